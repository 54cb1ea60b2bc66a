"""A copy of a text in which the finders look: one sort of blank, dash, quote and digit, nothing unseen.

Rules: every place of the copy leads back to the text; what is taken is written over with `TAKEN`, sign for
sign, so that a later finder meets a wall there and places never move.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from app.core.text.fold import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from app.assistant.redaction.kinds import Private

TAKEN: Final = "\ue000"
_SAME: Final[dict[int, str]] = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u2018\u2019\u02bc\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
        **dict.fromkeys("\r\x85\u2028\u2029", "\n"),
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
        "\uff20": "@",
    }
)
_CHANGED: Final = frozenset(map(chr, (*_SAME, *INVISIBLE)))
_OTHERS: Final = re.compile(f"[{''.join(map(chr, _SAME))}]")
_RUNS: Final = re.compile(r"([^\W_]+)")
_UNSEEN: Final = re.compile(f"[{''.join(map(chr, INVISIBLE))}]+")


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of a readable copy that holds a private value, or one that has to stay."""

    start: int
    end: int
    kind: Private | None
    """None where it stays: nothing inside it is looked at again."""
    note: str = ""
    """What the placeholder says besides."""
    means: str = ""
    """The value in plain writing, where it is encoded."""


@dataclass(frozen=True, slots=True)
class Words:
    """The runs of letters and digits of a text, in small letters, and where each begins."""

    words: list[str]
    starts: list[int]

    @classmethod
    def of(cls, text: str) -> Words:
        """Cut a text; lists are built without a step of Python for each word."""
        pieces = _RUNS.split(lowered(text))
        return cls(pieces[1::2], list(accumulate(map(len, pieces)))[:-1:2])

    def among(self, wanted: Container[str]) -> list[tuple[str, int]]:
        """The words that are among some, and where each begins, in order."""
        return [(word, start) for word, start in zip(self.words, self.starts, strict=True) if word in wanted]


def lowered(text: str) -> str:
    """A text in small letters, every place as it was."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := sign.lower()) == 1 else sign for sign in text)


@dataclass(frozen=True, slots=True)
class Readable:
    """The copy, and the way back."""

    text: str
    _cuts: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    """Places of the copy before which unseen signs were left out, and how many up to there."""

    @classmethod
    def of(cls, text: str) -> Readable:
        """Make the copy."""
        signs = set(text)
        if signs.isdisjoint(_CHANGED):
            return cls(text)
        cuts: list[tuple[int, int]] = []
        gone = 0
        for match in () if signs.isdisjoint(map(chr, INVISIBLE)) else _UNSEEN.finditer(text):
            place = match.start() - gone
            gone += match.end() - match.start()
            cuts.append((place, gone))
        seen = _UNSEEN.sub("", text) if cuts else text
        return cls(_OTHERS.sub(lambda match: _SAME[ord(match[0])], seen), tuple(cuts))

    def start(self, place: int) -> int:
        """Where the sign at a place of the copy stands in the text."""
        return place + self._gone_before(place + 1)

    def end(self, place: int) -> int:
        """Where a stretch that ends before a place of the copy ends in the text."""
        return self.start(place - 1) + 1 if place else 0

    def _gone_before(self, place: int) -> int:
        if not self._cuts:
            return 0
        index = bisect_left(self._cuts, (place, 0))
        return self._cuts[index - 1][1] if index else 0

    def without(self, taken: Iterable[Found]) -> Readable:
        """The copy with stretches written over; they are in order and none lies over another."""
        pieces: list[str] = []
        place = 0
        for one in taken:
            pieces += (self.text[place : one.start], TAKEN * (one.end - one.start))
            place = one.end
        return replace(self, text="".join((*pieces, self.text[place:]))) if pieces else self
