"""The paste box: takes text, files and very long text, and never makes the window wait.

Rules: what is too long for the box is handed over unread, to be copied in a job; files are handed over as
paths; only plain text is ever taken; Tab leaves the box.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui.pages.check.given import LongText
from app.ui.pages.check.state import BOX_CHARACTERS
from app.ui.theme.current import colours

_PLAIN: Final = "text/plain"
_RADIUS: Final = 16.0


class PasteBox(QPlainTextEdit):
    """Text to check."""

    long_text = Signal(object)
    """A `LongText`."""
    files = Signal(object)
    """Paths that were dropped or pasted."""
    focus_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QPlainTextEdit, QPlainTextEdit:focus { border: none; padding: 14px 20px; }")

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Text and files."""
        return source.hasUrls() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Take what was pasted with the keyboard or dropped."""
        self.take(source, replaces=False)

    def take(self, source: QMimeData, *, replaces: bool) -> bool:
        """Take what was pasted.

        Args:
            source: what was copied or dropped.
            replaces: it takes the place of what is there.

        Returns:
            Whether there was anything.
        """
        paths = tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
        if paths:
            self.files.emit(paths)
            return True
        raw = _plain(source)
        if raw.size() == 0:
            return False
        there = 0 if replaces else self.document().characterCount() - 1
        if raw.size() + there > BOX_CHARACTERS:
            before = b"" if replaces else self.toPlainText().encode("utf-8", "replace") + b"\n" * bool(there)
            self.long_text.emit(LongText(len(before) + raw.size(), lambda: before + bytes(raw.data())))
            return True
        cursor = self.textCursor()
        if replaces:
            cursor.select(cursor.SelectionType.Document)
        cursor.insertText(bytes(raw.data()).decode("utf-8", "replace").replace("\0", ""))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Let the frame show it."""
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Let the frame show it."""
        super().focusOutEvent(event)
        self.focus_moved.emit()


class BoxFrame(QFrame):
    """What stands around the box and the buttons below it; shows where the keyboard is."""

    def __init__(self, box: PasteBox, tools: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box, self._tools = box, tools
        box.focus_moved.connect(self.update)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4, 4, 4, 4)
        self.column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the theme."""
        self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground and edge."""
        now, focused = colours(), self._box.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 3.0 if focused else 2.0
        painter.setPen(QPen(QColor(now.focus if focused else now.edge), width))
        painter.setBrush(QColor(now.surface))
        inset = width / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        top = self._tools.geometry().top()
        shape = QPainterPath()
        shape.addRoundedRect(area.adjusted(inset, inset, -inset, -inset), _RADIUS - inset, _RADIUS - inset)
        strip = QPainterPath()
        strip.addRect(QRectF(0, top, self.width(), self.height() - top))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(shape.intersected(strip), QColor(now.bg))
        painter.setPen(QPen(QColor(now.line), 1))
        painter.drawLine(QPointF(area.left() + inset, top), QPointF(area.right() - inset, top))


def _plain(source: QMimeData) -> QByteArray:
    """The plain text as UTF-8, without turning it into a string of the window first."""
    if source.hasFormat(_PLAIN) or not source.hasText():
        return source.data(_PLAIN)
    return QByteArray(source.text().encode("utf-8", "replace"))
