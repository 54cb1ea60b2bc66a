"""Decides what the page of what left this computer shows.

Rules: every request is a row, the newest first; whether the list is kept is always said; what was found or
went wrong is told until something newer happens.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from app.core.opening import Keeping, Opened

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.departure import Departure, Verified
    from app.core.history import Why
    from app.core.opening import Opening


@dataclass(frozen=True, slots=True)
class Looked:
    """The whole list was looked at."""

    found: Verified


@dataclass(frozen=True, slots=True)
class WroteOut:
    """Every request was written to a file."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class NotDone:
    """The file could not be written."""

    why: Why


@dataclass(frozen=True, slots=True)
class NotRead:
    """The list could not be read."""


Told: TypeAlias = Looked | WroteOut | NotDone | NotRead


@dataclass(frozen=True, slots=True)
class DeparturesState:
    """Everything the page shows."""

    rows: tuple[Departure, ...] = ()
    is_empty: bool = False
    """Whether it is known that nothing left."""
    has_more: bool = False
    is_kept: bool = False
    """Whether the list outlives this window."""
    is_looking: bool = False
    told: Told | None = None
    now: datetime | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known."""

    rows: tuple[Departure, ...] | None = None
    has_more: bool = False
    opening: Opening | None = None
    is_looking: bool = False
    told: Told | None = None
    now: datetime | None = None


def derive(facts: Facts) -> DeparturesState:
    """What is shown, from what is known."""
    opening = facts.opening
    return DeparturesState(
        rows=facts.rows or (),
        is_empty=facts.rows == (),
        has_more=facts.has_more,
        is_kept=isinstance(opening, Opened) and opening.keeping is not Keeping.MEMORY,
        is_looking=facts.is_looking,
        told=facts.told,
        now=facts.now,
    )
