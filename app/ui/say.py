"""Turns the English of the sources into the language of the window.

Rules: `packaging/i18n` finds texts by the literals in `say("Context", "text")` and `to_say`; a sentence is
translated whole, with named slots; `%n` is the count, `%Ln` the count as the language writes it; any
thread may call.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def say(context: str, text: str, /, *, n: int = -1, **slots: object) -> str:
    """A text in the language of the window.

    Args:
        context: the place it belongs to, such as "Check".
        text: the English text; a literal, so that it is found.
        n: the count behind `%n`, where there is one.
        slots: what goes into `{name}` places after translation.
    """
    said = QCoreApplication.translate(context, text, None, n)
    return said.format(**slots) if slots else said
