"""Doubtful servers, dead ones and slow ones, on loopback."""

from __future__ import annotations

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from app.core.call import (
    CallOutcome,
    Cancelled,
    Offline,
    TimedOut,
    Unproved,
)
from app.core.cancel import Cancel
from tests.net.make import CHAT, Caller, service
from tests.support.certificates import authority, outdated
from tests.support.clock import DrivenClock
from tests.support.server import Peer, Server, http, says

if TYPE_CHECKING:
    from pathlib import Path

    from tests.net.make import MakeCaller

PATIENCE = 30


@pytest.mark.parametrize(
    ("name", "expired", "issuer"),
    [
        ("model.example", True, "throw-away"),
        ("other.example", False, "throw-away"),
        ("model.example", False, "stranger"),
    ],
    ids=["expired", "another host's", "from a stranger"],
)
def test_a_doubtful_certificate_gets_nothing(
    tmp_path: Path, name: str, issuer: str, *, expired: bool
) -> None:
    context = authority(issuer).server(tmp_path, name, expired=expired)
    with Server(says(http(dict(CHAT))), context) as server:
        asking = Caller(service(server))
        assert asking.ask() == Unproved()
        assert server.asked == []
        assert [one.sent for one in asking.returned] == [0]


def test_outdated_encryption_gets_nothing(tmp_path: Path) -> None:
    with Server(says(http(dict(CHAT))), outdated(authority().server(tmp_path))) as server:
        asking = Caller(service(server))
        assert asking.ask() == Unproved()
        assert server.asked == []


def test_a_server_without_encryption_gets_nothing() -> None:
    with Server(lambda peer: peer.send(http(b"", 400)), None) as server:
        asking = Caller(service(server))
        assert asking.ask() == Unproved()
        assert asking.ends == ["unproved"]


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as plug:
        port = plug.getsockname()[1]
    asking = Caller(service(port=port))
    assert asking.ask() == Offline()
    assert asking.ends == ["offline"] * 3


def test_no_such_name() -> None:
    def nowhere(_host: str) -> tuple[str, ...]:
        raise OSError

    asking = Caller(service(), look_up=nowhere)
    assert asking.ask() == Offline()


def _late(asking: Caller, server: Server, *, seconds: float) -> CallOutcome:
    """Ask, and let the time pass once the server was reached."""
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(asking.ask)
        assert server.reached.wait(PATIENCE)
        asking.clock.advance(seconds)
        return asked.result(PATIENCE)


def test_a_server_that_says_nothing_is_left(caller: MakeCaller) -> None:
    def does(peer: Peer) -> None:
        peer.read()
        peer.hold()

    asking, server = caller(does)
    assert _late(asking, server, seconds=20) == TimedOut()
    assert asking.ends == ["timed_out"]


def test_a_slow_drip_ends_with_the_time(tmp_path: Path) -> None:
    clock, dripped = DrivenClock(), []

    def drip(peer: Peer) -> None:
        peer.read()
        peer.send(b"HTTP/1.1 200 X\r\ncontent-length: 5000\r\n\r\n")
        for second in range(60):
            peer.send(b" ")
            dripped.append(second)
            clock.advance(1)
        peer.hold()

    with Server(drip, authority().server(tmp_path)) as server:
        assert Caller(service(server), clock=clock).ask() == TimedOut()
    assert len(dripped) >= 20


def test_a_greeting_that_never_ends_is_no_connection(tmp_path: Path) -> None:
    with Server(says(b""), authority().server(tmp_path), greets=False) as server:
        asking = Caller(service(server))
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(asking.ask)
            assert asking.clock.sleeping.acquire(timeout=PATIENCE), "the time for everything"
            for _ in range(3):
                assert asking.clock.sleeping.acquire(timeout=PATIENCE), "the time to connect"
                assert asking.clock.sleeping.acquire(timeout=PATIENCE), "the time for the greeting"
                asking.clock.advance(5)
            assert asked.result(PATIENCE) == Offline()


def test_the_person_stops_it_while_it_waits(caller: MakeCaller) -> None:
    def does(peer: Peer) -> None:
        peer.read()
        peer.hold()

    asking, server = caller(does)
    cancel = Cancel()
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(asking.ask, cancel)
        assert server.reached.wait(PATIENCE)
        cancel.set()
        assert asked.result(PATIENCE) == Cancelled()
    assert asking.ends == ["cancelled"]


@pytest.mark.parametrize("encrypted", [True, False], ids=["after the greeting", "within the greeting"])
def test_a_connection_that_is_stopped_half_made_is_hung_up(tmp_path: Path, *, encrypted: bool) -> None:
    cancel, hung_up = Cancel(), threading.Event()

    def does(peer: Peer) -> None:
        cancel.set()
        peer.hold()
        hung_up.set()

    context = authority().server(tmp_path) if encrypted else None
    with Server(does, context) as server:
        asking = Caller(service(server))
        assert asking.ask(cancel) == Cancelled()
        assert hung_up.wait(PATIENCE)


def test_the_person_stops_it_before_it_began(caller: MakeCaller) -> None:
    asking, server = caller(says(http(dict(CHAT))))
    cancel = Cancel()
    cancel.set()
    assert asking.ask(cancel) == Cancelled()
    assert server.asked == []
