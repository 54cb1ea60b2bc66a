"""The list of a batch, the worst first, and how far it is.

Rules: only the rows in sight are painted, so that thousands cost nothing; every row says its answer in words;
Enter or a click opens one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QProgressBar,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.icons import draw
from app.ui.pages.check import words
from app.ui.pages.tones import face
from app.ui.say import say
from app.ui.theme.current import colours
from app.ui.theme.fonts import scaled
from app.ui.widgets import SMALL, Body, Button, Card, FlowRow, Heading, Look

if TYPE_CHECKING:
    from app.ui.pages.check.state import BatchRow, BatchState

_Index = QModelIndex | QPersistentModelIndex
_PADDING: Final = 12
_ICON: Final = 32
_ROWS: Final = 5
"""Rows in sight at least."""


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[BatchRow, ...] = ()

    def show_rows(self, rows: tuple[BatchRow, ...]) -> None:
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{words.answer_name(row.answer)}: {row.name}. {row.why}".strip()
        return None


class _Painter(QStyledItemDelegate):
    """Paints a row: icon, answer and name, and below them why."""

    def __init__(self, model: _Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802 - Qt's name
        high = QFontMetrics(scaled(1.0, bold=True)).height() + QFontMetrics(scaled(SMALL)).height()
        return QSize(200, max(high + 2 * _PADDING, 56))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, now = self._model.rows[index.row()], colours()
        look = face(row.answer)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state

        def turned(place: QRect) -> QRect:
            return QStyle.visualRect(option.direction, area, place)

        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(now.action_soft))
            painter.fillRect(turned(QRect(area.left(), area.top(), 4, area.height())), QColor(now.action))
        icon = QRect(area.left() + 16, area.center().y() - _ICON // 2, _ICON, _ICON)
        draw(painter, look.icon, QRectF(turned(icon)), look.ink)
        inside = area.adjusted(_ICON + 32, _PADDING, -16, -_PADDING)
        answer = words.answer_name(row.answer)
        bold = scaled(1.0, bold=True)
        painter.setFont(bold)
        painter.setPen(QColor(look.ink))
        painter.drawText(turned(inside), Qt.AlignmentFlag.AlignTop, answer)
        metrics = QFontMetrics(bold)
        after = inside.adjusted(metrics.horizontalAdvance(answer) + 14, 0, 0, 0)
        painter.setPen(QColor(now.ink))
        painter.setFont(scaled(1.0))
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideMiddle, max(after.width(), 0))
        painter.drawText(turned(after), Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(scaled(SMALL))
        painter.setPen(QColor(now.ink2))
        why = painter.fontMetrics().elidedText(row.why, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(turned(inside), Qt.AlignmentFlag.AlignBottom, why)
        painter.setPen(QColor(now.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()


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

    def _made_list(self) -> QListView:
        made = QListView()
        made.setModel(self._model)
        made.setItemDelegate(_Painter(self._model, made))
        made.setUniformItemSizes(True)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTabKeyNavigation(False)
        made.setAccessibleName(say("Check", "Answers, the worst first"))
        made.setAccessibleDescription(say("Check", "Press Enter to open one."))
        made.setMinimumHeight(_ROWS * 64)
        made.activated.connect(self._open)
        made.clicked.connect(self._open)
        return made

    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._model.rows):
            self.opened.emit(self._model.rows[index.row()].place)
