from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.service import Service, ServiceKind
from app.net.listing import url
from app.net.questions import body, without_schema
from gateway.asked import LARGEST, NOT_OURS, OTHER_WAY, TOO_LARGE, model_of, wants_list
from gateway.devices import Stopped
from tests.net.make import QUESTION

WAY = "/v1/chat/completions"
ASKED = {"model": "small", "messages": [{"role": "user", "content": "Hello"}]}
SERVICE = Service("own", ServiceKind.GATEWAY, "https://gateway.example/v1", "small", "key")


def test_what_porchlight_sends_is_let_through() -> None:
    written = body(SERVICE, QUESTION)

    assert model_of(WAY, ("authorization", "content-type"), written) == "small"
    assert model_of(WAY, (), without_schema(written) or b"") == "small"


@pytest.mark.parametrize(
    "way", ["/v1/models", "/v1/responses", "/key/info", "/v1/chat/completions/", "/", ""]
)
def test_no_other_way_is_open(way: str) -> None:
    assert model_of(way, (), json.dumps(ASKED).encode()) is OTHER_WAY


@pytest.mark.parametrize(
    "further",
    [
        {"stream": True},
        {"stream": 1},
        {"store": True},
        {"fallbacks": ["large"]},
        {"api_key": "sk-other"},
        {"metadata": {}},
        {"model": ["small"]},
        {"n": 20},
    ],
)
def test_what_only_the_gateway_may_set_is_refused(further: dict[str, object]) -> None:
    assert model_of(WAY, (), json.dumps({**ASKED, **further}).encode()) is NOT_OURS


def test_the_list_of_models_is_asked_for_in_one_way() -> None:
    assert wants_list("GET", urlsplit(url(SERVICE)).path, "", ("authorization", "accept"))


@pytest.mark.parametrize(
    ("method", "way", "query", "headers"),
    [
        ("POST", "/v1/models", "", ()),
        ("GET", "/v1/models/small", "", ()),
        ("GET", "/v1/model/info", "", ()),
        ("GET", "/v1/models", "team_id=other", ()),
        ("GET", "/v1/models", "", ("x-litellm-tags",)),
        ("GET", WAY, "", ()),
    ],
)
def test_nothing_else_passes_for_the_list(
    method: str, way: str, query: str, headers: tuple[str, ...]
) -> None:
    assert not wants_list(method, way, query, headers)


def test_a_header_sets_nothing() -> None:
    assert model_of(WAY, ("x-litellm-tags",), json.dumps(ASKED).encode()) is NOT_OURS


def test_a_body_has_an_end() -> None:
    assert model_of(WAY, (), b" " * (LARGEST + 1)) is TOO_LARGE


@given(st.binary())
def test_any_bytes_give_an_answer(content: bytes) -> None:
    assert isinstance(model_of(WAY, (), content), Stopped)
