"""Puts the words of a page together as a reader sees them, and knows the place of each.

Rules: white space counts once, blocks stand on lines of their own, paragraphs between blank lines, never more
than one blank line; nothing is written past the limit.
"""

from __future__ import annotations

import re
from typing import Final

from app.core.limits import TEXT_CHARACTERS

SPACE, LINE, PARAGRAPH = 1, 2, 3
_MARKS: Final = ("", " ", "\n", "\n\n")
_BREAKS: Final = re.compile("\r\n?")


class Writer:
    """Collects words."""

    __slots__ = ("_gap", "_pieces", "_room", "is_full", "length")

    def __init__(self, room: int = TEXT_CHARACTERS) -> None:
        self._pieces: list[str] = []
        self._gap = 0
        self._room = room
        self.length = 0
        """Characters written."""
        self.is_full = False
        """Something was left out."""

    def gap(self, size: int) -> None:
        """Ask for at least so much white space before the next words."""
        if self._gap >= size:
            return
        self._gap = size

    def line_break(self) -> None:
        """End the line; a second time leaves a blank line."""
        self._gap = PARAGRAPH if self._gap >= LINE else LINE

    def write(self, text: str, *, keeps_breaks: bool = False) -> tuple[int, int] | None:
        """Write text.

        Returns:
            Where its first word begins and its last word ends; None where it has no words.
        """
        if keeps_breaks:
            return self._write_kept(text)
        words = text.split()
        if not words:
            if text and not self._gap:
                self._gap = SPACE
            return None
        if not self._gap and text[0].isspace():
            self._gap = SPACE
        place = self._put(" ".join(words))
        self._gap = SPACE if text[-1].isspace() else 0
        return place

    def text(self) -> str:
        """Everything written."""
        return "".join(self._pieces)

    def _write_kept(self, text: str) -> tuple[int, int] | None:
        tidy = _BREAKS.sub("\n", text)
        bare = tidy.strip()
        if not bare:
            self.gap(min(tidy.count("\n") + 1, PARAGRAPH) if tidy else 0)
            return None
        lead = tidy[: len(tidy) - len(tidy.lstrip())]
        self.gap(min(lead.count("\n") + 1, PARAGRAPH) if lead else 0)
        place = self._put(bare)
        tail = tidy[len(tidy.rstrip()) :]
        self._gap = min(tail.count("\n") + 1, PARAGRAPH) if tail else 0
        return place

    def _put(self, words: str) -> tuple[int, int]:
        start = self.length
        if start and self._gap:
            mark = _MARKS[self._gap]
            words = mark + words
            start += len(mark)
        room = self._room - self.length
        if len(words) > room:
            self.is_full = True
            words = words[:room].rstrip()
        self._pieces.append(words)
        end = self.length = self.length + len(words)
        return (start, end) if start < end else (end, end)
