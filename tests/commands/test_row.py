from __future__ import annotations

import json

from app.commands.row import answered, human
from app.commands.terminal import Look
from app.core.verdict import Answer
from app.intake.entry import BadItem, Item
from tests.commands.fake import load_words

CHECKER = load_words()


def test_a_row_carries_what_the_schema_says() -> None:
    row = answered(Item("a", "parcel pay", None, 3), CHECKER)
    line = json.loads(row.json_line)

    assert line.pop("ms") >= 0
    assert line == {
        "id": "a",
        "kind": "message",
        "verdict": "scam",
        "probability": 0.9731,
        "story": "story.delivery",
        "findings": [
            {"id": "want.fee", "span": {"part": "text", "start": 7, "end": 10, "index": 0}, "quote": "pay"},
            {
                "id": "story.delivery",
                "span": {"part": "text", "start": 0, "end": 6, "index": 0},
                "quote": "parcel",
            },
        ],
    }
    assert row.answer is Answer.SCAM


def test_an_entry_that_cannot_be_checked_says_why() -> None:
    row = answered(BadItem(None, 4, "This line is empty."), CHECKER)

    assert json.loads(row.json_line) == {"id": None, "line": 4, "error": "This line is empty."}


def test_one_bad_entry_does_not_end_a_batch() -> None:
    row = answered(Item(7, "explode", None, 2), CHECKER)

    assert json.loads(row.json_line) == {"id": 7, "line": 2, "error": "This one could not be checked."}


def test_a_row_for_people_is_one_harmless_line() -> None:
    row = answered(Item("a\x1b[2J\nb" + "c" * 80, "parcel pay", None), CHECKER)
    line = human(row, Look())

    assert line.startswith("✖ SCAM")
    assert "97%" in line
    assert "fee[.]example[.]com" in line
    assert not {"\n", "\x1b"} & set(line)


def test_lone_halves_of_letters_are_written_as_ascii() -> None:
    assert answered(Item("\ud800", "pay \ud83d", None), CHECKER).json_line.isascii()
