"""A server on loopback that does what a test tells it, with encryption or without."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

_PATIENCE = 30.0
"""Seconds after which a test that hangs fails."""


@dataclass(frozen=True)
class Asked:
    """A request as it came."""

    line: str
    headers: dict[str, str]
    body: bytes


class Peer:
    """One connection, from the server's side."""

    def __init__(self, plug: socket.socket, server: Server) -> None:
        self._plug, self._server = plug, server
        self._file = plug.makefile("rb")

    def read(self) -> Asked:
        """The request that the client sends; remembered by the server."""
        line = self._file.readline().decode("ascii").strip()
        headers: dict[str, str] = {}
        while row := self._file.readline().decode("latin-1").strip():
            name, _, value = row.partition(":")
            headers[name.lower()] = value.strip()
        asked = Asked(line, headers, self._file.read(int(headers.get("content-length", "0"))))
        self._server.asked.append(asked)
        self._server.reached.set()
        return asked

    def send(self, data: bytes) -> None:
        """Send bytes."""
        self._plug.sendall(data)

    def receive(self, most: int) -> bytes:
        """What comes next, as it comes."""
        return self._plug.recv(most)

    def hold(self) -> None:
        """Say nothing until the test is over or the client hung up."""
        while not self._server.over.is_set():
            self._plug.settimeout(0.05)
            with suppress(TimeoutError):
                if not self._plug.recv(1):
                    return

    def close(self) -> None:
        """Hang up."""
        self._file.close()
        with suppress(OSError):
            self._plug.shutdown(socket.SHUT_RDWR)
        self._plug.close()


class Server:
    """Listens on loopback while it is entered.

    Args:
        does: called with each connection once it stands, on a thread of its own.
        context: for encryption; None for none.
        greets: whether connections are encrypted at all, or left without an answer.
    """

    def __init__(
        self, does: Callable[[Peer], None], context: ssl.SSLContext | None, *, greets: bool = True
    ) -> None:
        self._does, self._context, self._greets = does, context, greets
        self._plug = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self.asked: list[Asked] = []
        self.connected = threading.Event()
        self.reached = threading.Event()
        """Set once a request was read."""
        self.over = threading.Event()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._plug.getsockname()[1])

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        with suppress(OSError):
            self._plug.shutdown(socket.SHUT_RDWR)
        self._plug.close()
        for thread in self._threads:
            thread.join(_PATIENCE)

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.over.is_set():
            try:
                plug, _ = self._plug.accept()
            except OSError:
                return
            self._start(lambda plug=plug: self._serve(plug))  # type: ignore[misc]

    def _serve(self, plug: socket.socket) -> None:
        plug.settimeout(_PATIENCE)
        self.connected.set()
        if not self._greets:
            self.over.wait(_PATIENCE)
            plug.close()
            return
        try:
            # a client that does not trust us hangs up in the middle
            secure = self._context.wrap_socket(plug, server_side=True) if self._context else plug
        except OSError:
            plug.close()
            return
        peer = Peer(secure, self)
        with suppress(OSError):
            self._does(peer)
        peer.close()


def http(
    content: bytes | dict[str, object] = b"", status: int = 200, headers: dict[str, str] | None = None
) -> bytes:
    """An answer with everything that belongs to it."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    rows = {"content-type": "application/json", "content-length": str(len(body)), **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in rows.items())
    return f"HTTP/1.1 {status} X\r\n{head}\r\n".encode("latin-1") + body


NO_LIST = http(b"<html>", 404)
"""What most servers say that list no models."""


def says(*answers: bytes, models: bytes = NO_LIST) -> Callable[[Peer], None]:
    """Answer the first question with the first answer, and so on; the last one again and again.

    Args:
        answers: to what is posted.
        models: to whoever asks for the list of models.
    """
    left = list(answers)

    def does(peer: Peer) -> None:
        if peer.read().line.startswith("GET "):
            peer.send(models)
        else:
            peer.send(left.pop(0) if len(left) > 1 else left[0])

    return does
