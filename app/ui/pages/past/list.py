"""The list of past checks: icon, word, moment and title of each.

Rules: the word stands beside icon and colour; a line is as high as its text wants; Enter and a double press
open, Delete deletes; the first one is marked until the person marks another; the focus has a 3 pixel ring.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.history import Row
from app.ui.a11y import name
from app.ui.icons import draw
from app.ui.pages.past.rows import ROW, RowsModel
from app.ui.pages.past.words import when
from app.ui.pages.tones import face
from app.ui.pages.verdict.words import word
from app.ui.say import say
from app.ui.theme.current import colours
from app.ui.theme.fonts import scaled
from app.ui.widgets import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Index = QModelIndex | QPersistentModelIndex
_PADDING: Final = 14
_GAP: Final = 16
_RING: Final = 3
_LINES: Final = 2.5
"""Least rows in sight."""
_OPENS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RowPainter(QStyledItemDelegate):
    """Paints one past check."""

    def __init__(self, model: RowsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Two lines of text and room around them."""
        return QSize(100, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, icon, word, moment and title."""
        row, now = index.data(ROW), self._model.now
        if not isinstance(row, Row) or now is None:
            return
        place: QRect = option.rect
        flags: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._ground(painter, place, flags)
        inside = place.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        side = min(inside.height(), round(QFontMetrics(scaled(1.0)).height() * 1.9))
        icon = QRect(inside.left(), inside.center().y() - side // 2, side, side)
        text = inside.adjusted(side + _GAP, 0, 0, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            icon.moveRight(inside.right())
            text = inside.adjusted(0, 0, -side - _GAP, 0)
        _icon(painter, icon, row)
        _words(painter, text, row, when(row.when, now, self._model.place))
        painter.restore()

    def _ground(self, painter: QPainter, place: QRect, flags: QStyle.StateFlag) -> None:
        now = colours()
        chosen = bool(flags & QStyle.StateFlag.State_Selected)
        if chosen or flags & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, QColor(now.action_soft))
        painter.setPen(QPen(QColor(now.line), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if chosen:
            bar = QRect(place.left(), place.top(), 5, place.height())
            painter.fillRect(QStyle.visualRect(painter.layoutDirection(), place, bar), QColor(now.action))
        if flags & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(now.focus), _RING))
            half = _RING / 2 + 1
            painter.drawRoundedRect(QRectF(place).adjusted(half, half, -half, -half), 8, 8)


class PastList(QListView):
    """The list. Tells what to open and what to delete by its id."""

    open_asked = Signal(int)
    delete_asked = Signal(int)
    current_changed = Signal()

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(RowPainter(model, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setStyleSheet("PastList, PastList:focus { border: 1px solid palette(mid); border-radius: 0px; }")
        name(self, say("Past", "Past checks"), say("Past", "Enter opens a check, Delete deletes it."))
        self.doubleClicked.connect(self._open)
        model.rowsInserted.connect(self._rows_changed)
        model.rowsRemoved.connect(self._rows_changed)
        self._fit()

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

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the application font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange}:
            self._fit()
            self.scheduleDelayedItemsLayout()

    def _rows_changed(self) -> None:
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0))
        self.current_changed.emit()

    def _open(self, index: Index) -> None:
        row = self._rows.row(index)
        if row is not None:
            self.open_asked.emit(row.id)

    def _fit(self) -> None:
        self.setMinimumHeight(round(row_height() * _LINES))


def row_height() -> int:
    """Pixels of one line of the list."""
    return round(QFontMetrics(scaled(1.0, bold=True)).height() * 2.15) + 2 * _PADDING


def _icon(painter: QPainter, place: QRect, row: Row) -> None:
    look = face(row.answer)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.ink))
    painter.drawRoundedRect(QRectF(place), place.width() * 0.2, place.width() * 0.2)
    inset = place.width() * 0.2
    draw(painter, look.icon, QRectF(place).adjusted(inset, inset, -inset, -inset), look.ground)


def _words(painter: QPainter, place: QRect, row: Row, moment: str) -> None:
    now, half = colours(), place.height() // 2
    first = QRect(place.left(), place.top(), place.width(), half)
    second = QRect(place.left(), place.top() + half, place.width(), place.height() - half)
    bold, small = scaled(1.0, bold=True), scaled(SMALL)
    answer = word(row.answer)
    used = _line(painter, first, answer, bold, face(row.answer).ink)
    rest = first.adjusted(used + _GAP, 0, 0, 0)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        rest = first.adjusted(0, 0, -used - _GAP, 0)
    _line(painter, rest, moment, small, now.ink2)
    _line(painter, second, row.title, scaled(1.0), now.ink)


def _line(painter: QPainter, place: QRect, text: str, font: QFont, ink: str) -> int:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)
