"""Sends one request through the door: written down before its first byte leaves, and again when it ended.

Rules: what cannot be written down does not leave, nor does anything while everything is paused; whatever
keeps an answer from coming is a call outcome; a request that is stopped has an end in the log too.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from app.core.call import (
    Answered,
    Cancelled,
    Flaw,
    Garbled,
    Held,
    NotSent,
    Offline,
    ServiceTrouble,
    TimedOut,
    Unproved,
    code,
)
from app.core.departure import Leaving, Returned
from app.core.history import NotWritten
from app.core.service import NOTHING_READ
from app.net.body import Oversized, Unreadable
from app.net.door import Closed, Cut, Doubtful, NoWay, Response
from app.net.proxy import UnknownProxy
from app.net.wire import Traffic

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.call import CallOutcome
    from app.core.cancel import Cancel
    from app.core.departure import Departures, Errand
    from app.core.service import Service
    from app.net.clock import Clock
    from app.net.door import Door, Request
    from app.net.target import Target

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Going:
    """A request that is about to leave."""

    service: Service
    target: Target
    errand: Errand
    cancel: Cancel
    request: Request


class LoggedDoor:
    """The door, and the log beside it.

    Args:
        door: sends.
        clock: tells the time.
        departures: the log of what left this computer, as of now.
        paused: whether the person paused everything online.
    """

    def __init__(
        self, door: Door, clock: Clock, departures: Callable[[], Departures], paused: Callable[[], bool]
    ) -> None:
        self._door, self._clock = door, clock
        self._departures, self._paused = departures, paused

    async def send(self, going: Going, read: Callable[[Response], tuple[T, CallOutcome]]) -> T | CallOutcome:
        """Send a request and wait for what comes of it.

        Args:
            going: the request.
            read: what an answer is, and how it is called in the log.
        """
        if self._paused():
            return NotSent(Held.PAUSED)
        log, host, size = self._departures(), going.target.host, len(going.request.content)
        number = log.leave(Leaving(self._clock.now(), going.errand, going.service.id, host, size))
        if isinstance(number, NotWritten):
            return NotSent(Held.NOT_LOGGED)
        traffic = Traffic()
        ended, usage = code(Cancelled()), NOTHING_READ
        try:
            came = await self._through(going, traffic)
            what, outcome = read(came) if isinstance(came, Response) else (came, came)
            ended = code(outcome)
            usage = outcome.usage if isinstance(outcome, Answered) else NOTHING_READ
        except asyncio.CancelledError:
            ended = code(Cancelled() if going.cancel.is_set else TimedOut())
            raise
        finally:
            counted = traffic.sent, traffic.received
            log.back(number, Returned(self._clock.now(), ended, *counted, usage.read, usage.written))
        return what

    async def _through(self, going: Going, traffic: Traffic) -> Response | CallOutcome:
        try:
            return await self._door.send(going.request, going.target, traffic, going.service.certificate)
        except NoWay:
            return Offline()
        except Doubtful:
            return Unproved()
        except Closed:
            return NotSent(Held.PRIVATE_ADDRESS)
        except UnknownProxy:
            return NotSent(Held.PROXY)
        except Cut:
            return ServiceTrouble()
        except Oversized:
            return Garbled(Flaw.TOO_LARGE)
        except Unreadable:
            return Garbled(Flaw.NOT_READABLE)
