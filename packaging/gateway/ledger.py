"""Counts what each device spent, in a file that every worker of the gateway shares.

Rules: a spend is on the disk before its answer goes out, so the next call counts it; amounts are whole
millionths, so that nothing is lost by rounding on the way; no word of a question is kept.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

_MILLIONTH: Final = 1_000_000
_PATIENCE: Final = 5.0
"""Seconds to wait for another worker."""
_SCHEMA: Final = """
    CREATE TABLE IF NOT EXISTS spends
        (device TEXT NOT NULL, at INTEGER NOT NULL, millionths INTEGER NOT NULL);
    CREATE INDEX IF NOT EXISTS by_device ON spends (device, at, millionths);
"""


class Ledger:
    """What was spent.

    Args:
        path: of the file; made where it is missing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_made = False

    def add(self, device: str, amount: float, now: datetime) -> None:
        """Count a spend.

        Raises:
            sqlite3.Error: it cannot be counted.
        """
        with closing(self._open()) as base, base:
            row = (device, int(now.timestamp()), round(amount * _MILLIONTH))
            base.execute("INSERT INTO spends VALUES (?, ?, ?)", row)

    def spent(self, device: str, days: int, now: datetime) -> float:
        """What a device spent in the last days.

        Raises:
            sqlite3.Error: it cannot be told.
        """
        since = int((now - timedelta(days=days)).timestamp())
        asked = "SELECT COALESCE(SUM(millionths), 0) FROM spends WHERE device = ? AND at > ?"
        with closing(self._open()) as base:
            (millionths,) = base.execute(asked, (device, since)).fetchone()
        return int(millionths) / _MILLIONTH

    def _open(self) -> sqlite3.Connection:
        base = sqlite3.connect(self._path, timeout=_PATIENCE)
        if not self._is_made:
            self._path.chmod(0o600)
            base.executescript(_SCHEMA)
            self._is_made = True
        return base
