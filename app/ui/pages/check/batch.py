"""Checks everything behind some paths and tells at any time how far it is. No Qt, safe to ask from a thread.

Rules: the most dangerous stands first; an entry that cannot be checked is a row that says so; only names and
answers are kept, a row is read again when it is opened.
"""

from __future__ import annotations

import threading
import time
from bisect import insort
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never

from app.core.text.defang import file_name, one_line
from app.core.verdict import Answer
from app.intake.batch import how_many, sources
from app.intake.entry import BadItem, Entry, Item
from app.ui.pages.check.state import BatchRow, BatchState

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.core.verdict import Verdict
    from app.ui.jobs import Cancel
    from app.ui.pages.ports import Checker

_NAME: Final = 80
_WHY: Final = 160
_ORDER: Final = {Answer.SCAM: 0, Answer.CAREFUL: 1, Answer.CANNOT_TELL: 2, None: 3, Answer.NO_SIGNS: 4}
_FEWEST: Final = 5
"""Entries after which the time left is told."""


@dataclass(frozen=True, slots=True)
class _Ranked:
    danger: tuple[int, float, int]
    row: BatchRow

    def __lt__(self, other: _Ranked) -> bool:
        return self.danger < other.danger


class Batch:
    """One run over some files and folders."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        """Keep the paths; nothing is read yet."""
        self._paths = paths
        self._lock = threading.Lock()
        self._rows: list[_Ranked] = []
        self._total = 0
        self._started = time.monotonic()

    def run(self, checker: Checker, cancel: Cancel) -> None:
        """Check everything; call it in a job.

        Raises:
            UnreadableFile: a path itself cannot be read; what came before it stays.
            Stopped: nobody waits any more; what was done stays.
        """
        total = sum(map(how_many, self._paths))
        with self._lock:
            self._total, self._started = total, time.monotonic()
        for place, entry in enumerate(_entries(self._paths)):
            cancel.check()
            ranked = _answered(place, entry, checker)
            with self._lock:
                insort(self._rows, ranked)

    def entry(self, place: int, cancel: Cancel) -> Item | None:
        """Read one entry again; None where it is not there any more or cannot be checked."""
        for number, entry in enumerate(_entries(self._paths)):
            cancel.check()
            if number == place:
                return entry if isinstance(entry, Item) else None
        return None

    def snapshot(self, *, running: bool, stopped: bool = False) -> BatchState:
        """How far it is now."""
        with self._lock:
            rows = tuple(ranked.row for ranked in self._rows)
            total, started = self._total, self._started
        done = len(rows)
        spent = time.monotonic() - started
        is_known = running and total > done >= _FEWEST
        left = round(spent / done * (total - done)) if is_known else None
        return BatchState(done, max(total, done) if total else 0, left, running, stopped, rows)


def is_batch(path: Path) -> bool:
    """Whether a path holds many things: a folder, an mbox, JSON Lines."""
    from app.intake.files import LINES_ENDINGS, MBOX_ENDINGS

    return path.is_dir() or path.suffix.lower() in MBOX_ENDINGS | LINES_ENDINGS


def _entries(paths: Iterable[Path]) -> Iterator[Entry]:
    for path in paths:
        yield from sources(path)


def _answered(place: int, entry: Entry, checker: Checker) -> _Ranked:
    name = file_name(str(entry.id), _NAME) if entry.id is not None else f"{entry.line}"
    match entry:
        case BadItem():
            return _ranked(BatchRow(place, name, None, entry.error), 0.0)
        case Item():
            verdict = checker.judge(checker.read(entry.pasted, entry.kind))
            return _ranked(BatchRow(place, name, verdict.answer, _why(verdict)), verdict.probability or 0.0)
        case unexpected:
            assert_never(unexpected)


def _ranked(row: BatchRow, chance: float) -> _Ranked:
    return _Ranked((_ORDER[row.answer], -chance, row.place), row)


def _why(verdict: Verdict) -> str:
    return one_line(verdict.reasons[0].finding if verdict.reasons else verdict.sentence, _WHY)
