"""A sign at the start of a line of text.

Rules: as high as the line, so it grows with the text; decoration beside words that say the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.ui.icons import draw
from app.ui.theme.current import colours
from app.ui.theme.fonts import FollowsFont

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class LineIcon(QWidget, FollowsFont):
    """An icon as high as a line of text.

    Args:
        icon: its name.
        ink: which colour of the theme it has.
    """

    def __init__(self, icon: str, ink: Literal["action", "ink2"], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._ink = icon, ink
        self.follow_font()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colours().action if self._ink == "action" else colours().ink2
        inset = self.width() * 0.1
        draw(painter, self._icon, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), ink)

    def follow_font(self) -> None:
        """Take the size from the application font again."""
        side = self.fontMetrics().height()
        self.setFixedSize(side, side)
