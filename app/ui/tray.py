"""A small lamp by the clock, with *Check the clipboard*.

Rules: off until the person wants it; never offered where the desktop has no place for it; it tells what was
asked for and does nothing by itself; the clipboard is read only when asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.resources import resource
from app.settings.all import TRAY
from app.ui.say import say
from app.ui.theme.dress import dress

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from app.ui.settings_model import SettingsModel


def lamp() -> QIcon:
    """The lamp of Porchlight."""
    return QIcon(str(resource("icons", "porchlight.svg")))


class Tray(QObject):
    """The lamp by the clock. Follows the setting.

    Args:
        model: the settings.
        icon: the lamp.
    """

    check_asked = Signal()
    """Check what the clipboard holds."""
    open_asked = Signal()
    """Bring the window to the front."""
    quit_asked = Signal()

    def __init__(self, model: SettingsModel, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.menu = QMenu()
        dress(self.menu)
        self._add(say("Tray", "Check the clipboard"), self.check_asked)
        self._add(say("Tray", "Open Porchlight"), self.open_asked)
        self.menu.addSeparator()
        self._add(say("Tray", "Close Porchlight"), self.quit_asked)
        self._lamp = QSystemTrayIcon(icon, self)
        self._lamp.setToolTip("Porchlight")
        self._lamp.setContextMenu(self.menu)
        self._lamp.activated.connect(self._pressed)
        model.changed.connect(self._follow)
        self._follow(TRAY.key)

    @staticmethod
    def works() -> bool:
        """Whether the desktop has a place for it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_shown(self) -> bool:
        """Whether the lamp is there."""
        return self._lamp.isVisible()

    def tell(self, title: str, sentence: str) -> None:
        """Show a notification of the desktop, where the lamp is shown."""
        if self._lamp.isVisible() and QSystemTrayIcon.supportsMessages():
            self._lamp.showMessage(title, sentence)

    def _add(self, words: str, asked: SignalInstance) -> None:
        self.menu.addAction(words).triggered.connect(lambda _checked: asked.emit())

    def _follow(self, key: str) -> None:
        if key == TRAY.key:
            self._lamp.setVisible(self._model.get(TRAY) and self.works())

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_asked.emit()
