"""Headings and running text.

Rules: sizes are factors of the application font and follow it; every text wraps; plain text only, so that
nothing pasted is ever read as HTML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.a11y import mark_heading
from app.ui.theme.fonts import FollowsFont, scaled

if TYPE_CHECKING:
    from app.ui.theme.tokens import Tone

_HEADINGS: Final = {1: 32 / 18, 2: 22 / 18}
SMALL: Final = 16 / 18
"""Factor of quieter text."""
_AT_THE_RIGHT: Final = (
    Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
)


class Text(QLabel, FollowsFont):
    """A wrapping text whose size is a factor of the application font."""

    def __init__(
        self, text: str = "", *, factor: float = 1.0, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._factor, self._bold = factor, bold
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setAlignment(_AT_THE_RIGHT)  # else Latin words, such as an address, would stand at the left
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_font()

    def set_tone(self, tone: Tone | None) -> None:
        """Speak in the colour of a tone; beside words or an icon that say the same."""
        wanted = tone.value if tone else ""
        if self.property("tone") != wanted:
            self.setProperty("tone", wanted)
            self.style().unpolish(self)
            self.style().polish(self)

    def follow_font(self) -> None:
        """Take the size from the application font again."""
        self.setFont(scaled(self._factor, bold=self._bold))


class Heading(Text):
    """A heading, also to a screen reader.

    Args:
        text: its words.
        level: 1 for the page, 2 for its parts.
    """

    def __init__(self, text: str = "", level: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(text, factor=_HEADINGS[level], bold=True, parent=parent)
        self.setAccessibleName(text)
        mark_heading(self, level)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Say something else, to a screen reader too."""
        super().setText(text)
        self.setAccessibleName(text)


class Body(Text):
    """Running text.

    Args:
        text: its words.
        quiet: smaller and quieter.
        bold: heavier.
    """

    def __init__(
        self, text: str = "", *, quiet: bool = False, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, factor=SMALL if quiet else 1.0, bold=bold, parent=parent)
        self.setProperty("quiet", "true" if quiet else "false")


class Title(QWidget):
    """The heading of a page with the sentence below it, close together.

    Args:
        title: the heading.
        sentence: what the page is for; no line where it is empty.
    """

    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(title)
        self.sentence = Body(sentence)
        self.sentence.setProperty("quiet", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        self.sentence.setVisible(bool(sentence))  # before it has a parent it would be a window for a moment
