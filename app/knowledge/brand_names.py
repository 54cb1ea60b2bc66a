"""Decides where a text names a brand of the directory, and whether the name is written in disguise.

Rules: whole words only, upper and lower case alike, save for names that are ordinary words or short (Apple,
Post, ING): those need their capitals inside a sentence, or a word of the trade beside them. Chinese,
Japanese, Korean and Thai names are found inside runs of their letters. One pass from left to right; nothing
raises.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntFlag
from typing import TYPE_CHECKING, Final, TypedDict

from app.knowledge.brand_letters import Letters, is_numbered, skeleton, without_accents
from app.knowledge.name_words import WIDE_RUN, WORD, Node, whole_word, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["WIDE_RUN", "WORD", "Care", "CompiledNames", "Named", "Names"]

_UNSEEN: Final = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_ELIDED: Final = frozenset(f"{sign}{letter}" for sign in "'\u2019" for letter in "aeiouh")
"""What follows an Italian or French word that lost its vowel: `dell'account`."""
_SPACED: Final = re.compile(r"(?<![^\W_])(?:[^\W_] ){3,24}[^\W_](?![^\W_])")
_SPACED_MIDDLE: Final = re.compile(r" [^\W_] [^\W_] ")
"""Stands one sign behind the beginning of all that `_SPACED` finds, and is found faster."""
_SENTENCE_END: Final = frozenset(".!?:;\n\r\u2022|>\"'\u201c\u00ab([")
_MOST_DULL: Final = 8_000
"""Words remembered that say nothing; about 2 MB."""
_LONGEST_DULL: Final = 40
_LEAST_DISGUISED: Final = 5
"""Letters a name needs before look-alike letters count as a disguise."""
_LEAST_SWAPPED: Final = 7
"""The same where only small letters are changed: `linkedln` is a disguise, `postni` an honest word."""


class Care(IntFlag):
    """What a name needs before it counts."""

    NONE = 0
    CAPITAL = 1
    """It is an ordinary word: a capital inside a sentence, or a word of the trade beside it."""
    TRADE = 2
    """It is a very ordinary word: always with a word of the trade beside it."""
    CAPITALS = 4
    """It is short: all in capitals, or with a word of the trade beside it."""


class CompiledNames(TypedDict):
    """The names as the recipe writes them."""

    words: dict[str, str]
    """First word of names with a line for each: the brand, the care and the rest of it (`Node.add`), with
    tabs between."""
    wide: dict[str, list[tuple[str, int]]]
    """First two letters of a Chinese, Japanese, Korean or Thai name with the names, longest first."""
    shapes: dict[str, int]
    """Skeletons of names of one word."""
    trade: list[str]


@dataclass(frozen=True, slots=True)
class Named:
    """A place where a brand is named, by the brand's number."""

    brand: int
    start: int
    end: int
    disguised: bool


class Names:
    """Finds names of brands in text."""

    def __init__(self, compiled: CompiledNames, letters: Letters) -> None:
        """Take the tables of the recipe."""
        self._words = compiled["words"]
        self._wide = compiled["wide"]
        self._shapes = compiled["shapes"]
        self._trade = frozenset(compiled["trade"])
        self._letters = letters
        self._nodes: dict[str, Node] = {}
        self._dull: set[str] = set()

    def find(self, text: str, *, as_name: bool = False) -> Iterator[Named]:
        """Every name in the text, in reading order.

        Args:
            text: what to look through.
            as_name: it is the name of a sender, where "Apple" or "ING Support" is the company.
        """
        found = [*self._in_words(text, as_name=as_name), *self._in_wide_runs(text), *self._spaced(text)]
        reached = 0
        for named in sorted(found, key=lambda one: (one.start, -one.end)):
            if named.start >= reached:
                reached = named.end
                yield named

    def _in_words(self, text: str, *, as_name: bool) -> Iterator[Named]:
        reached = place = 0
        dull = self._dull
        words = words_of(text)
        for number in [number for number, raw in enumerate(words) if raw not in dull]:
            raw = words[number]
            start = whole_word(text, raw, place)
            place = start + len(raw)
            if start < reached or raw in dull or not self._may_begin(text, place, words[number : number + 2]):
                continue
            named = self._at(text, start, place, raw) or self._in_disguise(start, place, raw)
            before = words[number - 1] if number else ""
            if named is not None and self._counts(text, *named, before, as_name=as_name):
                reached = named[0].end
                yield named[0]
            elif named is None and without_accents(raw) not in self._words:
                self._remember_dull(raw)

    def _may_begin(self, text: str, end: int, words: Sequence[str]) -> bool:
        """Whether a look at the next word, where it is a plain one, leaves room for a name or disguise.

        Args:
            text: what is looked through.
            end: where the first of the words ends.
            words: a word of the text and the next one, if there is one.
        """
        if len(words) < 2 or not (words[0].isascii() and words[1].isascii()):
            return True
        node = self._node(words[0].lower())
        if node is None or text[end] != " " or not text.startswith(words[1], end + 1):
            return True
        return node.may_begin(words[1].lower())

    def _remember_dull(self, raw: str) -> None:
        """Remember a word that begins no name and is none in disguise, whatever stands around it."""
        if len(raw) > _LONGEST_DULL:
            return
        if len(self._dull) >= _MOST_DULL:
            self._dull.clear()
        self._dull.add(raw)

    def _at(self, text: str, start: int, end: int, raw: str) -> tuple[Named, int] | None:
        node = self._node(without_accents(raw))
        found = node.longest(text, end) if node else None
        if found is None:
            return None
        stop, (brand, care) = found
        return Named(brand, start, stop, not raw.isascii() and _hides(raw)), care

    def _node(self, first: str) -> Node | None:
        """The names that begin with a folded word."""
        node = self._nodes.get(first)
        if node is None and first in self._words:
            node = self._nodes[first] = Node()
            for line in self._words[first].split("\n"):
                brand, care, *rest = line.split("\t")
                node.add(zip(rest[::2], rest[1::2], strict=True), int(brand), int(care))
        return node

    def _in_disguise(self, start: int, end: int, raw: str) -> tuple[Named, int] | None:
        folded = self._letters.fold(raw)
        if len(folded) < _LEAST_DISGUISED - (not raw.isascii()) or (raw.isascii() and folded in self._words):
            return None
        if is_numbered(raw):
            return None
        if not raw.isascii() and folded.isascii():
            node = self._node(folded)
            if node is not None and node.named and not node.named[1] & Care.TRADE:
                return Named(node.named[0], start, end, disguised=True), Care.NONE
        least = _LEAST_SWAPPED if raw.islower() and raw.isalpha() else _LEAST_DISGUISED
        if len(folded) < least or not folded.isascii():
            return None
        brand = self._shapes.get(skeleton(folded))
        return None if brand is None else (Named(brand, start, end, disguised=True), Care.NONE)

    def _counts(self, text: str, named: Named, care: int, before: str, *, as_name: bool) -> bool:
        if not care:
            return True
        written = text[named.start : named.end]
        if not written.isascii() or text[named.end : named.end + 2] in _ELIDED:
            return named.disguised
        if as_name:
            return self._is_whole_name(text, named, care)
        after = WORD.search(text, named.end, named.end + 24)
        near = (without_accents(before), without_accents(after.group()) if after else "")
        if any(word in self._trade for word in near):
            return True
        if care & Care.CAPITALS:
            return written.isupper() and (not any(near) or before[:1].islower() or _is_lower(after))
        if care != Care.CAPITAL or not written[:1].isupper():
            return False
        return text.startswith(":", named.end) or (before[:1].islower() and not _starts(text, named))

    def _is_whole_name(self, text: str, named: Named, care: int) -> bool:
        """Whether a sender's name is the brand and words of its trade, and no person's."""
        others = [
            without_accents(word) for word in WORD.findall(text[: named.start] + " " + text[named.end :])
        ]
        is_big = text[named.start : named.end].isupper()
        is_enough = bool(care & Care.CAPITAL or (care & Care.CAPITALS and is_big) or others)
        return is_enough and self._trade.issuperset(others)

    def _in_wide_runs(self, text: str) -> Iterator[Named]:
        if text.isascii() or not self._wide:
            return
        for run in WIDE_RUN.finditer(text):
            place, stop = run.span()
            while place < stop - 1:
                names = self._wide.get(text[place : place + 2], ())
                hit = next((name for name in names if text.startswith(name[0], place)), None)
                if hit is None:
                    place += 1
                else:
                    yield Named(hit[1], place, place + len(hit[0]), disguised=False)
                    place += len(hit[0])

    def _spaced(self, text: str) -> Iterator[Named]:
        for run in _spaced_runs(text):
            joined = self._letters.fold(run.group().replace(" ", ""))
            node = self._node(joined)
            if node is not None and node.named and not node.named[1] and len(joined) >= _LEAST_DISGUISED:
                yield Named(node.named[0], *run.span(), disguised=True)


def _spaced_runs(text: str) -> Iterator[re.Match[str]]:
    """Every run of single letters with spaces between."""
    middle = _SPACED_MIDDLE.search(text, 1)
    while middle is not None:
        run = _SPACED.match(text, middle.start() - 1)
        if run is not None:
            yield run
        middle = _SPACED_MIDDLE.search(text, run.end() if run else middle.start() + 1)


def _is_lower(after: re.Match[str] | None) -> bool:
    """Whether the word after a name is in lower case."""
    return after is not None and after.group()[:1].islower()


def _hides(raw: str) -> bool:
    """Whether a word has signs without width inside, or letters of mathematics."""
    return any(sign in _UNSEEN or "\U0001d400" <= sign <= "\U0001d7ff" for sign in raw)


def _starts(text: str, named: Named) -> bool:
    """Whether the name stands where a sentence begins."""
    lead = text[max(0, named.start - 8) : named.start].rstrip(" \t")
    return not lead or lead[-1] in _SENTENCE_END
