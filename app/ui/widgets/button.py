"""The button, in four looks.

Rules: at least 52 pixels high and 48 wide; a word always, an icon at most beside it; long words wrap instead
of being cut; the ring of the focus is 3 pixels wide, with a gap to what it surrounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, assert_never

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.icons import draw
from app.ui.theme.current import colours
from app.ui.theme.fonts import FollowsFont, scaled
from app.ui.theme.tokens import RING

HEIGHT: Final = 52
RADIUS: Final = 12.0
_SIDE: Final = 24
_GAP: Final = 10
_UPRIGHT: Final = 10
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOST: Final = 10_000
_WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class Look(Enum):
    """How loudly a button speaks."""

    PRIMARY = auto()
    """The one main action of a page."""
    SECONDARY = auto()
    QUIET = auto()
    DANGER = auto()


@dataclass(frozen=True, slots=True)
class _Paint:
    fill: str
    edge: str
    ink: str


class EnterButton(QPushButton):
    """A button that Enter presses too, not Space alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press it."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class Button(EnterButton, FollowsFont):
    """A button with a word, and an icon beside it where one helps.

    Args:
        text: what it does; it is its accessible name too.
        look: how loudly it speaks.
        icon: name of an icon, or None.
    """

    def __init__(
        self,
        text: str = "",
        look: Look = Look.SECONDARY,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look, self._icon = look, icon
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.follow_font()

    def set_icon_name(self, icon: str | None) -> None:
        """Show another icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        """Speak louder or quieter."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Everything on one line."""
        words = self._words(_MOST)
        return QSize(max(words.width() + self._around(), 88), self._height_of(words))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as its longest word."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(max(longest + 2 + self._around(), 48), HEIGHT)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height at which all words fit."""
        return self._height_of(self._words(width - self._around()))

    def follow_font(self) -> None:
        """Take the size from the application font again."""
        self.setFont(scaled(1.0, bold=True))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground, ring, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint = self._paint()
        ground = self._paint_ground(painter, paint)
        painter.setPen(QColor(paint.ink))
        painter.setFont(self.font())
        self._paint_content(painter, ground, paint.ink)

    def _paint_ground(self, painter: QPainter, paint: _Paint) -> QRect:
        area = QRectF(self.rect())
        if self.hasFocus():
            half = RING / 2
            painter.setPen(QPen(QColor(colours().focus), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(half, half, -half, -half), RADIUS, RADIUS)
            area = area.adjusted(RING + 2, RING + 2, -RING - 2, -RING - 2)
        pen = QPen(QColor(paint.edge), 2, Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(paint.fill))
        radius = RADIUS - (4 if self.hasFocus() else 1)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)
        return self.rect()

    def _paint_content(self, painter: QPainter, ground: QRect, ink: str) -> None:
        side, icon = self._icon_side(), self._icon_width()
        room = ground.adjusted(_SIDE, 0, -_SIDE, 0)
        words = self._words(room.width() - icon)
        width = min(words.width() + icon, room.width())
        left = room.left() + (room.width() - width) // 2
        if self.isDown():
            painter.translate(QPointF(0, 1))
        start = QRect(left, ground.top(), width, ground.height())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._icon:
            x = start.right() - side if mirrored else start.left()
            draw(painter, self._icon, QRectF(x, ground.center().y() - side / 2 + 1, side, side), ink)
        text = start.adjusted(0, 0, -icon, 0) if mirrored else start.adjusted(icon, 0, 0, 0)
        align = Qt.AlignmentFlag.AlignHCenter if not self._icon else Qt.AlignmentFlag.AlignLeading
        painter.drawText(
            text.adjusted(-1, 0, 1, 0), int(_WRAP | align | Qt.TextFlag.TextShowMnemonic), self.text()
        )

    def _paint(self) -> _Paint:
        now = colours()
        if not self.isEnabled():
            return _Paint(now.bg, now.edge, now.ink2)
        hover = self.underMouse() or self.isDown()
        match self._look:
            case Look.PRIMARY:
                fill = now.action_hover if hover else now.action
                return _Paint(fill, fill, now.action_ink)
            case Look.SECONDARY:
                return _Paint(now.action_soft if hover else now.surface, now.action, now.action)
            case Look.QUIET:
                edge = now.action if hover or now.action_soft == now.bg else now.action_soft
                return _Paint(now.action_soft, edge, now.action)
            case Look.DANGER:
                return _Paint(now.stop_soft if hover else now.surface, now.stop, now.stop)
            case unexpected:
                assert_never(unexpected)

    def _words(self, width: int) -> QRect:
        flags = int(_WRAP | Qt.TextFlag.TextShowMnemonic)
        return self.fontMetrics().boundingRect(QRect(0, 0, max(width, 1), _MOST), flags, self.text())

    def _height_of(self, words: QRect) -> int:
        return max(HEIGHT, words.height() + 2 * _UPRIGHT)

    def _icon_side(self) -> int:
        return max(22, self.fontMetrics().ascent() + 4)

    def _icon_width(self) -> int:
        return self._icon_side() + _GAP if self._icon else 0

    def _around(self) -> int:
        return 2 * _SIDE + self._icon_width() + 2
