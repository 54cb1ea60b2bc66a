"""The list of past checks: icon, word, moment and title of each.

Rules: Enter and a double press open, Delete deletes; the first one is marked until the person marks another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from app.ui.a11y import name
from app.ui.pages.answer_rows import AnswerList, Index
from app.ui.say import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.ui.pages.past.rows import RowsModel

_LINES: Final = 2.5
"""Least rows in sight."""
_OPENS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PastList(AnswerList):
    """The list. Tells what to open and what to delete by its id."""

    open_asked = Signal(int)
    delete_asked = Signal(int)
    current_changed = Signal()

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, _LINES, parent)
        self._rows = model
        self.setStyleSheet("PastList, PastList:focus { border: 1px solid palette(mid); border-radius: 0px; }")
        name(self, say("Past", "Past checks"), say("Past", "Enter opens a check, Delete deletes it."))
        self.doubleClicked.connect(self._open)
        model.rowsInserted.connect(self._rows_changed)
        model.rowsRemoved.connect(self._rows_changed)

    @property
    def current(self) -> int | None:
        """The id of the check that is marked."""
        row = self._rows.row(self.currentIndex())
        return None if row is None else row.id

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Say that another one is marked."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open or delete what is marked."""
        current = self.current
        if event.key() in _OPENS and current is not None:
            self.open_asked.emit(current)
        elif event.key() == Qt.Key.Key_Delete and current is not None:
            self.delete_asked.emit(current)
        else:
            super().keyPressEvent(event)

    def _rows_changed(self) -> None:
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0))
        self.current_changed.emit()

    def _open(self, index: Index) -> None:
        row = self._rows.row(index)
        if row is not None:
            self.open_asked.emit(row.id)
