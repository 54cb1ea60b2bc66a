"""Finds one phrase after another in one text, and remembers what it learned about the text's terms.

Rules: a phrase is followed from its last term back to its first over all places at once, as rows of bits
(`places`); only where it begins is it read word by word, to see where it ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.checks.wording.places import set_bits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.checks.wording.places import Places
    from app.checks.wording.term import Rows, Term

Step = tuple[int, int, bool, bool]
"""Term number, longest gap before it, gap crosses sentences, optional."""


class Search:
    """One text while its phrases are looked for."""

    __slots__ = ("_end", "_joined", "_places", "_rows", "_term")

    def __init__(self, places: Places, term: Callable[[int], Term]) -> None:
        """Take a text.

        Args:
            places: its words.
            term: gives the term of a number.
        """
        self._places = places
        self._term = term
        self._joined = places.joined()
        self._end = (1 << (len(places.tokens) + 1)) - 1
        self._rows: dict[int, Rows] = {}

    def spans(self, steps: Sequence[Step]) -> Iterator[tuple[int, int]]:
        """First and last word of every match of one phrase, in reading order; the shortest match wins."""
        for first in set_bits(self._beginnings(steps)):
            yield first, self._last(steps, first)

    def _beginnings(self, steps: Sequence[Step]) -> int:
        """Words at which the phrase begins."""
        goes_on, joined = self._end, self._joined
        for index in range(len(steps) - 1, 0, -1):
            number, gap, crosses, optional = steps[index]
            begins = self._fitting(number, goes_on)
            if crosses:
                for _ in range(gap):
                    begins |= begins >> 1
            else:
                begins &= joined
                for _ in range(gap):
                    begins |= (begins >> 1) & joined
            goes_on = begins | goes_on if optional else begins
            if not goes_on:
                return 0
        return self._fitting(steps[0][0], goes_on)

    def _fitting(self, number: int, goes_on: int) -> int:
        """Where a term stands right before a word from which the rest of the phrase goes on."""
        rows = self._rows.get(number)
        if rows is None:
            rows = self._rows[number] = self._term(number).rows(self._places)
        fitting = 0
        for length, row in rows:
            fitting |= row & (goes_on >> length)
        return fitting

    def _last(self, steps: Sequence[Step], first: int) -> int:
        """Index of the last word of the phrase that begins at a word."""
        tokens, count = self._places.tokens, len(self._places.tokens)
        ends = set(self._term(steps[0][0]).ends(tokens, first))
        for number, gap, crosses, optional in steps[1:]:
            reached = set(ends) if optional else set()
            for end in ends:
                for place in range(end, min(end + gap + 1, count)):
                    if not crosses and tokens.sentences[place] != tokens.sentences[end - 1]:
                        break
                    reached.update(self._term(number).ends(tokens, place))
            ends = reached
        return min(ends) - 1
