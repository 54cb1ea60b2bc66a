"""Connects to checked addresses only, and counts what goes through.

Rules: a name is resolved once, each address judged, and the connection made to a judged address itself, so
that a second answer of the name server changes nothing; the certificate is still held to the name. Families
of addresses take turns, the next a quarter of a second after the last; the first connection counts.
"""

from __future__ import annotations

import asyncio
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Final

import httpcore

from app.net.clock import Late, ended, within
from app.net.resolver import Unresolved

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable

    from app.net.addresses import Address
    from app.net.clock import Clock
    from app.net.resolver import Resolver

HEAD_START: Final = 0.25
"""Seconds an address has before the next is tried beside it (RFC 8305)."""
_Try = asyncio.Future["httpcore.AsyncNetworkStream | None"]


class Forbidden(httpcore.ConnectError):
    """The name leads to no address that may be connected to."""


class Traffic:
    """Bytes of one request, before encryption."""

    def __init__(self) -> None:
        self.sent = 0
        self.received = 0
        self.is_proved = False
        """Whether the other side has proved who it is."""


class Stream(httpcore.AsyncNetworkStream):
    """One connection, counted; its methods are those that the library below asks for."""

    def __init__(
        self, inner: httpcore.AsyncNetworkStream, traffic: Traffic, clock: Clock, until: float
    ) -> None:
        self._inner, self._traffic, self._clock, self._until = inner, traffic, clock, until

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """Read; empty at the end."""
        data = await self._inner.read(max_bytes, timeout)
        self._traffic.received += len(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Write."""
        await self._inner.write(buffer, timeout)
        self._traffic.sent += len(buffer)

    async def aclose(self) -> None:
        """Hang up."""
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """Encrypt, in what is left of the time to connect."""
        left = max(0.0, self._until - self._clock.seconds())
        try:
            inner = await within(
                self._clock, left, self._inner.start_tls(ssl_context, server_hostname, timeout)
            )
        except Late as late:
            raise httpcore.ConnectTimeout from late
        self._traffic.is_proved = True
        return Stream(inner, self._traffic, self._clock, self._until)

    def get_extra_info(self, info: str) -> object:
        """What the connection below says of itself."""
        return self._inner.get_extra_info(info)


class Wire(httpcore.AsyncNetworkBackend):
    """Makes the connections of one request.

    Args:
        resolver: finds addresses.
        admits: whether an address may be connected to.
        clock: counts the time to connect.
        seconds: to resolve, connect and agree on encryption.
        traffic: counts what goes through.
    """

    def __init__(
        self,
        resolver: Resolver,
        admits: Callable[[Address], bool],
        clock: Clock,
        seconds: float,
        traffic: Traffic,
    ) -> None:
        self._resolver, self._admits, self._clock = resolver, admits, clock
        self._seconds, self._traffic = seconds, traffic
        self._backend = httpcore.AnyIOBackend()
        self._made: list[httpcore.AsyncNetworkStream] = []

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to an address that may be.

        Raises:
            Forbidden: there is none.
            ConnectError: nobody listens there.
            ConnectTimeout: it took too long.
        """
        del timeout, local_address, socket_options
        until = self._clock.seconds() + self._seconds
        try:
            inner = await within(self._clock, self._seconds, self._connect(host, port))
        except Late as late:
            raise httpcore.ConnectTimeout from late
        except Unresolved as nowhere:
            raise httpcore.ConnectError from nowhere
        return Stream(inner, self._traffic, self._clock, until)

    async def _connect(self, host: str, port: int) -> httpcore.AsyncNetworkStream:
        found = await self._resolver.addresses(host)
        admitted = tuple(filter(self._admits, found))
        if not admitted:
            raise Forbidden
        return await self._first(in_turns(admitted), port)

    async def _first(self, addresses: tuple[Address, ...], port: int) -> httpcore.AsyncNetworkStream:
        """The first connection that comes about; the others are ended."""
        waiting = list(addresses)
        trying: set[_Try] = set()
        error: BaseException = httpcore.ConnectError()
        try:
            while waiting or trying:
                if waiting:
                    trying.add(asyncio.ensure_future(self._one(waiting.pop(0), port)))
                done = await self._any(trying, hurry=bool(waiting))
                trying -= done
                made = [stream for task in done if not task.exception() and (stream := task.result())]
                if made:
                    return made[0]
                error = next(filter(None, (task.exception() for task in done)), error)
            raise error
        finally:
            await ended(*trying)

    async def _one(self, given: Address, port: int) -> httpcore.AsyncNetworkStream | None:
        stream = await self._backend.connect_tcp(str(given), port)
        self._made.append(stream)
        return stream

    async def _head_start(self) -> None:
        await self._clock.sleep(HEAD_START)

    async def _any(self, trying: set[_Try], *, hurry: bool) -> set[_Try]:
        """Wait until one of them is through, or where there is hurry, until the next may start."""
        start: set[_Try] = {asyncio.ensure_future(self._head_start())} if hurry else set()
        try:
            done, _ = await asyncio.wait(trying | start, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await ended(*start)
        return done - start

    async def aclose(self) -> None:
        """Hang up whatever was connected, also what a stopped request left behind half made."""
        for stream in self._made:
            await stream.aclose()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._clock.sleep(seconds)


def in_turns(addresses: tuple[Address, ...]) -> tuple[Address, ...]:
    """The same addresses, families in turns, beginning with that of the first."""
    first = [one for one in addresses if one.version == addresses[0].version]
    other = [one for one in addresses if one.version != addresses[0].version]
    return tuple(one for one in chain.from_iterable(zip_longest(first, other)) if one is not None)
