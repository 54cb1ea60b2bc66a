"""Decides whether a term of a phrase begins at a word, and where it ends.

Rules: a choice of several words must stand in a row; only the last of them may be a beginning (`gift_card*`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.text.tokens import TAG_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.text.tokens import Tokens

Ends = tuple[int, ...]
"""Indices of the word after the term."""


@dataclass(frozen=True, slots=True)
class Term:
    """The choices of one term, ready to compare."""

    words: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    sequences: Mapping[str, tuple[tuple[str, ...], ...]]
    """Choices of several words by their first word."""
    tags: int
    longest: int
    """Words of its longest choice."""

    @classmethod
    def read(cls, text: str) -> Term:
        """Read `verify|confirm*|gift_card|@link`."""
        choices = text.split("|")
        tags = 0
        for choice in choices:
            tags |= int(TAG_NAMES.get(choice, 0))
        plain = [choice for choice in choices if choice[0] != "@"]
        sequences: dict[str, tuple[tuple[str, ...], ...]] = {}
        for choice in plain:
            first, *rest = choice.split("_")
            if rest:
                sequences[first] = (*sequences.get(first, ()), tuple(rest))
        return cls(
            frozenset(c for c in plain if "_" not in c and c[0] != "*" and c[-1] != "*"),
            tuple(c[:-1] for c in plain if c[-1] == "*" and "_" not in c),
            tuple(c[1:] for c in plain if c[0] == "*"),
            sequences,
            tags,
            max(c.count("_") + 1 for c in choices),
        )

    def ends(self, tokens: Tokens, at: int) -> Ends:
        """Where the term may end when it begins at a word; empty where it does not begin there."""
        word = tokens.words[at]
        one = (
            word in self.words
            or (self.tags and tokens.tags[at] & self.tags)
            or (self.prefixes and word.startswith(self.prefixes))
            or (self.suffixes and word.endswith(self.suffixes))
        )
        found: Ends = (at + 1,) if one else ()
        for rest in self.sequences.get(word, ()):
            end = at + 1 + len(rest)
            if _is_here(rest, tokens.words[at + 1 : end]):
                found = (*found, end)
        return found


def _is_here(rest: tuple[str, ...], words: list[str]) -> bool:
    """Whether words are the rest of a choice, whose last word may be a beginning."""
    if len(words) < len(rest) or any(word != want for word, want in zip(words[:-1], rest[:-1], strict=True)):
        return False
    last = rest[-1]
    return words[-1].startswith(last[:-1]) if last[-1] == "*" else words[-1] == last
