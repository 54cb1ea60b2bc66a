"""The past checks as values, and the port through which they are kept and found again.

Rules: what a page needs to speak of past checks stands here, so that no page knows the database; a write
gives its value or says why it was not done (`NotWritten`) and never raises on a full disk; a read raises
`UnreadableHistory` on a damaged file; every call may be made from any thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from app.core.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime
    from pathlib import Path

    from app.core.subject import Kind, Subject
    from app.core.verdict import Answer, Verdict

ME: Final = "me"
"""The profile of the person who owns this computer."""
TITLE_CHARACTERS: Final = 120
EXCERPT_CHARACTERS: Final = 160
PAGE: Final = 50
"""Rows of one page of the list."""


class UnreadableHistory(AppError):
    """Your past checks could not be read just now. Please close Porchlight and open it again."""


class Why(StrEnum):
    """Why nothing was written."""

    DISK_FULL = "disk_full"
    BUSY = "busy"
    """Another program holds the file."""
    DAMAGED = "damaged"
    """The file is looked at closely, and set aside if need be, when it is opened next."""
    CANNOT_WRITE = "cannot_write"
    """No right to write there, or the disk answers with errors."""


@dataclass(frozen=True, slots=True)
class NotWritten:
    """Nothing was changed; the app goes on."""

    why: Why
    detail: str = ""
    """For the curious."""


@dataclass(frozen=True, slots=True)
class NewCheck:
    """A check that was just made, to be kept."""

    pasted: str | bytes
    verdict: Verdict
    when: datetime
    """With its time zone."""
    title: str
    text: str
    """What a reader saw; searched, and marked when the check is opened again."""
    sender: str = ""
    profile: str = ME


def new_check(
    pasted: str | bytes, subject: Subject, verdict: Verdict, when: datetime, profile: str = ME
) -> NewCheck:
    """A check to keep: titled by its subject line, else by the first words of its text, else by its kind."""
    first = next((line.strip() for line in subject.text.splitlines() if line.strip()), "")
    title = (subject.subject_line.strip() or first or verdict.looks_like)[:TITLE_CHARACTERS]
    sender = subject.sender.shown if subject.sender else ""
    return NewCheck(pasted, verdict, when, title, subject.text, sender, profile)


@dataclass(frozen=True, slots=True)
class Query:
    """Which past checks are asked for, the newest first."""

    text: str = ""
    """Words that all stand in it, each at least by its beginning; any text is safe."""
    answers: frozenset[Answer] = frozenset()
    """Empty for all."""
    kinds: frozenset[Kind] = frozenset()
    before_id: int | None = None
    """The last id of the page before; None for the first page."""
    limit: int = PAGE
    profile: str = ME


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list."""

    id: int
    when: datetime
    answer: Answer
    kind: Kind
    title: str
    excerpt: str
    """The first words of the text, in one line."""
    sender: str
    looks_like: str
    right: bool | None
    """What the person said to *was this right*; None while they said nothing."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was handed in, as far as it is kept."""

    content: str | bytes
    size: int
    """Characters or bytes that were handed in."""

    @property
    def is_whole(self) -> bool:
        """Whether all of it is kept."""
        return len(self.content) == self.size


@dataclass(frozen=True, slots=True)
class PastCheck:
    """A check as it was, to be opened again."""

    id: int
    when: datetime
    pasted: Pasted
    verdict: Verdict
    title: str
    text: str
    """What a reader saw; spans of `Part.TEXT` point in here as far as it is kept."""
    sender: str
    right: bool | None
    profile: str


@dataclass(frozen=True, slots=True)
class Deleted:
    """One deletion; it can be undone until it is purged."""

    number: int
    count: int
    """Checks that it took away."""


@dataclass(frozen=True, slots=True)
class Exported:
    """Where everything was written to."""

    path: Path
    count: int


class TrustedWhat(StrEnum):
    """What is trusted."""

    SENDER = "sender"
    """An email address or a phone number."""
    DOMAIN = "domain"


@dataclass(frozen=True, slots=True)
class Trusted:
    """A sender or domain that the person says is honest. It never silences evidence of danger."""

    what: TrustedWhat
    value: str
    profile: str = ME
    since: datetime | None = field(default=None, compare=False)
    """When it was said, as far as it is known."""


class History(Protocol):
    """The past checks of everybody who uses this computer's account."""

    def add(self, new: NewCheck) -> int | NotWritten:
        """Keep a check; its id."""

    def add_all(self, new: Iterable[NewCheck]) -> tuple[int, ...] | NotWritten:
        """Keep many checks, all or none; their ids in order."""

    def rows(self, query: Query) -> tuple[Row, ...]:
        """A page of the list, the newest first."""

    def get(self, check: int) -> PastCheck | None:
        """A check as it was; None where it is gone."""

    def answer_feedback(self, check: int, *, right: bool | None) -> NotWritten | None:
        """Keep what the person said to *was this right*; None takes it back."""

    def judge_again(self, check: int, verdict: Verdict) -> NotWritten | None:
        """Keep another verdict on a check, in place of the one before."""

    def delete(self, checks: Collection[int]) -> Deleted | NotWritten:
        """Take these checks away."""

    def delete_all(self, profile: str = ME) -> Deleted | NotWritten:
        """Take every check of one profile away."""

    def undo(self, deleted: Deleted) -> int | NotWritten:
        """Bring back what a deletion took; how many came back."""

    def purge(self, spare: Deleted | None = None) -> int | NotWritten:
        """Wipe what was deleted, one deletion aside that may still be undone; how many were wiped."""

    def forget_older(self, than: datetime) -> int | NotWritten:
        """Wipe every check made before a moment; how many there were."""

    def export(self, path: Path) -> Exported | NotWritten:
        """Write every check, readable, one JSON value a line."""

    def trust(self, trusted: Trusted) -> NotWritten | None:
        """Remember a sender or domain as honest."""

    def untrust(self, trusted: Trusted) -> NotWritten | None:
        """Take that back."""

    def trusted(self, profile: str = ME) -> tuple[Trusted, ...]:
        """Everything a profile trusts, in the order of the alphabet."""

    def close(self) -> None:
        """Let go of the file. Nothing else may be asked afterwards."""
