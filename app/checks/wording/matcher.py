"""Finds every wording in a text: which phrases have all their terms there, then where each of them stands.

Rules: linear in the length of the text (a phrase is looked for only where all its terms may be there, with
a few operations on rows of bits, one bit a word); at most `MOST_HITS` places a sign; a phrase said the other
way round ("never share your code") takes that hit back.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from app.checks.wording.hit import Hit, Role
from app.checks.wording.places import Places
from app.checks.wording.search import Search
from app.checks.wording.term import Term
from app.checks.wording.unsaid import NONE_DENIED
from app.core.text.tokens import TAG_NAMES, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.checks.wording.tables import Tables
    from app.checks.wording.unsaid import Denials

MOST_HITS: Final = 8
REACH: Final = 3
"""Words behind a *never* phrase that it still speaks of."""


class Matcher:
    """All phrases of all signs, compiled."""

    def __init__(self, tables: Tables) -> None:
        """Take the tables that the resource compiler wrote."""
        self._tables = tables
        numbers = ((int(tag), tables.heads.whole(name)) for name, tag in TAG_NAMES.items())
        self._tags = [(tag, number) for tag, number in numbers if number is not None]
        self._terms: dict[int, Term] = {}
        self._term_heads: dict[int, tuple[int, ...]] = {}

    def hits(self, tokens: Tokens) -> list[Hit]:
        """Every phrase found, in reading order, at most `MOST_HITS` a sign and role; none taken back."""
        return settled(self.found(Places(tokens)), tokens)

    def found(self, places: Places) -> list[Hit]:
        """Every phrase found, in no order, also those that are taken back."""
        tables, search = self._tables, Search(places, self._term)
        found: list[Hit] = []
        for number in self._possible(places):
            sign, role = tables.signs[number], Role(tables.roles[number])
            spans = islice(search.spans(tables.steps(number)), MOST_HITS)
            found += [Hit(sign, role, first, last) for first, last in spans]
        return found

    def _possible(self, places: Places) -> Iterator[int]:
        """Numbers of the phrases of which every term may stand in the text."""
        filed, needs = self._tables.filed, self._tables.needs
        heads = {number for tag, number in self._tags if places.of_tag(tag)}
        heads.update(*map(self._tables.heads.of, places.words))
        for phrase in set[int]().union(*map(filed.__getitem__, heads)):
            for term in needs[phrase]:
                if heads.isdisjoint(self._term_heads.get(term) or self._heads_of(term)):
                    break
            else:
                yield phrase

    def _heads_of(self, term: int) -> tuple[int, ...]:
        """What a text needs one of for a term to stand in it."""
        heads = self._term_heads[term] = tuple(self._tables.term_heads[term])
        return heads

    def _term(self, number: int) -> Term:
        term = self._terms.get(number)
        if term is None:
            term = self._terms[number] = Term.read(self._tables.term(number))
        return term


def settled(found: list[Hit], tokens: Tokens, denials: Denials = NONE_DENIED) -> list[Hit]:
    """Phrases found in a text, in reading order, at most `MOST_HITS` a sign and role; none taken back.

    Args:
        found: phrases, in no order.
        tokens: the words of the text.
        denials: how a text says that an ask is not made.
    """
    said = denials.without_denied(found, tokens)
    return _without_taken_back(_first_hits(said), tokens.sentences)


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
