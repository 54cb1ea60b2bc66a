"""Runs the page of past checks: searching as one types, paging, opening again, deleting with a way back.

Rules: every call on the history is a job; a newer search voids the older; a page of rows is asked for when
the list needs it; only the last deletion can be undone, for as long as it is told.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar, assert_never

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.history import PAGE, Deleted, Exported, NotWritten, Why
from app.core.keep import Keep
from app.core.opening import Opened
from app.settings.all import HISTORY_KEEP
from app.ui.jobs import Cancelled, Done, Failed
from app.ui.pages.past.state import (
    CameBack,
    Facts,
    IsGone,
    NotDone,
    NotRead,
    PastState,
    WasDeleted,
    WasSetAside,
    WroteOut,
    derive,
)
from app.ui.pages.presenting import Presenting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from app.core.history import History, PastCheck, Row
    from app.core.opening import Choice, Opening
    from app.core.subject import Kind
    from app.core.verdict import Answer
    from app.ui.jobs import Jobs, Result
    from app.ui.pages.past.state import Told, Wanted
    from app.ui.settings_model import SettingsModel

T = TypeVar("T")
TYPING_MS: Final = 120
"""Pause in typing after which a search starts."""
MOST_AGAIN: Final = 500
"""Rows that are read again at once after a change."""
_ROWS: Final = "past.rows"
_OPEN: Final = "past.open"
_WRITE: Final = "past.write"


class PastPresenter(Presenting[Facts, PastState]):
    """The page of past checks without its widgets.

    Args:
        jobs: runs every call on the history.
        model: the settings, for how long checks are kept.
        choose: takes what the person chose at the gate; `take` hears what came of it.
        now: the clock.
    """

    opened = Signal(object)
    """A `PastCheck` that the person wants to see again."""
    nothing_wanted = Signal()
    """The person wants nothing kept; asked about where the settings are."""

    def __init__(
        self,
        jobs: Jobs,
        model: SettingsModel,
        choose: Callable[[Choice], None],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(Facts(keep=model.get(HISTORY_KEEP), now=now()), derive, parent)
        self._jobs, self._model, self._choose, self._now = jobs, model, choose, now
        self._history: History | None = None
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._search)
        model.changed.connect(self._settings_changed)

    def take(self, opening: Opening | None) -> None:
        """Take the history, now that it is open, or what stands in the way."""
        self._history = opening.history if isinstance(opening, Opened) else None
        notes = opening.notes if isinstance(opening, Opened) else ()
        told = WasSetAside(notes[-1]) if notes else None
        self._set(opening=opening, asking=False, rows=None, has_more=False, told=told, deleted=None)
        self.refresh()

    def refresh(self) -> None:
        """Read the rows again: the page is shown, or something was checked meanwhile."""
        if self._history is not None:
            self._set(now=self._now())
            self._read(None, min(max(len(self._facts.rows or ()), PAGE), MOST_AGAIN))

    def choose(self, choice: Choice) -> None:
        """Choose a way on at the gate."""
        self._set(asking=True)
        self._choose(choice)

    def search(self, text: str) -> None:
        """Look for words, once the person pauses."""
        self._want(replace(self._facts.wanted, text=text))
        self._typing.start()

    def only_answer(self, answer: Answer | None) -> None:
        """Show checks with this answer alone; None for all."""
        self._want(replace(self._facts.wanted, answer=answer))
        self._search()

    def only_kinds(self, kinds: frozenset[Kind]) -> None:
        """Show checks of these kinds alone; empty for all."""
        self._want(replace(self._facts.wanted, kinds=kinds))
        self._search()

    def more(self) -> None:
        """Read the next page, if there is one and nothing is being read."""
        facts = self._facts
        if facts.has_more and not facts.searching and facts.rows:
            self._read(facts.rows[-1].id, PAGE)

    def open(self, check: int) -> None:
        """Open a check again."""
        self._ask(_OPEN, lambda history: history.get(check), self._got)

    def delete(self, check: int) -> None:
        """Delete one check, with a way back."""
        self._ask(_WRITE, lambda history: _deleted(history, history.delete((check,))), self._gone)

    def delete_all(self) -> None:
        """Delete every check, with a way back."""
        self._ask(_WRITE, lambda history: _deleted(history, history.delete_all()), self._gone)

    def undo(self) -> None:
        """Bring back what was deleted last."""
        deleted = self._facts.deleted
        if deleted is not None:
            self._set(deleted=None)
            self._ask(_WRITE, lambda history: history.undo(deleted), self._came_back)

    def export_to(self, path: Path) -> None:
        """Write every check to a file."""
        self._ask(_WRITE, lambda history: history.export(path), self._wrote)

    def keep_for(self, keep: Keep) -> None:
        """Keep checks for so long; nothing is asked about first, since that throws all away."""
        if keep is Keep.NOTHING and self._facts.keep is not Keep.NOTHING:
            self.changed.emit(self._state)
            self.nothing_wanted.emit()
        else:
            self._model.set(HISTORY_KEEP, keep)

    def dismiss(self) -> None:
        """The person has read what was told; what was deleted is wiped."""
        wipe = self._facts.deleted is not None
        self._set(told=None, deleted=None)
        if wipe:
            self._ask(_WRITE, lambda history: history.purge(), lambda _wiped: None)

    def _want(self, wanted: Wanted) -> None:
        self._set(wanted=wanted)

    def _search(self) -> None:
        self._typing.stop()
        self._read(None, PAGE)

    def _read(self, before: int | None, limit: int) -> None:
        history = self._history
        if history is None:
            return
        self._set(searching=True)
        query = self._facts.wanted.query(before, limit)

        def done(result: Result[tuple[Row, ...]]) -> None:
            match result:
                case Done(value=rows):
                    had = () if before is None else self._facts.rows or ()
                    self._set(rows=had + rows, has_more=len(rows) == limit, searching=False)
                case Failed():
                    self._set(searching=False, has_more=False, told=NotRead(), deleted=None)
                case Cancelled():
                    self._set(searching=False)
                case unexpected:
                    assert_never(unexpected)

        self._jobs.run(_ROWS, lambda _cancel: history.rows(query), done)

    def _ask(self, channel: str, work: Callable[[History], T], took: Callable[[T], None]) -> None:
        history = self._history
        if history is None:
            return

        def done(result: Result[T]) -> None:
            match result:
                case Done(value=value):
                    took(value)
                case Failed():
                    self._set(told=NotRead() if channel == _OPEN else NotDone(Why.CANNOT_WRITE))
                case Cancelled():
                    pass
                case unexpected:
                    assert_never(unexpected)

        self._jobs.run(channel, lambda _cancel: work(history), done)

    def _got(self, check: PastCheck | None) -> None:
        if check is None:
            self._tell(IsGone())
        else:
            self.opened.emit(check)

    def _gone(self, outcome: Deleted | NotWritten) -> None:
        if isinstance(outcome, NotWritten):
            self._tell(NotDone(outcome.why))
            return
        self._set(told=WasDeleted(outcome.count), deleted=outcome)
        self.refresh()

    def _came_back(self, outcome: int | NotWritten) -> None:
        self._tell(NotDone(outcome.why) if isinstance(outcome, NotWritten) else CameBack(outcome))

    def _wrote(self, outcome: Exported | NotWritten) -> None:
        if isinstance(outcome, NotWritten):
            self._tell(NotDone(outcome.why))
        else:
            self._set(told=WroteOut(outcome.path.name, outcome.count), deleted=None)

    def _tell(self, told: Told) -> None:
        self._set(told=told, deleted=None)
        self.refresh()

    def _settings_changed(self, key: str) -> None:
        if key == HISTORY_KEEP.key:
            self._set(keep=self._model.get(HISTORY_KEEP))


def _deleted(history: History, outcome: Deleted | NotWritten) -> Deleted | NotWritten:
    """The deletion, once every older one is wiped: only the last can be undone."""
    if isinstance(outcome, Deleted):
        history.purge(spare=outcome)
    return outcome
