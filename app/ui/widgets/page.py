"""The column every page stands in.

Rules: scrolls up and down, sideways only where a single control is wider than the window; margins 36 and 40
pixels, narrower where text is large and the window small; lines stay readable because the column has a
greatest width.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_UPRIGHT: Final = 36
_SIDE: Final = 40
_NARROW: Final = 20
_WIDEST_EM: Final = 54
"""Greatest width of the column, in heights of running text."""
_NARROW_EM: Final = 30


class _Column(QVBoxLayout):
    """A column that starts on top and leaves the rest empty, unless something in it wants to grow."""

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put everything in its place."""
        grows = any(self.stretch(index) for index in range(self.count()))
        if not grows and not self.expandingDirections() & Qt.Orientation.Vertical:
            rect = QRect(rect.topLeft(), QSize(rect.width(), min(rect.height(), self._needed(rect.width()))))
        super().setGeometry(rect)

    def _needed(self, width: int) -> int:
        return self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()


class PageColumn(QScrollArea):
    """A page: things below each other, scrolling where there is no room.

    Args:
        gap: pixels between them.
    """

    def __init__(self, gap: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.column = _Column(inside)
        self.column.setSpacing(gap)
        self.column.setContentsMargins(_SIDE, _UPRIGHT, _SIDE, _UPRIGHT)
        self.setWidget(inside)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put one more below."""
        self.column.addWidget(widget, stretch)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put a layout below."""
        self.column.addLayout(layout, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep lines readable."""
        em, width = self.fontMetrics().height() * 0.75, self.viewport().width()
        side = _SIDE if width > _NARROW_EM * em else _NARROW
        spare = max(width - 2 * side - round(_WIDEST_EM * em), 0)
        upright = _UPRIGHT if self.height() > 30 * em else _NARROW
        start = side
        self.column.setContentsMargins(start, upright, side + spare, upright)
        super().resizeEvent(event)
