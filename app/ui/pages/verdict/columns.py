"""Two parts side by side where there is room, below each other where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.pages.parts import Placing

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_SIDE_BY_SIDE_EM: Final = 40
"""Width in letters of running text from which on both fit."""
_GAP: Final = 20
_FIRST: Final = 5 / 11
"""Part of the width that the first gets."""


class TwoColumns(Placing):
    """Two widgets; the first is read first in either shape.

    It places them itself: a box layout that turns while it is laid out asks for the height of its old shape.
    """

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._first, self._second = first, second
        for part in (first, second):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def parts(self) -> tuple[QWidget, ...]:
        """The first and the second."""
        return self._first, self._second

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Side by side."""
        width = round(_SIDE_BY_SIDE_EM * self._em())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the wider of both."""
        return QSize(max(part.minimumSizeHint().width() for part in (self._first, self._second)), 0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height both need."""
        return max(place.bottom() + 1 for place in self._places(width))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put both in their place."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Ask for another height where a part needs it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for part, place in zip((self._first, self._second), self._places(self.width()), strict=True):
            if mirrored:
                place.moveLeft(self.width() - place.right() - 1)
            part.setGeometry(place)

    def _places(self, width: int) -> tuple[QRect, QRect]:
        if width >= _SIDE_BY_SIDE_EM * self._em():
            left = round((width - _GAP) * _FIRST)
            right = width - _GAP - left
            high = max(_height(self._first, left), _height(self._second, right))
            return QRect(0, 0, left, high), QRect(left + _GAP, 0, right, high)
        above = _height(self._first, width)
        return QRect(0, 0, width, above), QRect(0, above + _GAP, width, _height(self._second, width))

    def _em(self) -> float:
        return self.fontMetrics().height() * 0.75


def _height(part: QWidget, width: int) -> int:
    layout = part.layout()
    return layout.totalHeightForWidth(width) if layout else part.heightForWidth(width)
