"""Decides which asks a text says are not made: "we never ask for it", "no need to pay", "thieves call and …".

Rules: only words behind the denial, in its sentence, are taken back, and only asks and pushes; a word that
turns ("but", "just") ends it, and a threat ("if you do not pay") denies nothing; what lies partly outside
stays said.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.checks.wording.hit import Hit, Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.text.tokens import Tokens

REACH: Final[Mapping[Role, int]] = {Role.UNASKED: 24, Role.NEEDLESS: 10, Role.FORBIDDEN: 6, Role.OTHERS: 24}
"""Words behind a denial that it may still speak of."""
IN_CLAUSE: Final = frozenset({Role.NEEDLESS, Role.FORBIDDEN})
"""Denials that a comma ends."""
SUBJECT: Final = 2
"""Words before a denial that may say who denies."""
BEFORE: Final = 8
"""Words before a denial among which a threat is looked for."""
_COMMAS: Final = frozenset(",;:()\u2013\u2014\u060c\u3001\uff0c\uff1b")


@dataclass(frozen=True, slots=True)
class Denials:
    """What ends a denial, what voids it, and which signs it takes back."""

    turns: frozenset[str] = frozenset()
    """Folded words that end any denial."""
    aims: frozenset[str] = frozenset()
    """Folded words that end a denial within a clause: "no need to pay *to* claim it"."""
    threats: frozenset[str] = frozenset()
    """Folded words that make a threat of it: "*if* you do not pay"."""
    negators: frozenset[str] = frozenset()
    """Folded words that deny."""
    ands: frozenset[str] = frozenset()
    """Small words that go on behind an answer: "reply NO *and* send the code"."""
    signs: Mapping[Role, frozenset[int]] = field(default_factory=dict)
    """Numbers of the signs that each kind of denial takes back."""

    def without_denied(self, found: Sequence[Hit], tokens: Tokens) -> list[Hit]:
        """The hits that are said, and none of the denials.

        Args:
            found: every hit of a text.
            tokens: the words of the text.
        """
        reached = [(hit, self._end(hit, tokens)) for hit in found if hit.role in REACH]
        said = [hit for hit in found if hit.role not in REACH and not self._is_no_denial(hit, tokens)]
        if not reached:
            return said
        denied = sorted(
            (
                _Denied(self._start(denial, tokens), denial, end, self.signs.get(denial.role, frozenset()))
                for denial, end in reached
                if end >= denial.last
            ),
            key=lambda one: one.denial.first,
        )
        begins = [one.denial.first for one in denied]
        longest = max((one.end - one.denial.first for one in denied), default=0)

        def is_denied(hit: Hit) -> bool:
            near = slice(bisect_left(begins, hit.last - longest), bisect_right(begins, hit.last))
            return any(one.takes_back(hit, tokens.sentences) for one in denied[near])

        return [hit for hit in said if not is_denied(hit)]

    def _start(self, denial: Hit, tokens: Tokens) -> int:
        """The first word that may belong to it: "*we* won't need to connect"."""
        place = denial.first
        while (
            place > max(denial.first - SUBJECT, 0)
            and tokens.sentences[place - 1] == tokens.sentences[place]
            and not _has_comma(tokens, place)
        ):
            place -= 1
        return place

    def _end(self, denial: Hit, tokens: Tokens) -> int:
        """The last word that a denial speaks of; before its first where it denies nothing."""
        if denial.role is not Role.OTHERS and self._is_threat(denial, tokens):
            return -1
        end = denial.last
        sentence_end = bisect_right(tokens.sentences, tokens.sentences[end])
        in_clause = denial.role in IN_CLAUSE
        for place in range(end + 1, min(sentence_end, end + 1 + REACH[denial.role])):
            word = tokens.words[place]
            if word in self.turns or (in_clause and (word in self.aims or _has_comma(tokens, place))):
                break
            end = place
        return end

    def _is_no_denial(self, hit: Hit, tokens: Tokens) -> bool:
        """Whether a phrase that takes a sign back is a threat ("if you do not enter it"), or an answer."""
        if hit.role is not Role.NEVER:
            return False
        words = tokens.words[hit.first : hit.last + 1]
        after = tokens.text[tokens.starts[hit.first + 1] : tokens.ends[hit.first + 1]] if words[1:] else ""
        is_answer = words[0] in self.negators and after.lower() in self.ands
        return is_answer or (not self.negators.isdisjoint(words) and self._is_threat(hit, tokens))

    def _is_threat(self, denial: Hit, tokens: Tokens) -> bool:
        sentence_start = bisect_left(tokens.sentences, tokens.sentences[denial.first])
        for place in range(denial.first, max(sentence_start, denial.first - BEFORE) - 1, -1):
            if tokens.words[place] in self.threats:
                return True
            if _has_comma(tokens, place):
                return False
        return False


@dataclass(frozen=True, slots=True)
class _Denied:
    """One denial with all that it speaks of."""

    start: int
    """First word of who denies."""
    denial: Hit
    end: int
    """Last word that it speaks of."""
    signs: frozenset[int]

    def takes_back(self, hit: Hit, sentences: Sequence[int]) -> bool:
        """Whether a hit stands behind the denial, around it, or reaches into it from another sentence."""
        if hit.sign not in self.signs or not self.denial.first <= hit.last <= self.end:
            return False
        is_around = self.start <= hit.first and self.denial.last <= hit.last
        is_from_outside = sentences[hit.first] != sentences[hit.last]
        return self.denial.first <= hit.first or is_around or is_from_outside


NONE_DENIED: Final = Denials()
"""Nothing is a denial."""


def _has_comma(tokens: Tokens, place: int) -> bool:
    """Whether a comma stands between a word and the one before it."""
    before = tokens.ends[place - 1] if place else 0
    return not _COMMAS.isdisjoint(tokens.text[before : tokens.starts[place]])
