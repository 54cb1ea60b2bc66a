from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.core.departure import Errand, Purpose, asked_since
from app.store.departures import SqlDepartures
from tests.store.make import LEAVING, NOW, RETURNED

DAY = NOW.replace(hour=0, minute=0)


def _leave(log: SqlDepartures, hours: float, purpose: Purpose = Purpose.CHECK, sent: int | None = 1) -> None:
    number = log.leave(replace(LEAVING, when=DAY + timedelta(hours=hours), errand=Errand(purpose)))
    assert isinstance(number, int)
    if sent is not None:
        assert log.back(number, replace(RETURNED, sent=sent)) is None


def test_what_left_today_for_the_person_is_counted() -> None:
    log = SqlDepartures.in_memory()
    assert asked_since(log, DAY) == 0
    _leave(log, -1)
    _leave(log, 0)
    _leave(log, 1, Purpose.QUESTION)
    _leave(log, 2, Purpose.TRIAL)
    _leave(log, 2, Purpose.MODELS)
    _leave(log, 3, sent=0)
    _leave(log, 4, sent=None)
    assert asked_since(log, DAY) == 3


def test_more_than_a_page_is_counted_and_a_wrong_clock_hides_nothing() -> None:
    log = SqlDepartures.in_memory()
    for _ in range(70):
        _leave(log, 1)
    _leave(log, -300)
    assert asked_since(log, DAY) == 70
