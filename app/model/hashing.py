"""Decides which weights the short letter runs of a text have: each run is hashed into one flat table.

Rules: the same runs in training and in use; a run counts once; a piece is read up to its limit only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SLOTS: Final = 1 << 16
_MASK: Final = SLOTS - 1


def slots(piece: str, seed: int, shortest: int, longest: int) -> set[int]:
    """The table places of all letter runs of a piece.

    Args:
        piece: text, with its own edge marks.
        seed: keeps runs of one kind of piece apart from the same runs of another.
        shortest: letters of the shortest run.
        longest: letters of the longest run.

    Returns:
        Places below `SLOTS`.
    """
    data, size = piece.encode("utf-8", "surrogatepass"), len(piece)
    return {
        crc32(data[start : start + length], seed) & _MASK
        for length in range(shortest, longest + 1)
        for start in range(size - length + 1)
    }


def total(table: Sequence[int], found: Iterable[int]) -> int:
    """The summed weights of some places."""
    return sum([table[place] for place in found])
