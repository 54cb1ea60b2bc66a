from __future__ import annotations

import asyncio
import logging

import pytest

from app.net.anchors import only
from app.net.door import Closed, Door, Request
from app.net.target import target
from app.net.wire import Traffic
from tests.support.certificates import authority
from tests.support.clock import DrivenClock

GOAL = target("https://model.example/v1", ["127.0.0.1"])


@pytest.mark.parametrize(
    "url", ["https://other.example/v1", "https://model.example:444/v1", "http://localhost/v1"]
)
def test_a_message_goes_where_it_may_and_nowhere_else(url: str) -> None:
    traffic = Traffic()
    door = Door(DrivenClock(), anchors=lambda: only(authority().anchor))
    with pytest.raises(Closed):
        asyncio.run(door.send(Request(url, {}, b"x"), GOAL, traffic))
    assert (traffic.sent, traffic.received) == (0, 0)


def test_the_libraries_below_keep_quiet() -> None:
    Door(DrivenClock())
    assert not any(logging.getLogger(name).isEnabledFor(logging.ERROR) for name in ("httpx", "httpcore"))


def test_a_message_does_not_show_itself() -> None:
    message = Request("https://model.example", {"Authorization": "Bearer secret"}, b"secret")
    assert "secret" not in repr(message)
