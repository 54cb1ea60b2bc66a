"""The way from httpx down to checked connections: one request, one connection.

Rules: nothing is kept open between requests, so that each one has its name looked up and judged anew; the
library below would connect to anything, so it is given our connections by its constructor, never
afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpcore
import httpx

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterable, AsyncIterator

    from app.net.proxy import Proxy
    from app.net.wire import Wire


class Transport(httpx.AsyncBaseTransport):
    """Sends over a wire.

    Args:
        wire: makes the connection.
        anchors: whom we believe.
        proxy: on the way there, if any.
    """

    def __init__(self, wire: Wire, anchors: ssl.SSLContext, proxy: Proxy | None) -> None:
        self._wire = wire
        if proxy is None:
            self._pool = httpcore.AsyncConnectionPool(
                ssl_context=anchors, network_backend=wire, max_keepalive_connections=0
            )
            return
        self._pool = httpcore.AsyncHTTPProxy(
            proxy.url,
            proxy_auth=(proxy.user, proxy.password) if proxy.user else None,
            ssl_context=anchors,
            proxy_ssl_context=anchors if proxy.url.startswith("https:") else None,
            network_backend=wire,
            max_keepalive_connections=0,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the answer's body comes piece by piece."""
        if not isinstance(request.stream, httpx.AsyncByteStream):
            raise TypeError
        asked = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
        )
        answer = await self._pool.handle_async_request(asked)
        return httpx.Response(answer.status, headers=answer.headers, stream=_Pieces(answer))

    async def aclose(self) -> None:
        """Hang up."""
        try:
            await self._pool.aclose()
        finally:
            await self._wire.aclose()


class _Pieces(httpx.AsyncByteStream):
    """The body of an answer."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        stream: AsyncIterable[bytes] = self._answer.stream  # type: ignore[assignment]  # async here, by the pool
        async for piece in stream:
            yield piece

    async def aclose(self) -> None:
        await self._answer.aclose()
