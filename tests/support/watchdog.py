"""Measures how long the window's thread works in one go, so that a window that hangs fails its test.

Rules: what counts is the processor time of that thread, so a busy machine fails nobody, measured against
plain Python beside it, so neither does a slow one; wall-clock time is kept too, without what threads waited
for a processor, for work in jobs that holds the interpreter; what the test itself does between two turns is
not counted.
"""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer

from bench.ruler import baseline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LONGEST_MS: Final = 50.0
"""On a machine that takes `STEADY_MS` for the ruler; more on a slower one."""
STEADY_MS: Final = 1.2
_BEAT_MS: Final = 5
_PATIENCE_SECONDS: Final = 10.0


@dataclass(frozen=True, slots=True)
class Turn:
    """One go: everything that was ready, or one key or action."""

    doing: str
    worked_ms: float
    """Processor time of the window's thread."""
    passed_ms: float
    """Time on the wall, without what the thread only waited for the next beat."""

    def __str__(self) -> str:
        return f"{self.worked_ms:.0f} ms of work ({self.passed_ms:.0f} ms on the wall) at “{self.doing}”"


class Watchdog:
    """Runs the loop of the window turn by turn and keeps the longest."""

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self._slower = max(1.0, baseline() * 1000 / STEADY_MS)
        self._may_take: dict[str, float] = {}
        self.counts_waiting = False
        """Whether time on the wall counts."""
        self._doing = "begin"
        self._beat = QTimer(interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.start()

    def hung(self) -> list[str]:
        """The turns that took longer than they may."""
        return [
            str(turn)
            for turn in self.turns
            if self._length(turn) > self._may_take.get(turn.doing, LONGEST_MS) * self._slower
        ]

    def allow(self, doing: str, longest_ms: float) -> None:
        """Let one thing take longer; whoever calls this says why."""
        self._may_take[doing] = longest_ms

    def longest(self) -> Turn:
        """The turn that took longest."""
        return max(self.turns, key=self._length)

    def begin_anew(self) -> None:
        """Forget what was before."""
        self.turns.clear()

    def _length(self, turn: Turn) -> float:
        return turn.passed_ms if self.counts_waiting else turn.worked_ms

    @contextmanager
    def doing(self, what: str) -> Iterator[None]:
        """Measure one key or action; what follows from it carries its name."""
        self._doing = what
        with self._turn():
            yield

    def until(self, holds: Callable[[], bool], seconds: float = _PATIENCE_SECONDS) -> None:
        """Let the window run until something holds.

        Raises:
            AssertionError: it did not, for so long.
        """
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, f"this never came: {self._doing}"
            self._go()

    def rest(self, turns: int = 3) -> None:
        """Let the window do what is left to do."""
        for _ in range(turns):
            self._go()

    def _go(self) -> None:
        with self._turn(waits_ms=_BEAT_MS):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    @contextmanager
    def _turn(self, waits_ms: float = 0) -> Iterator[None]:
        queued = _queued() if self.counts_waiting else 0.0
        worked, passed = time.thread_time(), time.monotonic()
        yield
        worked, passed = time.thread_time() - worked, time.monotonic() - passed
        if self.counts_waiting:
            passed -= max(_queued() - queued, 0)
        self.turns.append(Turn(self._doing, worked * 1000, max(passed * 1000 - waits_ms, 0)))


def _queued() -> float:
    """Seconds for which threads of this process waited for a processor, as Linux counts them."""
    found = 0
    for file in Path("/proc/self/task").glob("*/schedstat"):
        with suppress(OSError, ValueError, IndexError):  # the thread ended meanwhile
            found += int(file.read_text("ascii").split()[1])
    return found / 1e9
