"""What left this computer as a list: its model, and the list itself.

Rules: the first one is marked until the person marks another; every row has words for a screen reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from app.core.departure import Departure
from app.ui.a11y import name
from app.ui.pages.answer_rows import LINE, AnswerLine, AnswerList, Index
from app.ui.pages.departures import words
from app.ui.pages.growing_rows import GrowingRows
from app.ui.say import say

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

_LINES: Final = 2.5
"""Least rows in sight."""
_ROLES: Final = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class DepartureRows(GrowingRows):
    """Requests, the newest first."""

    def show_rows(self, rows: tuple[Departure, ...], now: datetime | None, *, has_more: bool) -> None:
        """Show these requests."""
        self.show_values(rows, now, has_more=has_more)

    def key(self, value: object) -> object:
        """The request of a row: how it ended is told later."""
        return value.number if isinstance(value, Departure) else value

    def row(self, index: Index) -> Departure | None:
        """The request of a line."""
        value = self.value(index)
        return value if isinstance(value, Departure) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the row shows, or its words."""
        one = self.row(index)
        if one is None or self.now is None:
            return None
        if role == LINE:
            what = words.purpose(one.leaving.errand.purpose)
            note = words.note(one, self.now, self.place)
            return AnswerLine(None, what, note, words.outcome(one), words.look(one))
        return words.spoken(one, self.now, self.place) if role in _ROLES else None


class DepartureList(AnswerList):
    """The list."""

    current_changed = Signal()

    def __init__(self, model: DepartureRows, parent: QWidget | None = None) -> None:
        super().__init__(model, _LINES, parent)
        self._rows = model
        self.setStyleSheet(
            "DepartureList, DepartureList:focus { border: 1px solid palette(mid); border-radius: 0px; }"
        )
        name(
            self,
            say("Departures", "What left this computer"),
            say("Departures", "All about the marked one stands below."),
        )
        model.rowsInserted.connect(self._rows_changed)
        model.rowsRemoved.connect(self._rows_changed)

    @property
    def current(self) -> Departure | None:
        """The request that is marked."""
        return self._rows.row(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Say that another one is marked."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def _rows_changed(self) -> None:
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0))
        self.current_changed.emit()
