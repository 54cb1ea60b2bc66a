"""A clock that a test drives."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class _Sleeper:
    due: float
    loop: asyncio.AbstractEventLoop
    waking: asyncio.Future[None]


class DrivenClock:
    """Goes forward when told, from any thread.

    Args:
        skips_below: sleeps shorter than this are over at once, and move the clock forward by themselves.
    """

    def __init__(self, skips_below: float = 4.0) -> None:
        self._skips_below = skips_below
        self._lock = threading.Lock()
        self._passed = 0.0
        self._sleepers: list[_Sleeper] = []
        self.slept: list[float] = []
        """Every sleep that was over at once, in seconds."""
        self.sleeping = threading.Semaphore(0)
        """Released for each sleep that is not over at once."""

    def seconds(self) -> float:
        """Seconds since the start."""
        with self._lock:
            return self._passed

    def now(self) -> datetime:
        """The time of day."""
        return START + timedelta(seconds=self.seconds())

    async def sleep(self, seconds: float) -> None:
        """Come back when the clock was moved so far."""
        if seconds < self._skips_below:
            self.slept.append(seconds)
            self.advance(seconds)
            return
        loop = asyncio.get_running_loop()
        waking: asyncio.Future[None] = loop.create_future()
        with self._lock:
            self._sleepers.append(_Sleeper(self._passed + seconds, loop, waking))
        self.sleeping.release()
        await waking

    def advance(self, seconds: float) -> None:
        """Move forward, and wake everybody whose time has come."""
        with self._lock:
            self._passed += seconds
            due = [one for one in self._sleepers if one.due <= self._passed]
            self._sleepers = [one for one in self._sleepers if one.due > self._passed]
        for one in due:
            # its loop is closed where nobody waits any more
            with suppress(RuntimeError):
                one.loop.call_soon_threadsafe(_wake, one.waking)


def _wake(waking: asyncio.Future[None]) -> None:
    if not waking.done():
        waking.set_result(None)
