"""Collects log lines that no test said it expects."""

from __future__ import annotations

import logging
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Listener(logging.Handler):
    def __init__(self, patterns: tuple[str, ...], lines: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._patterns = patterns
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        line = f"{record.name}: {record.getMessage()}"
        if not any(re.search(pattern, line) for pattern in self._patterns):
            self._lines.append(line)


class Unexpected:
    """Log lines of level WARNING or worse that match none of the patterns (regular expressions)."""

    def __init__(self, *patterns: str) -> None:
        self.lines: list[str] = []
        self._listener = _Listener(patterns, self.lines)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listen to every logger that hands its lines on to the root."""
        root = logging.getLogger()
        root.addHandler(self._listener)
        try:
            yield
        finally:
            root.removeHandler(self._listener)
