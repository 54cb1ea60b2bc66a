"""Decides which known words stand in a run of letters, written out or misspelt by one letter.

Rules: linear in the run's length; longest word first, no overlaps; inside a longer run, and misspelt, only
words of five letters or more count; shorter ones must be a token of their own.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONG: Final = 5
_LONGEST: Final = 24
_TWINS: Final = str.maketrans({"0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b"})


def plain(token: str) -> str:
    """A token with the usual stand-ins of letters undone (`paypa1`, `rnicrosoft`, `vvells`)."""
    return token.translate(_TWINS).replace("rn", "m").replace("vv", "w")


def _shortened(word: str) -> list[str]:
    """The word, and the word without one of its letters."""
    return [word, *[word[:place] + word[place + 1 :] for place in range(len(word))]]


class Words:
    """A set of lower-case words of three letters or more."""

    __slots__ = ("_by_stem", "_letters", "_near", "_words")

    def __init__(self, words: Iterable[str]) -> None:
        """Index the words by their first letters; misspellings are worked out at the first question."""
        self._words = frozenset(words)
        by_stem: defaultdict[str, list[str]] = defaultdict(list)
        self._near: frozenset[str] = frozenset()
        self._letters: dict[int, None] = {}
        for word in sorted(self._words, key=lambda word: (-len(word), word)):
            if len(word) >= _LONG:
                by_stem[word[:_LONG]].append(word)
        self._by_stem = dict(by_stem)

    def __contains__(self, word: str) -> bool:
        """Whether it is one of the words, exactly."""
        return word in self._words

    def among(self, text: str, tokens: Iterable[str]) -> set[str]:
        """The words that stand in a text: those of its tokens that are words, and the long ones inside it."""
        return {*self._words.intersection(tokens), *self.find(text)}

    def find(self, run: str) -> list[str]:
        """The long words that stand in a run of letters, from left to right."""
        stems = self._by_stem
        starts = [place for place in range(len(run) - _LONG + 1) if run[place : place + _LONG] in stems]
        found, end = [], 0
        for place in starts:
            if place < end:
                continue
            for word in stems[run[place : place + _LONG]]:
                if run.startswith(word, place):
                    found.append(word)
                    end = place + len(word)
                    break
        return found

    def is_near(self, token: str) -> bool:
        """Whether a token is one letter away from a word, or written with stand-ins for its letters."""
        if not _LONG <= len(token) <= _LONGEST or token in self._words:
            return False
        if not self._near:
            long = [word for word in self._words if len(word) >= _LONG]
            self._near = frozenset().union(*map(_shortened, long)) or frozenset({""})
            self._letters = dict.fromkeys(map(ord, {letter for word in self._words for letter in word}))
        bare = plain(token)
        if len(bare.translate(self._letters)) > 1:  # a number or key: two signs that no word has
            return False
        return bare in self._words or not self._near.isdisjoint(_shortened(bare))
