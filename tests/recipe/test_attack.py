"""The attack set keeps its form, so that a measured rate speaks of the engine and not of the set."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "packaging" / "recipe" / "attack"
LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
KINDS = {"message", "mail", "chat"}
PAIRS, NOTICES = 50, 25
STORIES = {
    "account_suspended",
    "bank",
    "benefit",
    "blackmail",
    "boss",
    "charity",
    "crypto",
    "delivery",
    "energy",
    "family_emergency",
    "health",
    "hi_mum",
    "inheritance",
    "investment",
    "invoice",
    "is_this_you",
    "job",
    "loan",
    "mailbox_full",
    "marketplace",
    "password_expiry",
    "points",
    "police",
    "prize",
    "recovery",
    "rental",
    "romance",
    "shared_document",
    "sim",
    "subscription",
    "tax",
    "tech_support",
    "ticket",
    "toll",
    "voicemail",
    "wrong_number",
}
MAIL = re.compile(r"From: [^\n]+ <[^@\s]+@[^@\s]+>\nSubject: [^\n]+\n\n\S")
CHAT_LINE = re.compile(r"[^\n:]{1,30}: \S")
SLOT = re.compile(r"\{|\}|\[[A-Za-z]+\]|<[A-Z_]+>|[A-Z]{2}XX ")

Row = dict[str, str]


def rows_of(name: str, table: str) -> list[Row]:
    """Read the rows of one file, which must hold that table alone."""
    read = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    assert set(read) == {table}
    rows: list[Row] = read[table]
    return rows


def texts_of(language: str) -> list[tuple[str, str]]:
    """Give every text of a language with its kind."""
    pairs, notices = rows_of(language, "pair"), rows_of(f"hard_{language}", "notice")
    sides = [(row["kind"], row[side]) for row in pairs for side in ("scam", "honest")]
    return [*sides, *((row["kind"], row["text"]) for row in notices)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_pairs_over_all_stories(language: str) -> None:
    pairs = rows_of(language, "pair")
    assert len(pairs) == PAIRS
    assert all(set(row) == {"story", "kind", "scam", "honest"} for row in pairs)
    assert {row["story"] for row in pairs} == STORIES
    assert {row["kind"] for row in pairs} == KINDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_hard_notices(language: str) -> None:
    notices = rows_of(f"hard_{language}", "notice")
    assert len(notices) == NOTICES
    assert all(set(row) == {"kind", "text"} and row["kind"] in KINDS for row in notices)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_the_form_of_its_kind(language: str) -> None:
    for kind, text in texts_of(language):
        assert text == text.strip()
        assert not SLOT.search(text), text
        if kind == "mail":
            assert MAIL.match(text), text
        else:
            assert not text.startswith("From:"), text
        if kind == "chat":
            assert all(CHAT_LINE.match(line) for line in text.splitlines()), text


def test_no_text_stands_twice() -> None:
    counted = Counter(" ".join(text.split()).casefold() for one in LANGUAGES for _, text in texts_of(one))
    assert [text for text, times in counted.items() if times > 1] == []
