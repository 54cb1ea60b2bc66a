"""Decides which heads a word of a text is: it itself, its beginnings, its endings.

Rules: heads are numbered, whole words first, then beginnings, then endings; of all beginnings of a word the
longest is found in one bisection, and each knows the next shorter one; what was asked is remembered.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from app.core.text.lines import SortedLines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_KNOWN: Final = 5_000
"""Words whose heads are remembered between texts."""
_NONE: Final = -1


class Heads:
    """The heads of all terms of one script."""

    __slots__ = ("_beginnings", "_endings", "_known", "_whole")

    def __init__(self, whole: bytes, beginnings: str, endings: str) -> None:
        """Take the heads, each on a line of its own.

        Args:
            whole: words and tags, sorted by their bytes.
            beginnings: sorted, without their `*`.
            endings: written backwards, sorted, without their `*`.
        """
        self._whole = SortedLines(whole)
        self._beginnings = _Beginnings(beginnings.split(), len(self._whole))
        self._endings = _Beginnings(endings.split(), len(self._whole) + len(self._beginnings))
        self._known: dict[str, tuple[int, ...]] = {}

    def of(self, word: str) -> tuple[int, ...]:
        """The numbers of the heads that a word is, begins with or ends with."""
        known = self._known.get(word)
        if known is None:
            known = tuple(self._look_up(word))
            if len(self._known) < MOST_KNOWN:
                self._known[word] = known
        return known

    def whole(self, word: str) -> int | None:
        """The number of a whole word or tag; None where no term has it."""
        return self._whole.number(word)

    def _look_up(self, word: str) -> Iterator[int]:
        number = self._whole.number(word)
        if number is not None:
            yield number
        yield from self._beginnings.of(word)
        yield from self._endings.of(word[::-1])


class _Beginnings:
    """Beginnings of words, sorted."""

    __slots__ = ("_first", "_letters", "_shorter")

    def __init__(self, letters: Sequence[str], first: int) -> None:
        """Link each to the longest of the others that it begins with.

        Args:
            letters: sorted, none twice.
            first: the number of the first of them.
        """
        self._letters, self._first = letters, first
        self._shorter = array("i")
        for place, text in enumerate(letters):
            self._shorter.append(self._longest(text, place - 1))

    def __len__(self) -> int:
        """How many there are."""
        return len(self._letters)

    def of(self, word: str) -> Iterator[int]:
        """The numbers of all that a word begins with, the longest first."""
        place = self._longest(word, bisect_right(self._letters, word) - 1)
        while place != _NONE:
            yield self._first + place
            place = self._shorter[place]

    def _longest(self, word: str, place: int) -> int:
        """The longest that a word begins with, looked for from the last one that sorts before it."""
        while place != _NONE and not word.startswith(self._letters[place]):
            place = self._shorter[place]
        return place
