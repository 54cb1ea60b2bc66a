"""When a call is tried again, and when a service is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.call import (
    Answered,
    Barred,
    CallOutcome,
    Cancelled,
    LimitedFor,
    NotAllowed,
    Offline,
    QuotaUsedUp,
    RefusedKey,
    Revoked,
    ServiceTrouble,
    TimedOut,
    Unproved,
)
from app.core.call_words import EVERY
from app.net.breaker import LONGEST_REST, REST_SECONDS, Breaker
from app.net.retry import wait_before_retry

NEVER = [RefusedKey(), Revoked(), QuotaUsedUp(), Unproved(), NotAllowed(Barred.OTHER), LimitedFor(None)]


@pytest.mark.parametrize("outcome", NEVER, ids=str)
def test_what_waiting_does_not_mend_is_not_tried_again(outcome: CallOutcome) -> None:
    assert wait_before_retry(outcome, 1, 20.0, 0.5) is None


def test_waits_grow_and_end() -> None:
    waits = [wait_before_retry(ServiceTrouble(), tries, 20.0, 0.5) for tries in (1, 2, 3)]
    assert waits == [0.5, 1.0, None]


@given(st.sampled_from(EVERY), st.integers(1, 5), st.floats(0, 20), st.floats(0, 1))
def test_a_wait_always_leaves_time_to_ask(
    outcome: CallOutcome, tries: int, left: float, chance: float
) -> None:
    wait = wait_before_retry(outcome, tries, left, chance)
    assert wait is None or 0 <= wait < left


def test_a_service_that_says_when_is_not_asked_before() -> None:
    wait = wait_before_retry(LimitedFor(3.0), 1, 20.0, 0.9)
    assert wait is not None
    assert wait >= 3.0
    assert wait_before_retry(LimitedFor(19.5), 1, 20.0, 0.0) is None


def test_three_troubles_in_a_row_open_the_breaker() -> None:
    breaker = Breaker()
    for second in range(3):
        assert breaker.held_back("own", second) is None
        breaker.went("own", TimedOut(), second)
    assert breaker.held_back("own", 3) == ServiceTrouble(REST_SECONDS - 1)
    assert breaker.held_back("other", 3) is None


def test_only_one_call_tries_whether_it_is_better() -> None:
    breaker = Breaker()
    for _ in range(3):
        breaker.went("own", ServiceTrouble(), 0)
    assert breaker.held_back("own", 31) is None
    assert breaker.held_back("own", 31) == ServiceTrouble(REST_SECONDS)
    breaker.went("own", ServiceTrouble(), 32)
    assert breaker.held_back("own", 33) == ServiceTrouble(2 * REST_SECONDS - 1)
    assert breaker.held_back("own", 93) is None
    breaker.went("own", Answered("", ""), 94)
    breaker.went("own", ServiceTrouble(), 95)
    assert breaker.held_back("own", 95) is None


def test_a_try_that_was_stopped_lets_the_next_one_through() -> None:
    breaker = Breaker()
    for _ in range(3):
        breaker.went("own", ServiceTrouble(), 0)
    assert breaker.held_back("own", 31) is None
    breaker.went("own", Cancelled(), 32)
    assert breaker.held_back("own", 32) is None


def test_having_no_network_holds_nobody_back() -> None:
    breaker = Breaker()
    for second in range(9):
        breaker.went("own", Offline(), second)
    assert breaker.held_back("own", 9) is None


@given(st.lists(st.tuples(st.sampled_from(EVERY), st.integers(0, 600)), max_size=30))
def test_nobody_waits_longer_than_five_minutes(went: list[tuple[CallOutcome, int]]) -> None:
    breaker, now = Breaker(), 0
    for outcome, later in went:
        now += later
        held = breaker.held_back("own", now)
        seconds = held.resting if isinstance(held, ServiceTrouble) else held.seconds if held else 0.0
        assert (seconds or 0.0) <= LONGEST_REST
        breaker.went("own", outcome, now)
    assert breaker.held_back("own", now + LONGEST_REST) is None
