"""A part of the message with the words of the reasons marked in it.

Rules: plain text only, never HTML; a mark is an underline and a ground, the chosen one is turned inside out;
what is copied is what is shown, and that is harmless; Tab leaves it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from app.ui.a11y import buddy
from app.ui.pages.verdict import words
from app.ui.theme.current import colours
from app.ui.widgets import Body

if TYPE_CHECKING:
    from app.ui.pages.verdict.original import Mark, Original
    from app.ui.pages.verdict.shown import Field

_MOST_LINES: Final = 12
"""Lines in sight; a longer text scrolls inside."""
_AROUND: Final = 34
"""Pixels above and below the lines."""


class MarkedText(QPlainTextEdit):
    """One part of a message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._strong = 0
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_original(self, original: Original) -> None:
        """Show a text and its marks."""
        if self.toPlainText() != original.text:
            self.setPlainText(original.text)
        self._marks = original.marks
        self._paint_marks()
        self._fit()

    def strengthen(self, number: int) -> bool:
        """Mark the words of one reason stronger and bring them into sight.

        Returns:
            Whether they stand in this part.
        """
        self._strong = number
        self._paint_marks()
        mark = next((mark for mark in self._marks if mark.number == number), None)
        if mark is None:
            return False
        cursor = self.textCursor()
        cursor.setPosition(mark.start)
        self.setTextCursor(cursor)
        self.centerCursor()
        return True

    def place_of_mark(self) -> QPoint:
        """Where the cursor is, seen from this widget."""
        return self.cursorRect().center()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """What is copied: the plain text that is shown."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height that its lines need."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font and the theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._paint_marks()
            self._fit()

    def _fit(self) -> None:
        needed = max(round(self.document().size().height()), 1)
        lines = min(needed, _MOST_LINES)
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOff if needed <= _MOST_LINES else policy.ScrollBarAlwaysOn
        if self.verticalScrollBarPolicy() is not bar:
            self.setVerticalScrollBarPolicy(bar)
        height = lines * self.fontMetrics().lineSpacing() + _AROUND
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _paint_marks(self) -> None:
        now = colours()
        selections: list[QTextEdit.ExtraSelection] = []
        for mark in sorted(self._marks, key=lambda mark: mark.number == self._strong):
            strong = mark.number == self._strong
            look = QTextCharFormat()
            look.setBackground(QColor(now.mark_ink if strong else now.mark))
            look.setForeground(QColor(now.mark if strong else now.mark_ink))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(mark.start)
            cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = look
            selections.append(selection)
        self.setExtraSelections(selections)


class FieldBox(QWidget):
    """A part of a message with its name above it."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = MarkedText()
        label = Body(words.field_name(field), quiet=True, bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.text)
        buddy(label, self.text)
        self.text.show_original(field.original)
