"""The list of a batch, the worst first, and how far it is.

Rules: every row says its answer in words; Enter or a click opens one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.pages.answer_rows import LINE, AnswerLine, AnswerList, Index
from app.ui.pages.check import words
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, FlowRow, Heading, Look

if TYPE_CHECKING:
    from app.ui.pages.check.state import BatchRow, BatchState

_LINES: Final = 4
"""Least rows in sight."""


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[BatchRow, ...] = ()

    def show_rows(self, rows: tuple[BatchRow, ...]) -> None:
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == LINE:
            return AnswerLine(row.answer, words.answer_name(row.answer), row.why, row.name)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{words.answer_name(row.answer)}: {row.name}. {row.why}".strip()
        return None


class BatchList(Card):
    """How far a batch is, and its rows."""

    opened = Signal(int)
    """The place of a row that is to be shown."""
    stopped = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=12, parent=parent)
        self._title = Heading(say("Check", "Checking several things"))
        self._progress = Body()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(say("Check", "How far it is"))
        self._left = Body(quiet=True)
        self._stop = Button(say("Check", "Stop"), Look.SECONDARY, icon="stop")
        self._close = Button(say("Check", "Check something else"), Look.SECONDARY, icon="back")
        self._model = _Rows(self)
        self._list = self._made_list()
        for widget in (self._title, self._progress, self._bar, self._left):
            self.add(widget)
        self.add(FlowRow(self._stop, self._close))
        self.add(self._list)
        self._stop.clicked.connect(self.stopped)
        self._close.clicked.connect(self.closed)

    def render_batch(self, batch: BatchState | None) -> None:
        """Show how far it is."""
        self.setVisible(batch is not None)
        if batch is None:
            self._model.show_rows(())
            return
        self._progress.setText(words.progress(batch))
        left = words.time_left(batch)
        self._left.setText(left)
        self._left.setVisible(bool(left))
        self._bar.setVisible(batch.running)
        self._bar.setRange(0, batch.total)
        self._bar.setValue(batch.done if batch.total else 0)
        self._stop.setVisible(batch.running)
        self._show_rows(batch.rows)

    def _show_rows(self, rows: tuple[BatchRow, ...]) -> None:
        current = self._list.currentIndex().row()
        place = self._model.rows[current].place if 0 <= current < len(self._model.rows) else None
        self._model.show_rows(rows)
        self._list.setVisible(bool(rows))
        if place is not None:
            row = next((number for number, row in enumerate(rows) if row.place == place), -1)
            self._list.setCurrentIndex(self._model.index(row, 0))

    def _made_list(self) -> AnswerList:
        made = AnswerList(self._model, _LINES)
        made.setAccessibleName(say("Check", "Answers, the worst first"))
        made.setAccessibleDescription(say("Check", "Press Enter to open one."))
        made.activated.connect(self._open)
        made.clicked.connect(self._open)
        return made

    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._model.rows):
            self.opened.emit(self._model.rows[index.row()].place)
