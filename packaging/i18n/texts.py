"""One text to translate, and all of them.

Rules: a text is known by its context and its English words; `numerus` says that it has forms for counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
_SLOT: Final = re.compile(r"\{[A-Za-z_]\w*\}|%L?n|%\d")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text to translate."""

    context: str
    source: str
    """English."""
    numerus: bool
    """Whether it has a form for each kind of count."""
    where: str
    """The file it stands in, from the root of the sources."""


class NotLiteralError(ValueError):
    """A text that is put together from pieces cannot be translated; says where it stands."""


def every_text() -> tuple[Text, ...]:
    """Every text there is, in the order of context and file, each once."""
    from i18n import engine, window

    once: dict[tuple[str, str], Text] = {}
    for text in sorted((*window.texts(), *engine.texts()), key=lambda t: (t.context, t.where)):
        known = once.setdefault((text.context, text.source), text)
        if known.numerus != text.numerus:
            detail = f"{text.where}: “{text.source}” stands with a count and without one"
            raise NotLiteralError(detail)
    return tuple(once.values())


def slots(text: str) -> frozenset[str]:
    """The places of a text that are filled: `{name}`, `%n`; small and large letters count as one."""
    return frozenset(slot.lower() for slot in _SLOT.findall(text))
