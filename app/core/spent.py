"""Counts what was asked of services, from the log of what left this computer.

Rules: pure but for the pages of the log; a request counts once a byte of it left; tokens are those that a
service told; a cost is a product of what was told and of a price the person typed, else it is unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.departure import Purpose, counts, day_of, left_since

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.departure import Departure, Departures

_PAGE: Final = 500
_MILLION: Final = 1_000_000
_ANSWERED: Final = "answered"


@dataclass(frozen=True, slots=True)
class Spent:
    """What was asked since some moment."""

    requests: int = 0
    questions: int = 0
    """Those that count against the person's limit: what only tries a service does not."""
    read: int = 0
    """Tokens that a model read."""
    written: int = 0
    untold: int = 0
    """Answers whose tokens the service did not tell."""


@dataclass(frozen=True, slots=True)
class Prices:
    """What the person typed, for a million tokens; None for nothing."""

    read: float | None = None
    written: float | None = None


UNPRICED: Final = Prices()


def spent(log: Departures, now: datetime) -> tuple[Spent, Spent]:
    """What was asked today, and this month.

    Args:
        log: what left this computer.
        now: the present, in the zone of the person.

    Raises:
        UnreadableHistory: the log is damaged or cannot be reached.
    """
    today = day_of(now)
    since = today.replace(day=1)
    rows = list(left_since(log, since, _PAGE))
    return _sum(rows, today), _sum(rows, since)


def cost(used: Spent, prices: Prices) -> float | None:
    """What that cost by the typed prices; None where a price is missing for something that was used."""
    parts = ((used.read, prices.read), (used.written, prices.written))
    known = [tokens * price / _MILLION for tokens, price in parts if price is not None]
    is_known = all(price is not None or not tokens for tokens, price in parts)
    return sum(known) if known and is_known else None


def _sum(rows: list[Departure], since: datetime) -> Spent:
    inside = [one for one in rows if one.leaving.when >= since]
    asked = [one for one in inside if one.leaving.errand.purpose is not Purpose.MODELS]
    ends = [one.returned for one in asked if one.returned is not None]
    read, written = sum(end.tokens_read for end in ends), sum(end.tokens_written for end in ends)
    silent = [e for e in ends if e.outcome == _ANSWERED and not e.tokens_read and not e.tokens_written]
    return Spent(len(inside), sum(map(counts, inside)), read, written, len(silent))
