"""The textbook is what its schema says: every story in every language, honest ones beside their twins."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from recipe.written import FOLDER, SLOTS

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = Draft202012Validator(json.loads((FOLDER / "schema.json").read_text("utf-8")))
FILES = sorted(path for path in FOLDER.glob("*/*.toml") if path.parent.name != SLOTS)
LANGUAGES = frozenset(
    {"en", "es", "fr", "de", "pt", "it", "nl", "pl", "tr", "ar", "hi", "id", "ja", "zh", "zh-Hant", "ru"}
)
FURTHER = frozenset(
    {"sv", "da", "no", "fi", "cs", "sk", "hu", "ro", "hr", "el"}
    | {"he", "bg", "uk", "ko", "vi", "th", "tl", "fa", "bn"}
)
"""Languages that tell the commonest stories only."""
COMMONEST = frozenset(
    {"account_suspended", "bank", "codes", "delivery", "hi_mum", "investment", "job", "mailbox_full"}
    | {"marketplace", "notices", "personal", "police", "prize", "sim", "subscription", "tax"}
)
STORIES = sorted({path.parent.name for path in FILES})
FEWEST_STORIES, FEWEST_ENGLISH, FEWEST, FEWEST_NOTICES = 40, 12, 4, 120


def entries(path: Path) -> list[dict[str, Any]]:
    """What stands in one file."""
    found: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8"))["entry"]
    return found


def texts(story: str, language: str, label: str) -> list[str]:
    """All templates of one side."""
    path = FOLDER / story / f"{language}.toml"
    return [text for entry in entries(path) for text in entry.get(label, ())]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_file_is_what_the_schema_says(path: Path) -> None:
    wrong = [error.message[:200] for error in SCHEMA.iter_errors(tomllib.loads(path.read_text("utf-8")))]

    assert wrong == []
    assert {entry["language"] for entry in entries(path)} == {path.stem}


@pytest.mark.parametrize("story", STORIES)
def test_a_story_is_told_in_every_language_with_its_twins(story: str) -> None:
    told = LANGUAGES | FURTHER if story in COMMONEST else LANGUAGES

    assert {path.stem for path in (FOLDER / story).glob("*.toml")} == told
    for language in sorted(told):
        pairs = min(len(texts(story, language, label)) for label in ("honest", "scam"))
        assert pairs >= (FEWEST_ENGLISH if language == "en" else FEWEST), language


def test_there_are_stories_and_honest_notices_enough() -> None:
    assert len(STORIES) >= FEWEST_STORIES
    assert len(texts("notices", "en", "honest")) >= FEWEST_NOTICES


@pytest.mark.parametrize("language", sorted(LANGUAGES | FURTHER))
def test_nothing_stands_there_twice(language: str) -> None:
    every = Counter(
        text.strip()
        for story in (STORIES if language in LANGUAGES else sorted(COMMONEST))
        for label in ("honest", "scam")
        for text in texts(story, language, label)
    )

    assert [text[:80] for text, count in every.items() if count > 1] == []
