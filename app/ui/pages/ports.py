"""What the pages ask of the engine and of the store, so that both can come later or be others.

Rules: a page never builds or knows the store; calls on these ports are made in jobs, off the window's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
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
