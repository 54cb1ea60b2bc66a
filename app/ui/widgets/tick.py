"""A box to tick and one of several choices, each with its words beside it.

Rules: at least 48 pixels high, words included: they can be pressed too; long words wrap instead of being cut;
the mark grows with the text; what is chosen shows by a shape, not by colour alone; the ring of the focus is 3
pixels wide, around mark and words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from app.ui.icons import draw
from app.ui.theme.current import colours
from app.ui.theme.fonts import FollowsFont
from app.ui.theme.tokens import RING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as Mixed
else:
    Mixed = object  # a class of Qt can be the base of another once only

_OUTSIDE: Final = 5
"""Pixels from the edge to the mark: room for the ring."""
_HEIGHT: Final = 50
_GAP: Final = 14
_UPRIGHT: Final = 8
_SMALLEST: Final = 30
_MOST: Final = 10_000
_WRAP: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)


class _Line(FollowsFont, Mixed):
    """Mark and words; mixed into a button that knows what it is to assistive technology."""

    def take_shape(self) -> None:
        """Say how it wants to be laid out."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paint_mark(self, painter: QPainter, place: QRectF) -> None:
        """Paint the mark, chosen or not; pen and brush are set for its edge and ground."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All words on one line."""
        return QSize(self._words(_MOST).width() + self._around(), self._height_of(self._words(_MOST)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the longest word."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + 2 + self._around(), _HEIGHT)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height at which all words fit."""
        return self._height_of(self._words(width - self._around()))

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Mark and words can be pressed."""
        return self.rect().contains(pos)

    def follow_font(self) -> None:
        """Larger words need more room."""
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ring, mark and words."""
        now, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            half = RING / 2
            painter.setPen(QPen(QColor(now.focus), RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 10, 10)
        words = self._words(self.width() - self._around())
        side, top = self._side(), (self.height() - words.height()) // 2
        middle = top + self.fontMetrics().height() / 2
        mark = self._mirrored(QRect(_OUTSIDE, round(middle - side / 2), side, side))
        dashes = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        chosen = self.isChecked() and self.isEnabled()
        painter.setPen(QPen(QColor(now.action if chosen else now.edge), 2, dashes))
        painter.setBrush(QColor(now.action if chosen else now.surface if self.isEnabled() else now.bg))
        self.paint_mark(painter, QRectF(mark).adjusted(1, 1, -1, -1))
        painter.setPen(QColor(now.ink if self.isEnabled() else now.ink2))
        beside = QRect(_OUTSIDE + side + _GAP, top, words.width(), words.height())
        painter.drawText(self._mirrored(beside), _WRAP, self.text())

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRect(self.width() - place.right() - 1, place.top(), place.width(), place.height())
        return place

    def _words(self, width: int) -> QRect:
        found = self.fontMetrics().boundingRect(QRect(0, 0, max(width, 1), _MOST), _WRAP, self.text())
        return QRect(0, 0, found.width() + 2, found.height())

    def _height_of(self, words: QRect) -> int:
        return max(words.height() + 2 * _UPRIGHT, self._side() + 2 * _UPRIGHT, _HEIGHT)

    def _side(self) -> int:
        return max(self.fontMetrics().ascent() + 4, _SMALLEST)

    def _around(self) -> int:
        return _OUTSIDE + self._side() + _GAP + _OUTSIDE


class TickBox(_Line, QCheckBox):
    """A box to tick.

    Args:
        text: its words, and its accessible name.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.take_shape()

    def paint_mark(self, painter: QPainter, place: QRectF) -> None:
        """A square, with a tick in it."""
        painter.drawRoundedRect(place, 7, 7)
        if self.isChecked():
            ink = colours().action_ink if self.isEnabled() else colours().ink2
            inset = place.width() / 9
            draw(painter, "tick", place.adjusted(inset, inset, -inset, -inset), ink)


class RadioLine(_Line, QRadioButton):
    """One of several choices.

    Args:
        text: its words, and its accessible name.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.take_shape()

    def paint_mark(self, painter: QPainter, place: QRectF) -> None:
        """A circle, with a dot in it."""
        painter.drawEllipse(place)
        if self.isChecked():
            inset = place.width() * 0.29
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours().action_ink if self.isEnabled() else colours().ink2))
            painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))
