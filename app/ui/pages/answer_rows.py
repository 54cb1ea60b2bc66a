"""The list that a batch, the past checks and what left share: icon, word, a quiet note, what it is about.

Rules: the word stands beside icon and colour; only the rows in sight are painted, so that thousands cost
nothing; a line is as high as its text wants; the focus has a 3 pixel ring.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.icons import draw
from app.ui.pages.tones import Face, face
from app.ui.theme.current import colours
from app.ui.theme.fonts import scaled
from app.ui.theme.tokens import RING
from app.ui.widgets import SMALL

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from app.core.verdict import Answer
    from app.ui.theme.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
LINE: Final = Qt.ItemDataRole.UserRole
"""The role under which a model gives an `AnswerLine`."""
_PADDING: Final = 14
_GAP: Final = 16


class AnswerLine(NamedTuple):
    """What one row shows."""

    answer: Answer | None
    """None for what could not be checked."""
    word: str
    note: str
    """Beside the word: when it was, or why."""
    about: str
    """Below them: what was checked."""
    look: tuple[Tone, str] | None = None
    """Tone and icon of a row that is no answer."""


class AnswerList(QListView):
    """Answers of a model.

    Args:
        model: gives an `AnswerLine` for each row.
        lines: least rows in sight.
    """

    def __init__(self, model: QAbstractItemModel, lines: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setModel(model)
        self.setItemDelegate(_RowPainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the application font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange}:
            self._fit()
            self.scheduleDelayedItemsLayout()

    def _fit(self) -> None:
        self.setMinimumHeight(round(_row_height() * self._lines))


class _RowPainter(QStyledItemDelegate):
    """Paints one answer."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Two lines of text and room around them."""
        return QSize(100, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, icon and words."""
        line = index.data(LINE)
        if not isinstance(line, AnswerLine):
            return
        place: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        _ground(painter, place, option.state)
        inside = place.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        side = min(inside.height(), round(QFontMetrics(scaled(1.0)).height() * 1.9))
        icon = QRect(inside.left(), inside.center().y() - side // 2, side, side)
        text = inside.adjusted(side + _GAP, 0, 0, 0)
        _icon(painter, QStyle.visualRect(option.direction, inside, icon), _face(line))
        _words(painter, QStyle.visualRect(option.direction, inside, text), line)
        painter.restore()


def _row_height() -> int:
    """Pixels of one line of the list."""
    return round(QFontMetrics(scaled(1.0, bold=True)).height() * 2.15) + 2 * _PADDING


def _ground(painter: QPainter, place: QRect, flags: QStyle.StateFlag) -> None:
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
        painter.setPen(QPen(QColor(now.focus), RING))
        half = RING / 2 + 1
        painter.drawRoundedRect(QRectF(place).adjusted(half, half, -half, -half), 8, 8)


def _face(line: AnswerLine) -> Face:
    if line.look is None:
        return face(line.answer)
    tone, icon = line.look
    return Face(*colours().tone(tone), icon)


def _icon(painter: QPainter, place: QRect, look: Face) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.ink))
    painter.drawRoundedRect(QRectF(place), place.width() * 0.2, place.width() * 0.2)
    inset = place.width() * 0.2
    draw(painter, look.icon, QRectF(place).adjusted(inset, inset, -inset, -inset), look.ground)


def _words(painter: QPainter, place: QRect, line: AnswerLine) -> None:
    now, half, way = colours(), place.height() // 2, painter.layoutDirection()
    first = QRect(place.left(), place.top(), place.width(), half)
    second = QRect(place.left(), place.top() + half, place.width(), place.height() - half)
    used = _text(painter, first, line.word, scaled(1.0, bold=True), _face(line).ink)
    rest = QStyle.visualRect(way, first, first.adjusted(used + _GAP, 0, 0, 0))
    _text(painter, rest, line.note, scaled(SMALL), now.ink2)
    _text(painter, second, line.about, scaled(1.0), now.ink)


def _text(painter: QPainter, place: QRect, text: str, font: QFont, ink: str) -> int:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(place.width(), 0))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)
