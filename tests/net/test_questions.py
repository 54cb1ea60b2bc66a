from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.service import IDENTIFIER_CHARACTERS, Question, ServiceKind, identifier
from app.net.questions import body, url, without_schema
from tests.net.make import CONTENT, QUESTION, SCHEMA, service

KINDS = [*ServiceKind]


def test_openai_keeps_nothing_and_holds_to_the_schema() -> None:
    sent = json.loads(body(service(kind=ServiceKind.OPENAI_RESPONSES), QUESTION))
    assert sent["store"] is False
    assert sent["safety_identifier"] == QUESTION.person
    assert sent["text"]["format"] == {
        "type": "json_schema",
        "name": "opinion",
        "strict": True,
        "schema": SCHEMA,
    }
    assert (sent["instructions"], sent["input"]) == (QUESTION.instructions, CONTENT)


def test_chat_completions_hold_to_the_schema() -> None:
    sent = json.loads(body(service(), QUESTION))
    assert sent["response_format"]["json_schema"]["strict"] is True
    assert [message["role"] for message in sent["messages"]] == ["system", "user"]
    assert "user" not in sent


def test_only_a_gateway_and_openai_are_told_of_a_person() -> None:
    told = {kind: QUESTION.person.encode() in body(service(kind=kind), QUESTION) for kind in KINDS}
    assert told == {
        ServiceKind.OPENAI_RESPONSES: True,
        ServiceKind.OPENAI_COMPATIBLE: False,
        ServiceKind.GATEWAY: True,
    }
    silent = replace(QUESTION, person="")
    assert b"safety_identifier" not in body(service(kind=ServiceKind.OPENAI_RESPONSES), silent)
    assert b'"user":' not in body(service(kind=ServiceKind.GATEWAY), silent)


def test_where_it_goes() -> None:
    assert url(service(kind=ServiceKind.OPENAI_RESPONSES)).endswith("/v1/responses")
    own = service()
    assert url(replace(own, base_url=own.base_url + "/")) == url(own)


@pytest.mark.parametrize("kind", KINDS)
@given(content=st.text(), instructions=st.text(max_size=50))
def test_any_words_are_sent_as_they_are(kind: ServiceKind, content: str, instructions: str) -> None:
    asked = Question(instructions, content, "opinion", dict(SCHEMA))
    sent = json.loads(body(service(kind=kind), asked))
    said = (
        [sent["instructions"], sent["input"]] if "input" in sent else [m["content"] for m in sent["messages"]]
    )
    assert said == [instructions, content]


def test_without_a_schema_only_that_is_gone() -> None:
    written = body(service(), QUESTION)
    plain = without_schema(written)
    assert plain is not None
    kept = json.loads(written)
    del kept["response_format"]
    assert json.loads(plain) == kept
    assert without_schema(plain) is None
    assert without_schema(body(service(kind=ServiceKind.OPENAI_RESPONSES), QUESTION)) is None


def test_an_identifier_is_stable_short_and_tells_nothing() -> None:
    first = identifier(b"a" * 32, "me")
    assert first == identifier(b"a" * 32, "me")
    assert first != identifier(b"b" * 32, "me")
    assert first != identifier(b"a" * 32, "mum")
    assert len(first) == IDENTIFIER_CHARACTERS
    assert len(identifier(b"a" * 32, "x" * 500 + "\ud800")) == IDENTIFIER_CHARACTERS
