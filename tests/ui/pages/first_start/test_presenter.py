"""Four steps, each of which can be left alone; presets never overrule the hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.settings.all import COUNTRY, FIRST_START_DONE, LANGUAGE, SPEECH_SPEED, TEXT_SIZE, WHO_FOR
from app.settings.choices import SpeechSpeed, WhoFor
from app.ui.pages.first_start.presenter import FirstStartPresenter
from app.ui.pages.first_start.state import FirstStartState, Guess, Step
from tests.ui.pages.settings.parts import PLACES, Desk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def steps(desk: Desk) -> FirstStartPresenter:
    return FirstStartPresenter(desk.model, PLACES, Guess("en", "GB"))


def _at(steps: FirstStartPresenter) -> Step:
    return steps.state.step


def test_forward_back_and_out(desk: Desk, steps: FirstStartPresenter) -> None:
    finished: list[bool] = []
    steps.finished.connect(lambda: finished.append(True))
    steps.back()
    seen = [_at(steps)]
    for _ in range(3):
        steps.next()
        seen.append(_at(steps))
    assert seen == list(Step)
    assert steps.state.is_last
    steps.back()
    assert _at(steps) is Step.PROMISES
    steps.next()
    assert not desk.model.get(FIRST_START_DONE)
    steps.next()
    assert finished == [True]
    assert desk.model.get(FIRST_START_DONE)
    assert desk.model.get(COUNTRY) == "GB"
    assert _at(steps) is Step.WHO
    desk.settle()


def test_skipping_sets_no_more_than_the_guess(desk: Desk, steps: FirstStartPresenter) -> None:
    steps.finish()
    assert dict(desk.model.settings.told) == {"country": "GB", "first_start_done": True}
    desk.settle()


def test_a_preset_counts_at_once_and_is_taken_back(desk: Desk, steps: FirstStartPresenter) -> None:
    seen: list[FirstStartState] = []
    steps.changed.connect(seen.append)
    steps.choose_who(WhoFor.SOMEBODY)
    assert desk.model.get(TEXT_SIZE) == 125
    assert desk.model.get(SPEECH_SPEED) is SpeechSpeed.SLOW
    assert seen[-1].who is WhoFor.SOMEBODY
    steps.choose_who(WhoFor.ME)
    assert desk.model.get(TEXT_SIZE) == 100
    assert desk.model.get(WHO_FOR) is WhoFor.ME
    desk.settle()


def test_a_preset_never_overrules_the_hand(desk: Desk, steps: FirstStartPresenter) -> None:
    for _ in range(9):
        steps.larger()
    assert desk.model.get(TEXT_SIZE) == 200
    assert not steps.state.can_grow
    steps.choose_who(WhoFor.SOMEBODY)
    assert desk.model.get(TEXT_SIZE) == 200
    steps.choose_who(WhoFor.ME)
    steps.smaller()
    assert desk.model.get(TEXT_SIZE) == 175
    desk.settle()


def test_places_are_chosen(desk: Desk, steps: FirstStartPresenter) -> None:
    assert steps.state.country == "GB"
    steps.choose_country("FR")
    steps.choose_language("de")
    steps.choose_country("nowhere")
    assert (desk.model.get(COUNTRY), desk.model.get(LANGUAGE)) == ("FR", "de")
    steps.finish()
    assert desk.model.get(COUNTRY) == "FR"
    desk.settle()


def test_a_country_that_was_unchosen_stays_so(desk: Desk) -> None:
    steps = FirstStartPresenter(desk.model, PLACES, Guess())
    steps.finish()
    assert desk.model.get(COUNTRY) == ""
    desk.settle()
