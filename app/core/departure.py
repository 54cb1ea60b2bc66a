"""What left this computer: one departure for each request, in a chain that shows a gap or a change.

Rules: a departure is written down before its first byte leaves, and again when it ended; nothing of the
content is kept, only its size and which kinds of data were taken out; a record is never changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from app.core.history import ME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from app.core.history import Exported, NotWritten


class Purpose(StrEnum):
    """What a request was for."""

    CHECK = "check"
    """A second opinion on something that was checked."""
    QUESTION = "question"
    """A question about a verdict."""
    TRIAL = "trial"
    """A first call while a service is set up; holds nothing of the person."""
    MODELS = "models"
    """Which models the key may use; holds nothing at all."""


@dataclass(frozen=True, slots=True)
class Errand:
    """Who asks, and what was done to the content before."""

    purpose: Purpose
    profile: str = ME
    removed: tuple[str, ...] = ()
    """Kinds of data that were taken out: `email`, `card`."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """A request that is about to leave."""

    when: datetime
    """With its time zone."""
    errand: Errand
    service: str
    """Its id."""
    host: str
    content: int
    """Bytes of the body."""


@dataclass(frozen=True, slots=True)
class Returned:
    """How a request ended."""

    when: datetime
    outcome: str
    """By `app.core.call.code`."""
    sent: int
    """Bytes that left, headers included, before encryption; 0 where no connection came about."""
    received: int
    tokens_read: int = 0
    """By the service; 0 where it did not tell."""
    tokens_written: int = 0


@dataclass(frozen=True, slots=True)
class Departure:
    """One request, as the list shows it."""

    number: int
    leaving: Leaving
    returned: Returned | None
    """None where it is under way, or Porchlight ended before it did."""


class Break(StrEnum):
    """What is wrong with the chain."""

    MISSING = "missing"
    """Records are gone from here on, or up to here."""
    CHANGED = "changed"
    """This record is not what was written."""


@dataclass(frozen=True, slots=True)
class Unbroken:
    """Every record stands as it was written."""

    records: int


@dataclass(frozen=True, slots=True)
class Broken:
    """The first place at which the chain does not hold."""

    record: int
    what: Break
    after: datetime | None
    """When the last record before it was written; None where it is the first."""


Verified = Unbroken | Broken


def asked_since(log: Departures, start: datetime) -> int:
    """How many requests of the person left since a moment.

    What only tries a service does not count, nor does what reached nobody.

    Args:
        log: what left this computer.
        start: with its time zone.

    Raises:
        UnreadableHistory: the log is damaged or cannot be reached.
    """
    return sum(counts(one) for one in left_since(log, start))


def left_since(log: Departures, start: datetime, page_size: int = 50) -> Iterator[Departure]:
    """The requests of which a byte left since a moment, the newest first.

    Args:
        log: what left this computer.
        start: with its time zone.
        page_size: how many records are read at once.

    Raises:
        UnreadableHistory: the log is damaged or cannot be reached.
    """
    before = None
    while page := log.page(before=before, limit=page_size):
        inside = [one for one in page if one.leaving.when >= start]
        yield from (one for one in inside if one.returned is None or one.returned.sent > 0)
        # a clock may have been wrong: only a page that lies before as a whole ends it
        if not inside:
            return
        before = page[-1].number


def counts(one: Departure) -> bool:
    """Whether a request counts against the person's limit: what only tries a service does not."""
    return one.leaving.errand.purpose not in {Purpose.TRIAL, Purpose.MODELS}


def day_of(now: datetime) -> datetime:
    """The first moment of a day, in the same zone."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0)


class Form(StrEnum):
    """How departures are exported."""

    CSV = "csv"
    JSON = "json"


class Departures(Protocol):
    """The log. Every call may be made from any thread."""

    def leave(self, leaving: Leaving) -> int | NotWritten:
        """Write down that a request is about to leave; its number."""

    def back(self, number: int, returned: Returned) -> NotWritten | None:
        """Write down how a request ended."""

    def page(self, *, before: int | None = None, limit: int = 50) -> tuple[Departure, ...]:
        """Requests, the newest first; those before a number, where one is given.

        Raises:
            UnreadableHistory: the file is damaged or cannot be reached.
        """

    def verify(self) -> Verified:
        """Look at every record.

        Raises:
            UnreadableHistory: the file is damaged or cannot be reached.
        """

    def export(self, path: Path, form: Form) -> Exported | NotWritten:
        """Write every request to a file that only its owner may read."""
