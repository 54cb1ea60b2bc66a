"""Finds every wording in a text: which phrases have all their terms there, then where each of them stands.

Rules: linear in the length of the text (a phrase is looked for only where all its terms may be there, with
a few operations on rows of bits, one bit a word); at most `MOST_HITS` places a sign; a phrase said the other
way round ("never share your code") takes that hit back.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import islice
from typing import TYPE_CHECKING, Final, TypedDict

from app.checks.wording.places import Places
from app.checks.wording.search import Search, Step
from app.checks.wording.term import Term
from app.core.text.tokens import TAG_NAMES, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_HITS: Final = 8
REACH: Final = 3
"""Words behind a *never* phrase that it still speaks of."""
MOST_KNOWN: Final = 5_000
"""Words whose heads are remembered between texts."""


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
    index: dict[str, list[int]]
    """Head of a term → phrases that have it in their rarest term; heads of other terms have no phrase."""


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
        self._index = compiled["index"]
        self._beginnings = {head[:-1]: head for head in self._index if head[-1] == "*"}
        self._endings = {head[1:]: head for head in self._index if head[0] == "*"}
        self._lengths = sorted({len(letters) for letters in (*self._beginnings, *self._endings)})
        self._tags = [(int(tag), name) for name, tag in TAG_NAMES.items() if name in self._index]
        self._terms: dict[int, Term] = {}
        self._heads: dict[str, tuple[str, ...]] = {}
        self._needs: dict[int, tuple[frozenset[str], ...]] = {}

    def hits(self, tokens: Tokens) -> list[Hit]:
        """Every phrase found, in reading order, at most `MOST_HITS` a sign and role; none taken back."""
        return settled(self.found(Places(tokens)), tokens.sentences)

    def found(self, places: Places) -> list[Hit]:
        """Every phrase found, in no order, also those that are taken back."""
        search = Search(places, self._term)
        found: list[Hit] = []
        for number in self._possible(places):
            sign, role, steps = self._phrases[number]
            spans = islice(search.spans(steps), MOST_HITS)
            found += [Hit(sign, Role(role), first, last) for first, last in spans]
        return found

    def _possible(self, places: Places) -> Iterator[int]:
        """Numbers of the phrases of which every term may stand in the text."""
        known = self._heads
        heads = {name for tag, name in self._tags if places.of_tag(tag)}
        heads.update(*[known[word] if word in known else self._heads_of(word) for word in places.words])
        for number in set[int]().union(*[self._index[head] for head in heads]):
            for need in self._needs.get(number) or self._needs_of(number):
                if need.isdisjoint(heads):
                    break
            else:
                yield number

    def _needs_of(self, number: int) -> tuple[frozenset[str], ...]:
        """The heads of each term of a phrase that may not be missing."""
        steps = self._phrases[number][2]
        needs = tuple(self._term(term).heads for term, _, _, optional in steps if not optional)
        self._needs[number] = needs
        return needs

    def _heads_of(self, word: str) -> tuple[str, ...]:
        """The heads that a word is, begins with or ends with."""
        heads = [word] if word in self._index else []
        for length in self._lengths:
            if length > len(word):
                break
            if (letters := word[:length]) in self._beginnings:
                heads.append(self._beginnings[letters])
            if (letters := word[-length:]) in self._endings:
                heads.append(self._endings[letters])
        known = tuple(heads)
        if len(self._heads) < MOST_KNOWN:
            self._heads[word] = known
        return known

    def _term(self, number: int) -> Term:
        term = self._terms.get(number)
        if term is None:
            term = self._terms[number] = Term.read(self._texts[number])
        return term


def settled(found: list[Hit], sentences: Sequence[int]) -> list[Hit]:
    """Phrases found in a text, in reading order, at most `MOST_HITS` a sign and role; none taken back.

    Args:
        found: phrases, in no order.
        sentences: number of the sentence each word is in.
    """
    return _without_taken_back(_first_hits(found), sentences)


def _first_hits(found: list[Hit]) -> list[Hit]:
    """In reading order, the first so many of each sign and role, one a place."""
    counts: dict[tuple[int, Role], int] = {}
    kept = []
    for hit in sorted(set(found), key=lambda h: (h.first, h.last, h.sign, h.role)):
        counts[hit.sign, hit.role] = counts.get((hit.sign, hit.role), 0) + 1
        if counts[hit.sign, hit.role] <= MOST_HITS:
            kept.append(hit)
    return kept


def _without_taken_back(found: list[Hit], sentences: Sequence[int]) -> list[Hit]:
    """Drop hits that the same sign's *never* phrase overlaps or stands right before, in the same sentence.

    Only the words themselves are taken back, so a warning elsewhere in the text does not excuse a request:
    "Never share your code. Read me the code" asks for it.
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
            never.first <= hit.last
            and hit.first <= never.last + REACH
            and (hit.first <= never.last or sentences[hit.first] == sentences[never.last])
            for never in taken.get(hit.sign, ())
        )
    ]
