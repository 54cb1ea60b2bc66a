"""Finds every wording in a text: where terms stand, which phrases have all theirs, then a look around.

Rules: linear in the length of the text (each different word is looked up once, each phrase looks only
around its rarest term, in a bounded window); at most `MOST_HITS` places a sign; a phrase said the other way
round ("never share your code") takes that hit back.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import islice
from typing import TYPE_CHECKING, Final, TypedDict

from app.checks.wording.search import Places, Search, Step
from app.checks.wording.term import Term
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


@dataclass(frozen=True, slots=True)
class Hit:
    """One phrase found: words `first` to `last` (inclusive) of the tokens."""

    sign: int
    role: Role
    first: int
    last: int


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
        """Every phrase found, in reading order, at most `MOST_HITS` a sign and role; none taken back."""
        search = Search(tokens, self._places(tokens), self._term)
        found: list[Hit] = []
        for number in self._possible(search.places):
            sign, role, steps = self._phrases[number]
            spans = islice(search.spans(steps), MOST_HITS)
            found += [Hit(sign, Role(role), first, last) for first, last in spans]
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
                for step, _, _, optional in self._phrases[number][2]:
                    if not optional and step not in places:
                        break
                else:
                    yield number

    def _term(self, number: int) -> Term:
        term = self._terms.get(number)
        if term is None:
            term = self._terms[number] = Term.read(self._texts[number])
        return term


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
