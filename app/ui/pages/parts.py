"""Parts that several pages share: numbered steps, an icon beside words, words spoken to a screen reader."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from app.ui.a11y import mark_unread
from app.ui.icons import draw
from app.ui.theme.current import colours
from app.ui.theme.fonts import FollowsFont
from app.ui.widgets import Body
from app.ui.widgets.button import EnterButton

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QLayout

_ICON: Final = 24
_GAP: Final = 10


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something without moving the focus."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Placing(QWidget):
    """A widget that places its parts itself, without a layout."""

    def parts(self) -> tuple[QWidget, ...]:
        """Its parts in reading order."""
        return ()


def tab_in_reading_order(root: QWidget | None) -> None:
    """Have Tab go through everything in the order in which it is shown."""
    stops = list(_stops(root)) if root else []
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _stops_of(layout)
    elif isinstance(widget, Placing):
        for part in widget.parts():
            yield from _stops(part)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_of(inner)


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


class NumberedSteps(QWidget):
    """Sentences with a number before each."""

    def __init__(self, steps: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._steps: tuple[str, ...] = ()
        self.show_steps(steps)

    def show_steps(self, steps: Sequence[str]) -> None:
        """Show other steps."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        emptied(self._grid)
        for row, step in enumerate(steps):
            number, words = Body(f"{row + 1}."), Body(step)
            number.setWordWrap(False)
            mark_unread(number)
            number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
            words.setAccessibleName(f"{row + 1}. {step}")
            self._grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)


class Icon(QWidget, FollowsFont):
    """An icon of ours as large as the text beside it; decoration."""

    def __init__(self, name: str, colour: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour = name, colour
        self.follow_font()

    def follow_font(self) -> None:
        """Take the size from the application font again."""
        side = max(QFontMetrics(QApplication.font()).ascent() + 4, _ICON)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, self._name, QRectF(self.rect()), str(getattr(colours(), self._colour)))


class IconLine(QWidget):
    """A sentence with an icon before it."""

    def __init__(
        self, icon: str, text: str = "", *, quiet: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = Body(text, quiet=quiet)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self._icon = Icon(icon, "ink2" if quiet else "ink")
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All words on one line."""
        metrics = self.words.fontMetrics()
        side = self._icon.height()
        width = metrics.horizontalAdvance(self.words.text()) + side + _GAP + 4
        return QSize(width, max(metrics.height(), side))

    def say(self, text: str) -> None:
        """Say something else; nothing is shown where there are no words."""
        self.words.setText(text)
        self.setVisible(bool(text))


class LinkButton(EnterButton):
    """A quiet button that looks like a line of text, with an icon before it."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Icon and words on one line, high enough to be hit."""
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + self._side() + 20, max(metrics.height() + 12, 48)
        )

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint icon, words, and the ring where the keyboard is."""
        now, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.focus), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)
        side = self._side()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = self.rect().center().y() - side / 2 + 1
        x = self.width() - side - 6 if mirrored else 4
        draw(painter, self._icon, QRectF(x, middle, side, side), now.action)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(now.action))
        room = (
            self.rect().adjusted(8, 0, -side - 8, 0) if mirrored else self.rect().adjusted(side + 8, 0, -8, 0)
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())

    def _side(self) -> int:
        return max(self.fontMetrics().ascent(), _ICON - 4)
