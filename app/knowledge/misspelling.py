"""Decides whether a word is a known word with a letter more, less, other or swapped.

Rules: candidates come from the parts that a misspelling leaves whole (halves, for long words also thirds),
so the cost does not grow with the number of words; two wrong letters count in long words only; a plural is
no misspelling.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NEAR: Final = 6
"""Letters of its own that a word needs before a misspelling counts."""
FAR: Final = 9
"""Letters of its own that a word needs before two wrong letters count."""
LONGEST: Final = 24
"""Letters of the longest word whose misspellings are sought."""
_SLACK: Final = 2


_Words = dict[str, tuple[str, ...]]
"""Words by a part of them."""


@dataclass(slots=True)
class _Parts:
    """Words of one length by the parts that stay whole."""

    front: _Words = field(default_factory=dict)
    back: _Words = field(default_factory=dict)
    head: _Words = field(default_factory=dict)
    tail: _Words = field(default_factory=dict)


class Spellings:
    """Finds the known word that a misspelt one stands for."""

    def __init__(self, words: Iterable[tuple[str, int]]) -> None:
        """Build the tables.

        Args:
            words: each word with its own letters, those that are not a general word at its end or beginning.
        """
        self._parts: list[_Parts | None] = [None] * (LONGEST + _SLACK + 1)
        self._starts: dict[str, str] = {}
        self._ends: dict[str, str] = {}
        self._shuffled: dict[str, str] = {}
        self._far: set[str] = set()
        for word, own in words:
            if own >= NEAR and len(word) <= LONGEST:
                self._add(word, is_far=own >= FAR)

    def _add(self, word: str, *, is_far: bool) -> None:
        parts = self._parts[len(word)] = self._parts[len(word)] or _Parts()
        half = len(word) // 2
        self._file(word, word[:half], parts.front, self._starts)
        self._file(word, word[half:], parts.back, self._ends)
        self._shuffled.setdefault(word[0] + "".join(sorted(word[1:])), word)
        if is_far:
            third = len(word) // 3
            self._file(word, word[:third], parts.head, self._starts)
            self._file(word, word[-third:], parts.tail, self._ends)
            self._far.add(word)

    def _file(self, word: str, part: str, words: _Words, parts: dict[str, str]) -> None:
        """File a word under a part of it; equal parts are one text in memory."""
        one = parts.setdefault(part, part)
        words[one] = (*words.get(one, ()), word)

    def nearest(self, given: str) -> tuple[str, int]:
        """The known word that is meant, and how many letters are wrong.

        Args:
            given: a word that is not itself known.

        Returns:
            The word with 1 or 2; `("", 0)` where none is near.
        """
        if not NEAR - 1 <= len(given) <= LONGEST + _SLACK:
            return "", 0
        shuffled = self._shuffled.get(given[0] + "".join(sorted(given[1:])))
        if shuffled and _distance(given, shuffled) <= _SLACK:
            return shuffled, 1
        best = ("", 0)
        if not self._shares_a_part(given):
            return best
        for word in self._candidates(given):
            wrong = _distance(given, word)
            if wrong == 1 and not _is_form(given, word):
                return word, 1
            if wrong == _SLACK and word in self._far and not _is_form(given, word):
                best = (word, wrong)
        return best

    def _shares_a_part(self, given: str) -> bool:
        """Whether a whole part of any word, whatever its length, begins or ends the given one."""
        size = len(given)
        for length in range((size - _SLACK) // 3, (size + _SLACK + 1) // 2 + 1):
            if given[:length] in self._starts or given[-length:] in self._ends:
                return True
        return False

    def _candidates(self, given: str) -> Iterator[str]:
        size = len(given)
        for length in range(max(NEAR, size - _SLACK), min(LONGEST, size + _SLACK) + 1):
            parts = self._parts[length]
            if parts is None or (length < FAR and abs(length - size) > 1):
                continue
            half, third = length // 2, length // 3
            yield from parts.front.get(given[:half], ())
            yield from parts.back.get(given[half - length :], ())
            if length >= FAR:
                yield from parts.head.get(given[:third], ())
                yield from parts.tail.get(given[-third:], ())


def _is_form(given: str, word: str) -> bool:
    """Whether a word is a plural, or the word with a number."""
    return given in {word + "s", word + "es"} or given.rstrip("0123456789") == word


def _distance(given: str, word: str) -> int:
    """Letters added, left out, changed or swapped (optimal string alignment), cut off at 3."""
    start, most = 0, min(len(given), len(word))
    while start < most and given[start] == word[start]:
        start += 1
    end = 0
    while end < most - start and given[-1 - end] == word[-1 - end]:
        end += 1
    one, other = given[start : len(given) - end], word[start : len(word) - end]
    if abs(len(one) - len(other)) > _SLACK:
        return _SLACK + 1
    rows = [list(range(len(other) + 1))]
    for i, sign in enumerate(one, 1):
        before, row = rows[-1], [i]
        for j, letter in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (sign != letter))
            if i > 1 and j > 1 and sign == other[j - 2] and letter == one[i - 2]:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return min(rows[-1][-1], _SLACK + 1)
