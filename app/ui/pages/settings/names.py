"""A list of languages or countries to pick one from.

Rules: typing the first letters finds a name; the wheel of a mouse that passes by changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from app.ui.pages.settings.state import Named

_NARROWEST: Final = 10
_SHORTEST: Final = 20
_LONGEST: Final = 34
"""Letters that are shown at once; only a handful of names is longer."""


class NameList(QComboBox):
    """Names to pick from; tells the code of the one that was picked."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Named, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(8)
        self.activated.connect(lambda row: self.picked.emit(str(self.itemData(row))))

    def show_names(self, names: tuple[Named, ...], code: str) -> None:
        """Show these names, and pick one of them."""
        if names != self._shown:
            self._shown = names
            self.clear()
            longest = max((len(named.name) for named in names), default=0)
            self.setMinimumContentsLength(max(_SHORTEST, min(longest, _LONGEST)))
            for named in names:
                self.addItem(named.name, named.code)
        self.setCurrentIndex(max(self.findData(code), 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a short name: a narrow window cuts a long one, not the page.

        From the other hint: Qt keeps that of a larger text when text gets smaller again.
        """
        hint = super().sizeHint()
        spare = self.fontMetrics().horizontalAdvance("X") * (self.minimumContentsLength() - _NARROWEST)
        return QSize(hint.width() - spare, hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the page scroll."""
        event.ignore()
