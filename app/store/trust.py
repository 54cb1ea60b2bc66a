"""Senders and domains that a profile says are honest, kept and taken back.

Rules: compared in lower case, without spaces around; telling it twice is telling it once.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.history import Trusted, TrustedWhat
from app.store.limits import SENDER_CHARACTERS
from app.store.packing import clean, moment, when

if TYPE_CHECKING:
    from datetime import datetime

    from app.store.sqlcipher import Cursor


def normal(trusted: Trusted) -> Trusted:
    """The same as it is kept and compared."""
    value = clean(trusted.value.strip().lower(), SENDER_CHARACTERS)
    return replace(trusted, value=value, profile=clean(trusted.profile, SENDER_CHARACTERS))


def trust(cursor: Cursor, trusted: Trusted, now: datetime) -> None:
    """Remember; what is known already keeps its day."""
    kept = normal(trusted)
    values = (kept.profile, kept.what.value, kept.value, moment(kept.since or now))
    cursor.execute("INSERT OR IGNORE INTO trusted (profile, what, value, since) VALUES (?, ?, ?, ?)", values)


def untrust(cursor: Cursor, trusted: Trusted) -> None:
    """Take it back."""
    kept = normal(trusted)
    cursor.execute(
        "DELETE FROM trusted WHERE profile = ? AND what = ? AND value = ?",
        (kept.profile, kept.what.value, kept.value),
    )


def trusted_by(cursor: Cursor, profile: str) -> tuple[Trusted, ...]:
    """Everything a profile trusts, in the order of the alphabet."""
    found = cursor.execute(
        "SELECT what, value, since FROM trusted WHERE profile = ? ORDER BY value, what",
        (clean(profile, SENDER_CHARACTERS),),
    )
    return tuple(Trusted(TrustedWhat(what), value, profile, when(since)) for what, value, since in found)
