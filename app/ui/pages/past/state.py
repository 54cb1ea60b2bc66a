"""Decides what the page of past checks shows.

Rules: while something stands in the way of the past checks, that is what is shown, with the ways on; a list
that is empty says why; the newest thing that happened is told, and undone from there.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeAlias

from app.core.history import Query
from app.core.keep import Keep
from app.core.opening import Keeping, Opened

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.history import Deleted, Row, Why
    from app.core.opening import (
        KeyOutOfReach,
        NeedsChoice,
        NeedsPassphrase,
        NewerHistory,
        NotOpened,
        Opening,
        SetAside,
    )
    from app.core.subject import Kind
    from app.core.verdict import Answer


@dataclass(frozen=True, slots=True)
class Opens:
    """The past checks are being opened."""


Gate: TypeAlias = "Opens | NeedsChoice | NeedsPassphrase | KeyOutOfReach | NewerHistory | NotOpened"
"""What stands between the person and the list."""


class Empty(Enum):
    """Why the list shows nothing."""

    NOTHING_YET = auto()
    NOTHING_FOUND = auto()
    NOTHING_KEPT = auto()


@dataclass(frozen=True, slots=True)
class WasDeleted:
    """Checks were deleted; that can be undone."""

    count: int


@dataclass(frozen=True, slots=True)
class CameBack:
    """Deleted checks are there again."""

    count: int


@dataclass(frozen=True, slots=True)
class WroteOut:
    """Every check was written to a file."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class NotDone:
    """Nothing was changed."""

    why: Why


@dataclass(frozen=True, slots=True)
class NotRead:
    """The past checks could not be read just now."""


@dataclass(frozen=True, slots=True)
class IsGone:
    """The check that was to be opened is not there any more."""


@dataclass(frozen=True, slots=True)
class WasSetAside:
    """A history that could not be used was kept under another name."""

    note: SetAside


Told: TypeAlias = WasDeleted | CameBack | WroteOut | NotDone | NotRead | IsGone | WasSetAside


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person looks for."""

    text: str = ""
    answer: Answer | None = None
    """None for every answer."""
    kinds: frozenset[Kind] = frozenset()
    """Empty for every kind."""

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return not self.text.strip() and self.answer is None and not self.kinds

    def query(self, before_id: int | None, limit: int) -> Query:
        """The same as a question to the history."""
        return Query(
            text=self.text,
            answers=frozenset(() if self.answer is None else (self.answer,)),
            kinds=self.kinds,
            before_id=before_id,
            limit=limit,
        )


@dataclass(frozen=True, slots=True)
class PastState:
    """Everything the page shows."""

    gate: Gate | None = Opens()
    """None while the list is there."""
    asking: bool = False
    """Whether a choice at the gate is being tried."""
    wanted: Wanted = Wanted()
    rows: tuple[Row, ...] = ()
    has_more: bool = False
    searching: bool = False
    empty: Empty | None = None
    only_now: bool = False
    """Whether checks are kept in memory only."""
    keep: Keep = Keep.YEAR
    has_any: bool = False
    """Whether there may be something to look for, save or delete."""
    told: Told | None = None
    can_undo: bool = False
    now: datetime | None = None
    """The moment that "yesterday" is counted from."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the page knows."""

    opening: Opening | None = None
    asking: bool = False
    wanted: Wanted = Wanted()
    rows: tuple[Row, ...] | None = None
    """None until the first answer."""
    has_more: bool = False
    searching: bool = False
    keep: Keep = Keep.YEAR
    told: Told | None = None
    deleted: Deleted | None = None
    """What can be undone."""
    now: datetime | None = None


def derive(facts: Facts) -> PastState:
    """The page, from what it knows."""
    opening = facts.opening
    if not isinstance(opening, Opened):
        return PastState(gate=opening or Opens(), asking=facts.asking, keep=facts.keep, now=facts.now)
    return PastState(
        gate=None,
        wanted=facts.wanted,
        rows=facts.rows or (),
        has_more=facts.has_more,
        searching=facts.searching,
        empty=_empty(facts),
        only_now=opening.keeping is Keeping.MEMORY and facts.keep is not Keep.NOTHING,
        keep=facts.keep,
        has_any=bool(facts.rows) or not facts.wanted.is_all,
        told=facts.told,
        can_undo=facts.deleted is not None,
        now=facts.now,
    )


def _empty(facts: Facts) -> Empty | None:
    if facts.rows is None or facts.rows:
        return None
    if not facts.wanted.is_all:
        return Empty.NOTHING_FOUND
    return Empty.NOTHING_KEPT if facts.keep is Keep.NOTHING else Empty.NOTHING_YET
