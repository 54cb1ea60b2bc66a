"""The word expert: what the words of a text say by themselves, read in windows.

Rules: digits, links, addresses and money are only counted as such, never read; the window that speaks
loudest decides, so padding a scam with honest text does not calm it; the same code cuts words in training
and use.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Final
from zlib import crc32

from app.core.text.tokens import Tag, Tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

SLOTS: Final = 1 << 17
_MASK: Final = SLOTS - 1
WINDOW: Final = 100
"""Words read together."""
STRIDE: Final = 50
HEAD: Final = 450
TAIL: Final = 150
"""Words read at the beginning and at the end of a long text."""
STEM: Final = 5
"""Letters of a long word that stand for its other forms."""
MOST_MOVED: Final = 6
_KINDS: Final = (
    (Tag.LINK, "\x01"),
    (Tag.EMAIL, "\x02"),
    (Tag.PHONE, "\x03"),
    (Tag.MONEY, "\x04"),
    (Tag.NUMBER, "\x05"),
)


@dataclass(frozen=True, slots=True)
class WordScore:
    """What the word expert says."""

    logit: float
    """Log-odds before calibration."""
    moved: tuple[tuple[int, float], ...]
    """Words (index in what was read) that moved it most, with their share."""


def read_words(tokens: Tokens) -> tuple[list[str], list[int]]:
    """The words the expert reads, and the index of each in the tokens."""
    count = len(tokens)
    chosen = list(range(count)) if count <= HEAD + TAIL else [*range(HEAD), *range(count - TAIL, count)]
    return [_as_read(tokens.words[i], tokens.tags[i]) for i in chosen], chosen


def _as_read(word: str, tags: int) -> str:
    if tags:
        for tag, kind in _KINDS:
            if tags & tag:
                return kind
    return word


def features(words: Sequence[str]) -> list[tuple[int, ...]]:
    """The table places of each word: itself, its stem, and with the word before.

    Args:
        words: as `read_words` gives them.

    Returns:
        For each word its places below `SLOTS`.
    """
    places = []
    before = "\x06"
    for word in words:
        own = [crc32(word.encode("utf-8", "surrogatepass")) & _MASK]
        if len(word) > STEM:
            own.append(crc32(b"^" + word[:STEM].encode("utf-8", "surrogatepass")) & _MASK)
        own.append(crc32(f"{before} {word}".encode("utf-8", "surrogatepass")) & _MASK)
        places.append(tuple(own))
        before = word
    return places


def windows(count: int) -> list[tuple[int, int]]:
    """The stretches of words read together: one for a short text, overlapping ones for a long text."""
    if count <= WINDOW + STRIDE:
        return [(0, count)] if count else []
    starts = range(0, count - STRIDE, STRIDE)
    return [(start, min(start + WINDOW, count)) for start in starts]


class WordModel:
    """A table of weights for hashed words."""

    __slots__ = ("_bias", "_scale", "_table")

    def __init__(self, table: Sequence[int], scale: float, bias: float) -> None:
        """Take the table.

        Args:
            table: `SLOTS` whole numbers.
            scale: log-odds of one unit.
            bias: added to every window.
        """
        self._table = table
        self._scale = scale
        self._bias = bias

    def score(self, words: Sequence[str]) -> WordScore | None:
        """Read a text's words, as `read_words` gives them; None where it has none."""
        if not words:
            return None
        table = self._table
        weights = [sum([table[place] for place in own]) for own in features(words)]
        logit, start, end = max(
            (self._window(weights, start, end), start, end) for start, end in windows(len(words))
        )
        strongest = sorted(range(start, end), key=lambda i: -abs(weights[i]))[:MOST_MOVED]
        norm = self._scale / sqrt(end - start)
        return WordScore(logit, tuple((i, weights[i] * norm) for i in strongest if weights[i]))

    def _window(self, weights: list[int], start: int, end: int) -> float:
        return self._bias + self._scale * sum(weights[start:end]) / sqrt(end - start)
