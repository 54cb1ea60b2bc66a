from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from app.assistant.answer import LONGEST, fits, read_answer
from app.assistant.asking import form
from app.core.call import Garbled, RefusedByModel
from tests.assistant.make import answer

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["scam", "none"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["level", "story", "reasons", "question", "quote", "why", "x"]), inner
        )
    ),
    max_leaves=12,
)
NEARLY = st.fixed_dictionaries(
    {
        "level": st.sampled_from(["scam", "careful", "no_signs", "cannot_tell", "safe", 1]),
        "story": st.sampled_from(["none", "story.bank", "bank", None]),
        "reasons": st.lists(
            st.fixed_dictionaries({"quote": st.text(max_size=3), "why": st.text(max_size=3) | st.none()})
            | ANY_JSON,
            max_size=2,
        )
        | st.none(),
    },
    optional={"question": st.text(max_size=3) | st.integers(), "extra": st.none()},
)


@given(ANY_JSON | NEARLY)
def test_the_reader_and_the_schema_agree(value: object) -> None:
    schema = form("opinion")
    assert fits(value, schema) == Draft202012Validator(schema).is_valid(value)


@given(st.text() | ANY_JSON.map(json.dumps))
def test_nothing_that_comes_back_raises(text: str) -> None:
    assert isinstance(read_answer(text, form("opinion")), dict | Garbled | RefusedByModel)


def test_an_answer_in_a_fence_is_read() -> None:
    plain = answer("careful", ("a", "b"))
    assert read_answer(f"```json\n{plain}\n```", form("opinion")) == json.loads(plain)
    assert read_answer(f"\ufeff {plain}\n", form("opinion")) == json.loads(plain)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It is fine.",
        f"Here it is: {answer()}",
        f"{answer()}\n{answer()}",
        f"[{answer()}]",
        answer().replace('"question"', '"level": "scam", "question"'),
        answer().replace('"scam"', "NaN"),
        answer("safe"),
        answer(story="story.moon"),
        "[" * 100_000,
        answer("scam", ("a", "x" * LONGEST)),
        '{"text": "hello"}',
    ],
    ids=range(12),
)
def test_another_form_is_garbled(text: str) -> None:
    assert isinstance(read_answer(text, form("opinion")), Garbled)


@pytest.mark.parametrize(
    "text",
    ["I'm sorry, I can't help with that.", "Lo siento, no puedo.", "Es tut mir leid.", '{"refusal": "no"}'],
)
def test_a_refusal_is_told_apart(text: str) -> None:
    assert read_answer(text, form("opinion")) == RefusedByModel()
