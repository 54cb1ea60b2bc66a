"""The single door: one request out, one answer or one trouble back.

Rules: no redirect is followed; an answer is taken in up to a bound; the time for all of it is the caller's;
whatever the libraries below raise becomes one of few troubles, which carry neither key nor content; the
libraries' own log lines are off.
"""

from __future__ import annotations

import logging
import ssl
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import httpcore
import httpx

from app.net.anchors import only, system_anchors
from app.net.body import Body
from app.net.proxy import proxy_for, system_proxy
from app.net.resolver import SystemResolver
from app.net.target import target
from app.net.transport import Transport
from app.net.wire import Forbidden, Traffic, Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.net.addresses import Address
    from app.net.clock import Clock
    from app.net.resolver import Resolver
    from app.net.target import Target

CONNECT_SECONDS: Final = 5.0
_QUIET: Final = ("httpcore", "httpx")
_RAISED: Final = (
    httpcore.NetworkError,
    httpcore.TimeoutException,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    OSError,  # errors of encryption too
)
_HUNG_UP: Final = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)


class Trouble(Exception):
    """No answer came."""


class NoWay(Trouble):
    """No connection came about."""


class Doubtful(Trouble):
    """The other side did not prove who it is, or speaks no encryption that we believe."""


class Closed(Trouble):
    """The name leads to no address that may be connected to."""


class Cut(Trouble):
    """The connection ended before the answer did, or what came is no HTTP."""


@dataclass(frozen=True, slots=True)
class Request:
    """What goes out."""

    url: str
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    method: str = "POST"


@dataclass(frozen=True, slots=True)
class Response:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    content: bytes = field(repr=False)


class Door:
    """Sends requests.

    Args:
        clock: tells the time to connect.
        anchors: makes whom we believe, when first needed; None for the system's certificates.
        resolver: finds addresses; None for the system's.
        proxy: the proxy of a host; None for the system's setting.
    """

    def __init__(
        self,
        clock: Clock,
        anchors: Callable[[], ssl.SSLContext] | None = None,
        resolver: Resolver | None = None,
        proxy: Callable[[str], str | None] | None = None,
    ) -> None:
        self._clock = clock
        self._make_anchors = anchors or system_anchors
        self._anchors: ssl.SSLContext | None = None
        self._resolver = resolver or SystemResolver()
        self._proxy = proxy or system_proxy
        for name in _QUIET:
            logging.getLogger(name).setLevel(logging.CRITICAL)

    async def send(self, request: Request, goal: Target, traffic: Traffic, certificate: str = "") -> Response:
        """Send a request.

        Args:
            request: what goes out.
            goal: where it may go.
            traffic: counts what goes through, also when it ends badly.
            certificate: in PEM, of a server that nobody else vouches for; empty for the usual anchors.

        Raises:
            NoWay: no connection came about.
            Doubtful: the other side is not who it should be.
            Closed: it does not go there, or the name leads where nobody may go.
            Cut: the connection ended early.
            UnknownProxy: this computer goes online in a way that we do not know.
            Oversized: too much came.
            Unreadable: what came does not unpack.
        """
        if target(request.url).place != goal.place:
            raise Closed
        proxy = proxy_for(goal, self._proxy)
        admits: Callable[[Address], bool] = goal.admits if proxy is None else lambda _address: True
        wire = Wire(self._resolver, admits, self._clock, CONNECT_SECONDS, traffic)
        try:
            async with Transport(wire, self._believed(certificate), proxy) as transport:
                return await _exchange(transport, request)
        except _RAISED as error:
            raise _trouble(error, traffic) from None

    def _believed(self, certificate: str) -> ssl.SSLContext:
        if certificate:
            return _of(certificate)
        if self._anchors is None:
            self._anchors = self._make_anchors()
        return self._anchors


def _of(certificate: str) -> ssl.SSLContext:
    """Believe this certificate alone."""
    try:
        return only(certificate)
    except (TypeError, ValueError, OSError) as error:  # letters, none at all, no certificate
        raise Doubtful(type(error).__name__) from None


async def _exchange(transport: Transport, request: Request) -> Response:
    asked = httpx.Request(request.method, request.url, headers=request.headers, content=request.content)
    answer = await transport.handle_async_request(asked)
    try:
        body = Body(answer.headers.get("content-encoding", ""))
        async for piece in answer.stream:  # type: ignore[union-attr]  # async, by the transport
            body.take(piece)
    finally:
        await answer.aclose()
    return Response(answer.status_code, dict(answer.headers.items()), body.whole())


def _trouble(error: Exception, traffic: Traffic) -> Trouble:
    """What an error of the library means; only its name goes on."""
    name = type(error).__name__
    if isinstance(error, Forbidden):
        return Closed(name)
    if not traffic.is_proved and any(_is_doubt(one) for one in _causes(error)):
        return Doubtful(name)
    if isinstance(error, httpcore.ProxyError | httpcore.ConnectError | httpcore.ConnectTimeout):
        return NoWay(name)
    return Cut(name) if traffic.sent else NoWay(name)


def _is_doubt(error: BaseException) -> bool:
    return isinstance(error, ssl.SSLError) and not isinstance(error, _HUNG_UP)


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
