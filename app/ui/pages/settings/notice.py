"""A bar at the foot of a page that tells what just happened and offers the way back.

Rules: stays until it is closed or something newer happens, however long that takes; told to assistive
technology when it appears; takes no focus away.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.a11y import name
from app.ui.say import say
from app.ui.theme.current import colours
from app.ui.widgets import Body, Button, FlowRow, Look

_SIDE: Final = 40
_UPRIGHT: Final = 14


class NoticeBar(QFrame):
    """What just happened, *Undo* and *Close*."""

    undo_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Body()
        self.undo = Button(say("Notice", "Undo"), Look.PRIMARY, icon="undo")
        self.close_button = Button(say("Notice", "Close"))
        self.undo.clicked.connect(self.undo_asked)
        self.close_button.clicked.connect(self.closed)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        keys.setContext(Qt.ShortcutContext.WindowShortcut)
        keys.activated.connect(self._undo_by_keys)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _UPRIGHT, _SIDE, _UPRIGHT)
        row.setSpacing(20)
        row.addWidget(self.text, 1)
        row.addWidget(FlowRow(self.undo, self.close_button), 0)
        self.setVisible(False)

    def tell(self, text: str, *, can_undo: bool = False) -> None:
        """Say something; nothing to say takes the bar away."""
        is_new = bool(text) and (text != self.text.text() or self.isHidden())
        self.text.setText(text)
        name(self, text)
        self.undo.setVisible(can_undo)
        self.setVisible(bool(text))
        if is_new:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the line above it."""
        now, painter = colours(), QPainter(self)
        painter.fillRect(self.rect(), now.surface)
        painter.setPen(QPen(QColor(now.action), 3))
        painter.drawLine(0, 1, self.width(), 1)

    def _undo_by_keys(self) -> None:
        if self.undo.isVisible():
            self.undo_asked.emit()
