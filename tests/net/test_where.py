"""Where a request may go, with real connections on loopback."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.core.call import Answered, Cancelled, Held, NotSent, Offline, TimedOut
from app.core.cancel import Cancel
from app.core.departure import Departure, Errand, Purpose
from app.core.history import NotWritten, Why
from app.net.addresses import address
from app.net.wire import in_turns
from tests.net.make import CHAT, ERRAND, KEY, QUESTION, Caller, service
from tests.support.certificates import authority
from tests.support.server import Peer, Server, http, says

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.departure import Form, Leaving, Returned, Verified
    from app.core.history import Exported
    from tests.net.make import MakeCaller

PATIENCE = 30
GOOD = http(dict(CHAT))


@pytest.mark.parametrize(
    "number",
    ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "fe80::1"],
)
def test_a_name_that_leads_into_a_private_place_is_not_followed(caller: MakeCaller, number: str) -> None:
    asking, server = caller(says(GOOD))
    asking.service = replace(asking.service, addresses=())
    asking.leads_to = (number,)
    assert asking.ask() == NotSent(Held.PRIVATE_ADDRESS)
    assert not server.connected.is_set()
    assert [one.sent for one in asking.returned] == [0]


def test_a_private_number_needs_no_more_than_to_be_set_up(tmp_path: Path) -> None:
    with Server(says(GOOD), authority().server(tmp_path)) as server:
        home = replace(service(server, host="127.0.0.1"), addresses=())
        assert isinstance(Caller(home).ask(), Answered)


def test_the_name_is_asked_once_and_the_checked_address_is_used(caller: MakeCaller) -> None:
    asking, _ = caller(says(GOOD))
    looked_up: list[str] = []

    def turns(host: str) -> tuple[str, ...]:
        looked_up.append(host)
        return ("127.0.0.1",) if len(looked_up) == 1 else ("10.0.0.1",)

    asking.look_up = turns
    assert isinstance(asking.ask(), Answered)
    assert looked_up == ["model.example"]


def test_of_several_addresses_only_those_that_may_be_are_tried(caller: MakeCaller) -> None:
    asking, _ = caller(says(GOOD))
    asking.leads_to = ("10.0.0.1", "169.254.169.254", "127.0.0.1")
    assert isinstance(asking.ask(), Answered)


def test_plain_http_stays_on_this_computer() -> None:
    with Server(says(GOOD), None) as server:
        here = replace(service(server, host="localhost", scheme="http"), addresses=())
        assert isinstance(Caller(here).ask(), Answered)
        lured = Caller(here, leads_to=("1.1.1.1",))
        assert lured.ask() == NotSent(Held.PRIVATE_ADDRESS)
    far = Caller(service(scheme="http"))
    assert far.ask() == NotSent(Held.NOT_SET_UP)
    assert far.departed == []


def test_only_what_was_set_up_is_asked(caller: MakeCaller) -> None:
    asking, server = caller(says(GOOD))
    stranger = replace(asking.service, base_url="https://elsewhere.example/v1")
    body = asking.client.body(stranger, QUESTION)
    assert asking.client.ask(stranger, body, ERRAND, Cancel()) == NotSent(Held.NOT_SET_UP)
    assert (asking.departed, server.asked) == ([], [])


@pytest.mark.parametrize("key", [None, "", "two words", "line\nbreak", "schlüssel"])
def test_a_key_that_cannot_be_had_or_sent_sends_nothing(caller: MakeCaller, key: str | None) -> None:
    asking, server = caller(says(GOOD))
    asking.key = key
    assert asking.ask() == NotSent(Held.NO_KEY)
    assert (asking.departed, server.asked) == ([], [])


def test_a_server_at_home_may_need_no_key(caller: MakeCaller) -> None:
    asking, server = caller(says(GOOD))
    asking.service = replace(asking.service, key_name="")
    assert isinstance(asking.ask(), Answered)
    assert "authorization" not in server.asked[0].headers


class FullLog:
    """A log on a full disk."""

    def leave(self, leaving: Leaving) -> int | NotWritten:
        return NotWritten(Why.DISK_FULL, leaving.host)

    def back(self, number: int, returned: Returned) -> NotWritten | None:
        raise AssertionError(number, returned)

    def page(self, *, before: int | None = None, limit: int = 50) -> tuple[Departure, ...]:
        raise AssertionError(before, limit)

    def verify(self) -> Verified:
        raise AssertionError

    def export(self, path: Path, form: Form) -> Exported | NotWritten:
        raise AssertionError(path, form)


def test_what_cannot_be_written_down_is_not_sent(caller: MakeCaller) -> None:
    asking, server = caller(says(GOOD))
    asking.log = FullLog()
    assert asking.ask() == NotSent(Held.NOT_LOGGED)
    assert not server.connected.is_set()


def test_it_is_written_down_before_it_leaves(caller: MakeCaller) -> None:
    seen: list[Departure] = []

    def does(peer: Peer) -> None:
        peer.read()
        seen.extend(asking.log.page())
        peer.send(GOOD)

    asking, _ = caller(does)
    asking.ask()
    (leaving,) = seen
    assert leaving.returned is None
    assert leaving.leaving.host == "model.example"
    assert leaving.leaving.errand == ERRAND
    assert leaving.leaving.when == datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


def test_a_first_call_while_setting_up_is_never_held_back(caller: MakeCaller) -> None:
    asking, _ = caller(says(http(b"", 429, {"retry-after": "200"}), GOOD))
    asking.ask()
    assert isinstance(asking.ask(errand=Errand(Purpose.TRIAL)), Answered)


@pytest.fixture
def stuck() -> Iterator[threading.Event]:
    """Keeps a name server from answering while the test runs."""
    freed = threading.Event()
    yield freed
    freed.set()


def test_a_name_server_that_says_nothing_can_be_stopped(caller: MakeCaller, stuck: threading.Event) -> None:
    asking, _ = caller(says(GOOD))
    asked_for, cancel = threading.Event(), Cancel()

    def hangs(_host: str) -> tuple[str, ...]:
        asked_for.set()
        stuck.wait(PATIENCE)
        return ()

    asking.look_up = hangs
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(asking.ask, cancel)
        assert asked_for.wait(PATIENCE)
        cancel.set()
        assert asked.result(PATIENCE) == Cancelled()


def test_a_keychain_that_waits_for_the_person_ends_with_the_time(
    caller: MakeCaller, stuck: threading.Event
) -> None:
    asking, server = caller(says(GOOD))
    asked_for = threading.Event()

    def hangs() -> str | None:
        asked_for.set()
        stuck.wait(PATIENCE)
        return KEY

    asking.give_key = hangs
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(asking.ask)
        assert asked_for.wait(PATIENCE)
        asking.clock.advance(20)
        assert asked.result(PATIENCE) == TimedOut()
    assert server.asked == []


def _tunnels(server: Server) -> tuple[list[str], Server]:
    """A proxy that makes a tunnel to a server, whatever it is asked for."""
    import socket

    asked_for: list[str] = []

    def does(peer: Peer) -> None:
        asked = peer.read()
        asked_for.append(f"{asked.line} {asked.headers.get('proxy-authorization', '')}".strip())
        peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with socket.create_connection(("127.0.0.1", server.port)) as other:
            back = threading.Thread(target=_pump, args=(other.recv, peer.send))
            back.start()
            _pump(peer.receive, other.sendall)
            other.shutdown(socket.SHUT_WR)
            back.join(PATIENCE)

    return asked_for, Server(does, None)


def _pump(receive: object, send: object) -> None:
    assert callable(receive)
    assert callable(send)
    while data := receive(65_536):
        send(data)


def test_the_systems_proxy_is_gone_through_and_sees_only_the_name(caller: MakeCaller) -> None:
    asking, server = caller(says(GOOD))
    asked_for, proxy = _tunnels(server)
    asking.leads_to = ("127.0.0.1",)
    with proxy:
        asking.proxy = lambda _host: f"http://ann:s%20x@127.0.0.1:{proxy.port}"
        assert isinstance(asking.ask(), Answered)
    assert asked_for == [f"CONNECT model.example:{server.port} HTTP/1.1 Basic YW5uOnMgeA=="]
    assert KEY not in str(proxy.asked)
    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"
    assert "proxy-authorization" not in server.asked[0].headers


def test_a_proxy_that_refuses_is_no_way(caller: MakeCaller) -> None:
    asking, server = caller(says(GOOD))
    with Server(says(http(b"", 407)), None) as proxy:
        asking.proxy = lambda _host: f"127.0.0.1:{proxy.port}"
        assert asking.ask() == Offline()
    assert server.asked == []


@pytest.mark.parametrize("written", ["socks5://127.0.0.1:1080", "http://", "://", "ftp://x"])
def test_a_proxy_of_an_unknown_kind_is_not_walked_around(caller: MakeCaller, written: str) -> None:
    asking, server = caller(says(GOOD))
    asking.proxy = lambda _host: written
    assert asking.ask() == NotSent(Held.PROXY)
    assert not server.connected.is_set()


def test_this_computer_is_not_asked_through_a_proxy() -> None:
    with Server(says(GOOD), None) as server:
        here = replace(service(server, host="localhost", scheme="http"), addresses=())
        assert isinstance(Caller(here, proxy=lambda _host: "http://proxy.example:3128").ask(), Answered)


def test_families_of_addresses_take_turns() -> None:
    found = [address(one) for one in ("2606:4700::1", "2606:4700::2", "1.1.1.1", "1.0.0.1", "1.0.0.2")]
    turns = in_turns(tuple(one for one in found if one))
    assert [str(one) for one in turns] == ["2606:4700::1", "1.1.1.1", "2606:4700::2", "1.0.0.1", "1.0.0.2"]


def test_a_dead_address_does_not_hold_up_the_next(caller: MakeCaller) -> None:
    asking, _ = caller(says(GOOD))
    asking.service = replace(asking.service, addresses=("127.0.0.1", "::1"))
    asking.leads_to = ("::1", "127.0.0.1")
    assert isinstance(asking.ask(), Answered)
