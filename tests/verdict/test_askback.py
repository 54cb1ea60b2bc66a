"""One answer of the person may settle it; it never talks anybody out of a danger."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.outcome import Group
from app.core.subject import Kind, Part, Span
from app.core.verdict import Answer, Reason, Verdict
from app.verdict.advice import AdviceBook
from app.verdict.askback import answered, danger_stands
from app.verdict.questions import ASKS, FOLLOW_UPS, Reply, ask_for
from tests.support.reading import reading

if TYPE_CHECKING:
    from app.engine import Engine

BOOK = AdviceBook.load()
RANK = {Answer.NO_SIGNS: 0, Answer.CANNOT_TELL: 1, Answer.CAREFUL: 2, Answer.SCAM: 3}


def reason(sign: str, weight: float) -> Reason:
    group = Group(sign.partition(".")[0])
    return Reason(sign, group, "It says so.", "It matters.", "", Span(Part.TEXT, 0, 1), "x", weight)


def verdict(
    answer: Answer = Answer.CAREFUL, probability: float = 0.6, *reasons: Reason, story: str = ""
) -> Verdict:
    return Verdict(
        answer, Kind.MESSAGE, "text message", "", probability, "", story, story and "fake", reasons
    )


def reply(log_odds: float) -> Reply:
    return Reply("x", "x", log_odds)


def test_a_settled_verdict_is_not_asked_about() -> None:
    assert ask_for(verdict(Answer.SCAM, 0.99, story="story.delivery")) is None
    assert ask_for(verdict(Answer.NO_SIGNS, 0.05)) is None


def test_the_closest_question_is_asked() -> None:
    parcel = ask_for(verdict(story="story.delivery"))
    assert parcel is not None
    assert parcel.id == "parcel"
    sender = ask_for(verdict())
    assert sender is not None
    assert sender.id == "sender"
    phone = ask_for(replace(verdict(Answer.CANNOT_TELL, 0.3), kind=Kind.PHONE))
    assert phone is not None
    assert phone.id == "caller"


def test_the_second_question_asks_whether_they_looked_another_way() -> None:
    open_one = verdict(story="story.delivery")
    first = ask_for(open_one)
    assert first is not None
    second = ask_for(open_one, [first])
    assert second is not None
    assert second.id == "checked"
    assert ask_for(open_one, [first, second]) is None


def test_nobody_is_asked_the_same_twice() -> None:
    mum = verdict(story="story.hi_mum")
    first = ask_for(mum)
    assert first is not None
    assert ask_for(mum, [first]) is None


def test_what_one_answer_raised_no_other_calms() -> None:
    before = verdict(Answer.CANNOT_TELL, 0.4)
    assert answered(before, [reply(1.5)], BOOK).answer is Answer.CAREFUL
    assert answered(before, [reply(1.5), reply(-3.0)], BOOK).answer is Answer.CAREFUL
    assert answered(before, [reply(-0.5), reply(-3.0)], BOOK).answer is Answer.NO_SIGNS


def test_no_parcel_makes_it_a_scam() -> None:
    before = verdict(Answer.CAREFUL, 0.6, reason("story.delivery", 1.2), story="story.delivery")
    after = answered(before, [reply(3.0)], BOOK)
    assert after.answer is Answer.SCAM
    assert after.probability is not None
    assert after.probability > 0.9
    assert "scam" in after.sentence
    assert after.steps
    assert after.question == ""


def test_an_answer_calms_where_no_danger_stands() -> None:
    after = answered(verdict(Answer.CAREFUL, 0.56, reason("link.shortener", 0.4)), [reply(-1.0)], BOOK)
    assert after.answer is Answer.NO_SIGNS
    assert after.official == ()
    assert after.story == ""


@pytest.mark.parametrize("sign", ["link.lookalike", "want.code", "want.gift_card", "sender.lookalike_domain"])
def test_danger_evidence_has_the_last_word(sign: str) -> None:
    before = verdict(Answer.CAREFUL, 0.4, reason(sign, 2.5))
    assert danger_stands(before)
    assert answered(before, [reply(-9.0)], BOOK).answer is Answer.CAREFUL


def test_a_combination_that_sets_a_floor_is_danger() -> None:
    assert danger_stands(verdict(Answer.CAREFUL, 0.4, reason("link.password_form", 1.0)))
    assert not danger_stands(
        verdict(Answer.CAREFUL, 0.4, reason("story.prize", 1.5), reason("push.deadline", 1.0))
    )


def test_not_sure_changes_nothing() -> None:
    before = verdict()
    assert answered(before, [reply(0.0)], BOOK) is before


@given(
    st.sampled_from(list(Answer)),
    st.floats(0.0, 1.0),
    st.lists(st.floats(-6.0, 6.0), max_size=3),
    st.lists(
        st.tuples(st.sampled_from(["link.lookalike", "push.deadline", "story.bank"]), st.floats(0.1, 3.0))
    ),
)
def test_the_rules_hold_for_every_answer(
    answer: Answer, chance: float, odds: list[float], found: list[tuple[str, float]]
) -> None:
    before = verdict(answer, chance, *(reason(sign, weight) for sign, weight in found))
    after = answered(before, [reply(one) for one in odds], BOOK)
    assert after.reasons == before.reasons
    if answer is Answer.SCAM:
        assert after.answer is Answer.SCAM
    if RANK[after.answer] < RANK[answer]:
        assert min(odds) <= -1.0
        assert max(odds) <= 0
        assert not danger_stands(before)
    if max(odds, default=0.0) > 0:
        assert RANK[after.answer] >= RANK[answer]


def test_questions_and_answers_are_easy_to_read() -> None:
    for ask in (*ASKS, *FOLLOW_UPS):
        assert 2 <= len(ask.replies) <= 3
        for text in (ask.text, *(one.text for one in ask.replies)):
            measured = reading(text)
            assert measured.longest <= 15, text
            assert measured.grade <= 6, text


def test_every_story_asked_about_exists(engine: Engine) -> None:
    for ask in (*ASKS, *FOLLOW_UPS):
        assert all(sign in engine.signs.by_id for sign in (*ask.stories, *ask.signs)), ask.id
