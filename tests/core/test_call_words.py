from __future__ import annotations

from typing import get_args

import pytest

from app.core.call import Answered, CallOutcome, LimitedFor, ServiceTrouble, code
from app.core.call_words import EVERY, from_code, sentence
from tests.support.reading import reading

BLAME = ("error", "invalid", "failed", "you must", "illegal", "wrong")


def test_every_outcome_has_an_example() -> None:
    assert {type(one) for one in EVERY} == set(get_args(CallOutcome))


@pytest.mark.parametrize("outcome", EVERY, ids=code)
def test_a_sentence_is_plain(outcome: CallOutcome) -> None:
    said = sentence(outcome)
    found = reading(said)
    assert found.grade <= 6
    assert found.longest <= 15
    assert not any(word in said.lower() for word in BLAME)


def test_outcomes_that_ask_for_different_things_sound_different() -> None:
    said = [sentence(one) for one in EVERY if type(one).__name__ != "Garbled"]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (LimitedFor(1), "in a minute."),
        (LimitedFor(61), "in 2 minutes."),
        (LimitedFor(3600), "in 60 minutes."),
        (LimitedFor(7200), "in 2 hours."),
        (LimitedFor(None), "in a while."),
        (ServiceTrouble(61), "in 2 minutes."),
    ],
)
def test_waits_are_rounded_up(outcome: CallOutcome, words: str) -> None:
    assert sentence(outcome).endswith(words)


def test_codes_are_one_word_each() -> None:
    assert len({code(one) for one in EVERY}) == len({(type(one), code(one)) for one in EVERY})
    assert all(code(one).replace(".", "").replace("_", "").isalpha() for one in EVERY)


def test_what_the_model_wrote_is_not_shown_by_accident() -> None:
    assert "secret" not in repr(Answered("secret", "m"))


@pytest.mark.parametrize("outcome", EVERY, ids=code)
def test_the_log_knows_every_outcome_again(outcome: CallOutcome) -> None:
    again = from_code(code(outcome))
    assert again is not None
    assert code(again) == code(outcome)
    assert from_code(f"{code(outcome)}x") is None
