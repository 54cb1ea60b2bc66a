"""Opens the past checks beside the window and tells what came of it.

Rules: opening may wait for the keychain, so it is a job; what the person has to choose is asked by the page
that shows past checks, never by a box over the window.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal

from app.core.history import NotWritten, Why
from app.core.keeping import ForgetAll, Kept
from app.core.opening import AsBefore, NotOpened, Opened
from app.ui.jobs import Cancelled, Done, Failed

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.departure import Departures
    from app.core.history import History
    from app.core.keeping import Change, ChangeOutcome
    from app.core.opening import Choice, Opening
    from app.ui.jobs import Cancel, Jobs, Result

_CHANNEL = "history.open"
_CHANGE = "history.change"


class HistoryAccess(QObject):
    """The way to the past checks.

    Args:
        jobs: runs the opening.
        open_it: opens, or says what stands in the way.
        change_it: keeps them in another way.
    """

    changed = Signal(object)
    """The new `Opening`."""

    def __init__(
        self,
        jobs: Jobs,
        open_it: Callable[[Choice], Opening],
        change_it: Callable[[Change], ChangeOutcome],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._open_it, self._change_it = jobs, open_it, change_it
        self.opening: Opening | None = None

    @property
    def history(self) -> History | None:
        """The past checks, while they are open."""
        return self.opening.history if isinstance(self.opening, Opened) else None

    @property
    def departures(self) -> Departures | None:
        """What left this computer, while the past checks are open."""
        return self.opening.departures if isinstance(self.opening, Opened) else None

    def choose(self, choice: Choice | None = None) -> None:
        """Open them as the person wants it; as before where nothing is said."""
        wanted = AsBefore() if choice is None else choice
        self._jobs.run(_CHANNEL, lambda _cancel: self._open_it(wanted), self._take)

    def change(self, change: Change, told: Callable[[ChangeOutcome], None]) -> None:
        """Keep them in another way.

        Args:
            change: what the person wants. What is to be thrown away is let go of first.
            told: called with what came of it.
        """
        history = self.history if isinstance(change, ForgetAll) else None
        if isinstance(change, ForgetAll):
            self.opening = None
            self.changed.emit(None)

        def work(_cancel: Cancel) -> ChangeOutcome:
            if history is not None:
                history.close()
            return self._change_it(change)

        def done(result: Result[ChangeOutcome]) -> None:
            match result:
                case Done(value=outcome):
                    pass
                case Failed(error=error):
                    outcome = NotWritten(Why.CANNOT_WRITE, str(error))
                case Cancelled():
                    return
                case unexpected:
                    assert_never(unexpected)
            if isinstance(change, ForgetAll):
                self.choose()
            elif isinstance(outcome, Kept) and isinstance(self.opening, Opened):
                self.opening = replace(self.opening, keeping=outcome.keeping, notes=())
            told(outcome)

        self._jobs.run(_CHANGE, work, done)

    def close(self) -> None:
        """Let go of them."""
        if self.history is not None:
            self.history.close()
        self.opening = None

    def _take(self, result: Result[Opening]) -> None:
        match result:
            case Done(value=opening):
                before, self.opening = self.history, opening
                if before is not None:
                    before.close()
            case Failed(error=error):
                self.opening = NotOpened(Why.CANNOT_WRITE, str(error))
            case Cancelled():
                return
            case unexpected:
                assert_never(unexpected)
        self.changed.emit(self.opening)
