"""What the page of online help shows, from what is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.access import Heard, Standing, Step, Tier
from app.core.call import Answered, Barred, Held, NotAllowed, NotSent, QuotaUsedUp, Revoked
from app.core.service import UNKNOWN, Allowance, Left
from app.core.spent import Prices, Spent
from app.ui.pages.access.state import (
    AccessState,
    Bill,
    Block,
    Counted,
    Facts,
    Known,
    Meter,
    Read,
    derive,
    price,
)
from tests.ui.pages.access.parts import GATEWAY, NOW, OWN, PLENTY

ANSWERED = Heard(Answered("", ""), NOW, 2.0, PLENTY)


def _facts(heard: Heard | None = ANSWERED, today: Spent = Spent(3, 3)) -> Facts:  # noqa: B008 - frozen
    return Facts(Read(Known(GATEWAY, heard), (), today, Spent(9, 9), NOW), limit=50)


def test_with_nothing_set_up_all_is_calm() -> None:
    shown = derive(Facts(Read(now=NOW), limit=0))
    assert (shown.tier, shown.step, shown.block, shown.meters) == (Tier.ON_DEVICE, None, None, ())


def test_what_is_left_and_until_when() -> None:
    assert derive(_facts()).meters == (
        Meter(Counted.REQUESTS, 34, 50, NOW + timedelta(hours=3)),
        Meter(Counted.TOKENS, 8_100, 20_000, NOW + timedelta(minutes=10)),
        Meter(Counted.BUDGET, 1.12, 5.0),
    )


def test_what_has_begun_anew_is_not_guessed() -> None:
    facts = _facts()
    assert facts.read is not None
    later = derive(replace(facts, read=replace(facts.read, now=NOW + timedelta(hours=4))))
    assert [meter.what for meter in later.meters] == [Counted.BUDGET]


def test_a_gateway_without_a_budget_tells_what_was_spent() -> None:
    allowance = Allowance(Left(), Left(), 1.0, None)
    assert derive(_facts(Heard(Answered("", ""), NOW, 1.0, allowance))).meters == (
        Meter(Counted.BUDGET, 1.0, None),
    )


@pytest.mark.parametrize(
    ("outcome", "standing", "step"),
    [
        (QuotaUsedUp(), Standing.STOPPED, Step.BUDGET),
        (Revoked(), Standing.STOPPED, Step.CODE),
        (NotAllowed(Barred.MODEL), Standing.STOPPED, Step.ASK_FOR_MODEL),
    ],
)
def test_what_was_taken_away_names_its_step(
    outcome: QuotaUsedUp | Revoked | NotAllowed, standing: Standing, step: Step
) -> None:
    shown = derive(_facts(Heard(outcome, NOW, 0.2, UNKNOWN)))
    assert (shown.standing, shown.step, shown.outcome, shown.meters) == (standing, step, outcome, ())


@pytest.mark.parametrize(
    ("paused", "today", "block"),
    [
        (False, 49, None),
        (False, 50, Block.LIMIT),
        (False, 51, Block.LIMIT),
        (True, 0, Block.PAUSED),
        (True, 50, Block.PAUSED),
    ],
)
def test_what_the_person_put_in_the_way_comes_first(
    paused: bool,  # noqa: FBT001 - a column of the table
    today: int,
    block: Block | None,
) -> None:
    assert derive(replace(_facts(today=Spent(today + 3, today)), paused=paused)).block is block


def test_a_log_that_cannot_be_read_is_not_counted() -> None:
    shown = derive(Facts(Read(Known(GATEWAY), (), None, None, NOW), limit=0))
    assert (shown.today, shown.bill, shown.block) == (None, None, None)


def test_nothing_was_timed_where_nothing_was_sent() -> None:
    assert derive(_facts(Heard(NotSent(Held.NO_KEY), NOW, 0.1))).seconds is None
    assert derive(_facts()).seconds == 2.0


def test_a_bill_needs_prices_and_says_where_it_is_too_small() -> None:
    month = Spent(4, 4, 1_000_000, 100_000, untold=1)
    read = Read(Known(OWN), (), Spent(), month, NOW)
    assert derive(Facts(read)).bill == Bill(None, at_least=True)
    assert derive(Facts(read, prices=Prices(2.0, 10.0))).bill == Bill(3.0, at_least=True)


def test_before_anything_was_read_nothing_is_claimed() -> None:
    assert derive(Facts()) == AccessState()
    assert derive(Facts(Read())).is_read


def test_a_price_is_read_back() -> None:
    assert (price(""), price("2.5"), price("0")) == (None, 2.5, 0.0)
