"""Decides which weights the short letter runs of a text have: each run is hashed into one flat table.

Rules: the same runs in training and in use; a run counts once; a piece is read up to its limit only.
"""

from __future__ import annotations

from functools import lru_cache
from struct import unpack
from typing import TYPE_CHECKING, Final
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SLOTS: Final = 1 << 16
"""Places of a table: two bytes of a checksum."""


def slots(piece: str, seed: int, shortest: int, longest: int) -> set[int]:
    """The table places of all letter runs of a piece: the CRC-32 of each run, cut to the table's size.

    The checksums of all runs of one length are worked out at once. A checksum is the one of the run without
    its first letter, exclusive-or a number of that letter and the run's length alone; so the runs of one
    letter give those of two, and so on. Low and high bytes are kept apart, a byte for each run.

    Args:
        piece: text, with its own edge marks.
        seed: keeps runs of one kind of piece apart from the same runs of another.
        shortest: letters of the shortest run.
        longest: letters of the longest run.

    Returns:
        Places below `SLOTS`.
    """
    data, size = piece.encode("utf-8", "surrogatepass"), len(piece)
    low = high = 0
    lows: list[bytes] = []
    highs: list[bytes] = []
    for length, (low_of, high_of) in enumerate(_letters(seed, longest), 1):
        low = low >> 8 ^ int.from_bytes(data.translate(low_of), "little")
        high = high >> 8 ^ int.from_bytes(data.translate(high_of), "little")
        if shortest <= length <= size:
            lows.append(low.to_bytes(len(data), "little")[: size - length + 1])
            highs.append(high.to_bytes(len(data), "little")[: size - length + 1])
    both = bytearray(2 * sum(map(len, lows)))
    both[::2], both[1::2] = b"".join(lows), b"".join(highs)
    return set(unpack(f"<{len(both) // 2}H", both))


@lru_cache(maxsize=16)
def _letters(seed: int, longest: int) -> tuple[tuple[bytes, bytes], ...]:
    """For each length of a run the low and the high byte that each first letter puts into its checksum."""
    tables = []
    for length in range(longest):
        rest = bytes(length)
        without = crc32(rest, seed) if length else 0
        numbers = [crc32(bytes([letter]) + rest, seed) ^ without for letter in range(256)]
        tables.append((bytes(n & 0xFF for n in numbers), bytes(n >> 8 & 0xFF for n in numbers)))
    return tuple(tables)


def total(table: Sequence[int], found: Iterable[int]) -> int:
    """The summed weights of some places."""
    return sum(map(table.__getitem__, found))
