"""A switch: on or off, with the word beside it.

Rules: a check box to assistive technology and to the keyboard; at least 48 pixels high; the word and the
place of the knob say which it is, not the colour alone.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.ui.a11y import name
from app.ui.say import say
from app.ui.theme.current import colours
from app.ui.theme.fonts import FollowsFont, grown
from app.ui.theme.tokens import RING

_HIGH: Final = 34
_LONG: Final = 62
_GAP: Final = 14
_AROUND: Final = 10
_LEAST: Final = 54


class Switch(QCheckBox, FollowsFont):
    """On or off.

    Args:
        title: what it switches; its name to assistive technology, shown by whoever places it.
        more: what that means.
    """

    def __init__(self, title: str, more: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name(self, title, more)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the longer word, whichever is shown."""
        metrics = self.fontMetrics()
        word = max(metrics.horizontalAdvance(word) for word in (_word(on=True), _word(on=False)))
        high = max(metrics.height(), grown(_HIGH)) + 2 * _AROUND
        return QSize(word + _GAP + grown(_LONG) + 2 * _AROUND, max(high, _LEAST))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: it is never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def follow_font(self) -> None:
        """A larger word needs more room."""
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the word, the track and the knob."""
        now, painter, on = colours(), QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            half = RING / 2
            painter.setPen(QPen(QColor(now.focus), RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 10, 10)
        long, high = grown(_LONG), grown(_HIGH)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = _AROUND if mirrored else self.width() - _AROUND - long
        track = QRectF(left, (self.height() - high) / 2, long, high)
        painter.setPen(QPen(QColor(now.action if on else now.edge), 2))
        painter.setBrush(QColor(now.action if on else now.surface))
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), high / 2, high / 2)
        side = high - 12
        at_end = on != mirrored
        x = track.right() - 6 - side if at_end else track.left() + 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.action_ink if on else now.edge))
        painter.drawEllipse(QRectF(x, track.top() + 6, side, side))
        painter.setPen(QColor(now.ink))
        beside = self.rect().adjusted(_AROUND, 0, -_AROUND, 0)
        room = beside.adjusted(long + _GAP, 0, 0, 0) if mirrored else beside.adjusted(0, 0, -long - _GAP, 0)
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), _word(on=on)
        )


def _word(*, on: bool) -> str:
    return say("Switch", "On") if on else say("Switch", "Off")
