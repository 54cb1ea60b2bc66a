"""Time for the network: asked and waited for through one port, so that a test can drive it.

Rules: seconds count from any moment and only go forward; `within` ends its work when the time is up and
waits until that work has really let go.
"""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")


class Late(Exception):
    """The time was up."""


class Clock(Protocol):
    """Tells the time and waits."""

    def seconds(self) -> float:
        """Seconds since some moment; never goes back."""

    def now(self) -> datetime:
        """The time of day, in UTC."""

    async def sleep(self, seconds: float) -> None:
        """Come back after so many seconds."""


class SystemClock:
    """The clock of this computer."""

    def seconds(self) -> float:
        """Seconds since some moment; never goes back."""
        return time.monotonic()

    def now(self) -> datetime:
        """The time of day, in UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Come back after so many seconds."""
        await asyncio.sleep(seconds)


async def within(clock: Clock, seconds: float, work: Coroutine[object, object, T]) -> T:
    """Do something, for so long at most.

    Raises:
        Late: the time was up; the work was ended.
    """
    ringing = asyncio.ensure_future(clock.sleep(seconds))  # first: the time runs before the work begins
    working = asyncio.ensure_future(work)
    try:
        await asyncio.wait({working, ringing}, return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise Late
    finally:
        await ended(working)
        await ended(ringing)
    return working.result()


async def ended(*tasks: asyncio.Future[T]) -> None:
    """End what is still running, and wait until it did."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
