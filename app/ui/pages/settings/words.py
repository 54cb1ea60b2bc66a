"""Says what happened on the settings page.

Rules: what happened, what was kept, what to do; no blame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from app.settings.descriptors import CONTEXT
from app.settings.exchange import BadValues, NotSettings, TooNew
from app.settings.file import NotSaved, SetAside, Unreadable
from app.ui.pages.settings.state import (
    CouldNotRead,
    CouldNotWrite,
    Refused,
    SettingsState,
    TakenOver,
    WasReset,
    WroteOut,
)
from app.ui.say import say

if TYPE_CHECKING:
    from app.settings.file import Trouble
    from app.ui.pages.settings.state import Told


def sentence(state: SettingsState) -> str:
    """The newest thing to tell; empty where there is nothing."""
    if state.save_trouble is not None:
        return not_saved(state.save_trouble)
    if state.told is not None:
        return told(state.told)
    if state.load_trouble is not None:
        return load_trouble(state.load_trouble)
    return ""


def told(what: Told) -> str:
    """What happened, in words."""
    match what:
        case WasReset():
            return say("Settings", "All settings are as they were at first.")
        case TakenOver(changed=0):
            return say("Settings", "The file says what you have now. Nothing was changed.")
        case TakenOver(changed=1):
            return say("Settings", "One setting was changed.")
        case TakenOver(changed=changed):
            return say("Settings", "%n settings were changed.", n=changed)
        case WroteOut(path=path):
            return say("Settings", "Saved as {name}.", name=path.name)
        case CouldNotWrite() | CouldNotRead() | Refused():
            return not_done(what)
        case NotSettings() | TooNew() | BadValues():
            return not_taken(what)
        case unexpected:
            assert_never(unexpected)


def not_done(what: CouldNotWrite | CouldNotRead | Refused) -> str:
    """What the computer did not do."""
    match what:
        case CouldNotWrite():
            return say("Settings", "The file could not be saved there. Please pick another place.")
        case CouldNotRead():
            return say("Settings", "The file could not be opened. Your settings are as before.")
        case Refused():
            return say("Settings", "This computer did not allow it. The setting is as before.")
        case unexpected:
            assert_never(unexpected)


def not_taken(why: NotSettings | TooNew | BadValues) -> str:
    """Why a file changed nothing."""
    match why:
        case NotSettings():
            return say("Settings", "This file holds no settings of Porchlight. Yours are as before.")
        case TooNew():
            return say("Settings", "The file is from a newer Porchlight. Your settings are as before.")
        case BadValues(labels=labels):
            names = ", ".join(say(CONTEXT, label) for label in labels)
            return say("Settings", "These do not fit: {names}. Your settings are as before.", names=names)
        case unexpected:
            assert_never(unexpected)


def load_trouble(trouble: Trouble) -> str:
    """What went wrong when the settings were read."""
    match trouble:
        case SetAside(path=path):
            return say(
                "Settings",
                "Your settings could not be read. The old file was kept as {name}.",
                name=path.name,
            )
        case Unreadable():
            return say("Settings", "Your settings could not be read. The old file was left alone.")
        case unexpected:
            assert_never(unexpected)


def not_saved(trouble: NotSaved) -> str:
    """Why changes will not last."""
    if trouble.disk_full:
        return say("Settings", "The disk is full. Your changes hold until you close Porchlight.")
    return say("Settings", "Your changes could not be saved. They hold until you close Porchlight.")
