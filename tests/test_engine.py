"""The whole way from what was pasted to the answer: four answers, and what no trick of a scammer changes."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from app.core.opinion import Opinion, Said
from app.core.serial import verdict_to_json
from app.core.subject import Kind, Part, Span
from app.core.verdict import Answer, Verdict
from tests.support.messages import CALM, FOOTERS, PADDING, SCAMS, disguised, mail

if TYPE_CHECKING:
    from random import Random

    from app.engine import Engine

SCHEMA = Path(__file__).resolve().parents[1] / "resources" / "schema" / "verdict.schema.json"
VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
WARNINGS = {Answer.SCAM, Answer.CAREFUL}
DANGER = [Answer.NO_SIGNS, Answer.CANNOT_TELL, Answer.CAREFUL, Answer.SCAM]
"""The answers, the calmest first."""

LANGUAGES = pytest.mark.parametrize("language", SCAMS)
SCAM = st.sampled_from([scam for scams in SCAMS.values() for scam in scams])
BESIDE = st.lists(st.sampled_from([*FOOTERS, *PADDING, "\N{GRINNING FACE}" * 30]), max_size=4)


def _is_sound(verdict: Verdict) -> None:
    """What holds for every verdict whatever was pasted."""
    VALIDATOR.validate(json.loads(json.dumps(verdict_to_json(verdict))))
    assert verdict.sentence
    assert verdict.steps
    assert [reason.weight for reason in verdict.reasons] == sorted(
        (r.weight for r in verdict.reasons), reverse=True
    )


@LANGUAGES
def test_a_clear_scam_is_called_one(engine: Engine, language: str) -> None:
    for scam in SCAMS[language]:
        verdict = engine.check(scam)
        _is_sound(verdict)
        assert verdict.answer is Answer.SCAM, scam
        assert verdict.reasons, scam
        assert verdict.story, scam


@LANGUAGES
def test_a_personal_note_shows_no_signs(engine: Engine, language: str) -> None:
    verdict = engine.check(CALM[language])
    _is_sound(verdict)
    assert verdict.answer is Answer.NO_SIGNS


@LANGUAGES
def test_a_program_in_a_friendly_mail_asks_for_care(engine: Engine, language: str) -> None:
    verdict = engine.check(mail(CALM[language], attached="holiday.scr"))
    _is_sound(verdict)
    assert verdict.answer is Answer.CAREFUL
    assert verdict.reasons[0].sign == "file.program"


@pytest.mark.parametrize(
    ("pasted", "kind"),
    [
        ("", Kind.NOTHING),
        (" \n\t ", Kind.NOTHING),
        ("\N{GRINNING FACE}\N{GRINNING FACE}", Kind.NOTHING),
        (bytes(range(256)), Kind.NOTHING),
        ("+44 7700 900123", Kind.PHONE),
        ("jo@example.org", Kind.ADDRESS),
        ("https://bit.ly/3xyzAbc", Kind.LINK),
        ("Hi", Kind.MESSAGE),
    ],
)
def test_too_little_cannot_be_told_and_says_what_would_help(
    engine: Engine, pasted: str | bytes, kind: Kind
) -> None:
    verdict = engine.check(pasted)
    _is_sound(verdict)
    assert (verdict.answer, verdict.kind) == (Answer.CANNOT_TELL, kind)
    assert verdict.question


def test_every_reason_quotes_what_stands_there(engine: Engine) -> None:
    for scam in (scam for scams in SCAMS.values() for scam in scams):
        subject = engine.read(scam)
        for reason in engine.judge(subject).reasons:
            assert reason.quote == subject.quote(reason.span) != ""


def test_the_same_gives_the_same(engine: Engine) -> None:
    for scams in SCAMS.values():
        assert engine.check(scams[0]) == engine.check(scams[0])


@given(scam=SCAM, before=BESIDE, after=BESIDE)
def test_honest_words_beside_it_hide_no_scam(
    engine: Engine, scam: str, before: list[str], after: list[str]
) -> None:
    verdict = engine.check("\n\n".join([*before, scam, *after]), Kind.MESSAGE)
    assert verdict.answer in WARNINGS


@given(scam=SCAM, after=BESIDE)
def test_honest_words_beside_it_hide_no_scam_in_a_mail(engine: Engine, scam: str, after: list[str]) -> None:
    assert engine.check(mail("\n\n".join([scam, *after]))).answer in WARNINGS


@given(scam=SCAM, chance=st.randoms(use_true_random=False))
def test_disguised_letters_lower_nothing(engine: Engine, scam: str, chance: Random) -> None:
    plain = engine.check(scam, Kind.MESSAGE).answer
    assert DANGER.index(engine.check(disguised(scam, chance), Kind.MESSAGE).answer) >= DANGER.index(plain)


@given(
    st.permutations(
        [
            "Royal Mail could not bring your parcel.",
            "Pay the fee of 1.99 GBP today.",
            "http://royalmail-fee-pay.top/x",
        ]
    )
)
def test_the_order_of_the_paragraphs_makes_no_difference(engine: Engine, parts: list[str]) -> None:
    assert engine.check("\n\n".join(parts), Kind.MESSAGE).answer is Answer.SCAM


@given(
    st.permutations(["http://royalmail-fee-pay.top/x", *(f"https://www.example-{n}.org/" for n in range(50))])
)
@settings(max_examples=20)
def test_a_pile_of_links_hides_no_other(engine: Engine, links: list[str]) -> None:
    verdict = engine.check("Your parcel waits. Pay the fee of 1.99 GBP.\n" + "\n".join(links), Kind.MESSAGE)
    assert verdict.answer is Answer.SCAM
    assert "link.lookalike" in {reason.sign for reason in verdict.reasons}


@given(st.permutations([f"ann{n}@example.org" for n in range(5)]))
@settings(max_examples=20)
def test_the_order_of_the_receivers_makes_no_difference(engine: Engine, receivers: list[str]) -> None:
    text = mail(SCAMS["en"][0], receivers=receivers)
    assert (
        engine.check(text).probability
        == engine.check(mail(SCAMS["en"][0], receivers=sorted(receivers))).probability
    )


@given(st.one_of(st.binary(), st.text(), st.text(st.characters())))
@example("\ud800 http://\udcff.top/ \udfff")
@example("From: \udcffx\nTo: y@example.org\nSubject: \ud83d\n\nHi")
def test_nothing_raises(engine: Engine, pasted: str | bytes) -> None:
    _is_sound(engine.check(pasted))


@given(st.sampled_from(Kind), st.one_of(st.binary(max_size=200), st.text()))
def test_nothing_raises_whatever_it_is_said_to_be(engine: Engine, kind: Kind, pasted: str | bytes) -> None:
    _is_sound(engine.check(pasted, kind))


def test_a_warning_of_a_link_alone_says_what_it_rests_on(engine: Engine) -> None:
    verdict = engine.check(
        "http://harbour-drucker.com.ar/inc/aaa.htm?tr74566dfdyrd745d7rtyfyrt76rd576rtyhfhfrty6r"
    )

    assert verdict.answer in {Answer.CAREFUL, Answer.SCAM}
    assert "link.model" in {reason.sign for reason in verdict.reasons}


@pytest.mark.parametrize("link", ["https://95598.cn/", "https://idfcfb.in/2Vw5keg", "https://abnb.me/aB3kX9"])
def test_a_brands_own_link_is_named_and_not_doubted_for_its_spelling(engine: Engine, link: str) -> None:
    verdict = engine.check(link)

    assert verdict.answer is Answer.NO_SIGNS
    assert [reason.sign for reason in verdict.calm] == ["calm.official_links"]


def test_the_official_way_is_added_where_a_model_raises(engine: Engine) -> None:
    subject = engine.read("Hello, your PayPal statement for May is ready. Have a good day.")
    before = engine.judge(subject)
    assert (before.answer, before.official) == (Answer.NO_SIGNS, ())
    start = subject.text.index("statement")
    said = (Said(Span(Part.TEXT, start, start + 9), "statement", "It wants you to look fast."),)
    opinion = Opinion("Helper, small", datetime(2026, 11, 29, tzinfo=UTC), Answer.SCAM, "story.bank", said)

    after = engine.raised(subject, before, opinion)

    assert after.answer is Answer.SCAM
    assert after.story_name == engine.signs.stories["story.bank"]
    assert [way.brand for way in after.official] == ["PayPal"]
    assert engine.raised(subject, after, opinion) == after
    calm = replace(opinion, level=Answer.NO_SIGNS)
    assert engine.raised(subject, before, calm).official == ()
