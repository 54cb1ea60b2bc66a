"""Lays cards out in two columns, or in one where there is little room.

Rules: reading order stays; the change comes with the width and the size of text, never by choice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_PAIR_EM: Final = 34
"""Least width of two columns, in heights of running text."""


class Tiles(QWidget):
    """Widgets beside or below each other.

    Args:
        widgets: in reading order.
    """

    def __init__(self, widgets: Sequence[QWidget], gap: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets, self._columns = tuple(widgets), 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._arrange(1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the number of columns."""
        self._arrange(2 if self.width() >= _PAIR_EM * self.fontMetrics().height() * 0.75 else 1)
        super().resizeEvent(event)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()
