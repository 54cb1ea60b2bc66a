"""Decides where words of a text begin and end, and how those of a brand's name follow each other.

Rules: a word is a run of letters and digits with the marks inside it; Chinese, Japanese, Korean and Thai
letters make runs of their own; nothing is read twice.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.knowledge.brand_letters import without_accents

if TYPE_CHECKING:
    from collections.abc import Iterable

_WIDE: Final = "\u0e00-\u0e7f\u2e80-\ud7ff\uf900-\ufaff"
_INSIDE: Final = "\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff"
WORD: Final = re.compile(rf"(?:[^\W_{_WIDE}]++|[{_INSIDE}]++)+")
_ASCII_WORD: Final = re.compile("[A-Za-z0-9]+")
"""The same for text of ASCII letters only, in half the time."""
WIDE_RUN: Final = re.compile(rf"[{_WIDE}]+")
_GAPS: Final = {
    " ": re.compile(r"[\s\-\u2010\u2011_.]{1,3}"),
    "&": re.compile(r"\s?(?:&amp;|&|\uff06|and|und|et)\s?", re.IGNORECASE),
    "'": re.compile("['\u2019\u2018`\u00b4]"),
    "": re.compile(""),
}
_JOINING: Final = ("and", "und", "et")
"""Words that stand for `&`."""


class Node:
    """The words that may follow in a name, by the sign before them."""

    __slots__ = ("_seconds", "following", "named")

    def __init__(self) -> None:
        self.following: dict[str, dict[str, Node]] = {}
        self._seconds: frozenset[str] | None = None
        self.named: tuple[int, int] | None = None
        """Brand and care of the name that is complete here."""

    def add(self, rest: Iterable[tuple[str, str]], brand: int, care: int) -> None:
        """Add a name.

        Args:
            rest: pairs of the sign between two words and the folded word.
            brand: its number.
            care: what it needs before it counts.
        """
        node = self
        for sign, word in rest:
            node = node.following.setdefault(sign, {}).setdefault(word, Node())
        node.named = node.named or (brand, care)

    def may_begin(self, word: str) -> bool:
        """Whether a name may be here, by what follows after exactly one space.

        Args:
            word: the next word, ASCII in lower case.
        """
        if self._seconds is None:
            self._seconds = frozenset(self.following.get(" ", ()))
        is_joined = "&" in self.following and word.startswith(_JOINING)
        return self.named is not None or is_joined or word in self._seconds or "" in self._seconds

    def longest(self, text: str, place: int) -> tuple[int, tuple[int, int]] | None:
        """The longest name from here on: where it ends, its brand and care."""
        for sign, words in self.following.items():
            gap = _GAPS[sign].match(text, place) if sign in _GAPS else None
            if gap is None and not text.startswith(sign, place):
                continue
            start = gap.end() if gap else place + len(sign)
            word = WORD.match(text, start) or WIDE_RUN.match(text, start)
            folded = without_accents(word.group()) if word else ""
            node = words.get(folded) or words.get("") or _wide(words, folded)
            if node is not None:
                stop = start if node is words.get("") else start + len(word.group() if word else "")
                found = node.longest(text, stop)
                if found:
                    return found
        return (place, self.named) if self.named else None


def _wide(words: dict[str, Node], run: str) -> Node | None:
    """Where no space stands behind a Chinese, Japanese, Korean or Thai word."""
    if run.isascii():
        return None
    return next((node for word, node in words.items() if not word.isascii() and run.startswith(word)), None)


def words_of(text: str) -> list[str]:
    """The words of a text, in order."""
    return (_ASCII_WORD if text.isascii() else WORD).findall(text)


def whole_word(text: str, word: str, place: int) -> int:
    """Where a word of `words_of` stands by itself from a place on; it is known to stand there."""
    is_inside = str.isalnum if text.isascii() else _is_of_word
    start, size = text.find(word, place), len(word)
    while is_inside(text[start - 1 : start]) or is_inside(text[start + size : start + size + 1]):
        start = text.find(word, start + 1)
    return start


def _is_of_word(sign: str) -> bool:
    """Whether a sign is a piece of a `WORD`; the empty one at both ends of a text is none."""
    return WORD.match(sign) is not None
