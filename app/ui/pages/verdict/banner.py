"""The banner of the verdict page: icon, word and one sentence in the colours of the answer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.verdict import Answer
from app.ui.a11y import mark_group
from app.ui.icons import draw
from app.ui.pages.tones import face
from app.ui.pages.verdict import words
from app.ui.theme.fonts import FollowsFont, grown
from app.ui.widgets import Body, Heading

_ICON: Final = 64


class AnswerIcon(QWidget, FollowsFont):
    """The icon of an answer on a square of its colour; the word stands beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = Answer.CANNOT_TELL
        self.follow_font()

    def follow_font(self) -> None:
        """Take the size from the application font again."""
        self.setFixedSize(grown(_ICON), grown(_ICON))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint square and icon."""
        look, area = face(self.answer), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.ink))
        painter.drawRoundedRect(area, 12, 12)
        inset = area.width() * 0.2
        draw(painter, look.icon, area.adjusted(inset, inset, -inset, -inset), look.ground)


class AnswerBanner(QFrame):
    """The answer. Takes the keyboard when a verdict arrives, so that a screen reader says it first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._sentence = AnswerIcon(), Heading(), Body()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        mark_group(self)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self._title)
        texts.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 20, 26, 20)
        row.setSpacing(20)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def show_answer(self, answer: Answer, sentence: str) -> None:
        """Show an answer."""
        self._icon.answer = answer
        self._title.setText(words.headline(answer))
        self._sentence.setText(sentence)
        self.setAccessibleName(words.headline(answer))
        self.setAccessibleDescription(sentence)
        self._colour()
        self.update()
        self._icon.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground and edge; a thicker edge where the keyboard is."""
        look = face(self._icon.answer)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 3.0 if self.hasFocus() else 2.0
        painter.setPen(QPen(QColor(look.ink), width))
        painter.setBrush(QColor(look.ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 16, 16)
        self._colour()

    def _colour(self) -> None:
        rule = f"color: {face(self._icon.answer).ink};"
        if self._title.styleSheet() != rule:
            self._title.setStyleSheet(rule)
