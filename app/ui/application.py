"""Makes the one Qt application, gives it its look and keeps it as the person wants it.

Rules: what is not needed for the first picture waits until it is painted; the look follows the settings and
the system while the window is open.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from app.resources import resource
from app.settings.all import LANGUAGE, TEXT_SIZE, THEME
from app.ui.language import speak
from app.ui.theme.apply import SystemLook, apply
from app.ui.theme.tokens import Theme

if TYPE_CHECKING:
    from app.ui.settings_model import SettingsModel

_LOOKS: Final = frozenset({TEXT_SIZE.key, THEME.key})


def make_application() -> QApplication:
    """The application of this process, in Fusion style; there is one."""
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])  # asked for later, it would cost 25 ms
    app.setApplicationName("porchlight")
    app.setApplicationDisplayName("Porchlight")
    app.setDesktopFileName("porchlight")
    return app


def add_icon(app: QApplication) -> None:
    """Give every window the lamp; after the first picture."""
    from PySide6.QtGui import QIcon

    app.setWindowIcon(QIcon(str(resource("icons", "porchlight.svg"))))


class Appearance(QObject):
    """Looks as the settings say, and as the system says where they leave it to the system."""

    def __init__(self, app: QApplication, model: SettingsModel) -> None:
        super().__init__(app)
        self._app, self._model = app, model
        self.system_language = QLocale.system()
        self.window_language = speak(app, model.get(LANGUAGE))
        self._apply()
        model.changed.connect(self._follow)
        self._system = SystemLook(app, self._apply)

    def _follow(self, key: str) -> None:
        if key in _LOOKS:
            self._apply()

    def _apply(self) -> None:
        apply(self._app, Theme(self._model.get(THEME).value), self._model.get(TEXT_SIZE))
