"""Which models a key may use: asked through the one door, written down, bounded, on loopback."""

from __future__ import annotations

import gzip
import json
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.cancel import Cancel
from app.core.departure import Purpose
from app.core.offer import LONGEST_NAME, MOST_MODELS, Offer
from app.core.service import ServiceKind
from app.net.client import LIST_SECONDS
from app.net.listing import offer
from tests.net.answers import MEBI, error
from tests.net.make import KEY, Caller, service
from tests.support.server import NO_LIST, Peer, http, says

if TYPE_CHECKING:
    from tests.net.make import MakeCaller

PATIENCE = 30


def listed(*names: object) -> bytes:
    """An answer as OpenAI and LiteLLM give it."""
    rows = [{"id": name, "object": "model", "created": 0, "owned_by": "somebody"} for name in names]
    return http({"object": "list", "data": rows})


def silent(peer: Peer) -> None:
    peer.read()
    peer.hold()


def models(asking: Caller) -> Offer | None:
    return asking.client.models(asking.service, Cancel())


@pytest.mark.parametrize("kind", ServiceKind)
def test_the_list_is_asked_for_with_nothing_but_the_key(caller: MakeCaller, kind: ServiceKind) -> None:
    asking, server = caller(says(b"", models=listed("small", "large", "small")), kind)

    assert models(asking) == Offer(("small", "large"))

    (asked,) = server.asked
    assert (asked.line, asked.body) == ("GET /v1/models HTTP/1.1", b"")
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert not {"content-type", "content-length", "cookie"} & set(asked.headers)
    (departed,) = asking.departed
    assert departed.leaving.errand.purpose is Purpose.MODELS
    assert departed.leaving.content == 0
    assert departed.returned is not None
    assert (departed.returned.outcome, departed.returned.sent > 0) == ("answered", True)


@pytest.mark.parametrize("status", [404, 405, 501])
def test_a_service_without_a_list_is_no_trouble(caller: MakeCaller, status: int) -> None:
    asking, _ = caller(says(b"", models=http(b"<html>", status)))

    assert models(asking) is None
    assert asking.ends == ["answered"]
    assert asking.client.heard(asking.service) is None


MALFORMED = {
    "no JSON": http(b"<html>Welcome</html>"),
    "cut": http(b'{"data": [{"id": "small"'),
    "a list": http(b'[{"id": "small"}]'),
    "no list in it": http({"data": {"id": "small"}}),
    "names that are none": listed(7, None, "", " ", "a\nb", "x" * (LONGEST_NAME + 1), ["small"]),
    "rows that are none": http({"data": ["small", 7, None]}),
    "empty": http({"data": []}),
    "deep": http(b"[" * 200_000),
}


@pytest.mark.parametrize("answer", MALFORMED.values(), ids=MALFORMED)
def test_a_list_that_cannot_be_read_is_none(caller: MakeCaller, answer: bytes) -> None:
    asking, _ = caller(says(b"", models=answer))

    assert models(asking) is None
    assert asking.ends == ["garbled.unknown_shape"]


OVERSIZED = {
    "as it comes": http(b" " * (MEBI + 1)),
    "a bomb": http(gzip.compress(b" " * (8 * MEBI)), headers={"content-encoding": "gzip"}),
}


@pytest.mark.parametrize("answer", OVERSIZED.values(), ids=OVERSIZED)
def test_an_oversized_list_is_not_taken_in(caller: MakeCaller, answer: bytes) -> None:
    asking, _ = caller(says(b"", models=answer))

    assert models(asking) is None
    assert asking.ends == ["garbled.too_large"]
    assert asking.returned[0].received < 2 * MEBI


def test_no_more_names_are_taken_than_anybody_reads(caller: MakeCaller) -> None:
    asking, _ = caller(says(b"", models=listed(*(f"model-{number}" for number in range(MOST_MODELS + 50)))))

    found = models(asking)

    assert found is not None
    assert len(found.models) == MOST_MODELS


@pytest.mark.parametrize(
    ("answer", "ended"),
    [
        (error(401, code="invalid_api_key"), "refused_key"),
        (error(403), "not_allowed.other"),
        (http(b"", 307, {"location": "https://elsewhere.example/v1/models"}), "wrong_address"),
        (http(b"", 500), "service_trouble"),
    ],
)
def test_a_refusal_is_written_down_and_says_nothing(caller: MakeCaller, answer: bytes, ended: str) -> None:
    asking, server = caller(says(b"", models=answer))

    assert models(asking) is None
    assert (asking.ends, len(server.asked)) == ([ended], 1)
    assert asking.client.heard(asking.service) is None


def test_nothing_leaves_that_may_not(caller: MakeCaller) -> None:
    asking, server = caller(says(b"", models=NO_LIST))
    asking.paused = True
    assert models(asking) is None
    asking.paused, asking.key = False, None
    assert models(asking) is None
    stranger = service(server, host="stranger.example")
    assert asking.client.models(stranger, Cancel()) is None
    assert (asking.departed, server.connected.is_set()) == ([], False)


def test_a_list_that_does_not_come_is_not_waited_for(caller: MakeCaller) -> None:
    asking, server = caller(silent)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(models, asking)
        assert server.reached.wait(PATIENCE)
        asking.clock.advance(LIST_SECONDS)
        assert asked.result(PATIENCE) is None
    assert asking.ends == ["timed_out"]


def test_the_person_stops_it(caller: MakeCaller) -> None:
    cancel = Cancel()
    asking, server = caller(silent)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(asking.client.models, asking.service, cancel)
        assert server.reached.wait(PATIENCE)
        cancel.set()
        assert asked.result(PATIENCE) is None
    assert asking.ends == ["cancelled"]


@given(st.binary() | st.text().map(lambda text: json.dumps({"data": [{"id": text}]}).encode()))
def test_any_bytes_are_a_list_or_none(content: bytes) -> None:
    found = offer(content)

    assert found is None or all(one.strip() == one and one.isprintable() for one in found.models)
