"""Finds a line of a sorted text without taking the text apart: a twentieth of the memory of a dictionary.

Rules: lines are sorted by their bytes and none stands twice; a line is a key, or a key, a space and what is
said of it; looking one up costs about a microsecond, so what is asked often is remembered by who asks.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

_BLOCK: Final = 512
"""Bytes that are searched at once."""
_ENDS: Final = b" \n"
"""What may stand behind a key."""


class SortedLines:
    """A sorted text, ready to be looked up."""

    __slots__ = ("_before", "_blocks", "_firsts")

    def __init__(self, text: bytes) -> None:
        """Cut the text into blocks of whole lines, a line break around each.

        Args:
            text: the lines, with or without a line break at the end.
        """
        kept = text.strip(b"\n")
        text = b"\n%b\n" % kept if kept else b""
        self._blocks: list[bytes] = []
        self._before = [0]
        start = 0
        while start < len(text) - 1:
            end = text.find(b"\n", start + _BLOCK) if start + _BLOCK < len(text) else len(text) - 1
            self._blocks.append(text[start : end + 1])
            self._before.append(self._before[-1] + self._blocks[-1].count(b"\n") - 1)
            start = end
        self._firsts = [block[1 : block.index(b"\n", 1)].partition(b" ")[0] for block in self._blocks]

    def __len__(self) -> int:
        """How many lines there are."""
        return self._before[-1]

    def __contains__(self, key: str) -> bool:
        """Whether a line has this key."""
        return self._find(key) is not None

    def get(self, key: str) -> str | None:
        """What is said of a key: empty where nothing is; None where it is not there."""
        found = self._find(key)
        if found is None:
            return None
        block, _, end = found
        text = self._blocks[block]
        return text[end : text.index(b"\n", end)].decode().removeprefix(" ")

    def number(self, key: str) -> int | None:
        """Which line has this key, counted from 0; None where it is not there."""
        found = self._find(key)
        if found is None:
            return None
        block, start, _ = found
        return self._before[block] + self._blocks[block].count(b"\n", 0, start)

    def _find(self, key: str) -> tuple[int, int, int] | None:
        """The block that holds a key, and in it the line break before the key and the end of the key."""
        if not key or " " in key or "\n" in key:
            return None
        line = b"\n%b" % key.encode("utf-8", "surrogatepass")
        number = bisect_right(self._firsts, line[1:]) - 1
        if number < 0:
            return None
        block = self._blocks[number]
        place = block.find(line)  # a key stands before those that begin with it
        end = place + len(line)
        return (number, place, end) if place >= 0 and block[end] in _ENDS else None
