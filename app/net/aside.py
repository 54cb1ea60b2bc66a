"""Calls what cannot be stopped in a thread that nobody has to wait for.

Rules: whoever waits may stop waiting at any moment; the call then runs to its end unheard, and does not
keep the program from closing.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


async def aside(work: Callable[[], T]) -> T:
    """Call something that may take long, and wait for its value.

    Raises:
        Exception: what the call raised.
    """
    loop = asyncio.get_running_loop()
    ending: asyncio.Future[T] = loop.create_future()

    def run() -> None:
        try:
            value = work()
        except Exception as error:  # noqa: BLE001 - raised again where it is waited for
            _hand_over(loop, lambda problem=error: _fail(ending, problem))  # type: ignore[misc]
        else:
            _hand_over(loop, lambda: _finish(ending, value))

    threading.Thread(target=run, daemon=True, name="porchlight-aside").start()
    return await ending


def _hand_over(loop: asyncio.AbstractEventLoop, end: Callable[[], None]) -> None:
    # the loop is closed where nobody waits any more
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(end)


def _finish(ending: asyncio.Future[T], value: T) -> None:
    if not ending.done():
        ending.set_result(value)


def _fail(ending: asyncio.Future[T], error: Exception) -> None:
    if not ending.done():
        ending.set_exception(error)
