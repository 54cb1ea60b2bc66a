"""Finds numbers that are said in words: "zero eight hundred, double five", in many languages at once.

Rules: three number words together are a number, joined ones counted apart ("zeroeight"); so are four in a
whole text, whatever stands between them; articles ("ein", "une")
count in a row, and in all only where others stand.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.core.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

GAP: Final = "…"
IN_A_ROW: Final = 3
IN_ALL: Final = 4
_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0903\u093a-\u094f])*")
_LONGEST: Final = 60
"""Letters of a word that is taken apart."""


def numbers_in_words(
    text: str,
    numbers: Collection[str],
    articles: Collection[str],
    joiners: Collection[str],
) -> str:
    """The text with `…` for every number that is said in words.

    Args:
        text: plain words.
        numbers: number words, folded; `articles` are those among them that are often no number.
        articles: see there.
        joiners: words that stand inside a number, such as "and".
    """
    known = frozenset(numbers)
    words = [(match.start(), match.end(), fold(match[0])) for match in _WORD.finditer(text)]
    counts = [_count(word, known) for _, _, word in words]
    strong = [count if word not in articles else 0 for (_, _, word), count in zip(words, counts, strict=True)]
    gone: set[int] = set()
    for run in _runs([word for _, _, word in words], counts, joiners):
        if sum(counts[n] for n in run) >= IN_A_ROW:
            gone.update(run)
    if sum(counts) >= IN_ALL and sum(strong) >= 2:
        gone.update(n for n, count in enumerate(counts) if count)
    pieces: list[str] = []
    place = 0
    for number in sorted(gone):
        start, end, _ = words[number]
        pieces += (text[place:start], GAP)
        place = end
    return "".join((*pieces, text[place:]))


def _runs(words: Sequence[str], counts: Sequence[int], joiners: Collection[str]) -> list[list[int]]:
    """Number words that stand together, joiners between them allowed."""
    runs: list[list[int]] = [[]]
    for number, word in enumerate(words):
        if counts[number]:
            runs[-1].append(number)
        elif word not in joiners:
            runs.append([])
    return [run for run in runs if run]


@lru_cache(maxsize=2_048)
def _count(word: str, numbers: frozenset[str]) -> int:
    """How many number words a word is made of; 0 where it is something else."""
    if word in numbers:
        return 1
    if not 6 <= len(word) <= _LONGEST:
        return 0
    best: list[int] = [0] + [-1] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 12), end):
            part = word[start:end]
            if best[start] < 0 or (part not in numbers and part not in {"und", "e", "y"}):
                continue
            best[end] = max(best[end], best[start] + (part in numbers))
    return max(best[-1], 0) if best[-1] >= 2 else 0
