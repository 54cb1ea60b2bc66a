"""Runs the check page: looks at what was handed in, checks it in jobs, and tells the page what to show.

Rules: a newer check voids the older; nothing is read or judged on the window's thread; asked before the rules
are loaded, or while a file is opened, it waits and then checks; a failure is a state of the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import UnreadableFile
from app.ui.jobs import Cancelled, Done, Failed
from app.ui.pages.check.batches import Batches
from app.ui.pages.check.given import Given, LongText, Looked, beginning, check, look, open_file, take
from app.ui.pages.check.state import Card, CheckState, Held, Known, Phase, Trouble, derive
from app.ui.pages.presenting import Presenting

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.subject import Kind
    from app.ui.jobs import Cancel, Jobs, Result
    from app.ui.pages.ports import Checked, Checker

CHECK: Final = "check"
LOOK: Final = "check.look"
OPEN: Final = "check.open"
_PAUSE_MS: Final = 250
"""How long typing must rest before it is looked at."""


class CheckPresenter(Presenting[Known, CheckState]):
    """What the check page can do. `ready` hands over the engine once it is loaded."""

    checked = Signal(object)
    """A `Checked`: show its verdict, keep it."""
    cleared = Signal()
    """The box is to be emptied."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(Known(), derive, parent)
        self._jobs = jobs
        self._checker: Checker | None = None
        self._given = Given("")
        self._looked: Looked | None = None
        self._is_asked = False
        """Whether to check what is being opened."""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._batches = Batches(jobs, self)
        self._batches.changed.connect(lambda batch: self._set(batch=batch))
        self._batches.troubled.connect(lambda trouble: self._set(trouble=trouble))
        self._batches.opened.connect(self._check_given)

    def ready(self, checker: Checker) -> None:
        """Take the engine, now that it is loaded, and do what was asked meanwhile."""
        self._checker = checker
        self._batches.ready(checker)
        if self._facts.phase is Phase.WAITING:
            self._set(phase=Phase.IDLE)
            self.check()
        else:
            self._look()

    def not_loaded(self) -> None:
        """Say that the rules could not be loaded."""
        self._set(phase=Phase.IDLE, trouble=Trouble.NOT_LOADED)

    def type(self, text: str) -> None:
        """Take what stands in the box."""
        if self._facts.held is None and text != self._given.pasted:
            self._take(Given(text), None)

    def hold(self, text: LongText) -> None:
        """Keep a text that is too long for the box."""
        self._stop_all()
        self._await(Phase.TAKING)
        self._jobs.run(OPEN, lambda cancel: take(text, cancel), self._on_opened)

    def open(self, paths: tuple[Path, ...]) -> None:
        """Open what was dropped or chosen: one file, or several things as a batch."""
        self._stop_all()
        if self._batches.takes(paths):
            self._given, self._looked = Given(""), None
            self._hold(Known(trouble=Trouble.NONE))
            self.cleared.emit()
            self._batches.start(paths)
        elif paths:
            self._await(Phase.OPENING)
            self._jobs.run(OPEN, lambda cancel: open_file(paths[0], cancel), self._on_opened)

    def nothing_to_paste(self) -> None:
        """Say that there is nothing to paste."""
        self._set(trouble=Trouble.NOTHING_TO_PASTE)

    def choose(self, kind: Kind | None) -> None:
        """Take the person's word for what it is; None to find out again."""
        self._set(chosen=kind)
        self._look()

    def check(self) -> None:
        """Check what is there."""
        if self._facts.phase in {Phase.CHECKING, Phase.WAITING} or self._facts.batch is not None:
            return
        if self._facts.phase in {Phase.OPENING, Phase.TAKING}:
            self._is_asked = True
            return
        if self._given.is_empty:
            self._set(trouble=Trouble.EMPTY)
            return
        self._check_given(self._given)

    def stop(self) -> None:
        """Stop what runs; what is there stays."""
        was_busy = self._facts.phase is not Phase.IDLE
        self._stop_all()
        self._batches.stop()
        if was_busy:
            self._set(phase=Phase.IDLE, trouble=Trouble.STOPPED)

    def clear(self) -> None:
        """Begin anew: empty box, nothing running."""
        self._stop_all()
        self._batches.forget()
        self._given, self._looked = Given(""), None
        self._hold(Known())
        self.cleared.emit()

    def open_row(self, place: int) -> None:
        """Show the verdict on one row of the batch."""
        self._batches.open_row(place)

    def show_card(self, card: Card) -> None:
        """Show one of the short cards, or go back from it."""
        self._set(card=card)

    def _take(self, given: Given, held: Held | None) -> None:
        self._is_asked = False
        self._jobs.cancel(CHECK)
        self._jobs.cancel(OPEN)
        self._given, self._looked = given, None
        has_text = held is None and not given.is_empty
        keeps = has_text and self._facts.has_text
        self._hold(
            Known(
                has_text=has_text,
                held=held,
                looks_like=self._facts.looks_like if keeps else "",
                looked_kind=self._facts.looked_kind if keeps else None,
                chosen=self._facts.chosen if keeps else None,
            )
        )
        if held is None:
            self._pause.start()
        else:
            self._look()

    def _look(self) -> None:
        self._pause.stop()
        checker, given, chosen = self._checker, self._given, self._facts.chosen
        if checker is None or given.is_empty:
            return
        self._jobs.run(LOOK, lambda cancel: look(given, chosen, checker, cancel), self._on_looked)

    def _on_looked(self, result: Result[Looked]) -> None:
        match result:
            case Done(looked) if looked.given is self._given:
                self._looked = looked
                self._set(looks_like=looked.looks_like, looked_kind=looked.subject.kind)
            case Done() | Failed() | Cancelled():
                pass
            case unexpected:
                assert_never(unexpected)

    def _on_opened(self, result: Result[Given]) -> None:
        match result:
            case Done(given):
                is_asked = self._is_asked
                self._take(given, Held(given.name, len(given.pasted), beginning(given)))
                self.cleared.emit()
                if is_asked:
                    self.check()
            case Failed(error):
                trouble = Trouble.UNREADABLE if isinstance(error, UnreadableFile) else Trouble.FAILED
                self._set(phase=Phase.IDLE, trouble=trouble)
            case Cancelled():
                pass
            case unexpected:
                assert_never(unexpected)

    def _check_given(self, given: Given) -> None:
        checker, looked, chosen = self._checker, self._looked, self._facts.chosen
        if checker is None:
            phase = Phase.IDLE if self._facts.trouble is Trouble.NOT_LOADED else Phase.WAITING
            self._set(phase=phase)
            return

        def work(cancel: Cancel) -> Checked:
            return check(given, chosen, looked, checker, cancel)

        self._set(phase=Phase.CHECKING, trouble=Trouble.NONE)
        self._jobs.run(CHECK, work, self._on_checked)

    def _on_checked(self, result: Result[Checked]) -> None:
        match result:
            case Done(checked):
                self._set(phase=Phase.IDLE)
                self.checked.emit(checked)
            case Failed():
                self._set(phase=Phase.IDLE, trouble=Trouble.FAILED)
            case Cancelled():
                pass
            case unexpected:
                assert_never(unexpected)

    def _await(self, phase: Phase) -> None:
        self._set(phase=phase, trouble=Trouble.NONE, card=Card.NONE, batch=None)

    def _stop_all(self) -> None:
        self._is_asked = False
        self._pause.stop()
        for channel in (CHECK, OPEN):
            self._jobs.cancel(channel)
