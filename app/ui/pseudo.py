"""A language that nobody speaks, to see what was forgotten: every text is longer and in brackets.

Rules: a text on the screen without brackets is not translated; slots and counts stay as they are; where
the window is turned around, a text is written from the right.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, QTranslator

OPEN: Final = "["
CLOSE: Final = "]"
LONGER: Final = 0.4
"""Part of its letters that a text grows by; German is 0.3 longer than English."""
_FROM_THE_RIGHT: Final = "\u202e"
_AS_BEFORE: Final = "\u202c"
_KEPT: Final = re.compile(r"(\{\w+\}|%L?n|%\d|\(\*[^()]{0,40}\)|\*\.\w+)")
_ACCENTS: Final = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")
_FILLING: Final = "óñé twó thréé fóúr fívé síx šévéñ éíght ñíñé téñ "


def stretched(text: str) -> str:
    """A text in that language."""
    parts = _KEPT.split(text)
    said = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
    more = round(len(text) * LONGER)
    filling = (_FILLING * (more // len(_FILLING) + 1))[:more].rstrip()
    return f"{OPEN}{said}{f' {filling}' if filling else ''}{CLOSE}"


class Pseudo(QTranslator):
    """Translates everything into it.

    Args:
        turned: whether it is written from the right.
    """

    def __init__(self, parent: QObject | None = None, *, turned: bool = False) -> None:
        super().__init__(parent)
        self._turned = turned

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """There is always a translation."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """The text in that language."""
        del context, disambiguation, n
        said = stretched(sourceText)
        return f"{_FROM_THE_RIGHT}{said}{_AS_BEFORE}" if self._turned else said
