"""Each answer of a real server on loopback has its outcome."""

from __future__ import annotations

import gzip
import logging
from typing import TYPE_CHECKING

import pytest

from app.core.call import (
    Answered,
    CallOutcome,
    code,
)
from app.core.service import Allowance, Left, ServiceKind, Usage
from tests.net.make import CHAT, CONTENT, KEY, RESPONSE
from tests.support.server import http, says

if TYPE_CHECKING:
    from tests.net.make import MakeCaller

from tests.net.answers import ANSWERS, RESPONSES


@pytest.mark.parametrize(("answer", "expected"), ANSWERS.values(), ids=ANSWERS.keys())
def test_each_answer_has_its_outcome(caller: MakeCaller, answer: bytes, expected: CallOutcome) -> None:
    asking, server = caller(says(answer))
    assert asking.ask() == expected
    assert asking.ends[-1] == code(expected)
    assert len(asking.ends) == len(server.asked) <= 3
    assert all(one.sent > 0 for one in asking.returned)


@pytest.mark.parametrize(("answer", "expected"), RESPONSES.values(), ids=RESPONSES.keys())
def test_the_responses_api_is_read(caller: MakeCaller, answer: bytes, expected: CallOutcome) -> None:
    asking, _ = caller(says(answer), ServiceKind.OPENAI_RESPONSES)
    assert asking.ask() == expected


def test_an_answer_comes_with_what_is_left(caller: MakeCaller) -> None:
    headers = {
        "x-ratelimit-limit-requests": "60",
        "x-ratelimit-remaining-requests": "59",
        "x-ratelimit-reset-requests": "1s",
        "x-ratelimit-remaining-tokens": "149984",
        "x-ratelimit-reset-tokens": "6m0s",
    }
    asking, server = caller(says(http(dict(CHAT), headers=headers)))
    left = Allowance(Left(60, 59, 1.0), Left(None, 149_984, 360.0))
    assert asking.ask() == Answered("{}", "small", left, Usage(12, 3))
    assert asking.client.allowance(asking.service) == left
    (asked,) = server.asked
    assert asked.line == "POST /v1/chat/completions HTTP/1.1"
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.headers["host"] == f"model.example:{server.port}"
    (gone,) = asking.departed
    (back,) = asking.returned
    assert back.sent > len(asked.body) == gone.leaving.content
    assert back.received > 100


def test_a_packed_answer_is_unpacked(caller: MakeCaller) -> None:
    packed = gzip.compress(http(dict(RESPONSE)).partition(b"\r\n\r\n")[2])
    asking, _ = caller(says(http(packed, headers={"content-encoding": "gzip"})), ServiceKind.OPENAI_RESPONSES)
    assert asking.ask() == Answered("{}", "large", usage=Usage(12, 3))


@pytest.mark.parametrize("answer", [answer for answer, _ in ANSWERS.values()], ids=ANSWERS.keys())
def test_neither_key_nor_content_reaches_a_log(
    caller: MakeCaller, answer: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    asking, _ = caller(says(answer))
    outcome = asking.ask()
    told = f"{caplog.text}{outcome!r}{asking.departed!r}{asking.client.__dict__!r}"
    assert KEY not in told
    assert CONTENT not in told
    assert "Zinnober" not in told
    assert not [one for one in caplog.records if one.name.startswith(("httpx", "httpcore"))]
