"""Runs the page of what left this computer: paging, looking at the whole chain, writing it to a file.

Rules: every call on the log is a job; a page of rows is asked for when the list needs it; what is asked while
nothing can be read says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar, assert_never

from app.core.departure import Form
from app.core.history import PAGE, NotWritten, Why
from app.ui.jobs import Cancelled, Done, Failed
from app.ui.pages.departures.state import (
    DeparturesState,
    Facts,
    Looked,
    NotDone,
    NotRead,
    WroteOut,
    derive,
)
from app.ui.pages.presenting import Presenting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtCore import QObject

    from app.core.departure import Departure, Departures, Verified
    from app.core.history import Exported
    from app.core.opening import Opening
    from app.ui.jobs import Jobs, Result
    from app.ui.pages.departures.state import Told

T = TypeVar("T")
MOST_AGAIN: Final = 500
"""Rows that are read again at once."""
_ROWS: Final = "departures.rows"
_LOOK: Final = "departures.look"
_WRITE: Final = "departures.write"


class DeparturesPresenter(Presenting[Facts, DeparturesState]):
    """The page of what left this computer without its widgets.

    Args:
        jobs: runs every call on the log.
        log: the log as of now.
        now: the clock, in the zone of the person.
    """

    def __init__(
        self,
        jobs: Jobs,
        log: Callable[[], Departures],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(Facts(now=now()), derive, parent)
        self._jobs, self._log, self._now = jobs, log, now

    def take(self, opening: Opening | None) -> None:
        """Take how the past checks were opened: the log is beside them."""
        self._set(opening=opening, rows=None, has_more=False, told=None)
        self.refresh()

    def refresh(self) -> None:
        """Read the rows again: the page is shown, or a request ended."""
        self._set(now=self._now())
        self._read(None, min(max(len(self._facts.rows or ()), PAGE), MOST_AGAIN))

    def more(self) -> None:
        """Read the next page, if there is one and nothing is being read."""
        facts = self._facts
        if facts.has_more and facts.rows and not self._jobs.is_running(_ROWS):
            self._read(facts.rows[-1].number, PAGE)

    def look(self) -> None:
        """Look whether every entry stands as it was written."""
        if not self._facts.is_looking:
            self._set(is_looking=True, told=None)
            self._jobs.run(_LOOK, lambda _cancel: self._log().verify(), self._looked)

    def export_to(self, path: Path) -> None:
        """Write every request to a file; its ending says in which form."""
        form = Form.JSON if path.suffix.lower() == ".json" else Form.CSV
        self._jobs.run(_WRITE, lambda _cancel: self._log().export(path, form), self._wrote)

    def dismiss(self) -> None:
        """The person has read what was told."""
        self._set(told=None)

    def _read(self, before: int | None, limit: int) -> None:
        def done(result: Result[tuple[Departure, ...]]) -> None:
            match result:
                case Done(value=rows):
                    had = () if before is None else self._facts.rows or ()
                    self._set(rows=had + rows, has_more=len(rows) == limit)
                case Failed():
                    self._set(has_more=False, told=NotRead())
                case Cancelled():
                    pass
                case unexpected:
                    assert_never(unexpected)

        self._jobs.run(_ROWS, lambda _cancel: self._log().page(before=before, limit=limit), done)

    def _looked(self, result: Result[Verified]) -> None:
        told: Told = Looked(result.value) if isinstance(result, Done) else NotRead()
        self._set(is_looking=False, told=told)

    def _wrote(self, result: Result[Exported | NotWritten]) -> None:
        match result:
            case Done(value=NotWritten(why=why)):
                self._set(told=NotDone(why))
            case Done(value=exported):
                self._set(told=WroteOut(exported.path.name, exported.count))
            case Failed():
                self._set(told=NotDone(Why.CANNOT_WRITE))
            case Cancelled():
                pass
            case unexpected:
                assert_never(unexpected)
