"""What the pages ask of the engine, the store and a backend model, so that all can come later or be others.

Rules: a page never builds or knows the store; calls on these ports are made in jobs, off the window's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.assistant.outgoing import Outgoing
    from app.assistant.talk import Exchange, Told
    from app.core.call import CallOutcome
    from app.core.cancel import Cancel
    from app.core.opinion import Opinion
    from app.core.subject import Kind, Subject
    from app.core.verdict import Verdict


class Checker(Protocol):
    """Reads what was pasted and judges it; never raises. `app.engine.Engine` is one."""

    def read(self, pasted: str | bytes, kind: Kind | None = None) -> Subject:
        """Take apart what was pasted."""
        ...

    def judge(self, subject: Subject) -> Verdict:
        """Give the verdict on a subject."""
        ...


class Remembers(Protocol):
    """Keeps what the person says about an answer. May raise `AppError`; the page then says so."""

    def keep_feedback(self, check: int | None, *, right: bool) -> None:
        """Keep whether an answer was right; `check` is the past check's id where it was kept."""
        ...

    def keep_verdict(self, check: int, verdict: Verdict) -> None:
        """Keep the verdict on a past check, now that a backend model raised it."""
        ...

    def trust(self, sender: str) -> None:
        """Trust an address, domain or number. It never silences danger evidence."""
        ...

    def distrust(self, sender: str) -> None:
        """Take that back."""
        ...

    def trusts(self, sender: str) -> bool:
        """Whether an address, its domain or a number is trusted."""
        ...


class Helps(Protocol):
    """Asks a backend model. `app.assistant.helper.Helper` is one."""

    def engine(self) -> str:
        """Who would be asked: service and model; empty where nobody is."""
        ...

    def for_opinion(self, subject: Subject, verdict: Verdict) -> Outgoing | None:
        """What will be sent for a second opinion; None where nobody is asked any more."""
        ...

    def for_question(
        self, subject: Subject, verdict: Verdict, asked: str, before: Sequence[Exchange]
    ) -> Outgoing | None:
        """What will be sent with a question about a verdict; None where nobody is asked any more."""
        ...

    def opinion(self, outgoing: Outgoing, subject: Subject, cancel: Cancel) -> Opinion | CallOutcome:
        """Send it, and read the opinion that comes back; else how it ended. Raises nothing."""
        ...

    def told(self, outgoing: Outgoing, subject: Subject, cancel: Cancel) -> Told | CallOutcome:
        """Send it, and read the answer that comes back; else how it ended. Raises nothing."""
        ...


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that was checked: what was handed in, what it was taken for, and the answer."""

    pasted: str | bytes
    subject: Subject
    verdict: Verdict
    name: str = ""
    """The file's name, where it was a file."""
    kind: Kind | None = None
    """What the person said it is; None where it was recognised."""
    past_id: int | None = None
    """The past check's id, once it was kept."""
    right: bool | None = None
    """What the person said about the answer before."""


@dataclass(frozen=True, slots=True)
class Raised:
    """The verdict on a subject after a backend model was heard: higher than before, or the same."""

    subject: Subject
    verdict: Verdict
