"""A field for one line of text.

Rules: wide enough for a long sentence, narrower in a narrow window; high enough to be hit.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

_LETTERS: Final = 36
_NARROWEST: Final = 8
LONGEST: Final = 1024
_AROUND: Final = 34


class Field(QLineEdit):
    """Takes one line.

    Args:
        most: the most characters it takes.
    """

    def __init__(self, most: int = LONGEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(most)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A long sentence."""
        return self._wide(_LETTERS, super().sizeHint())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A long word."""
        return self._wide(_NARROWEST, super().minimumSizeHint())

    def _wide(self, letters: int, hint: QSize) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("n") * letters + _AROUND, hint.height())
