"""A small bar on the error stream while a batch runs, for people; nothing where nobody looks.

Rules: it is drawn only on a terminal, at most ten times a second, and wiped at the end. Libraries for this
(tqdm, rich) take 40 to 120 ms to import, more than the bar is worth.
"""

from __future__ import annotations

import time
from typing import Final, TextIO

_INTERVAL: Final = 0.1
_BAR: Final = 24


class Progress:
    """Counts what is done and shows it."""

    def __init__(self, stream: TextIO, total: int, *, shown: bool) -> None:
        """Begin at zero.

        Args:
            stream: where to draw.
            total: how many there will be; 0 where nobody knows.
            shown: whether to draw at all.
        """
        self._stream = stream
        self._total = total
        self._shown = shown
        self._done = 0
        self._start = self._drawn = time.monotonic()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        now = time.monotonic()
        if self._shown and now - self._drawn >= _INTERVAL:
            self._drawn = now
            self._stream.write(f"\r{self.line(now)}\x1b[K")
            self._stream.flush()

    def wipe(self) -> None:
        """Take the bar off the screen, so that other lines may be written."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def line(self, now: float) -> str:
        """The bar as text."""
        rate = self._done / max(now - self._start, 0.001)
        if not self._total:
            return f"{self._done:,} checked, {rate:,.0f} a second"
        share = min(1.0, self._done / self._total)
        bar = "#" * int(share * _BAR)
        total = max(self._total, self._done)
        return f"[{bar:<{_BAR}}] {share:4.0%}  {self._done:,} of {total:,}, {rate:,.0f} a second"
