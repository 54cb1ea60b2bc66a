"""Where the words of one text stand, as rows of bits: bit 3 of a row is word 3.

Rules: a row is worked out when it is first asked for, once; a shift by one is a step to the next word, so a
whole text is looked at in one operation on a long number.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.core.text.tokens import Tokens

FEW: Final = 6
"""Bits that are set faster one by one than through a row of bytes."""


class Places:
    """The words of one text and where they stand."""

    __slots__ = ("_at", "_beginnings", "_endings", "_rows", "_tagged", "tokens", "words")

    def __init__(self, tokens: Tokens) -> None:
        """Take a text's tokens."""
        self.tokens = tokens
        at: dict[str, list[int]] = {}
        for index, word in enumerate(tokens.words):
            if word in at:
                at[word].append(index)
            else:
                at[word] = [index]
        self._at = at
        self.words = frozenset(at)
        """The different words."""
        self._tagged = [(index, tags) for index, tags in enumerate(tokens.tags) if tags]
        self._rows: dict[str | int, int] = {}
        self._beginnings: list[str] | None = None
        self._endings: list[str] | None = None

    def of_word(self, word: str) -> int:
        """Where a word stands."""
        row = self._rows.get(word)
        if row is None:
            row = self._rows[word] = row_of(self._at.get(word, ()), len(self.tokens))
        return row

    def of_beginning(self, letters: str) -> int:
        """Where any word with this beginning stands."""
        if self._beginnings is None:
            self._beginnings = sorted(self.words)
        return self._of_words(_with_beginning(self._beginnings, letters))

    def of_ending(self, letters: str) -> int:
        """Where any word with this ending stands."""
        if self._endings is None:
            self._endings = sorted(word[::-1] for word in self.words)
        return self._of_words(word[::-1] for word in _with_beginning(self._endings, letters[::-1]))

    def _of_words(self, words: Iterable[str]) -> int:
        row = 0
        for word in words:
            row |= self.of_word(word)
        return row

    def of_tag(self, tag: int) -> int:
        """Where any of these tags stands."""
        row = self._rows.get(tag)
        if row is None:
            found = [index for index, tags in self._tagged if tags & tag]
            row = self._rows[tag] = row_of(found, len(self.tokens))
        return row

    def joined(self) -> int:
        """Words that stand in the same sentence as the word before."""
        sentences = self.tokens.sentences
        breaks = [index for index in range(1, len(sentences)) if sentences[index] != sentences[index - 1]]
        everywhere = (1 << len(sentences)) - 1
        return everywhere & ~row_of([0, *breaks], len(sentences) + 1)


def row_of(indices: Sequence[int], count: int) -> int:
    """A row with these bits set.

    Args:
        indices: bits, each below `count`.
        count: length of the text, words.
    """
    if len(indices) <= FEW:
        row = 0
        for index in indices:
            row |= 1 << index
        return row
    octets = bytearray((count >> 3) + 1)
    for index in indices:
        octets[index >> 3] |= 1 << (index & 7)
    return int.from_bytes(octets, "little")


def set_bits(row: int) -> Iterator[int]:
    """The set bits of a row, lowest first."""
    while row:
        lowest = row & -row
        yield lowest.bit_length() - 1
        row ^= lowest


def _with_beginning(ordered: Sequence[str], letters: str) -> Iterator[str]:
    """Those of the sorted words that begin with these letters."""
    for index in range(bisect_left(ordered, letters), len(ordered)):
        if not ordered[index].startswith(letters):
            return
        yield ordered[index]
