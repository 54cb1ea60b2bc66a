"""The word expert: what the words of a text say by themselves, read in windows.

Rules: digits, links, addresses and money are only counted as such, never read; the window that speaks
loudest decides, so padding a scam with honest text does not calm it; words alone neither convict nor acquit,
so what they say is bounded; the same code cuts words in training and use.
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
MOST_CALM, MOST_ALARM = -3.0, 1.0
"""Log-odds that words say at most. On collectors that were left out, honest bank alerts look worst of all by
their words (AUC 0.2 to 0.3), since scams speak like banks; unbounded, words cost 3 of 100 scams found."""
MOST_MOVED: Final = 6
_KINDS: Final = (
    (int(Tag.LINK), "\x01"),
    (int(Tag.EMAIL), "\x02"),
    (int(Tag.PHONE), "\x03"),
    (int(Tag.MONEY), "\x04"),
    (int(Tag.NUMBER), "\x05"),
)
_BEGINNING: Final = "\x06"
"""Stands before the first word."""
_REMEMBERED: Final = 16_384
"""Words whose weights are remembered: more than a language has in daily use, some 5 MB."""
_LONGEST_REMEMBERED: Final = 32
"""Letters of the longest word that is remembered; longer ones seldom come twice."""


def bounded(logit: float) -> float:
    """What words may say beside the other experts."""
    return min(max(logit, MOST_CALM), MOST_ALARM)


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
    words, tags = tokens.words, tokens.tags
    return [_as_read(words[i], tags[i]) if tags[i] else words[i] for i in chosen], chosen


def _as_read(word: str, tags: int) -> str:
    plain = int(tags)
    return next((kind for tag, kind in _KINDS if plain & tag), word)


def features(words: Sequence[str]) -> list[tuple[int, ...]]:
    """The table places of each word: itself, its stem, and with the word before.

    Args:
        words: as `read_words` gives them.

    Returns:
        For each word its places below `SLOTS`.
    """
    found = []
    before = _alone(_BEGINNING)[1]
    for word in words:
        own, checksum, behind = _alone(word)
        found.append((*own, crc32(behind, before) & _MASK))
        before = checksum
    return found


def _alone(word: str) -> tuple[tuple[int, ...], int, bytes]:
    """What a word gives whatever stands before it.

    Returns:
        The places of the word and its stem, the checksum of its bytes, and its bytes after a space: a
        checksum goes on from that of the word before as if the two had been joined.
    """
    data = word.encode("utf-8", "surrogatepass")
    checksum = crc32(data)
    own: tuple[int, ...] = (checksum & _MASK,)
    if len(word) > STEM:
        own += (crc32(b"^" + word[:STEM].encode("utf-8", "surrogatepass")) & _MASK,)
    return own, checksum, b" " + data


def windows(count: int) -> list[tuple[int, int]]:
    """The stretches of words read together: one for a short text, overlapping ones for a long text."""
    if count <= WINDOW + STRIDE:
        return [(0, count)] if count else []
    starts = range(0, count - STRIDE, STRIDE)
    return [(start, min(start + WINDOW, count)) for start in starts]


_Weighed = tuple[int, int, bytes]
"""The weight of a word by itself, and what `_alone` says of it besides."""


class WordModel:
    """A table of weights for hashed words."""

    __slots__ = ("_bias", "_known", "_scale", "_table")

    def __init__(self, table: Sequence[int], scale: float, bias: float) -> None:
        """Take the table.

        Args:
            table: `SLOTS` whole numbers.
            scale: log-odds of one unit.
            bias: added to every window.
        """
        self._table = table
        self._known: dict[str, _Weighed] = {}
        self._scale = scale
        self._bias = bias

    def score(self, words: Sequence[str]) -> WordScore | None:
        """Read a text's words, as `read_words` gives them; None where it has none."""
        if not words:
            return None
        weights = self._weights(words)
        logit, start, end = max(
            (self._window(weights, start, end), start, end) for start, end in windows(len(words))
        )
        strength = list(map(abs, weights))
        strongest = sorted(range(start, end), key=strength.__getitem__, reverse=True)[:MOST_MOVED]
        norm = self._scale / sqrt(end - start)
        return WordScore(logit, tuple((i, weights[i] * norm) for i in strongest if weights[i]))

    def _weights(self, words: Sequence[str]) -> list[int]:
        """The summed weights of the places of each word, as `features` gives them."""
        table, known = self._table, self._known
        weights = []
        before = _alone(_BEGINNING)[1]
        for word in words:
            own, checksum, behind = known.get(word) or self._weighed(word)
            weights.append(own + table[crc32(behind, before) & _MASK])
            before = checksum
        return weights

    def _weighed(self, word: str) -> _Weighed:
        """Weigh a word by itself and remember it."""
        table = self._table
        own, checksum, behind = _alone(word)
        weighed = sum([table[place] for place in own]), checksum, behind
        if len(word) <= _LONGEST_REMEMBERED:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[word] = weighed
        return weighed

    def _window(self, weights: list[int], start: int, end: int) -> float:
        return self._bias + self._scale * sum(weights[start:end]) / sqrt(end - start)
