"""The advice data: of the schema's shape, short sentences, a step for every answer, story and kind."""

from __future__ import annotations

import json
import re
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from app.core.subject import Kind
from app.core.verdict import Answer

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FILES = ("steps", "questions")
STORIES = tuple(f"story.{path.stem}" for path in sorted((RESOURCES / "signs" / "story").glob("*.toml")))
FEWEST_STEPS = 3
MOST_WORDS = 15

Row = dict[str, object]


def _rows(name: str) -> list[Row]:
    rows: list[Row] = tomllib.loads((RESOURCES / "advice" / f"{name}.toml").read_text("utf-8"))[name]
    return rows


def _of(row: Row, key: str) -> tuple[str, ...]:
    value = row.get(key, [])
    assert isinstance(value, list)
    return tuple(str(item) for item in value)


def _fits(row: Row, story: str, kind: str) -> bool:
    """Whether a row without signs fits a story (empty: none told) and a kind."""
    return (
        not _of(row, "signs")
        and (not _of(row, "stories") or story in _of(row, "stories"))
        and (not _of(row, "kinds") or kind in _of(row, "kinds"))
    )


@pytest.mark.parametrize("name", FILES)
def test_the_file_has_the_shape_of_the_schema(name: str) -> None:
    schema = json.loads((RESOURCES / "schema" / "advice.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    advice = tomllib.loads((RESOURCES / "advice" / f"{name}.toml").read_text("utf-8"))
    wrong = [
        f"{list(error.path)}: {error.message}" for error in Draft202012Validator(schema).iter_errors(advice)
    ]
    assert wrong == []


@pytest.mark.parametrize("name", FILES)
def test_ids_are_unique_and_rows_stand_in_order(name: str) -> None:
    rows = _rows(name)
    ids = [str(row["id"]) for row in rows]
    assert len(ids) == len(set(ids))
    orders = [int(str(row["order"])) for row in rows]
    assert orders == sorted(orders)


@pytest.mark.parametrize("name", FILES)
def test_sentences_are_short(name: str) -> None:
    for row in _rows(name):
        sentences = re.split(r"(?<=[.?!]) ", str(row["text"]))
        assert len(sentences) <= 2, row["id"]
        assert all(len(sentence.split()) <= MOST_WORDS for sentence in sentences), row["id"]


@pytest.mark.parametrize("name", FILES)
def test_every_story_named_exists(name: str) -> None:
    named = set(chain.from_iterable(_of(row, "stories") for row in _rows(name)))
    assert named <= set(STORIES)


@pytest.mark.parametrize("story", STORIES)
def test_every_story_has_two_steps_of_its_own_and_a_question(story: str) -> None:
    assert sum(story in _of(row, "stories") for row in _rows("steps")) >= 2
    assert any(story in _of(row, "stories") for row in _rows("questions"))


@pytest.mark.parametrize("answer", list(Answer))
@pytest.mark.parametrize("kind", list(Kind))
def test_every_answer_story_and_kind_has_something_to_do(answer: Answer, kind: Kind) -> None:
    steps = [row for row in _rows("steps") if answer in _of(row, "answers")]
    for story in ("", *STORIES):
        assert sum(_fits(row, story, kind) for row in steps) >= FEWEST_STEPS, story


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_a_question(kind: Kind) -> None:
    assert any(_fits(row, "", kind) for row in _rows("questions"))
