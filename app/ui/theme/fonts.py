"""Decides typeface and text sizes.

Rules: one base size on the application, everything else is a factor of it; sizes are points, so the text
size of the system counts too; the bundled Noto Sans is loaded once, where the system has none.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from app.resources import resource

FAMILY: Final = "Noto Sans"
_POINTS: Final = 18.0 if sys.platform == "darwin" else 13.5
"""18 pixels on a screen without scaling: a Mac counts 72 points to the inch, others 96."""
_FILES: Final = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")


def base_font(percent: int) -> QFont:
    """The font of running text.

    Args:
        percent: text size, 100 to 200.
    """
    _provide()
    font = QFont(FAMILY)
    font.setPointSizeF(_POINTS * percent / 100)
    return font


def scaled(factor: float, *, bold: bool = False) -> QFont:
    """The application font, larger or smaller."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    return font


def percent_now() -> float:
    """How large running text is now, in percent of its normal size."""
    return QApplication.font().pointSizeF() / _POINTS * 100


def grown(side: int, most: float = 1.5) -> int:
    """The side of an icon that grows with the text.

    Args:
        side: its side at normal size, in pixels.
        most: how many times as large it may get.
    """
    return round(side * min(max(percent_now() / 100, 1.0), most))


class FollowsFont:
    """A widget that sets its own font and has to do so again when text gets larger."""

    def follow_font(self) -> None:
        """Take the size from the application font again."""
        raise NotImplementedError


def _provide() -> None:
    if QFont(FAMILY).exactMatch() or _Loaded.done:
        return
    _Loaded.done = True
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


class _Loaded:
    done: bool = False
