"""Everything a person reads is easy to read: grade 6 at most, no sentence over 15 words."""

from __future__ import annotations

import tomllib
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.core.subject import Kind
from app.core.verdict import Answer
from app.verdict.never_asked import NEVER, SAYS
from app.verdict.sentences import how_sure, sentence
from tests.support.reading import reading

if TYPE_CHECKING:
    from collections.abc import Iterator

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
HARDEST = 6.0
"""Flesch-Kincaid grade."""
MOST_WORDS = 15


def _signs() -> Iterator[tuple[str, str]]:
    for path in sorted((RESOURCES / "signs").glob("*/*.toml")):
        sign = tomllib.loads(path.read_text("utf-8"))
        for key in ("finding", "why", "honest"):
            yield f"{sign['id']} {key}", sign[key]


def _advice() -> Iterator[tuple[str, str]]:
    for name in ("steps", "questions"):
        for row in tomllib.loads((RESOURCES / "advice" / f"{name}.toml").read_text("utf-8"))[name]:
            yield f"{name} {row['id']}", row["text"]


def _habits() -> Iterator[tuple[str, str]]:
    table = tomllib.loads((RESOURCES / "directory" / "habits.toml").read_text("utf-8"))
    for row in table["notices"]:
        yield f"notice {row['id']}", row["text"]
    for row in table["never"]:
        for said in (SAYS, NEVER):
            yield f"never {row['id']}", said.replace("{brand}", "HSBC").replace("{thing}", row["thing"])


def _sentences() -> Iterator[tuple[str, str]]:
    for answer, kind, noticed in product(Answer, Kind, (False, True)):
        yield f"sentence {answer} {kind}", sentence(answer, "", kind, noticed=noticed)
        for probability in (0.01, 0.2, 0.5, 0.7, 0.95):
            yield f"sure {answer} {kind} {probability}", how_sure(answer, probability, kind)


def _hard(texts: Iterator[tuple[str, str]]) -> list[str]:
    found = []
    for name, text in texts:
        told = text.replace("{", "").replace("}", "")
        read = reading(told)
        if read.grade > HARDEST or read.longest > MOST_WORDS:
            found.append(f"{name}: grade {read.grade}, {read.longest} words: {text}")
    return found


@pytest.mark.parametrize("texts", [_signs, _advice, _habits, _sentences], ids=lambda texts: texts.__name__.strip("_"))
def test_it_is_easy_to_read(texts: object) -> None:
    assert callable(texts)
    hard = _hard(texts())
    assert not hard, "\n".join(["too hard to read:", *hard])
