"""Finds one phrase after another in one text, and remembers what it learned about the text's terms.

Rules: only the surroundings of a phrase's rarest term are looked at, in a bounded window; what a term does
at a place is worked out once, however many phrases share it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.checks.wording.term import Ends, Term
    from app.core.text.tokens import Tokens

Step = tuple[int, int, bool, bool]
"""Term number, longest gap before it, gap crosses sentences, optional."""


Places = dict[int, list[list[int]]]
"""Term → for each word that satisfies it, the sorted places of that word."""


class Search:
    """One text while its phrases are looked for."""

    __slots__ = ("_ends", "_merged", "_term", "_tokens", "places")

    def __init__(self, tokens: Tokens, places: Places, term: Callable[[int], Term]) -> None:
        """Take a text.

        Args:
            tokens: its words.
            places: where its terms may begin.
            term: gives the term of a number.
        """
        self.places = places
        self._tokens = tokens
        self._term = term
        self._merged: dict[int, list[int]] = {}
        self._ends: dict[tuple[int, int], Ends] = {}

    def spans(self, steps: list[Step]) -> Iterator[tuple[int, int]]:
        """First and last word of every match of one phrase."""
        rarest, reach = self._rarest(steps)
        starts = self._starts(steps[0][0])
        done = 0
        for place in self._starts(steps[rarest][0]):
            low = max(bisect_left(starts, place - reach), done)
            done = max(bisect_right(starts, place), low)
            for start in starts[low:done]:
                last = self._match(steps, start)
                if last is not None:
                    yield start, last

    def _starts(self, term: int) -> list[int]:
        """Where a term may begin, sorted, without doubles."""
        found = self._merged.get(term)
        if found is None:
            lists = self.places[term]
            found = lists[0] if len(lists) == 1 else sorted(set(chain.from_iterable(lists)))
            self._merged[term] = found
        return found

    def _rarest(self, steps: list[Step]) -> tuple[int, int]:
        """The step whose term stands in the fewest places, and the most words from the first step to it."""
        rarest, fewest = 0, len(self._starts(steps[0][0]))
        for index in range(1, len(steps)):
            if not steps[index][3] and len(self._starts(steps[index][0])) < fewest:
                rarest, fewest = index, len(self._starts(steps[index][0]))
        reach = sum(self._term(step).longest for step, _, _, _ in steps[:rarest])
        return rarest, reach + sum(gap for _, gap, _, _ in steps[1 : rarest + 1])

    def _match(self, steps: list[Step], at: int) -> int | None:
        """Index of the last word when the phrase begins at a word; the shortest match wins."""
        sentences, count = self._tokens.sentences, len(self._tokens.words)
        ends = set(self._end(steps[0][0], at))
        for number, gap, crosses, optional in steps[1:]:
            reached = set(ends) if optional else set()
            for end in ends:
                for place in range(end, min(end + gap + 1, count)):
                    if not crosses and sentences[place] != sentences[end - 1]:
                        break
                    reached.update(self._end(number, place))
            if not reached:
                return None
            ends = reached
        return min(ends) - 1 if ends else None

    def _end(self, term: int, at: int) -> Ends:
        ends = self._ends.get((term, at))
        if ends is None:
            ends = self._ends[term, at] = self._term(term).ends(self._tokens, at)
        return ends
