"""What the person may choose when the history is opened, and everything that can come of it.

Rules: nothing is kept in a file that is not encrypted; nothing is thrown away without being asked; each
outcome says what the window has to ask or tell.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.departure import Departures
    from app.core.history import History, Why


@dataclass(frozen=True, slots=True)
class AsBefore:
    """As it was chosen before; by the system's keychain where nothing was chosen yet."""


@dataclass(frozen=True, slots=True)
class OnlyNow:
    """Keep checks in memory until Porchlight is closed; ask again at the next start."""


@dataclass(frozen=True, slots=True)
class KeepNothing:
    """Keep checks in memory only, from now on. A history that is there stays where it is."""


@dataclass(frozen=True, slots=True)
class KeepAgain:
    """Keep checks again, after `KeepNothing`."""


@dataclass(frozen=True, slots=True)
class WithPassphrase:
    """Keep checks under a passphrase, new or known."""

    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StartAnew:
    """Set the history aside (its passphrase is forgotten) and start an empty one."""


Choice = AsBefore | OnlyNow | KeepNothing | KeepAgain | WithPassphrase | StartAnew


class AsideWhy(StrEnum):
    """Why a file was set aside."""

    DAMAGED = "damaged"
    OTHER_KEY = "other_key"
    """The keychain holds another key than the one it was made with."""
    KEY_LOST = "key_lost"
    """Nothing is left from which its key could be had."""
    STARTED_ANEW = "started_anew"
    """The person asked for it."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A file that could not be used was kept under another name, and a fresh one started. Told once."""

    path: Path
    why: AsideWhy


class Keeping(StrEnum):
    """Where checks are kept."""

    KEYCHAIN = "keychain"
    """In a file whose key is in the system's keychain."""
    PASSPHRASE = "passphrase"  # noqa: S105  (the word, not one of them)
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Opened:
    """Ready."""

    history: History
    departures: Departures
    """What left this computer; closed with the history."""
    keeping: Keeping
    notes: tuple[SetAside, ...] = ()
    """To be told, once."""


@dataclass(frozen=True, slots=True)
class NeedsChoice:
    """There is no keychain: `WithPassphrase`, `KeepNothing` or `OnlyNow`?"""

    detail: str


class Ask(StrEnum):
    """How to ask for the passphrase."""

    KNOWN = "known"
    WRONG = "wrong"
    """The one just given does not open the history."""
    TOO_SHORT = "too_short"
    """A new one needs at least `app.store.passphrase.SHORTEST` characters."""


@dataclass(frozen=True, slots=True)
class NeedsPassphrase:
    """The history is under a passphrase: `WithPassphrase`, `OnlyNow` or `StartAnew`?"""

    ask: Ask


class KeyTrouble(StrEnum):
    """Why the keychain did not give the key."""

    NO_KEYCHAIN = "no_keychain"
    """There was one before; this session has none."""
    LOCKED = "locked"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class KeyOutOfReach:
    """The keychain does not give the key now: `AsBefore` tries again; `OnlyNow` goes on without."""

    trouble: KeyTrouble
    detail: str


@dataclass(frozen=True, slots=True)
class NewerHistory:
    """A newer Porchlight wrote it. It was not touched: `OnlyNow` goes on without."""

    version: int


@dataclass(frozen=True, slots=True)
class NotOpened:
    """The disk is full, or the folder cannot be used: `AsBefore` tries again; `OnlyNow` goes on without."""

    why: Why
    detail: str


Opening = Opened | NeedsChoice | NeedsPassphrase | KeyOutOfReach | NewerHistory | NotOpened
