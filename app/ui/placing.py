"""Puts the window where it stood, and finds out where it stands.

Rules: a window is never put where no screen is, nor larger than the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from app.settings.choices import WindowPlace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

_SEEN: Final = 100
"""Pixels of the window that must be on a screen, both ways."""


def place_of(window: QMainWindow) -> WindowPlace:
    """Where a window stands; the place it would go back to where it is maximised."""
    area = window.normalGeometry() if window.isMaximized() else window.geometry()
    return WindowPlace(area.x(), area.y(), area.width(), area.height(), window.isMaximized())


def put(window: QMainWindow, place: WindowPlace | None) -> None:
    """Put a window to its place; without one, in the middle and as large as there is room."""
    free = QGuiApplication.primaryScreen().availableGeometry()
    if place is None:
        window.resize(window.size().boundedTo(free.size()))
        return
    wanted = QRect(place.x, place.y, place.width, place.height)
    home = next(
        (s.availableGeometry() for s in QGuiApplication.screens() if _is_seen(wanted, s.availableGeometry())),
        None,
    )
    size = wanted.size().boundedTo((home or free).size()).expandedTo(window.minimumSize())
    if home is None:
        window.resize(size)
    else:
        window.setGeometry(QRect(wanted.topLeft(), size))
    if place.maximised:
        window.showMaximized()


def _is_seen(wanted: QRect, screen: QRect) -> bool:
    shared = wanted.intersected(screen)
    return shared.width() >= min(_SEEN, wanted.width()) and shared.height() >= min(_SEEN, wanted.height())
