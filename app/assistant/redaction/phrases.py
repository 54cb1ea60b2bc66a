"""The phrases that announce a name, ready to be looked up at a place of a text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, TypeAlias

from app.assistant.redaction import name_words as words

Phrases: TypeAlias = Mapping[str, list[str]]
"""Phrases by the run of letters they begin with, the longest first."""
_BREAK: Final = re.compile(r"[\W_]+")


def first_run(word: str) -> str:
    """The run of letters that a word begins with: what `Words` has of it."""
    return _BREAK.split(word, 1)[0]


def _by_first(phrases: frozenset[str]) -> Phrases:
    table: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        table.setdefault(first_run(phrase), []).append(phrase)
    return table


GREETINGS: Final = _by_first(words.GREETINGS)
CLOSINGS: Final = _by_first(words.CLOSINGS)
OPENINGS: Final = _by_first(words.GREETINGS | words.CLOSINGS)
"""What counts only where a line or sentence begins."""
LABELS: Final = _by_first(words.LABELS)
TITLES: Final = _by_first(words.SURE_TITLES)
TRIGGERS: Final = frozenset({*OPENINGS, *LABELS, *TITLES, *words.FOR, "m"})
"""Every first run, and the `M.` of a Monsieur."""


def phrase_end(text: str, start: int, run: str, table: Phrases) -> int:
    """Where the longest phrase of a table that begins at a place ends; 0 where none does.

    Args:
        text: a readable copy.
        start: where the phrase would begin.
        run: the run of letters there, in small letters.
        table: the phrases.
    """
    for phrase in table.get(run, ()):
        end = start + len(phrase)
        following = text[end : end + 1]
        if text[start:end].lower() == phrase and not (following.isalnum() or following == "-"):
            return end
    return 0
