"""Past checks in a real history that never touches the disk, and the page over them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.core.history import NewCheck
from app.core.opening import OnlyNow, Opened
from app.core.subject import Kind
from app.core.verdict import Answer, Verdict
from app.store.keychain import NoKeychain
from app.store.open import open_history
from app.ui.pages.past.presenter import PastPresenter
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.core.history import PastCheck
    from app.core.opening import Choice

NOW = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)


class Keychainless:
    """A system without a keychain."""

    name = "none"

    def read(self) -> NoKeychain:
        return NoKeychain("none")

    def keep(self, key: bytes) -> NoKeychain:  # noqa: ARG002 - the port's shape
        return NoKeychain("none")

    def forget(self) -> NoKeychain:
        return NoKeychain("none")


def check(
    title: str, answer: Answer = Answer.SCAM, kind: Kind = Kind.MESSAGE, *, minutes: int = 0
) -> NewCheck:
    """A check made some minutes ago."""
    verdict = Verdict(answer, kind, "text message", "A sentence.", 0.9, "90 of 100")
    return NewCheck(title, verdict, NOW - timedelta(minutes=minutes), title, title)


class Shelf:
    """The page of past checks, over a history in memory."""

    def __init__(self, folder: Path, checks: Sequence[NewCheck] = ()) -> None:
        self.desk = Desk(folder)
        self.chosen: list[Choice] = []
        self.seen: list[PastCheck] = []
        opening = open_history(folder / "history", Keychainless(), OnlyNow(), now=NOW)
        assert isinstance(opening, Opened)
        self.opening = opening
        self.history = opening.history
        if checks:
            self.history.add_all(checks)
        self.page = PastPresenter(self.desk.jobs, self.desk.model, self.chosen.append, lambda: NOW)
        self.page.opened.connect(self.seen.append)

    def open(self) -> None:
        """Give the page its history."""
        self.page.take(self.opening)
        self.desk.settle()

    def titles(self) -> list[str]:
        """What the list shows."""
        self.desk.settle()
        return [row.title for row in self.page.state.rows]
