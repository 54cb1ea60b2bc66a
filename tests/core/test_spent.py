"""What was asked today and this month, and what it cost: from a real log in memory."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.departure import Departures, Errand, Leaving, Purpose, Returned
from app.core.spent import Prices, Spent, cost, spent
from app.store.departures import SqlDepartures

HERE = timezone(timedelta(hours=2))
NOW = datetime(2026, 11, 29, 0, 30, tzinfo=HERE)
"""Half past midnight, while the day before is still on in London."""


def _asked(
    log: Departures,
    when: datetime,
    outcome: str = "answered",
    sent: int = 900,
    tokens: tuple[int, int] = (0, 0),
    purpose: Purpose = Purpose.CHECK,
) -> None:
    number = log.leave(Leaving(when, Errand(purpose), "own", "model.example", 700))
    assert isinstance(number, int)
    log.back(number, Returned(when, outcome, sent, 400, *tokens))


def test_a_day_begins_at_midnight_here() -> None:
    log = SqlDepartures.in_memory()
    for minutes in (600, 31, 29, 1):
        _asked(log, NOW - timedelta(minutes=minutes), tokens=(100, 10))
    assert spent(log, NOW) == (Spent(2, 2, 200, 20), Spent(4, 4, 400, 40))


def test_what_never_left_does_not_count() -> None:
    log = SqlDepartures.in_memory()
    _asked(log, NOW, "offline", sent=0)
    _asked(log, NOW, "revoked")
    log.leave(Leaving(NOW, Errand(Purpose.CHECK), "own", "model.example", 700))
    assert spent(log, NOW)[0] == Spent(2, 2)


def test_a_first_call_is_a_request_but_no_question() -> None:
    log = SqlDepartures.in_memory()
    log.leave(Leaving(NOW, Errand(Purpose.TRIAL), "own", "model.example", 700))
    assert spent(log, NOW)[0] == Spent(1, 0)


def test_answers_without_a_count_are_told() -> None:
    log = SqlDepartures.in_memory()
    _asked(log, NOW, tokens=(5, 5))
    _asked(log, NOW)
    assert spent(log, NOW)[0] == Spent(2, 2, 5, 5, untold=1)


def test_a_list_of_models_has_no_tokens_to_tell() -> None:
    log = SqlDepartures.in_memory()
    _asked(log, NOW, purpose=Purpose.MODELS)
    assert spent(log, NOW)[0] == Spent(1, 0)


def test_one_wrong_clock_hides_nothing_before_it() -> None:
    log = SqlDepartures.in_memory()
    _asked(log, NOW - timedelta(days=3))
    _asked(log, NOW - timedelta(days=3_000))
    _asked(log, NOW)
    assert spent(log, NOW) == (Spent(1, 1, untold=1), Spent(2, 2, untold=2))


def test_a_month_of_many_is_counted_whole() -> None:
    log = SqlDepartures.in_memory()
    for number in range(1_203):
        _asked(log, NOW - timedelta(days=20) + timedelta(seconds=number), tokens=(1, 0))
    assert spent(log, NOW)[1] == Spent(1_203, 1_203, read=1_203)


@pytest.mark.parametrize(
    ("prices", "wanted"),
    [
        (Prices(2.5, 10.0), 0.35),
        (Prices(2.5, None), None),
        (Prices(None, None), None),
    ],
)
def test_a_cost_needs_the_prices(prices: Prices, wanted: float | None) -> None:
    found = cost(Spent(9, 9, 100_000, 10_000), prices)
    assert found == (wanted if wanted is None else pytest.approx(wanted))


def test_a_price_for_what_was_not_used_is_not_asked_for() -> None:
    assert cost(Spent(1, 1, 1_000_000, 0), Prices(2.0, None)) == 2.0
    assert cost(Spent(), Prices(None, None)) is None


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.floats(0, 99_999), st.floats(0, 99_999))
def test_more_tokens_never_cost_less(read: int, written: int, first: float, second: float) -> None:
    less, more = Spent(1, 1, read, written), Spent(1, 1, read + 1, written + 1)
    prices = Prices(first, second)
    before, after = cost(less, prices), cost(more, prices)
    assert before is not None
    assert after is not None
    assert 0 <= before <= after
