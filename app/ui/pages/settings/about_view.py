"""Shows what this is, which version, and whose parts are in it.

Rules: the list of parts is filled once it is opened; every part with its version and licence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.a11y import name
from app.ui.say import say
from app.ui.widgets import Body, Card, Disclosure, Heading

if TYPE_CHECKING:
    from app.ui.pages.settings.state import Part

_LINES: Final = 8


class About(Card):
    """Name, version, licence and the parts of others."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[Part, ...] = ()
        self.version = Body()
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setPlainText(say("Settings", "One moment…"))
        name(self.list, say("Settings", "Parts made by others"))
        self.parts = Disclosure(say("Settings", "Parts made by others"), self.list)
        self.parts.toggled.connect(self._toggled)
        self.add(Heading(say("Settings", "About Porchlight"), level=2))
        self.add(self.version)
        self.add(Body(say("Settings", "Free to use, change and share under the MIT licence."), quiet=True))
        self.add(self.parts)

    def show_parts(self, version: str, parts: tuple[Part, ...]) -> None:
        """Show the version and, once they are known, the parts."""
        self.version.setText(say("Settings", "Version {version}", version=version))
        if parts and parts != self._shown:
            self._shown = parts
            self.list.setPlainText("\n".join(map(_line, parts)))

    def _toggled(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        if is_open:
            self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing() * _LINES + 40)
            self.opened.emit()


def _line(part: Part) -> str:
    licence = part.licence or say("Settings", "its licence comes with it")
    return "  ·  ".join(filter(None, (part.name, part.version, licence)))
