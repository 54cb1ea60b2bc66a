"""The navigation: one place for each page.

Rules: an icon and words for every place; the current one has a bar, a lighter ground and is checked for
assistive technology; Tab comes to the current one and arrow keys walk through, from line to line
where a row wraps; stands as a column or lies as a row.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QSizePolicy, QWidget

from app.ui.a11y import name
from app.ui.flow import FlowLayout
from app.ui.icons import draw
from app.ui.say import say
from app.ui.theme.current import colours
from app.ui.theme.fonts import FollowsFont, scaled
from app.ui.theme.tokens import RING

_WIDTH: Final = 264
_UNBOUNDED: Final = 16_777_215
"""The greatest width Qt knows."""
_LAMP: Final = 30
_ICON: Final = 24
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_SIDEWAYS: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_WRAP: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)


class Place(NamedTuple):
    """One entry of the navigation."""

    name: str
    title: str
    icon: str
    short: str = ""
    """Its words where there is little room; a part of the title."""


class _Brand(QWidget):
    """Lamp and name; decoration."""

    def __init__(self) -> None:
        super().__init__()
        self.lying = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Lamp and name; lying, the lamp alone."""
        metrics = self.fontMetrics()
        if self.lying:
            return QSize(_LAMP + 24, 56)
        return QSize(_LAMP + 32, max(_LAMP, round(metrics.height() * 1.3)) + 32)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint them."""
        now, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2 - (0 if self.lying else 8)
        start = _mirrored(self, QRect(8, round(middle - _LAMP / 2), _LAMP, _LAMP))
        painter.setPen(Qt.PenStyle.NoPen)
        glow = QColor(now.lantern)
        for grow, strength in ((10, 14), (7, 20), (4, 32)):
            glow.setAlpha(strength)
            painter.setBrush(glow)
            painter.drawRoundedRect(QRectF(start).adjusted(-grow, -grow, grow, grow), 12 + grow, 12 + grow)
        draw(painter, "lamp", QRectF(start), now.lantern)
        if not self.lying:
            painter.setPen(QColor(now.nav_ink))
            painter.setFont(scaled(22 / 18, bold=True))
            words = _mirrored(self, QRect(8 + _LAMP + 12, 0, self.width() - _LAMP - 20, round(middle * 2)))
            painter.drawText(
                words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), "Porchlight"
            )


class _Entry(QAbstractButton, FollowsFont):
    """One place, as a button that stays down."""

    asked = Signal()
    """Go there; may come twice. A press and a key click it, a screen reader toggles it."""

    stepped = Signal(int)  # Qt's own way by arrow keys ends with a line

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place, self.lying = place, False
        self.setText(place.title)
        self.setAccessibleName(place.title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.asked)
        self.toggled.connect(lambda on: self.asked.emit() if on else None)

    def mark(self, *, here: bool) -> None:
        """Stay down without asking for anything, and be the one that Tab comes to; or not."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        if here:
            with QSignalBlocker(self):
                self.setChecked(True)

    def lie(self, *, on_top: bool) -> None:
        """Say it shorter in a row."""
        self.lying = on_top
        self.setText(self.place.short or self.place.title if on_top else self.place.title)
        self.updateGeometry()

    def follow_font(self) -> None:
        """Take the size from the application font again."""
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrow keys walk through all places."""
        key = Qt.Key(event.key())
        if key not in _STEPS:
            super().keyPressEvent(event)
            return
        turned = key in _SIDEWAYS and self.isRightToLeft()
        self.stepped.emit(-_STEPS[key] if turned else _STEPS[key])

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All words on one line."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._before() + 16
        return QSize(width, max(56, self.fontMetrics().height() + 24))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the longest word."""
        longest = max(self.fontMetrics().horizontalAdvance(word) for word in self.text().split())
        return QSize(longest + self._before() + 16, 56)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height at which all words fit."""
        room = QRect(0, 0, max(width - self._before() - 14, 1), 10_000)
        return max(56, self.fontMetrics().boundingRect(room, _WRAP, self.text()).height() + 24)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground, bar, icon and words."""
        now, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bright = self.isChecked() or self.underMouse()
        painter.setPen(Qt.PenStyle.NoPen)
        if bright:
            painter.setBrush(QColor(now.nav_on))
            painter.drawRoundedRect(self.rect(), 10, 10)
        if self.isChecked():
            self._paint_bar(painter, now.lantern)
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.nav_focus), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)
        ink = now.nav_ink if bright else now.nav_ink2
        side = self._side()
        icon = _mirrored(self, QRect(15, (self.height() - side) // 2, side, side))
        draw(painter, self.place.icon, QRectF(icon), ink)
        painter.setPen(QColor(ink))
        before = self._before()
        words = _mirrored(self, QRect(before, 0, self.width() - before - 6, self.height()))
        painter.drawText(words, _WRAP, self.text())

    def _paint_bar(self, painter: QPainter, colour: str) -> None:
        painter.setBrush(QColor(colour))
        if self.lying:
            painter.drawRoundedRect(QRect(12, self.height() - 9, self.width() - 24, 5), 2.5, 2.5)
        else:
            painter.drawRoundedRect(_mirrored(self, QRect(4, 10, 5, self.height() - 20)), 2.5, 2.5)

    def _side(self) -> int:
        return max(_ICON, self.fontMetrics().ascent())

    def _before(self) -> int:
        return 15 + self._side() + 13


class _Way(FlowLayout):
    """The lamp and the places, below each other or as a row that wraps."""

    lying = False

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of all lines, or of all places below each other."""
        if self.lying:
            return super().heightForWidth(width)
        return sum(self._height(item, width) + self.spacing() for item in self._items)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put everything in its place."""
        if self.lying:
            super().setGeometry(rect)
            return
        QLayout.setGeometry(self, rect)
        inside, top = self.contentsRect(), self.contentsRect().top()
        for item in self._items:
            height = self._height(item, inside.width())
            item.setGeometry(QRect(inside.left(), top, inside.width(), height))
            top += height + self.spacing()

    @staticmethod
    def _height(item: QLayoutItem, width: int) -> int:
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Navigation(QWidget, FollowsFont):
    """All places, with the lamp before them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name(self, say("Navigation", "Pages"))
        self._entries: dict[str, _Entry] = {}
        self._brand = _Brand()
        self._way = _Way(self, gap=6)
        self._way.addWidget(self._brand)
        self._stand()

    def add(self, place: Place) -> None:
        """Take one more place at the end."""
        entry = _Entry(place)
        entry.lie(on_top=self._way.lying)
        entry.asked.connect(lambda: self.chosen.emit(place.name))
        entry.stepped.connect(lambda step: self._step(entry, step))
        self._entries[place.name] = entry
        self._way.addWidget(entry)

    def _step(self, entry: _Entry, step: int) -> None:
        there = [one for one in self._entries.values() if not one.isHidden()]
        place = there.index(entry) + step
        if 0 <= place < len(there):
            there[place].setFocus(Qt.FocusReason.OtherFocusReason)
            there[place].click()

    def mark(self, page: str) -> None:
        """Say which page is shown."""
        marked = self._entries.get(page)
        for entry in self._entries.values() if marked is not None else ():
            entry.mark(here=entry is marked)

    def lie(self, *, on_top: bool) -> None:
        """Lie as a row, or stand as a column."""
        if on_top == self._way.lying:
            return
        self._way.lying = self._brand.lying = on_top
        self._brand.updateGeometry()
        for entry in self._entries.values():
            entry.lie(on_top=on_top)
        self._stand()

    def follow_font(self) -> None:
        """Larger words need more room."""
        self._stand()

    @property
    def lies(self) -> bool:
        """Whether it is a row on top."""
        return self._way.lying

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground, with an edge where the page is as dark."""
        painter, now = QPainter(self), colours()
        painter.fillRect(self.rect(), QColor(now.nav))
        if now.nav == now.bg:
            beside = QRect(self.width() - 2, 0, 2, self.height())
            below = QRect(0, self.height() - 2, self.width(), 2)
            painter.fillRect(below if self.lies else _mirrored(self, beside), QColor(now.line))

    def _stand(self) -> None:
        if self.lies:
            self._way.setContentsMargins(16, 8, 16, 8)
            self.setMinimumWidth(0)
            self.setMaximumWidth(_UNBOUNDED)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        else:
            self._way.setContentsMargins(16, 20, 16, 24)
            width = max(_WIDTH, self._way.minimumSize().width() + 32)
            self.setMinimumWidth(width)
            self.setMaximumWidth(width)
            policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._way.invalidate()
        self.updateGeometry()


def _mirrored(widget: QWidget, place: QRect) -> QRect:
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QRect(widget.width() - place.right() - 1, place.top(), place.width(), place.height())
    return place
