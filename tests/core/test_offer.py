"""What a list of models says, and what it says of a call that failed: tables."""

from __future__ import annotations

import pytest

from app.core.call import (
    Answered,
    Barred,
    CallOutcome,
    NotAllowed,
    NotUnderstood,
    Offline,
    QuotaUsedUp,
    WrongAddress,
)
from app.core.offer import Offer, is_taken_away, with_offer

GONE = NotAllowed(Barred.MODEL)
LIST = Offer(("large", "small-2025", "tiny:latest"))


@pytest.mark.parametrize(("model", "holds"), [("large", True), ("tiny", True), ("small", False), ("", False)])
def test_a_model_is_among_them(model: str, holds: bool) -> None:  # noqa: FBT001 - a column of the table
    assert LIST.holds(model) == holds


def test_the_others_come_with_the_nearest_names_first() -> None:
    assert LIST.besides("small") == ("small-2025", "large", "tiny:latest")
    assert LIST.besides("tiny") == ("large", "small-2025")
    assert Offer(("small",)).besides("small") == ()


@pytest.mark.parametrize("outcome", [GONE, NotUnderstood(), WrongAddress()])
def test_a_list_without_the_model_says_why_a_call_failed(outcome: CallOutcome) -> None:
    assert is_taken_away(outcome, "small", LIST)
    assert with_offer(outcome, "small", LIST) == GONE
    for model, offer in (("large", LIST), ("small", None)):
        assert not is_taken_away(outcome, model, offer)
        assert with_offer(outcome, model, offer) == outcome


@pytest.mark.parametrize("outcome", [Answered("", ""), Offline(), QuotaUsedUp(), None])
def test_an_answer_counts_more_than_a_list(outcome: CallOutcome | None) -> None:
    assert not is_taken_away(outcome, "small", LIST)
