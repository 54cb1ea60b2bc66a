"""Whatever a service sends is read as an outcome."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.call import Answered, code
from app.core.call_words import EVERY
from app.core.service import UNKNOWN, ServiceKind
from app.net.answers import answered
from app.net.door import Response
from app.net.refusals import error_codes, refusal
from tests.net.make import CHAT, RESPONSE
from tests.support.clock import START

if TYPE_CHECKING:
    from app.core.serial import Json

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KNOWN = frozenset(type(one) for one in EVERY)


@pytest.mark.parametrize("kind", ServiceKind)
@given(content=st.binary(max_size=200) | st.builds(lambda value: json.dumps(value).encode(), JSON))
def test_any_bytes_are_an_outcome(kind: ServiceKind, content: bytes) -> None:
    assert type(answered(kind, content, UNKNOWN)) in KNOWN


@pytest.mark.parametrize(
    ("kind", "shape"), [(ServiceKind.GATEWAY, CHAT), (ServiceKind.OPENAI_RESPONSES, RESPONSE)]
)
@given(data=st.data())
def test_any_change_of_a_good_answer_is_an_outcome(
    kind: ServiceKind, shape: dict[str, Json], data: st.DataObject
) -> None:
    value = json.loads(json.dumps(shape))
    place = value
    while isinstance(place, dict | list) and place:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        if data.draw(st.booleans()) or not isinstance(place[key], dict | list):
            place[key] = data.draw(JSON)
            break
        place = place[key]
    outcome = answered(kind, json.dumps(value).encode(), UNKNOWN)
    assert type(outcome) in KNOWN
    if isinstance(outcome, Answered):
        assert outcome.text.strip()


@given(st.integers(201, 599), st.binary(max_size=100) | st.builds(lambda v: json.dumps(v).encode(), JSON))
def test_any_refusal_is_an_outcome_that_is_no_answer(status: int, content: bytes) -> None:
    outcome = refusal(Response(status, {}, content), START, worked_before=False)
    assert type(outcome) in KNOWN
    assert not isinstance(outcome, Answered)
    assert code(outcome)


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        (b'{"error": {"code": "A", "type": "b", "message": "c"}}', {"a", "b"}),
        (b'{"error": {"code": 401, "type": null}}', set()),
        (b'{"object": "error", "type": "NotFoundError", "code": 404}', {"notfounderror"}),
        (b'{"error": "model not found"}', set()),
        (b'{"detail": "no"}', set()),
        (b"<html>", set()),
        (b'{"error": {"code": "%s"}}' % (b"x" * 500), {"x" * 80}),
    ],
)
def test_codes_are_found_in_every_kind_of_error(content: bytes, codes: set[str]) -> None:
    assert error_codes(content) == codes
