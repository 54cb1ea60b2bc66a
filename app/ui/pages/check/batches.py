"""Runs a batch for the check page and tells how far it is, a few times a second.

Rules: what was done stays when it is stopped; opening a row reads it again in a job; one batch at a time.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import UnreadableFile
from app.intake.entry import Item
from app.ui.jobs import Cancelled, Done, Failed
from app.ui.pages.check.batch import Batch, is_batch
from app.ui.pages.check.given import Given
from app.ui.pages.check.state import Trouble

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.jobs import Cancel, Jobs, Result
    from app.ui.pages.check.state import BatchState
    from app.ui.pages.ports import Checker

BATCH: Final = "check.batch"
ROW: Final = "check.row"
_TELL_MS: Final = 400


class Batches(QObject):
    """One batch at a time."""

    changed = Signal(object)
    """The new `BatchState`, or None."""
    troubled = Signal(object)
    """A `Trouble`."""
    opened = Signal(object)
    """The `Given` of a row that is to be checked and shown."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._checker: Checker | None = None
        self._batch: Batch | None = None
        self._waits = False
        self._state: BatchState | None = None
        self._tell = QTimer(self, interval=_TELL_MS)
        self._tell.timeout.connect(lambda: self._say(running=True))

    @staticmethod
    def takes(paths: tuple[Path, ...]) -> bool:
        """Whether these are several things."""
        return len(paths) > 1 or any(map(is_batch, paths))

    def ready(self, checker: Checker) -> None:
        """Take the engine and begin what waited for it."""
        self._checker = checker
        if self._waits:
            self._run()

    def start(self, paths: tuple[Path, ...]) -> None:
        """Check everything behind the paths."""
        self.forget()
        self._batch = Batch(paths)
        self._say(running=True)
        if self._checker is None:
            self._waits = True
        else:
            self._run()

    def stop(self) -> None:
        """Stop; what was done stays."""
        self._jobs.cancel(ROW)
        if self._state is not None and self._state.running:
            self._jobs.cancel(BATCH)
            self._end(stopped=True)

    def forget(self) -> None:
        """Stop, and show no batch any more."""
        self._jobs.cancel(ROW)
        self._jobs.cancel(BATCH)
        self._tell.stop()
        self._batch, self._state, self._waits = None, None, False

    def open_row(self, place: int) -> None:
        """Read one row again, to show its verdict."""
        batch = self._batch
        if batch is None or self._state is None:
            return
        self._publish(replace(self._state, opening=True))
        self._jobs.run(ROW, lambda cancel: batch.entry(place, cancel), self._on_row)

    def _run(self) -> None:
        batch, checker = self._batch, self._checker
        self._waits = False
        if batch is None or checker is None:
            return

        def work(cancel: Cancel) -> Batch:
            batch.run(checker, cancel)
            return batch

        self._tell.start()
        self._jobs.run(BATCH, work, self._on_end)

    def _on_end(self, result: Result[Batch]) -> None:
        match result:
            case Done():
                self._end(stopped=False)
                if self._state is not None and not self._state.rows:
                    self.forget()
                    self.changed.emit(None)
                    self.troubled.emit(Trouble.EMPTY_FOLDER)
            case Failed(error):
                self._end(stopped=True)
                unreadable = isinstance(error, UnreadableFile | OSError)
                self.troubled.emit(Trouble.UNREADABLE if unreadable else Trouble.FAILED)
            case Cancelled():
                pass
            case unexpected:
                assert_never(unexpected)

    def _on_row(self, result: Result[Item | None]) -> None:
        if self._state is not None:
            self._publish(replace(self._state, opening=False))
        match result:
            case Done(Item() as item):
                self.opened.emit(Given(item.pasted, str(item.id or ""), item.kind))
            case Done() | Failed():
                self.troubled.emit(Trouble.UNREADABLE)
            case Cancelled():
                pass
            case unexpected:
                assert_never(unexpected)

    def _end(self, *, stopped: bool) -> None:
        self._tell.stop()
        self._waits = False
        self._say(running=False, stopped=stopped)

    def _say(self, *, running: bool, stopped: bool = False) -> None:
        if self._batch is not None:
            self._publish(self._batch.snapshot(running=running, stopped=stopped))

    def _publish(self, state: BatchState) -> None:
        self._state = state
        self.changed.emit(state)
