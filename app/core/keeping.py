"""How a history that is there may be kept from now on, and what can come of the change.

Rules: whatever cuts a change off, the history opens afterwards in the old way or in the new; only `ForgetAll`
throws anything away.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.history import NotWritten
from app.core.opening import KeyOutOfReach, NeedsPassphrase, NewerHistory

if TYPE_CHECKING:
    from app.core.opening import Keeping


@dataclass(frozen=True, slots=True)
class UsePassphrase:
    """Keep it under a passphrase."""

    words: str = field(repr=False)
    """The new one."""
    before: str = field(default="", repr=False)
    """The one that opens it now; empty where the keychain does."""


@dataclass(frozen=True, slots=True)
class UseKeychain:
    """Keep its key in the system's keychain."""

    before: str = field(repr=False)
    """The passphrase that opens it now."""


@dataclass(frozen=True, slots=True)
class ForgetAll:
    """Throw it away, for good, and keep nothing from now on."""


Change = UsePassphrase | UseKeychain | ForgetAll


@dataclass(frozen=True, slots=True)
class Kept:
    """It is kept so now."""

    keeping: Keeping


ChangeOutcome = Kept | NeedsPassphrase | KeyOutOfReach | NewerHistory | NotWritten
"""Anything but `Kept`: everything is as before. `ForgetAll` that was cut short goes on at the next start."""
