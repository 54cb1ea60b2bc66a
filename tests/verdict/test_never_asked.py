"""What a brand never asks for: said where it is asked, and nothing else is changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app.core.outcome import Finding, Group
from app.core.say import as_written
from app.core.sign import Sign
from app.core.subject import Kind, Part, Span, Subject
from app.core.verdict import Answer, Reason, Verdict
from app.intake import read
from app.knowledge.brands import Brand
from app.knowledge.habits import Habits
from app.verdict.never_asked import NEVER, SAYS, Asked, never_asks, with_never_asked
from recipe.habits import read_habits
from tests.knowledge.test_habits import FACTS

if TYPE_CHECKING:
    from app.engine import Engine

NEVER_ROWS: list[dict[str, Any]] = read_habits()["never"]
SAMPLES = [
    pytest.param(row, sample, id=f"{row['id']}-{sample['expect']}")
    for row in NEVER_ROWS
    for sample in row.get("samples", ())
]
TEXT = "Any Bank: text us your PIN now. Any Bank"
HABITS = Habits(FACTS)
BANK = Brand("any", "Any Bank", "bank", ("gb",), (), "", "", "2026-11-29")
CODE = Sign("want.code", Group.WANT, 2.5, "It asks for a code.", "Why.", "Honest.")
ASK = Span(Part.TEXT, TEXT.index("text us"), TEXT.index(" now"))
NAME = Span(Part.TEXT, 0, 8)


def _reason(sign: Sign = CODE, span: Span = ASK) -> Reason:
    return Reason(sign.id, sign.group, sign.finding, sign.why, sign.honest, span, "", sign.weight)


def _verdict(*reasons: Reason, answer: Answer = Answer.SCAM) -> Verdict:
    return Verdict(answer, Kind.MESSAGE, "", "", 0.9, "", reasons=reasons)


def _told(verdict: Verdict, *findings: Finding, brand: Brand = BANK, text: str = TEXT) -> Verdict:
    asked = Asked(Subject(Kind.MESSAGE, text), ((brand, NAME),), findings)
    return with_never_asked(verdict, asked, HABITS, {CODE.id: CODE}, as_written)


@pytest.mark.parametrize(("row", "sample"), SAMPLES)
def test_sample(engine: Engine, row: dict[str, Any], sample: dict[str, str]) -> None:
    said = [r for r in engine.check(sample["text"]).reasons if f"never asks for {row['thing']}." in r.finding]

    assert bool(said) is (sample["expect"] == "fail")
    assert all(reason.quote and reason.quote in sample["text"] for reason in said)


@pytest.mark.parametrize("row", [row for row in NEVER_ROWS if row["signs"]], ids=lambda row: str(row["id"]))
def test_whatever_a_sign_shows_has_samples_of_both_kinds(row: dict[str, Any]) -> None:
    assert {sample["expect"] for sample in row["samples"]} == {"fail", "ok"}


def test_only_the_words_of_the_reason_change() -> None:
    before = _verdict(_reason())

    after = _told(before)

    assert after == replace(
        before, reasons=(replace(_reason(), finding="Any Bank never asks for your PIN."),)
    )


def test_a_brand_whose_words_were_read_says_so_itself() -> None:
    brand = replace(BANK, id="own")
    click = replace(_reason(), sign="want.click")
    linked = read("Any Bank: tap here now https://any.example/x", Kind.MESSAGE)
    asked = Asked(linked, ((brand, NAME),), ())

    told = with_never_asked(_verdict(click), asked, HABITS, {}, as_written)

    assert told.reasons[0].finding == "Any Bank says it never asks for a tap."
    assert _told(_verdict(click), brand=brand).reasons == (click,), "there is no link to tap"


def test_it_is_said_once() -> None:
    again = replace(_reason(), span=Span(Part.TEXT, 10, 20))

    told = _told(_verdict(_reason(), again))

    assert [reason.finding for reason in told.reasons] == [
        "Any Bank never asks for your PIN.",
        "It asks for a code.",
    ]


@pytest.mark.parametrize(("answer", "count"), [(Answer.CAREFUL, 2), (Answer.CANNOT_TELL, 1)])
def test_an_ask_that_was_no_reason_becomes_one_in_a_warning(answer: Answer, count: int) -> None:
    light = replace(_reason(), sign="push.deadline", group=Group.PUSH, weight=0.6)

    told = _told(_verdict(light, answer=answer), Finding(CODE.id, ASK))

    assert len(told.reasons) == count
    assert [reason.weight for reason in told.reasons] == sorted(
        (reason.weight for reason in told.reasons), reverse=True
    )


def test_the_small_words_must_stand_near() -> None:
    far = "Any Bank: text us your number now. " + "Thank you for your patience. " * 5 + "PIN"

    assert _told(_verdict(_reason()), text=far).reasons == (_reason(),)


def test_a_brand_that_is_only_spoken_of_is_not_who_asks() -> None:
    asked = Asked(Subject(Kind.MESSAGE, TEXT * 3), ((BANK, Span(Part.TEXT, 60, 68)),), ())

    told = with_never_asked(_verdict(_reason()), asked, HABITS, {}, as_written)

    assert told.reasons == (_reason(),)


def test_a_shop_whose_gift_cards_are_wanted_is_not_who_asks(engine: Engine) -> None:
    text = (
        "Hi, are you busy? Buy five Apple gift cards for a client and send me the codes. I am in a meeting."
    )

    findings = [reason.finding for reason in engine.check(text).reasons]

    assert findings
    assert not [finding for finding in findings if "never asks" in finding]


def test_no_sender_name_calms(engine: Engine) -> None:
    text = "Someone is using your card. Reply with the code we just sent you to stop it."
    forged, none = engine.check(f"From: Barclays\n{text}"), engine.check(text)

    assert forged.probability is not None
    assert none.probability is not None
    assert forged.probability >= none.probability - 0.01
    assert forged.answer in {Answer.SCAM, Answer.CAREFUL}


def test_few_things_of_a_sector_are_listed_only_where_one_is_asked() -> None:
    assert never_asks(BANK, (), HABITS, as_written) == ()
    assert never_asks(BANK, {"want.code"}, HABITS, as_written) == ("your PIN",)
    own = replace(BANK, id="own")
    assert never_asks(own, {"want.code"}, HABITS, as_written) == ("your PIN", "a tap")


def test_sentences_have_their_slots() -> None:
    assert all(slot in sentence for sentence in (SAYS, NEVER) for slot in ("{brand}", "{thing}"))
