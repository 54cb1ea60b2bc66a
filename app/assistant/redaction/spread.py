"""Finds every other place of a value that was removed somewhere: a name greeted above comes back below.

Rules: whole words only; a name also by each of its longer words; numbers and addresses as written; small or
capital letters do not matter for anything but the words of a name; short values, which would hit by chance,
stay where they are. The text is read once, whatever the number of values.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.assistant.redaction import name_words as words
from app.assistant.redaction.kinds import Private
from app.assistant.redaction.readable import TAKEN, Found, lowered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.assistant.redaction.readable import Words

_WORD: Final = re.compile(r"[^\W_]+")
_SHORTEST: Final = {Private.NAME: 3, Private.TOKEN: 8}
_SHORTEST_OTHER: Final = 4
_COMMON: Final = frozenset(
    [
        "will",
        "may",
        "mark",
        "bill",
        "grace",
        "hope",
        "rose",
        "art",
        "sue",
        "pat",
        "april",
        "june",
        "august",
        "faith",
        "joy",
        "summer",
        "best",
        "young",
        "king",
        "baker",
        "grant",
        "long",
        "black",
        "white",
        "brown",
        "green",
        "lane",
        "page",
        "price",
        "rich",
        "frank",
        "guy",
        "dean",
        "miles",
        "chase",
        "victor",
        "max",
        "sommer",
        "winter",
        "vogel",
        "klein",
        "gross",
        "lang",
        "koch",
        "kaiser",
        "sonne",
        "rosa",
        "luz",
        "sol",
        "mar",
        "paz",
        "blanco",
        "campos",
        "leone",
        "mario",
        "santos",
        "bos",
        "berg",
        "smit",
        "petit",
        "marie",
        "martin",
        "roche",
        "morel",
    ]
)
"""Words of names that are everyday words or other names too: only the whole name spreads."""

_NOT_ALONE: Final = _COMMON | words.TITLES | words.ROLES | words.OFFICES | words.NO_NAMES


def spreads(kind: Private, value: str) -> bool:
    """Whether a removed value is looked for everywhere else."""
    if kind is Private.TOKEN and not any(map(str.isdecimal, value)):
        return False
    return len(value) >= _SHORTEST.get(kind, _SHORTEST_OTHER)


class Spread:
    """The values to look for."""

    def __init__(self, values: Iterable[tuple[Private, str]]) -> None:
        """Take values with their kinds; the order does not matter."""
        self._kinds: dict[str, Private] = {}
        self._exact: dict[str, set[str]] = {}
        self._lengths: dict[str, set[tuple[int, int]]] = {}
        for kind, value in values:
            if spreads(kind, value):
                self._add(kind, lowered(value))
                if kind is Private.NAME:
                    self._add_words(value)
        self._firsts = self._lengths.keys() | self._exact.keys()

    def _add(self, kind: Private, value: str) -> None:
        first = _WORD.search(value)
        if first is not None:
            self._kinds.setdefault(value, kind)
            self._lengths.setdefault(first[0], set()).add((first.start(), len(value)))

    def _add_words(self, name: str) -> None:
        for word in _WORD.findall(name):
            lower = lowered(word)
            if len(word) >= _SHORTEST[Private.NAME] and word[0].isupper() and lower not in _NOT_ALONE:
                self._exact.setdefault(lower, set()).add(word)

    def find(self, text: str, cut: Words) -> Iterator[Found]:
        """Places of the values, in order, none over another.

        Args:
            text: a readable copy, what was removed already written over.
            cut: the words of the same copy.
        """
        lower = lowered(text)
        place = 0
        for _, start in cut.among(self._firsts):
            if start >= place and (found := self._at(text, lower, start, place)) is not None:
                yield found
                place = found.end

    def _at(self, text: str, lower: str, start: int, lowest: int) -> Found | None:
        word = _WORD.match(lower, start)
        if word is None:
            return None
        for before, length in sorted(self._lengths.get(word[0], ()), key=lambda pair: -pair[1]):
            first, last = start - before, start - before + length
            kind = self._kinds.get(lower[first:last]) if first >= lowest else None
            if kind is not None and not text[last : last + 1].isalnum() and TAKEN not in text[first:last]:
                return Found(first, last, kind)
        written = text[start : word.end()]
        return Found(start, word.end(), Private.NAME) if written in self._exact.get(word[0], ()) else None
