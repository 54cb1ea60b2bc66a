"""A field for a passphrase.

Rules: what is typed is never shown; wide enough for a long sentence, narrower in a narrow window.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

_LETTERS: Final = 36
_NARROWEST: Final = 8
_LONGEST: Final = 1024
_AROUND: Final = 34


class SecretField(QLineEdit):
    """Takes a passphrase."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A long sentence."""
        return self._wide(_LETTERS, super().sizeHint())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A long word."""
        return self._wide(_NARROWEST, super().minimumSizeHint())

    def _wide(self, letters: int, hint: QSize) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("n") * letters + _AROUND, hint.height())
