"""Keeps what was checked and what the person says about it, through the history once that is open.

Rules: nothing is kept where the person wants nothing kept; calls are made in jobs; trouble becomes an
`AppError` that the page shows as its state.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.errors import AppError
from app.core.history import NotWritten, Trusted, TrustedWhat, new_check

if TYPE_CHECKING:
    from app.core.history import History, PastCheck
    from app.core.subject import Subject
    from app.core.verdict import Verdict
    from app.ui.pages.ports import Checked


class NotKept(AppError):
    """This could not be kept. Your answer is still here."""


class Memory:
    """What the verdict page may ask of the history."""

    def __init__(self, history: History) -> None:
        self._history = history

    def keep(self, checked: Checked) -> int:
        """Keep a check; its id.

        Raises:
            NotKept: it could not be written.
        """
        now = datetime.now(UTC)
        kept = self._history.add(new_check(checked.pasted, checked.subject, checked.verdict, now))
        if isinstance(kept, NotWritten):
            raise NotKept(detail=kept.detail)
        return kept

    def keep_feedback(self, check: int | None, *, right: bool) -> None:
        """Keep whether an answer was right.

        Raises:
            NotKept: it could not be written.
        """
        if check is not None:
            _must(self._history.answer_feedback(check, right=right))

    def keep_verdict(self, check: int, verdict: Verdict) -> None:
        """Keep the verdict on a past check, now that a backend model raised it.

        Raises:
            NotKept: it could not be written.
        """
        _must(self._history.judge_again(check, verdict))

    def trust(self, sender: str) -> None:
        """Remember a sender or domain as honest.

        Raises:
            NotKept: it could not be written.
        """
        _must(self._history.trust(_trusted(sender)))

    def distrust(self, sender: str) -> None:
        """Take that back.

        Raises:
            NotKept: it could not be written.
        """
        _must(self._history.untrust(_trusted(sender)))

    def trusts(self, sender: str) -> bool:
        """Whether a sender, or the domain of its address, is remembered as honest.

        Raises:
            UnreadableHistory: the history cannot be read.
        """
        shown = sender.strip().lower()
        names = {shown, shown.rpartition("@")[2]}
        return bool(shown) and any(trusted.value in names for trusted in self._history.trusted())


def as_checked(past: PastCheck, unread: Subject) -> Checked:
    """A past check as the verdict page wants it.

    Args:
        past: as it was kept.
        unread: stands for the subject until the page has read it again.
    """
    from app.ui.pages.ports import Checked

    kind = past.verdict.kind
    return Checked(past.pasted.content, unread, past.verdict, kind=kind, past_id=past.id, right=past.right)


def _trusted(sender: str) -> Trusted:
    is_sender = "@" in sender or (any(sign.isdigit() for sign in sender) and "." not in sender)
    return Trusted(TrustedWhat.SENDER if is_sender else TrustedWhat.DOMAIN, sender)


def _must(outcome: NotWritten | None) -> None:
    if outcome is not None:
        raise NotKept(detail=outcome.detail)
