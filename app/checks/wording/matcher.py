"""Finds every wording in a text: where terms stand, which phrases have all theirs, then a look around.

Rules: linear in the length of the text (each different word is looked up once, each phrase looks only
around its rarest term, in a bounded window); at most `MOST_HITS` places a sign; a phrase said the other way
round ("never share your code") takes that hit back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, TypedDict

from app.core.text.tokens import TAG_NAMES, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_HITS: Final = 8
REACH: Final = 3
"""Words behind a *never* phrase that it still speaks of."""
MOST_KNOWN: Final = 20_000
"""Words whose phrases are remembered between texts."""


class Role(IntEnum):
    """What a phrase does for its sign."""

    ANY = 0
    """It is the sign, or the topic of a story."""
    FULL = 1
    """It tells the whole story by itself."""
    NEVER = 2
    """It says the sign the other way round, or something harmless: the words it covers don't count."""


Step = tuple[int, int, bool, bool]
"""Term number, longest gap before it, gap crosses sentences, optional."""


class Compiled(TypedDict):
    """What the resource compiler writes."""

    terms: list[str]
    phrases: list[tuple[int, int, list[Step]]]
    """Sign number, role, steps."""
    exact: dict[str, list[int]]
    """Word → terms it satisfies, or whose choice of several words begins with it."""
    prefix: dict[str, list[int]]
    suffix: dict[str, list[int]]
    tags: dict[str, list[int]]
    anchors: dict[str, list[int]]
    """Term → phrases that need it, each phrase under the term that the fewest phrases use."""


Places = dict[int, list[list[int]]]
"""Term → for each word that satisfies it, the sorted places of that word."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One phrase found: words `first` to `last` (inclusive) of the tokens."""

    sign: int
    role: Role
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Term:
    """The choices of one term, ready to compare."""

    words: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    sequences: tuple[tuple[str, ...], ...]
    tags: int
    longest: int
    """Words of its longest choice."""

    @classmethod
    def read(cls, text: str) -> Term:
        """Read `verify|confirm*|gift_card|@link`."""
        choices = text.split("|")
        tags = 0
        for choice in choices:
            tags |= TAG_NAMES.get(choice, 0)
        plain = [choice for choice in choices if choice[0] != "@"]
        return cls(
            frozenset(c for c in plain if "_" not in c and c[0] != "*" and c[-1] != "*"),
            tuple(c[:-1] for c in plain if c[-1] == "*" and "_" not in c),
            tuple(c[1:] for c in plain if c[0] == "*"),
            tuple(tuple(c.split("_")) for c in plain if "_" in c),
            tags,
            max(c.count("_") + 1 for c in choices),
        )

    def ends(self, tokens: Tokens, at: int) -> Iterator[int]:
        """Where the term may end when it begins at a token: the index after its last word."""
        word = tokens.words[at]
        if (
            word in self.words
            or (self.tags and tokens.tags[at] & self.tags)
            or (self.prefixes and word.startswith(self.prefixes))
            or (self.suffixes and word.endswith(self.suffixes) and word)
        ):
            yield at + 1
        for sequence in self.sequences:
            if word.startswith(sequence[0]) and _is_here(sequence, tokens.words, at):
                yield at + len(sequence)


def _is_here(sequence: tuple[str, ...], words: list[str], at: int) -> bool:
    if at + len(sequence) > len(words):
        return False
    *head, last = sequence
    if any(words[at + offset] != wanted for offset, wanted in enumerate(head)):
        return False
    found = words[at + len(head)]
    return found.startswith(last[:-1]) if last[-1] == "*" else found == last


class Matcher:
    """All phrases of all signs, compiled."""

    def __init__(self, compiled: Compiled) -> None:
        """Take the tables that the resource compiler wrote."""
        self._phrases = compiled["phrases"]
        self._texts = compiled["terms"]
        self._exact = compiled["exact"]
        self._prefixes = _by_length(compiled["prefix"])
        self._suffixes = _by_length(compiled["suffix"])
        self._tags = [(int(TAG_NAMES[name]), terms) for name, terms in compiled["tags"].items()]
        self._anchors = compiled["anchors"]
        self._terms: dict[int, Term] = {}
        self._known: dict[str, tuple[int, ...]] = {}

    def hits(self, tokens: Tokens) -> list[Hit]:
        """Every phrase found and not taken back, in reading order, at most `MOST_HITS` a sign and role."""
        places = self._places(tokens)
        found: list[Hit] = []
        for number in self._possible(places):
            sign, role, steps = self._phrases[number]
            spans = self._spans(steps, tokens, places)
            found += [Hit(sign, Role(role), first, last) for first, last in islice(spans, MOST_HITS)]
        return _without_taken_back(_first_hits(found))

    def _places(self, tokens: Tokens) -> Places:
        """Where each term may begin, sorted: the places of the different words that satisfy it."""
        at: dict[str, list[int]] = {}
        for index, word in enumerate(tokens.words):
            at.setdefault(word, []).append(index)
        places: Places = {}
        for word, indices in at.items():
            for term in self._satisfied(word):
                places.setdefault(term, []).append(indices)
        tagged = [(index, tag) for index, tag in enumerate(tokens.tags) if tag]
        for tag, terms in self._tags:
            indices = [index for index, tags in tagged if tags & tag]
            for term in terms if indices else ():
                places.setdefault(term, []).append(indices)
        return places

    def _satisfied(self, word: str) -> tuple[int, ...]:
        """Numbers of the terms that a word, or a choice of several words beginning with it, satisfies."""
        known = self._known.get(word)
        if known is None:
            terms = dict.fromkeys(self._exact.get(word, ()))
            for length, table in self._prefixes:
                terms.update(dict.fromkeys(table.get(word[:length], ())))
            for length, table in self._suffixes:
                terms.update(dict.fromkeys(table.get(word[-length:], ())))
            known = tuple(terms)
            if len(self._known) < MOST_KNOWN:
                self._known[word] = known
        return known

    def _possible(self, places: Places) -> Iterator[int]:
        """Numbers of the phrases all of whose terms stand somewhere in the text."""
        for term in sorted(places):
            for number in self._anchors.get(str(term), ()):
                if all(optional or step in places for step, _, _, optional in self._phrases[number][2]):
                    yield number

    def _spans(self, steps: list[Step], tokens: Tokens, places: Places) -> Iterator[tuple[int, int]]:
        """First and last word of every match of one phrase.

        Only the surroundings of its rarest term are looked at.
        """
        rarest, reach = self._rarest(steps, places)
        starts = _merged(places[steps[0][0]])
        done = 0
        for place in _merged(places[steps[rarest][0]]):
            low = max(bisect_left(starts, place - reach), done)
            done = max(bisect_right(starts, place), low)
            for start in starts[low:done]:
                last = self._match(steps, tokens, start)
                if last is not None:
                    yield start, last

    def _rarest(self, steps: list[Step], places: Places) -> tuple[int, int]:
        """The step whose term stands in the fewest places, and the most words from the first step to it."""
        counts = [
            (sum(map(len, places[step])), index)
            for index, (step, _, _, optional) in enumerate(steps)
            if not optional
        ]
        rarest = min(counts)[1]
        reach = sum(gap for _, gap, _, _ in steps[1 : rarest + 1])
        return rarest, reach + sum(self._term(step).longest for step, _, _, _ in steps[:rarest])

    def _match(self, steps: list[Step], tokens: Tokens, at: int) -> int | None:
        """Index of the last word when the phrase begins at a token; the shortest match wins."""
        ends = dict.fromkeys(self._term(steps[0][0]).ends(tokens, at))
        for number, gap, crosses, optional in steps[1:]:
            term = self._term(number)
            reached = dict(ends) if optional else {}
            for end in ends:
                stop = min(end + gap + 1, len(tokens))
                for place in range(end, stop):
                    if not crosses and tokens.sentences[place] != tokens.sentences[end - 1]:
                        break
                    for after in term.ends(tokens, place):
                        reached.setdefault(after)
            if not reached:
                return None
            ends = reached
        return min(ends) - 1 if ends else None

    def _term(self, number: int) -> Term:
        term = self._terms.get(number)
        if term is None:
            term = self._terms[number] = Term.read(self._texts[number])
        return term


def _merged(lists: list[list[int]]) -> list[int]:
    """Sorted places of several words as one sorted list without doubles."""
    return lists[0] if len(lists) == 1 else sorted(set(chain.from_iterable(lists)))


def _by_length(table: dict[str, list[int]]) -> list[tuple[int, dict[str, list[int]]]]:
    lengths: dict[int, dict[str, list[int]]] = {}
    for key, numbers in table.items():
        lengths.setdefault(len(key), {})[key] = numbers
    return sorted(lengths.items())


def _first_hits(found: list[Hit]) -> list[Hit]:
    """In reading order, the first so many of each sign and role, one a place."""
    counts: dict[tuple[int, Role], int] = {}
    kept = []
    for hit in sorted(set(found), key=lambda h: (h.first, h.last, h.sign, h.role)):
        counts[hit.sign, hit.role] = counts.get((hit.sign, hit.role), 0) + 1
        if counts[hit.sign, hit.role] <= MOST_HITS:
            kept.append(hit)
    return kept


def _without_taken_back(found: list[Hit]) -> list[Hit]:
    """Drop hits that the same sign's *never* phrase overlaps or stands right before.

    Only the words themselves are taken back, so a warning elsewhere in the text does not excuse a request.
    """
    taken: dict[int, list[Hit]] = {}
    for hit in found:
        if hit.role is Role.NEVER:
            taken.setdefault(hit.sign, []).append(hit)
    return [
        hit
        for hit in found
        if hit.role is not Role.NEVER
        and not any(
            never.first <= hit.last and hit.first <= never.last + REACH for never in taken.get(hit.sign, ())
        )
    ]
