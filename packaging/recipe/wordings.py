"""Lays the phrases of one script out as the flat arrays that `app.checks.wording.tables` reads.

Rules: a phrase is filed under its rarest term, by the messages that are samples of the signs; the same
phrases give the same bytes.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from itertools import islice, takewhile
from typing import TYPE_CHECKING, TypeAlias

from app.checks.wording.hit import Role
from app.checks.wording.pattern import Element
from app.checks.wording.tables import CROSSES, OPTIONAL
from app.checks.wording.term import heads
from app.core.text.tokens import tokenise
from recipe.flat import packed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Line: TypeAlias = tuple[int, Role, tuple[Element, ...]]
"""A phrase with the number of its sign and its role."""


def wording_tables(lines: Sequence[Line], samples: Iterable[str] = ()) -> bytes:
    """The tables that the matcher reads, as a file of numbers.

    Args:
        lines: phrases with the number of their sign and their role.
        samples: messages that say which words are common.
    """
    rarity = _Rarity(Counter(word for sample in samples for word in set(tokenise(sample).words)))
    terms = {term: n for n, term in enumerate(dict.fromkeys(e.term for _, _, own in lines for e in own))}
    lists = _HeadLists(head for term in terms for head in heads(term))
    filed: list[list[int]] = [[] for _ in lists.numbers]
    needs: list[list[int]] = []
    for number, (_, _, elements) in enumerate(lines):
        rarest, *others = sorted({e.term for e in elements if not e.optional}, key=rarity.of)
        needs.append([terms[term] for term in others])
        for head in heads(rarest):
            filed[lists.numbers[head]].append(number)
    arrays = {
        "whole": array("B", lists.whole),
        **_rows("texts", "B", [term.encode() for term in terms]),
        **_rows("term_heads", "H", [[lists.numbers[head] for head in heads(term)] for term in terms]),
        **_rows("filed", "H", filed),
        **_rows("needs", "H", needs),
        **_rows("terms", "H", [[terms[e.term] for e in elements] for _, _, elements in lines]),
        "gaps": array("B", [_gap(e) for _, _, elements in lines for e in elements]),
        "signs": array("H", [sign for sign, _, _ in lines]),
        "roles": array("B", [role for _, role, _ in lines]),
    }
    return packed({"beginnings": lists.beginnings, "endings": lists.endings}, arrays)


class _HeadLists:
    """All heads, sorted and numbered as `app.checks.wording.heads` has them."""

    def __init__(self, found: Iterable[str]) -> None:
        every = set(found)
        whole = sorted((head for head in every if "*" not in head), key=str.encode)
        beginnings = sorted(head[:-1] for head in every if head[-1] == "*")
        endings = sorted(head[:0:-1] for head in every if head[0] == "*")
        self.whole = "\n".join(whole).encode()
        self.beginnings, self.endings = "\n".join(beginnings), "\n".join(endings)
        ordered = (*whole, *(f"{head}*" for head in beginnings), *(f"*{head[::-1]}" for head in endings))
        self.numbers: Mapping[str, int] = {head: number for number, head in enumerate(ordered)}


def _rows(name: str, code: str, rows: Sequence[Iterable[int]]) -> dict[str, array[int]]:
    """Stretches of one flat array, and where each begins."""
    values, ends = array(code), array("I", [0])
    for row in rows:
        values.extend(row)
        ends.append(len(values))
    return {name: values, f"{name}.ends": ends}


def _gap(element: Element) -> int:
    return element.gap | (CROSSES if element.crosses else 0) | (OPTIONAL if element.optional else 0)


class _Rarity:
    """Sorts the terms of a phrase, the rarest first; a tag may stand in any message."""

    def __init__(self, common: Counter[str]) -> None:
        self._total = common.total()
        self._common = common
        self._words = sorted(common)
        self._turned = sorted(word[::-1] for word in common)
        self._known: dict[str, tuple[int, int, str]] = {}

    def of(self, term: str) -> tuple[int, int, str]:
        """How many messages hold the term, and what decides between equals."""
        if term not in self._known:
            choices = heads(term)
            is_tag = any(head[0] == "@" for head in choices)
            words = {word for head in choices for word in self._that_are(head)}
            messages = self._total if is_tag else sum(self._common[word] for word in words)
            self._known[term] = (messages, 0 if is_tag else -max(map(len, choices)), term)
        return self._known[term]

    def _that_are(self, head: str) -> list[str]:
        """The words that are what a term needs."""
        if head[0] == "*":
            return [word[::-1] for word in _beginning_with(head[:0:-1], self._turned)]
        return _beginning_with(head[:-1], self._words) if head[-1] == "*" else [head]


def _beginning_with(letters: str, words: list[str]) -> list[str]:
    """The words of a sorted list that begin with some letters."""
    start = bisect_left(words, letters)
    return list(takewhile(lambda word: word.startswith(letters), islice(words, start, None)))
