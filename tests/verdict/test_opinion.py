from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from app.core.limits import OPINION_REASONS, REASONS
from app.core.outcome import Group
from app.core.serial import verdict_to_json
from app.core.subject import Kind
from app.core.verdict import Answer, Verdict
from app.store.from_json import verdict_from_json
from app.verdict.advice import AdviceBook
from app.verdict.askback import answered
from app.verdict.opinion import ORDER, raised_by
from app.verdict.questions import TRUSTED, Reply
from tests.core.test_serial import VERDICTS
from tests.store.make import verdict
from tests.verdict.opinions import NOON, OPINIONS, opinion

if TYPE_CHECKING:
    from app.core.opinion import Opinion

STORIES = {"story.bank": "Fake bank message", "story.delivery": "Fake delivery notice"}
SCHEMA = Draft202012Validator(
    json.loads(
        (Path(__file__).resolve().parents[2] / "resources" / "schema" / "verdict.schema.json").read_bytes()
    )
)


@cache
def _book() -> AdviceBook:
    return AdviceBook.load()


def _raised(before: Verdict, said: Opinion) -> Verdict:
    return raised_by(before, said, _book(), STORIES)


@given(VERDICTS, OPINIONS)
def test_no_opinion_lowers_anything(before: Verdict, said: Opinion) -> None:
    after = _raised(before, said)

    assert ORDER.index(after.answer) >= ORDER.index(before.answer)
    assert after.reasons[: len(before.reasons)] == before.reasons
    assert after.calm == before.calm
    assert after.official == before.official
    if before.probability is None:
        assert after.probability is None
    else:
        assert after.probability is not None
        assert after.probability >= before.probability
    if before.story:
        assert after.story == before.story


@given(VERDICTS, st.lists(OPINIONS, max_size=4))
def test_many_opinions_never_lower_and_leave_room(before: Verdict, said: list[Opinion]) -> None:
    after = before
    for one in said:
        after = _raised(after, one)
    ours = sum(reason.group is Group.OPINION for reason in before.reasons)
    added = after.reasons[len(before.reasons) :]
    assert ORDER.index(after.answer) >= ORDER.index(before.answer)
    assert len(added) <= max(OPINION_REASONS - ours, 0)
    assert all(reason.group is Group.OPINION and reason.weight == 0 for reason in added)


@given(VERDICTS, OPINIONS)
def test_the_same_opinion_twice_changes_nothing_more(before: Verdict, said: Opinion) -> None:
    once = _raised(before, said)
    assert _raised(once, said) == once


@given(VERDICTS, OPINIONS.filter(lambda said: said.level in {Answer.NO_SIGNS, Answer.CANNOT_TELL}))
def test_an_opinion_that_does_not_warn_changes_no_word(before: Verdict, said: Opinion) -> None:
    kept = {**verdict_to_json(_raised(before, said)), "opinions": []}
    assert kept == {**verdict_to_json(before), "opinions": []}


@given(st.sampled_from(Answer), OPINIONS)
def test_a_raised_verdict_follows_the_schema_and_is_kept(answer: Answer, said: Opinion) -> None:
    value = verdict_to_json(_raised(verdict(answer), said))
    SCHEMA.validate(value)
    assert verdict_to_json(verdict_from_json(json.loads(json.dumps(value)))) == value


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [
        (Answer.NO_SIGNS, Answer.CAREFUL, Answer.CAREFUL),
        (Answer.NO_SIGNS, Answer.SCAM, Answer.SCAM),
        (Answer.CANNOT_TELL, Answer.CAREFUL, Answer.CAREFUL),
        (Answer.CAREFUL, Answer.SCAM, Answer.SCAM),
        (Answer.SCAM, Answer.CAREFUL, Answer.SCAM),
        (Answer.SCAM, Answer.NO_SIGNS, Answer.SCAM),
        (Answer.CAREFUL, Answer.CANNOT_TELL, Answer.CAREFUL),
        (Answer.NO_SIGNS, Answer.CANNOT_TELL, Answer.NO_SIGNS),
    ],
)
def test_the_answer_goes_up_or_stays(before: Answer, level: Answer, after: Answer) -> None:
    assert _raised(verdict(before), opinion(level, "It presses you.")).answer is after


def test_scam_needs_words_to_stand_on() -> None:
    assert _raised(verdict(Answer.NO_SIGNS), opinion(Answer.SCAM)).answer is Answer.CAREFUL


def test_a_raised_answer_says_who_spoke_and_what_to_do_now() -> None:
    before = verdict(Answer.NO_SIGNS)
    after = _raised(before, opinion(Answer.SCAM, "It presses you.", story="story.delivery"))

    assert after.story_name == "Fake delivery notice"
    assert after.sentence == "This message is very likely a scam: fake delivery notice."
    assert after.how_sure == "Helper, small sees more danger than we do. It can be wrong."
    assert after.steps[0].id == "stop"
    assert after.steps != before.steps
    (_, said) = after.reasons
    assert (said.group, said.finding, said.quote) == (Group.OPINION, "It presses you.", "word")
    assert said.why == "Helper, small says so. It can be wrong."
    (heard,) = after.opinions
    assert (heard.engine, heard.when, heard.level) == ("Helper, small", NOON, Answer.SCAM)


def test_an_unknown_story_is_not_named() -> None:
    assert _raised(verdict(), opinion(Answer.SCAM, "It presses you.", story="story.x")).story == ""


def test_reasons_on_new_words_come_first() -> None:
    whys = [f"Why {letter}." for letter in "abcde"]
    after = _raised(verdict(), opinion(Answer.SCAM, *whys))
    assert [reason.finding for reason in after.reasons[1:]] == ["Why b.", "Why c.", "Why d."]
    assert len(after.reasons) <= REASONS + OPINION_REASONS


def test_nothing_pasted_is_never_raised() -> None:
    before = verdict(Answer.CANNOT_TELL, Kind.NOTHING)
    assert _raised(before, opinion(Answer.SCAM, "It presses you.")) == before


def test_a_calming_question_is_not_kept() -> None:
    (heard,) = _raised(verdict(), opinion(Answer.NO_SIGNS, question="Do you trust it?")).opinions
    assert heard.question == ""


@given(VERDICTS, OPINIONS, st.lists(st.sampled_from([-4.0, -3.0, -2.0, -0.5, 0.0, 2.0, 4.0]), max_size=3))
def test_no_reply_lowers_what_a_model_raised(before: Verdict, said: Opinion, odds: list[float]) -> None:
    replies = [Reply("x", "x", one) for one in odds]
    own, raised = answered(before, replies, _book()), _raised(before, said)
    after = answered(raised, replies, _book())

    assert ORDER.index(after.answer) >= ORDER.index(own.answer)
    if said.level in {Answer.SCAM, Answer.CAREFUL} and before.kind is not Kind.NOTHING:
        assert ORDER.index(after.answer) >= ORDER.index(raised.answer)
    elif not before.opinions:
        assert after.answer is own.answer


def test_a_trusted_sender_lowers_only_what_no_model_warns_of() -> None:
    before = replace(verdict(Answer.CAREFUL), probability=0.5, reasons=())
    heard = opinion(Answer.CAREFUL, "It presses you.")

    assert answered(before, [TRUSTED], _book()).answer is Answer.NO_SIGNS
    assert answered(_raised(before, opinion(Answer.NO_SIGNS)), [TRUSTED], _book()).answer is Answer.NO_SIGNS
    assert answered(_raised(before, heard), [TRUSTED], _book()).answer is Answer.CAREFUL
    kept = verdict_from_json(json.loads(json.dumps(verdict_to_json(_raised(before, heard)))))
    assert answered(kept, [TRUSTED], _book()).answer is Answer.CAREFUL


def test_a_reply_still_counts_after_a_model_was_heard() -> None:
    raised = _raised(verdict(Answer.CAREFUL), opinion(Answer.CAREFUL, "It presses you."))
    assert answered(raised, [Reply("no", "No", 4.0)], _book()).answer is Answer.SCAM
