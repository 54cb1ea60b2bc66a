from __future__ import annotations

import csv
import json
import stat
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.departure import Break, Broken, Errand, Form, Leaving, Purpose, Returned, Unbroken
from app.core.history import Exported, NotWritten, Why
from app.core.opening import Keeping, KeepNothing
from app.store import schema
from app.store.departures import SqlDepartures
from app.store.sqlcipher import Base
from tests.store.make import LEAVING, NOW, RETURNED, files, open_it, opened, ready

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = st.text(max_size=40)


def _log(requests: int = 4) -> tuple[Base, SqlDepartures]:
    """A log whose requests all came back: two records each."""
    base = Base.in_memory()
    schema.migrate(base)
    departures = SqlDepartures(base, base, lambda: None)
    for number in range(requests):
        gone = departures.leave(replace(LEAVING, when=NOW + timedelta(minutes=number)))
        assert isinstance(gone, int)
        assert departures.back(gone, RETURNED) is None
    return base, departures


def test_a_departure_is_there_before_it_came_back() -> None:
    departures = SqlDepartures.in_memory()
    number = departures.leave(LEAVING)
    assert isinstance(number, int)
    (under_way,) = departures.page()
    assert (under_way.leaving, under_way.returned) == (LEAVING, None)
    departures.back(number, RETURNED)
    (back,) = departures.page()
    assert (back.number, back.leaving, back.returned) == (number, LEAVING, RETURNED)


def test_tokens_are_kept_too() -> None:
    departures = SqlDepartures.in_memory()
    number = departures.leave(LEAVING)
    assert isinstance(number, int)
    told = replace(RETURNED, tokens_read=40, tokens_written=5)
    departures.back(number, told)
    assert [one.returned for one in departures.page()] == [told]


def test_pages_go_back_in_time() -> None:
    base, departures = _log(5)
    with closing(base):
        newest = departures.page(limit=2)
        older = departures.page(before=newest[-1].number, limit=2)
        assert [one.leaving.when.minute - NOW.minute for one in (*newest, *older)] == [4, 3, 2, 1]


def test_what_was_written_holds() -> None:
    base, departures = _log()
    with closing(base):
        assert departures.verify() == Unbroken(8)
    assert SqlDepartures.in_memory().verify() == Unbroken(0)


@pytest.mark.parametrize(
    ("tampering", "record", "what"),
    [
        ("DELETE FROM departures WHERE number = 1", 1, Break.MISSING),
        ("DELETE FROM departures WHERE number = 5", 5, Break.MISSING),
        ("DELETE FROM departures WHERE number BETWEEN 3 AND 6", 3, Break.MISSING),
        ("DELETE FROM departures WHERE number = 8", 8, Break.MISSING),
        ("DELETE FROM departures", 1, Break.MISSING),
        (
            "UPDATE departures SET record = replace(record, 'example', 'exampel') WHERE number = 3",
            3,
            Break.CHANGED,
        ),
        ("UPDATE departures SET request = 1 WHERE number = 6", 6, Break.CHANGED),
        ("UPDATE departures SET seal = x'00' WHERE number = 4", 4, Break.CHANGED),
        ("UPDATE departures_end SET number = 6", 8, Break.CHANGED),
        ("UPDATE departures_end SET seal = x'00'", 8, Break.CHANGED),
        ("UPDATE departures SET number = 90 WHERE number = 2", 2, Break.MISSING),
    ],
)
def test_the_first_broken_place_is_named(tampering: str, record: int, what: Break) -> None:
    base, departures = _log()
    with closing(base):
        base.run(tampering)
        found = departures.verify()
        assert isinstance(found, Broken)
        assert (found.record, found.what) == (record, what)
        assert (found.after is None) == (record == 1)


def test_a_record_moved_to_another_place_is_found() -> None:
    base, departures = _log()
    with closing(base):
        base.run(
            "UPDATE departures SET number = 100 WHERE number = 3",
            "UPDATE departures SET number = 3 WHERE number = 5",
            "UPDATE departures SET number = 5 WHERE number = 100",
        )
        assert departures.verify() == Broken(3, Break.CHANGED, NOW)


@given(profile=TEXTS, host=TEXTS, kinds=st.lists(TEXTS, max_size=3), outcome=TEXTS)
def test_any_words_are_kept_and_hold(profile: str, host: str, kinds: list[str], outcome: str) -> None:
    departures = SqlDepartures.in_memory()
    errand = Errand(Purpose.QUESTION, profile, tuple(kinds))
    number = departures.leave(Leaving(NOW, errand, "own", host, 3))
    assert isinstance(number, int)
    departures.back(number, Returned(NOW, outcome, 1, 2))
    (one,) = departures.page()
    assert (one.leaving.errand, one.leaving.host) == (errand, host)
    assert one.returned is not None
    assert one.returned.outcome == outcome
    assert departures.verify() == Unbroken(2)


def test_they_are_kept_encrypted_beside_the_past_checks(tmp_path: Path) -> None:
    first = opened(tmp_path)
    number = first.departures.leave(LEAVING)
    first.history.close()
    assert not any(b"model.example" in content for content in files(tmp_path).values())
    again = opened(tmp_path)
    assert [one.number for one in again.departures.page()] == [number]
    assert again.departures.verify() == Unbroken(1)
    again.history.close()


def test_where_nothing_is_kept_they_stay_in_memory(tmp_path: Path) -> None:
    opening = ready(open_it(tmp_path, KeepNothing()))
    assert opening.keeping is Keeping.MEMORY
    assert isinstance(opening.departures.leave(LEAVING), int)
    assert len(opening.departures.page()) == 1
    assert "history.db" not in files(tmp_path)
    opening.history.close()


def test_a_file_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    opening = opened(tmp_path)
    other = Base.open(tmp_path / "history.db", bytes(range(32)))
    with closing(other), other.writing():
        refused = opening.departures.leave(LEAVING)
    assert isinstance(refused, NotWritten)
    assert refused.why is Why.BUSY
    opening.history.close()


def test_the_csv_file_reads_in_a_spreadsheet(tmp_path: Path) -> None:
    departures = SqlDepartures.in_memory()
    number = departures.leave(replace(LEAVING, errand=Errand(Purpose.CHECK, "=1+1", ("email", "card"))))
    assert isinstance(number, int)
    departures.back(number, replace(RETURNED, tokens_read=40, tokens_written=5))
    departures.leave(LEAVING)
    path = tmp_path / "left.csv"
    assert departures.export(path, Form.CSV) == Exported(path, 2)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with path.open(encoding="utf-8", newline="") as file:
        first, second = csv.DictReader(file)
    assert first["profile"] == "'=1+1"
    assert first["removed"] == "email card"
    assert (first["outcome"], first["sent_bytes"], first["received_bytes"]) == ("answered", "1500", "900")
    assert (first["tokens_read"], first["tokens_written"]) == ("40", "5")
    assert (second["host"], second["outcome"]) == ("model.example", "")


def test_the_json_file_holds_all_of_many_in_order(tmp_path: Path) -> None:
    base, departures = _log(1_100)
    with closing(base):
        path = tmp_path / "left.json"
        assert departures.export(path, Form.JSON) == Exported(path, 1_100)
        rows = json.loads(path.read_text("utf-8"))
        assert [row["number"] for row in rows] == list(range(1, 2_201, 2))
        assert rows[0]["removed"] == ["email"]


def test_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    refused = SqlDepartures.in_memory().export(tmp_path / "none" / "left.json", Form.JSON)
    assert isinstance(refused, NotWritten)
    assert refused.why is Why.CANNOT_WRITE
