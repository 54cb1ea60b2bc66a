"""Decides how the whole application looks: palette, style sheets and font.

Rules: the style is Fusion, asked for when the application is made; no size of text in the style sheet; may be
called again at any time, and the window follows; `SystemLook` tells when the system wants another look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette

from app.ui.theme.current import set_colours
from app.ui.theme.dress import change
from app.ui.theme.fonts import FollowsFont, base_font
from app.ui.theme.tokens import Colours, Theme, colours_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

_ROLES: Final[dict[QPalette.ColorRole, str]] = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "bg",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink2",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "stop",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "action",
    QPalette.ColorRole.HighlightedText: "action_ink",
    QPalette.ColorRole.Accent: "action",
    QPalette.ColorRole.Link: "action",
    QPalette.ColorRole.LinkVisited: "action",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "edge",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "line",
}


def apply(app: QApplication, theme: Theme, percent: int) -> Colours:
    """Give the application its look.

    Args:
        app: the one application.
        theme: what the person chose.
        percent: text size, 100 to 200.

    Returns:
        The colours that hold now.
    """
    chosen = colours_of(theme, system_dark=_system_dark(app), system_contrast=_system_contrast(app))
    set_colours(chosen)
    app.setPalette(palette(chosen))
    change(app.allWidgets())
    font = base_font(percent)
    if app.font() != font:
        _set_font(app, font)
    return chosen


def _set_font(app: QApplication, font: QFont) -> None:
    """Make all text larger or smaller.

    A widget with rules in the style sheet keeps its size when the application gets another one, so each is
    told. Setting the style sheet again would do that too, but takes 170 ms for 300 widgets instead of 10.
    """
    before = app.font().pointSizeF()
    app.setFont(font)
    for widget in app.allWidgets():
        if widget.font().pointSizeF() == before:
            larger = widget.font()
            larger.setPointSizeF(font.pointSizeF())
            widget.setFont(larger)
    for widget in app.allWidgets():
        if isinstance(widget, FollowsFont):
            widget.follow_font()


def palette(colours: Colours) -> QPalette:
    """The palette of a theme; what cannot be used is quieter, and still readable."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(colours, name)))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.ink2))
    return made


class SystemLook(QObject):
    """Tells when the system changes between light, dark and high contrast."""

    def __init__(self, app: QApplication, changed: Callable[[], None]) -> None:
        super().__init__(app)
        self._hints = hints = app.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: changed())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _preference: changed())


def reduced_motion(app: QApplication) -> bool:
    """Whether the system asks for no movement."""
    hints = app.styleHints()  # the accessibility hints live as long as this
    return hints.accessibility().motionPreference() is Qt.MotionPreference.ReducedMotion


def _system_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _system_contrast(app: QApplication) -> bool:
    hints = app.styleHints()  # the accessibility hints live as long as this
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
