from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest

from app.commands.pool import rows_in_parallel
from app.intake.entry import BadItem, Entry, Item
from tests.commands.fake import load_words

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGE = ("gone",)


def test_order_in_is_order_out() -> None:
    entries: list[Entry] = [Item(n, "pay " * (1 + n % 7), None, n) for n in range(120)]
    entries[50] = BadItem(50, 50, "Bad.")
    rows = list(rows_in_parallel(entries, load_words, 2))

    assert [row.id for row in rows] == list(range(120))
    assert json.loads(rows[50].json_line)["error"] == "Bad."


def test_answers_come_before_the_next_question() -> None:
    answered_first = threading.Event()

    def questions() -> Iterator[Entry]:
        yield Item(1, "pay", None)
        assert answered_first.wait(60)
        yield Item(2, "pay", None)

    seen = []
    for row in rows_in_parallel(questions(), load_words, 2):
        seen.append(row.id)
        answered_first.set()

    assert seen == [1, 2]


def test_a_helper_that_ends_early_still_leaves_a_row_for_every_entry() -> None:
    entries = [Item(n, "vanish" if n == 3 else "pay", None, n) for n in range(40)]
    rows = list(rows_in_parallel(entries, load_words, 1))

    assert [row.id for row in rows] == list(range(40))
    assert rows[3].answer is None


def test_trouble_while_reading_is_raised_after_the_rows_before_it() -> None:
    def questions() -> Iterator[Entry]:
        yield Item(1, "pay", None)
        raise OSError(*MESSAGE)

    rows = rows_in_parallel(questions(), load_words, 1)

    assert next(rows).id == 1
    with pytest.raises(OSError, match="gone"):
        next(rows)


def test_who_stops_listening_stops_the_work() -> None:
    asked = []

    def questions() -> Iterator[Entry]:
        for number in range(100_000):
            asked.append(number)
            yield Item(number, "pay", None)

    rows = rows_in_parallel(questions(), load_words, 1)
    next(rows)
    rows.close()  # type: ignore[attr-defined]

    assert len(asked) < 2_000
