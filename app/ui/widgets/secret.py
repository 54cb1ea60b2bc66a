"""A field for a passphrase or a key.

Rules: what is typed is never shown, and cannot be copied out of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from app.ui.widgets.field import LONGEST, Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SecretField(Field):
    """Takes a passphrase or a key.

    Args:
        most: the most characters it takes.
    """

    def __init__(self, most: int = LONGEST, parent: QWidget | None = None) -> None:
        super().__init__(most, parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
