"""The words of the check page, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QLocale

from app.core.subject import Kind
from app.ui.pages.check.state import CheckState, Phase, Trouble
from app.ui.pages.verdict.words import word
from app.ui.say import say

if TYPE_CHECKING:
    from app.core.verdict import Answer
    from app.ui.pages.check.state import BatchState, Held

_MINUTE: Final = 60


def kind_name(kind: Kind) -> str:
    """A kind, as the person chooses it."""
    match kind:
        case Kind.MESSAGE:
            return say("Check", "A text message")
        case Kind.EMAIL:
            return say("Check", "An email file")
        case Kind.COPIED_EMAIL:
            return say("Check", "An email, copied from its window")
        case Kind.CHAT:
            return say("Check", "A chat")
        case Kind.LINK:
            return say("Check", "A link")
        case Kind.PHONE:
            return say("Check", "A phone number")
        case Kind.ADDRESS:
            return say("Check", "An email address")
        case Kind.NOTHING:
            return say("Check", "Nothing to read")
        case unexpected:
            assert_never(unexpected)


def looks_like(state: CheckState) -> str:
    """What it was taken for, or what the person said it is."""
    if not state.looks_like:
        return ""
    if state.is_chosen:
        return say("Check", "You said: {what}", what=state.looks_like)
    return say("Check", "Looks like: {what}", what=state.looks_like)


def held(what: Held) -> str:
    """What is kept beside the box."""
    size = QLocale().formattedDataSize(what.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    if what.name:
        return say("Check", "A file: {name}, {size}", name=what.name, size=size)
    return say("Check", "A long text, {size}", size=size)


def status(state: CheckState) -> str:
    """What the page is doing, or what went wrong."""
    match state.phase:
        case Phase.IDLE:
            return trouble(state.trouble)
        case Phase.OPENING:
            return say("Check", "Opening the file …")
        case Phase.WAITING:
            return say("Check", "One moment. Porchlight is still getting ready.")
        case Phase.CHECKING | Phase.TAKING:
            return say("Check", "Looking at it …")
        case unexpected:
            assert_never(unexpected)


def trouble(what: Trouble) -> str:
    """What went wrong, and what to do."""
    match what:
        case Trouble.NONE:
            return ""
        case Trouble.EMPTY:
            return say("Check", "There is nothing here yet. Paste the message, or open a file.")
        case Trouble.NOTHING_TO_PASTE:
            return say("Check", "There is nothing to paste. Copy the message first, then press Paste.")
        case Trouble.UNREADABLE:
            return say("Check", "This file could not be read. Copy its words and paste them here.")
        case Trouble.EMPTY_FOLDER:
            return say("Check", "There is nothing in there that I can check.")
        case Trouble.NOT_LOADED:
            return say("Check", "A part of Porchlight is missing. Please install it again.")
        case Trouble.FAILED:
            return say("Check", "This could not be checked. Please try a smaller part of it.")
        case Trouble.STOPPED:
            return say("Check", "Stopped. Nothing was lost.")
        case unexpected:
            assert_never(unexpected)


def answer_name(answer: Answer | None) -> str:
    """An answer in a list; None for what could not be read."""
    return say("Check", "Could not be read") if answer is None else word(answer)


def progress(batch: BatchState) -> str:
    """How far a batch is."""
    if not batch.running:
        if batch.stopped:
            return say("Check", "Stopped after {done}.", done=f"{batch.done:,}")
        return say("Check", "Done. {done} checked. The worst come first.", done=f"{batch.done:,}")
    if batch.total:
        return say("Check", "Checked {done} of {total}.", done=f"{batch.done:,}", total=f"{batch.total:,}")
    return say("Check", "Checked {done}.", done=f"{batch.done:,}")


def time_left(batch: BatchState) -> str:
    """How long it will take."""
    if not batch.running or batch.seconds_left is None:
        return ""
    if batch.seconds_left < _MINUTE:
        return say("Check", "Less than a minute left.")
    return say("Check", "About {minutes} min left.", minutes=round(batch.seconds_left / _MINUTE))
