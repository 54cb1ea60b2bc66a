"""Finds the loops that make a backtracking matcher slow: those in which one text can be read in many ways.

Rules: more than linear work needs a loop that reads a text in two ways (exponential), or two loops one behind
the other that read the same text (a power), and a rest that can fail (Weber and Seidl, "On the degree of
ambiguity of finite automata", 1991). Trying a pattern at every place of a text is a loop of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.automaton import Automaton, Mask

Moves = list[list[tuple[int, "Mask", int]]]
"""For each state: where a character leads, which characters do, and in how many ways."""


TWICE = 2
"""How often one state is passed on a way that reads nothing: a loop in a loop is met the second time."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A text that is read in many ways: `before`, then `piece` again and again."""

    before: str
    piece: str


def troubles(made: Automaton) -> list[Trouble]:
    """Every pair of loops, or loop by itself, that reads a text in many ways and may still fail."""
    search = _Search(made)
    return list(search.found())


def loops(made: Automaton) -> list[Trouble]:
    """A text for every loop: how it is reached, and once around."""
    search = _Search(made)
    return [Trouble(search.way(made.start, group), search.around(min(group))) for group in search.groups]


class _Search:
    def __init__(self, made: Automaton) -> None:
        self.made = made
        self.moves: Moves = [self._moves(state) for state in range(len(made.edges))]
        self.reached = [self._reach(state) for state in range(len(made.edges))]
        self.groups = self._groups()
        self.is_done = [self._accepts(state) for state in range(len(made.edges))]

    def _moves(self, state: int) -> list[tuple[int, Mask, int]]:
        """Characters readable from a state once every step that reads nothing is taken."""
        ways: dict[tuple[int, Mask], int] = {}
        for path, allowed in self._free(state, self.made.everything, ()):
            for edge in self.made.edges[path]:
                over = (edge.over or 0) & allowed
                if over:
                    ways[edge.to, over] = ways.get((edge.to, over), 0) + 1
        return [(to, over, count) for (to, over), count in ways.items()]

    def _free(self, state: int, allowed: Mask, seen: tuple[int, ...]) -> Iterator[tuple[int, Mask]]:
        """States reached by reading nothing, once for every way there, and what may be read next."""
        yield state, allowed
        for edge in self.made.edges[state]:
            if edge.over is None and seen.count(edge.to) < TWICE:
                yield from self._free(edge.to, allowed & edge.next_in, (*seen, state))

    def _accepts(self, state: int, seen: frozenset[int] = frozenset()) -> bool:
        """Whether the pattern has matched at a state, whatever follows."""
        if state == self.made.accept:
            return True
        return any(
            self._accepts(edge.to, seen | {state})
            for edge in self.made.edges[state]
            if edge.over is None and not edge.may_fail and edge.to not in seen
        )

    def _reach(self, state: int) -> frozenset[int]:
        """States reached by reading one character or more."""
        seen: set[int] = set()
        left = [state]
        while left:
            for to, _, _ in self.moves[left.pop()]:
                if to not in seen:
                    seen.add(to)
                    left.append(to)
        return frozenset(seen)

    def _groups(self) -> list[frozenset[int]]:
        """Loops: states that reach each other."""
        looping = [state for state, reached in enumerate(self.reached) if state in reached]
        live = self.reached[self.made.start] | {self.made.start}
        groups = {
            frozenset(s for s in looping if s in self.reached[state] and state in self.reached[s])
            for state in looping
            if state in live
        }
        return sorted(groups, key=min)

    def found(self) -> Iterator[Trouble]:
        for group in self.groups:
            if not all(self.is_done[state] for state in group):
                piece = next(filter(None, (self._two_ways(state, group) for state in sorted(group))), None)
                if piece is not None:
                    yield Trouble(self.way(self.made.start, group), piece)
        for first in self.groups:
            for second in self.groups:
                if first != second and not first.isdisjoint(self.made_before(second)):
                    yield from self._both(first, second)

    def made_before(self, group: frozenset[int]) -> frozenset[int]:
        """States from which a loop can be reached."""
        goal = min(group)
        return frozenset(state for state, reached in enumerate(self.reached) if goal in reached)

    def _both(self, first: frozenset[int], second: frozenset[int]) -> Iterator[Trouble]:
        for q in sorted(second):
            for p in sorted(first):
                piece = None if self.is_done[q] else self._same_text(p, q, first, second)
                if piece is not None:
                    yield Trouble(self.way(self.made.start, first), piece)
                    return

    def _two_ways(self, state: int, group: frozenset[int]) -> str | None:
        """A text that leads from a state back to itself in two ways."""
        begin = (state, state, False)
        words = {begin: ""}
        left = [begin]
        for at in left:
            for a, over_a, ways in self.moves[at[0]]:
                for b, over_b, _ in self.moves[at[1]]:
                    over = over_a & over_b
                    if not over or a not in group or b not in group:
                        continue
                    to = (a, b, at[2] or a != b or (at[0] == at[1] and over_a != over_b) or ways > 1)
                    word = words[at] + self._character(over)
                    if to == (state, state, True):
                        return word
                    if to not in words:
                        words[to] = word
                        left.append(to)
        return None

    def _same_text(self, p: int, q: int, first: frozenset[int], second: frozenset[int]) -> str | None:
        """A text that leads from p to p, from p to q, and from q to q."""
        begin, goal = (p, p, q), (p, q, q)
        words = {begin: ""}
        left = [begin]
        for at in left:
            for a, over_a, _ in self.moves[at[0]]:
                for c, over_c, _ in self.moves[at[2]]:
                    if a not in first or c not in second or not over_a & over_c:
                        continue
                    for b, over_b, _ in self.moves[at[1]]:
                        over = over_a & over_b & over_c
                        to = (a, b, c)
                        if over and to not in words and (b == q or q in self.reached[b]):
                            words[to] = words[at] + self._character(over)
                            if to == goal:
                                return words[to]
                            left.append(to)
        return None

    def way(self, state: int, goal: frozenset[int]) -> str:
        """A shortest text that leads to a loop."""
        words = {state: ""}
        left = [state]
        for at in left:
            if at in goal:
                return words[at]
            for to, over, _ in self.moves[at]:
                if to not in words:
                    words[to] = words[at] + self._character(over)
                    left.append(to)
        return ""

    def around(self, state: int) -> str:
        """A shortest text from a state back to itself."""
        words: dict[int, str] = {}
        left = [(state, "")]
        for at, word in left:
            for to, over, _ in self.moves[at]:
                if to not in words:
                    words[to] = word + self._character(over)
                    left.append((to, words[to]))
        return words.get(state, "")

    def _character(self, over: Mask) -> str:
        return self.made.alphabet[(over & -over).bit_length() - 1]
