"""Asks services, and always says how it ended.

Rules: nothing goes out that is not set up, while everything is paused, or before it is written down; the
key is read for one request and goes nowhere but into its header; every try is a departure of its own;
twenty seconds for all of it, and at any moment the person may stop it. A server that does not know schemas
is asked without one from then on.
"""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, TypeVar

from app.core.access import Heard
from app.core.call import (
    Answered,
    Cancelled,
    Flaw,
    Garbled,
    Held,
    NotSent,
    NotUnderstood,
    TimedOut,
)
from app.core.departure import Errand, Purpose
from app.core.offer import Offer
from app.core.service import UNKNOWN
from app.net import listing, questions
from app.net.answers import answered
from app.net.aside import aside
from app.net.breaker import Breaker
from app.net.clock import Late, SystemClock, within
from app.net.door import Door, Request
from app.net.durations import allowance
from app.net.logged import Going, LoggedDoor
from app.net.refusals import refusal
from app.net.retry import wait_before_retry
from app.net.target import Misplaced, target

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Coroutine

    from app.core.call import CallOutcome
    from app.core.cancel import Cancel
    from app.core.departure import Departures
    from app.core.service import Allowance, Question, Service
    from app.net.clock import Clock
    from app.net.door import Response
    from app.net.target import Target

T = TypeVar("T")
TOTAL_SECONDS: Final = 20.0
LIST_SECONDS: Final = 5.0
"""For the list of models, which nobody waits for."""
_SCHEMA_REFUSED: Final = frozenset({HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY})


@dataclass(frozen=True, slots=True)
class _Call:
    """One `ask`."""

    service: Service
    target: Target
    errand: Errand
    cancel: Cancel
    body: bytes = field(repr=False)
    key: str = field(repr=False)

    @property
    def mark(self) -> int:
        """Stands for the service with this key."""
        return hash((self.service.id, self.key))


class Client:
    """Asks services.

    Args:
        services: those that the person set up, as of now.
        keys: gives a key by its name in the keychain, None where it does not; may wait for the person.
        departures: the log of what left this computer, as of now.
        paused: whether the person paused everything online.
        used_up: whether the person's own limit for today is reached; None for no limit.
        clock: tells the time; None for this computer's.
        door: sends; None for the one with the system's certificates, resolver and proxy.
        chance: numbers from 0 to 1, to spread tries; None for random ones.
    """

    def __init__(
        self,
        services: Callable[[], Collection[Service]],
        keys: Callable[[str], str | None],
        departures: Callable[[], Departures],
        paused: Callable[[], bool],
        *,
        used_up: Callable[[], bool] | None = None,
        clock: Clock | None = None,
        door: Door | None = None,
        chance: Callable[[], float] | None = None,
    ) -> None:
        self._services, self._keys, self._paused = services, keys, paused
        self._used_up = used_up
        self.told: Callable[[str], None] = lambda _service: None
        """Called with the id of a service after each call to it, on the thread of that call."""
        self.are_keys_proved = False
        """Whether a key is given only once its service knew it: one that it knows no more was taken away
        then, also where this client never saw it work."""
        self._clock = clock or SystemClock()
        self._door = LoggedDoor(door or Door(self._clock), self._clock, departures, paused)
        self._chance = chance or random.SystemRandom().random
        self._breaker = Breaker()
        self._allowances: dict[str, Allowance] = {}
        self._heard: dict[str, Heard] = {}
        self._worked: set[int] = set()
        self._knows_no_schema: set[str] = set()

    def body(self, service: Service, question: Question) -> bytes:
        """What would be sent, to the letter."""
        written = questions.body(service, question)
        if service.id in self._knows_no_schema:
            return questions.without_schema(written) or written
        return written

    def allowance(self, service: Service) -> Allowance | None:
        """What the service last said is left; None before it said anything."""
        return self._allowances.get(service.id)

    def heard(self, service: Service) -> Heard | None:
        """What came of the last call to a service; None before the first."""
        return self._heard.get(service.id)

    def forget(self, service: str) -> None:
        """Forget what came of calls to the service with an id: another key or address stands for it now."""
        self._heard.pop(service, None)
        self._allowances.pop(service, None)

    def ask(self, service: Service, body: bytes, errand: Errand, cancel: Cancel) -> CallOutcome:
        """Send a body and wait for what comes of it. Call it from a worker thread."""
        began = self._clock.seconds()
        outcome = self._ask(service, body, errand, cancel)
        if not isinstance(outcome, Cancelled):
            seconds = self._clock.seconds() - began
            known = self._allowances.get(service.id, UNKNOWN)
            self._heard[service.id] = Heard(outcome, self._clock.now(), seconds, known)
        self.told(service.id)
        return outcome

    def models(self, service: Service, cancel: Cancel) -> Offer | None:
        """The models that the key of a service may use; None where it does not say. Raises nothing."""
        goal = self._goal(service)
        if isinstance(goal, NotSent):
            return None
        call = _Call(service, goal, Errand(Purpose.MODELS), cancel, b"", "")
        found = asyncio.run(self._until_stopped(call, LIST_SECONDS, self._listed(call)))
        return found if isinstance(found, Offer) else None

    def _goal(self, service: Service) -> Target | NotSent:
        """Where a request to a service goes; why none may go there now."""
        if self._paused():
            return NotSent(Held.PAUSED)
        try:
            goal = target(service.base_url, service.addresses)
        except Misplaced:
            return NotSent(Held.NOT_SET_UP)
        return goal if service in self._services() else NotSent(Held.NOT_SET_UP)

    def _ask(self, service: Service, body: bytes, errand: Errand, cancel: Cancel) -> CallOutcome:
        goal = self._goal(service)
        if isinstance(goal, NotSent):
            return goal
        # a first call while setting up shows what changed, whatever went before
        if errand.purpose is not Purpose.TRIAL:
            if self._used_up is not None and self._used_up():
                return NotSent(Held.LIMIT)
            held = self._breaker.held_back(service.id, self._clock.seconds())
            if held is not None:
                return held
        call = _Call(service, goal, errand, cancel, body, "")
        outcome = asyncio.run(self._until_stopped(call, TOTAL_SECONDS, self._tries(call)))
        self._breaker.went(service.id, outcome, self._clock.seconds())
        return outcome

    async def _until_stopped(
        self, call: _Call, seconds: float, work: Coroutine[object, object, T]
    ) -> T | CallOutcome:
        """Do it, for as long as the person waits and the time lasts."""
        loop, mine = asyncio.get_running_loop(), asyncio.current_task()
        working = asyncio.ensure_future(within(self._clock, seconds, work))

        def stop() -> None:
            # closed where it came to its end at the same moment
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(working.cancel)

        taken_back = call.cancel.when_set(stop)
        try:
            return await working
        except Late:
            return TimedOut()
        except asyncio.CancelledError:
            if mine is not None and mine.cancelling():
                raise
            return Cancelled()
        finally:
            taken_back()

    async def _tries(self, call: _Call) -> CallOutcome:
        until = self._clock.seconds() + TOTAL_SECONDS
        key = await self._key(call.service)
        if key is None:
            return NotSent(Held.NO_KEY)
        call = replace(call, key=key)
        tries = 0
        while True:
            outcome = await self._try(call)
            tries += 1
            left = until - self._clock.seconds()
            wait = wait_before_retry(outcome, tries, left, self._chance())
            if wait is None:
                return outcome
            await self._clock.sleep(wait)

    async def _key(self, service: Service) -> str | None:
        """The key; empty where the service needs none, None where it cannot be had."""
        if not service.key_name:
            return ""
        key = await aside(lambda: self._keys(service.key_name))
        return key if key and key.isascii() and key.isprintable() and " " not in key else None

    async def _try(self, call: _Call) -> CallOutcome:
        """One try; two requests where the server turns out to know no schemas."""
        outcome = await self._post(call, call.body)
        if isinstance(outcome, _NoSchema):
            plain = questions.without_schema(call.body) or call.body
            outcome = await self._post(call, plain)
            if isinstance(outcome, Answered):
                self._knows_no_schema.add(call.service.id)
        return NotUnderstood() if isinstance(outcome, _NoSchema) else outcome

    async def _post(self, call: _Call, body: bytes) -> CallOutcome | _NoSchema:
        """One request, written down before and after."""
        request = Request(questions.url(call.service), _headers(call.key, posts=True), body)
        going = Going(call.service, call.target, call.errand, call.cancel, request)
        return await self._door.send(going, lambda response: self._read(call, body, response))

    async def _listed(self, call: _Call) -> Offer | CallOutcome | None:
        key = await self._key(call.service)
        if key is None:
            return NotSent(Held.NO_KEY)
        call = replace(call, key=key)
        request = Request(listing.url(call.service), _headers(key, posts=False), b"", "GET")
        going = Going(call.service, call.target, call.errand, call.cancel, request)
        return await self._door.send(going, lambda response: self._read_list(call, response))

    def _read(
        self, call: _Call, body: bytes, response: Response
    ) -> tuple[CallOutcome | _NoSchema, CallOutcome]:
        known = self._allowances[call.service.id] = allowance(response.headers)
        if response.status == HTTPStatus.OK:
            self._worked.add(call.mark)
            outcome = answered(call.service.kind, response.content, known)
            if isinstance(outcome, Answered):
                self._allowances[call.service.id] = outcome.allowance
            return outcome, outcome
        outcome = self._refusal(call, response)
        is_about_schema = isinstance(outcome, NotUnderstood) and response.status in _SCHEMA_REFUSED
        return (_NoSchema() if is_about_schema and questions.without_schema(body) else outcome), outcome

    def _read_list(self, call: _Call, response: Response) -> tuple[Offer | None, CallOutcome]:
        if response.status in listing.NO_LIST:
            return None, Answered("", "")
        if response.status != HTTPStatus.OK:
            return None, self._refusal(call, response)
        found = listing.offer(response.content)
        return found, Answered("", "") if found else Garbled(Flaw.UNKNOWN_SHAPE)

    def _refusal(self, call: _Call, response: Response) -> CallOutcome:
        worked_before = call.mark in self._worked or (self.are_keys_proved and bool(call.key))
        return refusal(response, self._clock.now(), worked_before=worked_before)


class _NoSchema:
    """The server took the request for wrong, perhaps for its schema."""


def _headers(key: str, *, posts: bool) -> dict[str, str]:
    who = {"Authorization": f"Bearer {key}"} if key else {}
    what = {"Content-Type": "application/json"} if posts else {}
    return {
        **who,
        **what,
        "Accept": "application/json",
        "Accept-Encoding": "gzip",
        "Connection": "close",
        "User-Agent": "Porchlight",
    }
