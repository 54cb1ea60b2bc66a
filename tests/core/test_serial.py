from __future__ import annotations

import json
from datetime import UTC
from pathlib import Path
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from app.core.outcome import Group
from app.core.serial import verdict_to_json
from app.core.subject import Kind, LeftOut, Part, Span
from app.core.verdict import Answer, Heard, Moved, OfficialWay, Reason, Step, Verdict

SCHEMAS = Path(__file__).resolve().parents[2] / "resources" / "schema"
SCHEMA = Draft202012Validator(json.loads((SCHEMAS / "verdict.schema.json").read_bytes()))

T = TypeVar("T")
WORDS = st.text(st.characters(exclude_categories=()), max_size=12)
NUMBERS = st.floats(-30, 30)
SPANS = st.builds(Span, st.sampled_from(Part), st.integers(0, 99), st.integers(0, 99), st.integers(0, 9))
REASONS = st.builds(Reason, WORDS, st.sampled_from(Group), WORDS, WORDS, WORDS, SPANS, WORDS, NUMBERS)


def _few(of: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(of, max_size=most).map(tuple)


VERDICTS = st.builds(
    Verdict,
    answer=st.sampled_from(Answer),
    kind=st.sampled_from(Kind),
    looks_like=WORDS,
    sentence=WORDS,
    probability=st.none() | st.floats(0, 1),
    how_sure=WORDS,
    story=WORDS,
    story_name=WORDS,
    reasons=_few(REASONS, 5),
    calm=_few(REASONS),
    steps=_few(st.builds(Step, WORDS, WORDS)),
    official=_few(st.builds(OfficialWay, WORDS, WORDS, WORDS, WORDS, _few(WORDS))),
    question=WORDS,
    moved=_few(st.builds(Moved, WORDS, st.none() | SPANS, NUMBERS)),
    left_out=_few(st.builds(LeftOut, WORDS)),
    not_looked=_few(WORDS),
    opinions=_few(
        st.builds(Heard, WORDS, st.datetimes(timezones=st.just(UTC)), st.sampled_from(Answer), WORDS)
    ),
)


def test_the_schemas_are_schemas() -> None:
    for name in ("verdict", "batch"):
        Draft202012Validator.check_schema(json.loads((SCHEMAS / f"{name}.schema.json").read_bytes()))


@given(VERDICTS)
def test_every_verdict_follows_the_schema_and_survives_json(verdict: Verdict) -> None:
    value = verdict_to_json(verdict)

    SCHEMA.validate(value)
    assert json.loads(json.dumps(value, allow_nan=False)) == value
    assert value["verdict"] == verdict.answer.value
