"""Opens the past checks beside the window and tells what came of it.

Rules: opening may wait for the keychain, so it is a job; what the person has to choose is asked by the page
that shows past checks, never by a box over the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal

from app.core.history import Why
from app.core.opening import AsBefore, NotOpened, Opened
from app.ui.jobs import Cancelled, Done, Failed

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.history import History
    from app.core.opening import Choice, Opening
    from app.ui.jobs import Jobs, Result

_CHANNEL = "history.open"


class HistoryAccess(QObject):
    """The way to the past checks.

    Args:
        jobs: runs the opening.
        open_it: opens, or says what stands in the way.
    """

    changed = Signal(object)
    """The new `Opening`."""

    def __init__(
        self, jobs: Jobs, open_it: Callable[[Choice], Opening], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._open_it = jobs, open_it
        self.opening: Opening | None = None

    @property
    def history(self) -> History | None:
        """The past checks, while they are open."""
        return self.opening.history if isinstance(self.opening, Opened) else None

    def choose(self, choice: Choice | None = None) -> None:
        """Open them as the person wants it; as before where nothing is said."""
        wanted = AsBefore() if choice is None else choice
        self._jobs.run(_CHANNEL, lambda _cancel: self._open_it(wanted), self._take)

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
