"""What stands in the way of the past checks, in words, and the ways on.

Rules: says that checking works all the same; every way on is a button that says what it does; nothing is
thrown away here; where a new list may be started, it says first what stays behind with the old one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never

from app.core.history import Why
from app.core.opening import (
    AsBefore,
    Ask,
    Choice,
    KeepNothing,
    KeyOutOfReach,
    NeedsChoice,
    NeedsPassphrase,
    NewerHistory,
    NotOpened,
    OnlyNow,
    StartAnew,
)
from app.ui.pages.past.state import Opens
from app.ui.say import say

if TYPE_CHECKING:
    from app.ui.pages.past.state import Gate

SHORTEST: Final = 8
"""Characters of a new passphrase; `app.store.passphrase.SHORTEST`, which a test compares."""


@dataclass(frozen=True, slots=True)
class WayOn:
    """A button of the gate."""

    choice: Choice
    words: str


@dataclass(frozen=True, slots=True)
class GateWords:
    """What the gate says, and offers."""

    title: str
    sentence: str
    asks: str = ""
    """The label of the field for a passphrase; empty where none is asked."""
    twice: bool = False
    """Whether it is a new one, typed twice."""
    go: str = ""
    """The button beside that field."""
    trouble: str = ""
    """What was wrong with the last one."""
    ways: tuple[WayOn, ...] = ()


def gate_words(gate: Gate) -> GateWords:
    """What to say at a gate."""
    match gate:
        case Opens():
            return GateWords(say("Past", "One moment…"), say("Past", "Your past checks are being opened."))
        case NeedsChoice():
            return _choice()
        case NeedsPassphrase(ask=ask):
            return _passphrase(ask)
        case KeyOutOfReach():
            return GateWords(
                say("Past", "Your past checks are locked"),
                say("Past", "The password store of this computer did not open. Unlock it and try once more."),
                ways=(_again(), _only_now()),
            )
        case NewerHistory():
            return GateWords(
                say("Past", "Your past checks need a newer Porchlight"),
                say("Past", "A newer Porchlight wrote them. They were left as they are."),
                ways=(_only_now(),),
            )
        case NotOpened(why=why):
            return GateWords(
                say("Past", "Your past checks could not be opened"), _why(why), ways=(_again(), _only_now())
            )
        case unexpected:
            assert_never(unexpected)


def _choice() -> GateWords:
    return GateWords(
        say("Past", "How should your checks be kept?"),
        say("Past", "This computer has no safe place for a key. Pick a passphrase, or keep nothing."),
        asks=say("Past", "New passphrase, {least} letters or more", least=SHORTEST),
        twice=True,
        go=say("Past", "Keep my checks with this passphrase"),
        ways=(WayOn(KeepNothing(), say("Past", "Keep nothing")), _only_now()),
    )


def _passphrase(ask: Ask) -> GateWords:
    anew = WayOn(StartAnew(), say("Past", "I forgot it. Start a new list"))
    sentence = say(
        "Past",
        "Type your passphrase to see them. If you start a new list, they stay locked in a file. "
        "So does the list of what left this computer.",
    )
    match ask:
        case Ask.KNOWN:
            trouble = ""
        case Ask.WRONG:
            trouble = say("Past", "That did not open them. Please try once more.")
        case Ask.TOO_SHORT:
            trouble = say("Past", "Please use {least} letters or more.", least=SHORTEST)
        case unexpected:
            assert_never(unexpected)
    return GateWords(
        say("Past", "Your past checks are locked"),
        sentence,
        asks=say("Past", "Passphrase"),
        go=say("Past", "Open my past checks"),
        trouble=trouble,
        ways=(_only_now(), anew),
    )


def _again() -> WayOn:
    return WayOn(AsBefore(), say("Past", "Try once more"))


def _only_now() -> WayOn:
    return WayOn(OnlyNow(), say("Past", "Go on without them for now"))


def _why(why: Why) -> str:
    match why:
        case Why.DISK_FULL:
            return say("Past", "The disk is full. Make some room and try once more.")
        case Why.BUSY:
            return say("Past", "Something else is using the file. Please try once more.")
        case Why.DAMAGED | Why.CANNOT_WRITE:
            return say("Past", "The folder or the disk gave a fault. You can still check things.")
        case unexpected:
            assert_never(unexpected)
