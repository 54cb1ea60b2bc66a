"""What things stand on: the card, the chip and the banner.

Rules: a tone always comes with words, and on the banner with an icon; nothing here is a control.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.icons import draw
from app.ui.theme.current import colours
from app.ui.theme.fonts import FollowsFont, grown
from app.ui.theme.tokens import Tone
from app.ui.widgets.text import SMALL, Body, Heading, Text

_PADDING: Final = 24
_ICONS: Final = {Tone.STOP: "cross", Tone.CARE: "alert", Tone.OK: "eye", Tone.UNKNOWN: "question"}


class Card(QFrame):
    """A white surface with things below each other.

    Args:
        widgets: in reading order.
        gap: pixels between them.
    """

    def __init__(self, *widgets: QWidget, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        self.column.setSpacing(gap)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put one more below."""
        self.column.addWidget(widget)


class Line(QFrame):
    """A thin line between parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", "true")
        self.setFixedHeight(1)


class Chip(Text):
    """A few words on a round ground.

    Args:
        text: its words.
        tone: what it speaks of.
    """

    def __init__(self, text: str = "", tone: Tone = Tone.UNKNOWN, parent: QWidget | None = None) -> None:
        super().__init__(text, factor=SMALL, bold=True, parent=parent)
        self._tone = tone
        self.setContentsMargins(14, 5, 14, 5)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All words on one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 32, metrics.height() + 10)

    def set_tone(self, tone: Tone | None) -> None:
        """Speak of something else."""
        self._tone = tone or Tone.UNKNOWN
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground, then the words."""
        ink, ground = colours().tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(ink if ground == colours().bg else ground), 1))
        painter.setBrush(QColor(ground))
        radius = min(area.height() / 2, self.fontMetrics().height())
        painter.drawRoundedRect(area, radius, radius)
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        inside = self.rect().adjusted(14, 5, -14, -5)
        painter.drawText(inside, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()
        event.accept()


class ToneIcon(QWidget, FollowsFont):
    """An icon on a filled square; decoration beside words that say the same."""

    def __init__(self, tone: Tone, side: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._icon, self._least = tone, _ICONS[tone], side
        self.follow_font()

    def follow_font(self) -> None:
        """Take the size from the application font again."""
        self.setFixedSize(grown(self._least), grown(self._least))

    def set_tone(self, tone: Tone, icon: str | None = None) -> None:
        """Speak of something else."""
        self._tone, self._icon = tone, icon or _ICONS[tone]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint square and icon."""
        ink, ground = colours().tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        area = QRectF(self.rect())
        painter.drawRoundedRect(area, area.width() * 0.19, area.width() * 0.19)
        inset = area.width() * 0.2
        draw(painter, self._icon, area.adjusted(inset, inset, -inset, -inset), ground)


class Banner(QFrame):
    """The answer of a page: icon, a heading and one sentence.

    Args:
        title: the heading.
        sentence: what stands below it.
        tone: what it speaks of.
    """

    def __init__(
        self, title: str = "", sentence: str = "", tone: Tone = Tone.UNKNOWN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.icon = ToneIcon(tone)
        self.title = Heading(title)
        self.sentence = Body(sentence)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 20, 26, 20)
        row.setSpacing(20)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.show_answer(title, sentence, tone)

    def show_answer(self, title: str, sentence: str, tone: Tone, icon: str | None = None) -> None:
        """Say something else."""
        self._tone = tone
        self.icon.set_tone(tone, icon)
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.title.set_tone(tone)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground in its tone."""
        ink, ground = colours().tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(ink), 2))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 16, 16)
