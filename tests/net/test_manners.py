"""Trying again, leaving alone, and asking otherwise: against a real server on loopback."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from app.core.call import (
    Answered,
    Held,
    LimitedFor,
    NotSent,
    RefusedKey,
    Revoked,
    ServiceTrouble,
)
from app.core.departure import Unbroken
from tests.net.make import CHAT
from tests.support.server import Peer, http, says

if TYPE_CHECKING:
    from tests.net.make import MakeCaller

from tests.net.answers import error


def test_a_good_key_that_is_refused_later_was_taken_away(caller: MakeCaller) -> None:
    asking, _ = caller(says(http(dict(CHAT)), http(b"", 401)))
    assert isinstance(asking.ask(), Answered)
    assert asking.ask() == Revoked()
    asking.key = "sk-another"
    assert asking.ask() == RefusedKey()


def test_a_server_that_knows_no_schemas_is_asked_without(caller: MakeCaller) -> None:
    def does(peer: Peer) -> None:
        knows = b"response_format" not in peer.read().body
        peer.send(http(dict(CHAT)) if knows else error(400))

    asking, server = caller(does)
    assert isinstance(asking.ask(), Answered)
    assert [b"response_format" in one.body for one in server.asked] == [True, False]
    assert asking.ends == ["not_understood", "answered"]
    assert isinstance(asking.ask(), Answered)
    assert [b"response_format" in one.body for one in server.asked] == [True, False, False]


def test_trouble_is_tried_again(caller: MakeCaller) -> None:
    asking, _ = caller(says(http(b"", 503), b"", http(dict(CHAT))))
    assert isinstance(asking.ask(), Answered)
    assert asking.ends == ["service_trouble", "service_trouble", "answered"]
    assert asking.clock.slept == [0.5, 1.0]


def test_a_limit_is_waited_for_where_it_is_short(caller: MakeCaller) -> None:
    asking, _ = caller(says(error(429, {"retry-after-ms": "2500"}), http(dict(CHAT))))
    assert isinstance(asking.ask(), Answered)
    assert asking.clock.slept == [2.75]


def test_used_up_quota_and_refused_keys_are_not_tried_again(caller: MakeCaller) -> None:
    for answer in (error(429, code="insufficient_quota"), error(401), error(403)):
        asking, server = caller(says(answer))
        asking.ask()
        assert len(server.asked) == 1
        assert asking.clock.slept == []


def test_a_limited_service_is_left_alone_until_then(caller: MakeCaller) -> None:
    asking, server = caller(says(error(429, {"retry-after": "120"}), http(dict(CHAT))))
    assert asking.ask() == LimitedFor(120)
    asking.clock.advance(20)
    assert asking.ask() == LimitedFor(100)
    assert len(server.asked) == 1
    asking.clock.advance(101)
    assert isinstance(asking.ask(), Answered)


def test_a_service_in_trouble_is_left_alone(caller: MakeCaller) -> None:
    asking, server = caller(says(*[http(b"", 500)] * 9, http(dict(CHAT))))
    assert [asking.ask() for _ in range(3)] == [ServiceTrouble()] * 3
    assert asking.ask() == ServiceTrouble(30.0)
    assert len(server.asked) == 9
    asking.clock.advance(31)
    assert isinstance(asking.ask(), Answered)
    assert isinstance(asking.ask(), Answered)


def test_many_may_ask_at_once(caller: MakeCaller) -> None:
    asking, server = caller(says(http(dict(CHAT))))
    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(lambda _number: asking.ask(), range(40)))
    assert all(isinstance(one, Answered) for one in outcomes)
    assert len(server.asked) == len(asking.departed) == 40
    assert asking.log.verify() == Unbroken(80)


def test_who_pauses_while_it_is_tried_again_sends_no_more(caller: MakeCaller) -> None:
    def does(peer: Peer) -> None:
        peer.read()
        asking.paused = True
        peer.send(http(b"", 503))

    asking, server = caller(does)
    assert asking.ask() == NotSent(Held.PAUSED)
    assert len(server.asked) == 1


def test_the_paused_person_sends_nothing(caller: MakeCaller) -> None:
    asking, server = caller(says(http(dict(CHAT))))
    asking.paused = True
    assert asking.ask() == NotSent(Held.PAUSED)
    assert (asking.departed, server.asked) == ([], [])
