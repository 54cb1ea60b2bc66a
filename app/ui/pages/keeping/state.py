"""Decides what the settings say of how past checks are kept, and which ways are offered.

Rules: a way is offered only where it can be gone; nothing is thrown away without a question of its own; no
passphrase ever stands in a state.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, assert_never

from app.core.keep import Keep
from app.core.opening import Keeping, Opened

if TYPE_CHECKING:
    from app.core.history import NotWritten
    from app.core.opening import KeyOutOfReach, NeedsPassphrase, NewerHistory, Opening


class Now(StrEnum):
    """How past checks are kept now."""

    OPENING = "opening"
    """Not known yet."""
    SHUT = "shut"
    """Something stands in the way; the page of past checks says what."""
    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"  # noqa: S105  (the word, not one of them)
    MEMORY = "memory"
    NOTHING = "nothing"


class Way(StrEnum):
    """What may be done about it."""

    PASSPHRASE = "passphrase"  # noqa: S105  (the word, not one of them)
    """From the keychain to a passphrase."""
    OTHER_PASSPHRASE = "other_passphrase"  # noqa: S105
    KEYCHAIN = "keychain"
    NOTHING = "nothing"
    """Throw all away and keep nothing; asked by *Keep nothing* among the settings."""
    AGAIN = "again"
    OPEN = "open"
    """Go to the page that says what stands in the way."""


class Slip(StrEnum):
    """Why a form was not sent."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    NOT_THE_SAME = "not_the_same"


Trouble: TypeAlias = "Slip | NeedsPassphrase | KeyOutOfReach | NewerHistory | NotWritten"
"""Why everything is as before."""


@dataclass(frozen=True, slots=True)
class KeepingState:
    """Everything that is shown of it."""

    now: Now = Now.OPENING
    keychain: str = ""
    """What people call the keychain of this computer; empty where there is none."""
    ways: tuple[Way, ...] = ()
    asked: Way | None = None
    """The way whose form is open."""
    is_busy: bool = False
    trouble: Trouble | None = None
    done: Way | None = None
    """The change that was just made."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of it."""

    opening: Opening | None = None
    keep: Keep = Keep.YEAR
    keychain: str = ""
    asked: Way | None = None
    is_busy: bool = False
    trouble: Trouble | None = None
    done: Way | None = None


def derive(facts: Facts) -> KeepingState:
    """What is shown, from what is known."""
    now = _now(facts)
    return KeepingState(
        now=now,
        keychain=facts.keychain,
        ways=() if facts.asked or facts.is_busy else _ways(now, facts.keychain),
        asked=facts.asked,
        is_busy=facts.is_busy,
        trouble=facts.trouble,
        done=facts.done,
    )


def _now(facts: Facts) -> Now:
    if facts.opening is None:
        return Now.OPENING
    if not isinstance(facts.opening, Opened):
        return Now.SHUT
    match facts.opening.keeping:
        case Keeping.KEYCHAIN:
            return Now.KEYCHAIN
        case Keeping.PASSPHRASE:
            return Now.PASSPHRASE
        case Keeping.MEMORY:
            return Now.NOTHING if facts.keep is Keep.NOTHING else Now.MEMORY
        case unexpected:
            assert_never(unexpected)


def _ways(now: Now, keychain: str) -> tuple[Way, ...]:
    match now:
        case Now.KEYCHAIN:
            return (Way.PASSPHRASE,)
        case Now.PASSPHRASE:
            return (Way.OTHER_PASSPHRASE, Way.KEYCHAIN) if keychain else (Way.OTHER_PASSPHRASE,)
        case Now.MEMORY:
            return (Way.AGAIN,)
        case Now.SHUT:
            return (Way.OPEN,)
        case Now.OPENING | Now.NOTHING:
            return ()
        case unexpected:
            assert_never(unexpected)
