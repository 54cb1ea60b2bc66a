"""Decides what is left of a model's text when nothing in it can steer a screen: plain words on one line.

Rules: no control, direction, invisible or private sign, no HTML, no Markdown; look-alike forms of Latin
letters and digits become the plain ones; a text made plain twice is the same as once.
"""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Final

MARKS_OF_A_LETTER: Final = 3
"""Accents that one letter may carry; more is a tower over the line."""
_TAG: Final = re.compile(r"</?[a-zA-Z!?][^<>]*(?:>|\Z)")
_LINK: Final = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_SIGNS: Final = re.compile(r"[*_`~#|\\<>]+")
_SPACES: Final = re.compile(r"\s+")
_GONE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Me"})


def plain(text: str, most: int) -> str:
    """A model's text as plain words on one line.

    Args:
        text: anything.
        most: characters that are kept; a longer text ends in `…` after a whole word where there is one.
    """
    now = text[: most * 8]
    while True:
        before, now = now, _once(now)
        if now == before:
            return _cut(now, most)


def _once(text: str) -> str:
    words = unicodedata.normalize("NFKC", html.unescape(text))
    words = "".join(" " if c.isspace() else c for c in words if c.isspace() or _is_seen(c))
    words = _TAG.sub(" ", words)
    words = _SIGNS.sub("", _LINK.sub(r"\1", words))
    return _SPACES.sub(" ", _lowered(words)).strip()


def _is_seen(character: str) -> bool:
    return (character.isascii() and character.isprintable()) or _is_seen_abroad(character)


def _is_seen_abroad(character: str) -> bool:
    is_selector = "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
    return unicodedata.category(character) not in _GONE and not is_selector


def _lowered(text: str) -> str:
    """The same with at most so many marks on one letter."""
    if text.isascii():
        return text
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character) == "Mn" else 0
        if marks <= MARKS_OF_A_LETTER:
            kept.append(character)
    return "".join(kept)


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    words = text[: most - 1].rpartition(" ")[0] or text[: most - 1]
    return f"{words.rstrip(' ,;:-')}…"
