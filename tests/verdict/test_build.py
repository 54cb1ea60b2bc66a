"""The whole verdict on one case."""

from __future__ import annotations

import pytest

from app.core.outcome import CouldNotLook
from app.core.subject import Kind, LeftOut, Subject
from app.core.verdict import Answer
from app.verdict.advice import AdviceBook
from app.verdict.build import judge
from tests.verdict.make import at, by_id, case, message, sign

BOOK = AdviceBook([], [])
SIGNS = by_id(
    sign("story.delivery", 1.5), sign("want.card", 2.5), sign("calm.pickup", -1.0), sign("want.fee")
)
TEXT = "Your parcel waits. Type in your card."
STORY, CARD, FEE, CALM = (
    at("story.delivery", 5, 11),
    at("want.card", 19, 36),
    at("want.fee", 0, 4),
    at("calm.pickup", 0, 4),
)


def test_a_scam_names_its_story_and_its_reasons() -> None:
    verdict = judge(case(message(TEXT), [STORY, CARD]), SIGNS, BOOK)
    assert verdict.answer is Answer.SCAM
    assert (verdict.story, verdict.story_name) == ("story.delivery", "delivery")
    assert "delivery" in verdict.sentence
    assert [r.sign for r in verdict.reasons] == ["want.card", "story.delivery"]
    assert [r.quote for r in verdict.reasons] == ["Type in your card", "parcel"]
    assert verdict.probability is not None
    assert verdict.probability > 0.5


def test_where_nothing_was_found_no_story_is_named() -> None:
    verdict = judge(case(message(TEXT), [STORY]), SIGNS, BOOK)
    assert verdict.answer is Answer.NO_SIGNS
    assert (verdict.story, verdict.story_name) == ("", "")


def test_calm_is_told_unless_danger_stands_beside_it() -> None:
    assert [r.sign for r in judge(case(message(TEXT), [FEE, CALM]), SIGNS, BOOK).calm] == ["calm.pickup"]
    assert judge(case(message(TEXT), [CARD, CALM]), SIGNS, BOOK).calm == ()


def test_a_sign_that_is_not_in_the_resources_does_not_exist() -> None:
    verdict = judge(case(message(TEXT), [at("want.nothing", 0, 4)]), SIGNS, BOOK)
    assert verdict.reasons == ()


def test_what_could_not_be_looked_at_is_said_once_and_calms_nothing() -> None:
    blind = CouldNotLook("We could not look."), CouldNotLook("We could not look.")
    seeing = judge(case(message(TEXT), [STORY, CARD]), SIGNS, BOOK)
    verdict = judge(case(message(TEXT), [STORY, CARD], *blind), SIGNS, BOOK)
    assert verdict.not_looked == ("We could not look.",)
    assert (verdict.answer, verdict.probability) == (seeing.answer, seeing.probability)


def test_what_was_left_out_is_said() -> None:
    left = (LeftOut("Half of the text was not read."),)
    assert judge(case(Subject(Kind.MESSAGE, TEXT, left_out=left)), SIGNS, BOOK).left_out == left


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_nothing_has_no_chance(text: str) -> None:
    verdict = judge(case(Subject(Kind.NOTHING, text)), SIGNS, BOOK)
    assert verdict.answer is Answer.CANNOT_TELL
    assert verdict.probability is None
