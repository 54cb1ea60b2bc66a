"""Decides where a term of a phrase stands: at one word, or in a whole text at once.

Rules: a choice of several words must stand in a row; only the last of them may be a beginning (`gift_card*`).
"""

from __future__ import annotations

from dataclasses import dataclass
from sys import intern
from typing import TYPE_CHECKING, Final

from app.core.text.tokens import TAG_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.checks.wording.places import Places
    from app.core.text.tokens import Tokens

_NONE: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {}
"""The sequences of every term that has none."""
Ends = tuple[int, ...]
"""Indices of the word after the term."""
Rows = tuple[tuple[int, int], ...]
"""For each length in words that the term has in a text: the words at which it begins, as a row of bits."""


@dataclass(frozen=True, slots=True)
class Term:
    """The choices of one term, ready to compare."""

    words: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    sequences: Mapping[str, tuple[tuple[str, ...], ...]]
    """Choices of several words by their first word."""
    tags: int

    @classmethod
    def read(cls, text: str) -> Term:
        """Read `verify|confirm*|gift_card|@link`."""
        choices = text.split("|")
        tags = 0
        for choice in choices:
            tags |= int(TAG_NAMES.get(choice, 0))
        plain = [intern(choice) for choice in choices if choice[0] != "@"]
        sequences: dict[str, tuple[tuple[str, ...], ...]] = {}
        for choice in plain:
            first, *rest = map(intern, choice.split("_"))
            if rest:
                sequences[first] = (*sequences.get(first, ()), tuple(rest))
        return cls(
            frozenset(c for c in plain if "_" not in c and c[0] != "*" and c[-1] != "*"),
            tuple(intern(c[:-1]) for c in plain if c[-1] == "*" and "_" not in c),
            tuple(intern(c[1:]) for c in plain if c[0] == "*"),
            sequences or _NONE,
            tags,
        )

    def ends(self, tokens: Tokens, at: int) -> Ends:
        """Where the term may end when it begins at a word; empty where it does not begin there."""
        word = tokens.words[at]
        one = self._is_one(word) or tokens.tags[at] & self.tags
        found: Ends = (at + 1,) if one else ()
        for rest in self.sequences.get(word, ()):
            end = at + 1 + len(rest)
            if _is_here(rest, tokens.words[at + 1 : end]):
                found = (*found, end)
        return found

    def rows(self, places: Places) -> Rows:
        """Where the term stands in a text."""
        one = places.of_tag(self.tags) if self.tags else 0
        for word in self.words & places.words:
            one |= places.of_word(word)
        for letters in self.prefixes:
            one |= places.of_beginning(letters)
        for letters in self.suffixes:
            one |= places.of_ending(letters)
        if not self.sequences:
            return ((1, one),) if one else ()
        rows = {1: one}
        for first in self.sequences.keys() & places.words:
            for rest in self.sequences[first]:
                rows[len(rest) + 1] = rows.get(len(rest) + 1, 0) | _row(places, first, rest)
        return tuple((length, row) for length, row in rows.items() if row)

    def _is_one(self, word: str) -> bool:
        """Whether a word alone satisfies it."""
        return word in self.words or word.startswith(self.prefixes) or word.endswith(self.suffixes)


def heads(term: str) -> list[str]:
    """What a text needs one of for a term to stand in it.

    Args:
        term: its choices, `verify|confirm*|*konto|gift_card|@link`.

    Returns:
        A word, the beginning or end of a word (`confirm*`, `*konto`), or a tag, for each choice: for one of
        several words the longest, because long words are rare.
    """
    return list(dict.fromkeys(max(choice.split("_"), key=len) for choice in term.split("|")))


def _row(places: Places, first: str, rest: tuple[str, ...]) -> int:
    """Where a choice of several words stands."""
    row = places.of_word(first)
    for distance, word in enumerate(rest, 1):
        if not row:
            break
        stands = places.of_beginning(word[:-1]) if word[-1] == "*" else places.of_word(word)
        row &= stands >> distance
    return row


def _is_here(rest: tuple[str, ...], words: list[str]) -> bool:
    """Whether words are the rest of a choice, whose last word may be a beginning."""
    if len(words) < len(rest) or any(word != want for word, want in zip(words[:-1], rest[:-1], strict=True)):
        return False
    last = rest[-1]
    return words[-1].startswith(last[:-1]) if last[-1] == "*" else words[-1] == last
