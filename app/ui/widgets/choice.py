"""Choices: a card to choose one of several, and a button that opens what is below it.

Rules: a choice is a radio button to assistive technology and to the keyboard; the chosen one is marked by a
tick and a thick edge, not by colour alone; what is closed is out of the tab order.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.a11y import name
from app.ui.icons import draw
from app.ui.say import say
from app.ui.theme.current import colours
from app.ui.theme.fonts import FollowsFont, scaled
from app.ui.theme.tokens import RING
from app.ui.widgets.button import Button, Look
from app.ui.widgets.text import SMALL

_PADDING: Final = 24
_TITLE: Final = 22 / 18
_MARK: Final = 30
_LEAST: Final = 64
_WRAP: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)


class ChoiceCard(QRadioButton, FollowsFont):
    """One of several choices, with a title and a line below it.

    Choices with the same parent exclude each other; arrow keys walk through them.

    Args:
        title: its name.
        sentence: what it means.
    """

    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._sentence = title, sentence
        name(self, title, sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title, self._sentence = title, sentence
        name(self, title, sentence)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for a pair side by side."""
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as its longest word."""
        metrics = QFontMetrics(scaled(_TITLE, bold=True))
        longest = max((metrics.horizontalAdvance(word) for word in self._title.split()), default=0)
        return QSize(longest + 2 * _PADDING + _MARK + 2, _LEAST)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height at which all words fit."""
        title, sentence = self._places(width)
        return max((sentence if self._sentence else title).bottom() + 1 + _PADDING, _LEAST)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The whole card can be pressed."""
        return self.rect().contains(pos)

    def follow_font(self) -> None:
        """Take the size from the application font again."""
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint card, mark and words."""
        now, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        title, sentence = (self._mirrored(place) for place in self._places(self.width()))
        painter.setPen(QColor(now.ink))
        painter.setFont(scaled(_TITLE, bold=True))
        painter.drawText(title, _WRAP, self._title)
        painter.setPen(QColor(now.ink2))
        painter.setFont(scaled(SMALL))
        painter.drawText(sentence, _WRAP, self._sentence)
        if self.isChecked():
            mark = self._mirrored(QRect(self.width() - _PADDING - _MARK + 8, _PADDING - 2, _MARK, _MARK))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.action))
            painter.drawEllipse(mark)
            draw(painter, "tick", QRectF(mark).adjusted(6, 6, -6, -6), now.action_ink)

    def _paint_ground(self, painter: QPainter) -> None:
        now, area = colours(), QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.focus), RING))
            painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), 16, 16)
            area = area.adjusted(RING + 2, RING + 2, -RING - 2, -RING - 2)
        width = 3.0 if self.isChecked() else 1.5
        hover = self.underMouse() and not self.isChecked()
        painter.setPen(QPen(QColor(now.action if self.isChecked() or hover else now.edge), width))
        painter.setBrush(QColor(now.surface))
        painter.drawRoundedRect(area.adjusted(width / 2, width / 2, -width / 2, -width / 2), 14, 14)

    def _places(self, width: int) -> tuple[QRect, QRect]:
        room = max(width - 2 * _PADDING, 1)
        above = QFontMetrics(scaled(_TITLE, bold=True))
        title = above.boundingRect(QRect(0, 0, max(room - _MARK, 1), 10_000), _WRAP, self._title)
        first = QRect(_PADDING, _PADDING - 2, max(room - _MARK, 1), title.height())
        below = QFontMetrics(scaled(SMALL))
        line = below.boundingRect(QRect(0, 0, room, 10_000), _WRAP, self._sentence)
        return first, QRect(_PADDING, first.bottom() + 9, room, line.height())

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRect(self.width() - place.right() - 1, place.top(), place.width(), place.height())
        return place


class Disclosure(QWidget):
    """A button that shows and hides what stands below it.

    Args:
        title: the words of the button.
        body: what is shown and hidden.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button(title, Look.QUIET, icon="forward")
        self.body = body
        self._is_open = False
        body.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(body)
        self._describe()
        self.button.clicked.connect(lambda: self.set_open(not self._is_open))

    def set_open(self, open_now: bool) -> None:  # noqa: FBT001 - a setter
        """Show or hide the body."""
        if open_now != self._is_open:
            self._is_open = open_now
            self.button.set_icon_name("down" if open_now else "forward")
            self.body.setVisible(open_now)
            self._describe()
            self.toggled.emit(open_now)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self._is_open

    def _describe(self) -> None:
        said = say("Disclosure", "Open. Press to hide it.") if self._is_open else ""
        self.button.setAccessibleDescription(said or say("Disclosure", "Closed. Press to show more."))
