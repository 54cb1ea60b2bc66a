"""A line that says how much is left or used, with a bar below it.

Rules: the words say everything; the bar only shows it, and is left out where the whole is not known.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme.current import colours
from app.ui.widgets import Body

_HIGH: Final = 12


class MeterLine(QWidget):
    """What is counted, its figure, and a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.figure, self.below = Body(), Body(bold=True), Body(quiet=True)
        self.bar = _Bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.figure.setWordWrap(False)
        self.figure.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.title, 1)
        row.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.below)

    def show_figure(self, title: str, figure: str, share: float | None, below: str = "") -> None:
        """Show other words.

        Args:
            title: what is counted.
            figure: how much.
            share: of the whole, 0 to 1; None where that is not known.
            below: a sentence on it.
        """
        self.below.setText(below)
        self.below.setVisible(bool(below))
        self.title.setText(title)
        self.figure.setText(figure)
        self.bar.setVisible(share is not None)
        self.bar.fill(share or 0.0)


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(_HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fill(self, share: float) -> None:
        """Fill so much of it."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it, from where reading begins."""
        now, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(now.edge), 1))
        painter.setBrush(QColor(now.bg))
        painter.drawRoundedRect(whole, _HIGH / 2, _HIGH / 2)
        part = QRectF(whole)
        part.setWidth(whole.width() * self._share)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right())
        if self._share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.action))
            painter.drawRoundedRect(part, _HIGH / 2, _HIGH / 2)
