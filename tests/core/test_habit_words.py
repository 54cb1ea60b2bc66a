"""How a brand writes is said in a line for each thing that is known, and in no line for what is not."""

from __future__ import annotations

from app.core.habit_words import habit_lines
from app.core.say import as_written
from app.core.verdict import OfficialWay

WAY = OfficialWay("DHL", "https://www.dhl.com/", "a list", "2026-11-29")


def test_nothing_known_is_no_line() -> None:
    assert list(habit_lines(WAY, as_written)) == []


def test_each_thing_known_has_its_line() -> None:
    way = OfficialWay(
        "DHL", "", "", "", ("your PIN", "a fee"), ("A parcel waits.", "A fee is due."), ("DHL", "41234")
    )

    assert list(habit_lines(way, as_written)) == [
        "It never asks for: your PIN, a fee.",
        "It does send this, and thieves copy it: A parcel waits. A fee is due.",
        "Its texts come from: DHL, 41234. Thieves can use that name too.",
    ]
