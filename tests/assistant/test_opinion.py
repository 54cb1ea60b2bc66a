from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assistant.opinion import QUESTION_CHARACTERS, REASONS, WHY_CHARACTERS, read_opinion
from app.assistant.quoting import Quotable
from app.core.call import Garbled, RefusedByModel
from app.core.opinion import Opinion
from app.core.subject import Part
from app.core.verdict import Answer
from tests.assistant.make import NOON, TEXT, answer, asked, mail, message

ANY = st.text(st.characters(exclude_categories=()), max_size=40)
HIDDEN = {"EMAIL_1": "ann@example.org", "EMAIL_2": "post@parcel.example"}


def _read(text: str, **known: object) -> Opinion:
    said = read_opinion(text, asked(**known))  # type: ignore[arg-type]
    assert isinstance(said, Opinion)
    return said


def test_a_good_answer_is_read_whole() -> None:
    said = _read(
        answer(
            "scam",
            ("pay the FEE  today", "It presses you to act fast."),
            story="story.delivery",
            question="Do you wait for a parcel?",
        )
    )
    assert (said.level, said.story, said.engine, said.when) == (
        Answer.SCAM,
        "story.delivery",
        "Helper, small",
        NOON,
    )
    assert [(reason.quote, reason.why) for reason in said.reasons] == [
        ("Pay the fee today", "It presses you to act fast.")
    ]
    assert said.question == "Do you wait for a parcel?"


@given(ANY, ANY, ANY)
def test_whatever_comes_back_is_bounded_and_stands_on_the_message(
    quote: str, why: str, question: str
) -> None:
    subject = message(f"Pay {quote} now")
    said = read_opinion(answer("scam", (quote, why), question=question), asked(subject))
    assert isinstance(said, Opinion)
    assert len(said.question) <= QUESTION_CHARACTERS
    for reason in said.reasons:
        assert reason.quote == subject.quote(reason.span) != ""
        assert 0 < len(reason.why) <= WHY_CHARACTERS


@pytest.mark.parametrize(
    "quote", ["Send the money", "", "a", "...", "[EMAIL_1]", "unseen order", "Last  notice now"]
)
def test_a_reason_without_words_of_the_message_goes(quote: str) -> None:
    said = _read(answer("scam", (quote, "It presses you to act fast.")), subject=mail(), hidden=HIDDEN)
    assert said.reasons == ()


@pytest.mark.parametrize(
    ("quote", "found", "part"),
    [
        ("YOUR parcel\nis held", "Your parcel is held", Part.TEXT),
        ("\u201cPay the fee today\u2026\u201d", "Pay the fee today", Part.TEXT),
        ("write to [EMAIL_1]", "write to ann@example.org", Part.TEXT),
        ("write to [EMAIL_1 at example.org]", "write to ann@example.org", Part.TEXT),
        ("last notice", "Last notice", Part.SUBJECT_LINE),
        ("The Post <[EMAIL_2]>", "The Post <post@parcel.example>", Part.SENDER),
        ("https://post.example", "https://post.example", Part.TEXT),
    ],
)
def test_a_quote_is_found_where_it_stands(quote: str, found: str, part: Part) -> None:
    subject = mail()
    span = Quotable.of(subject).find(quote, HIDDEN)
    assert span is not None
    assert (subject.quote(span), span.part) == (found, part)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.data())
def test_every_piece_of_a_text_is_found_as_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    piece = text[start : start + data.draw(st.integers(0, 30))]
    span = Quotable.of(message(text)).find(piece, {})
    if sum(c.isascii() and c.isalnum() for c in piece) >= 4:
        assert span is not None
    if span is not None:
        assert 0 <= span.start < span.end <= len(text)


def test_a_letter_and_its_accent_apart_are_the_letter() -> None:
    subject = message("Payez la carte cade\u0301e au cafe\u0301 de Lyon")
    span = Quotable.of(subject).find("CAFÉ de Lyon", {})
    assert span is not None
    assert subject.quote(span) == "cafe\u0301 de Lyon"


def test_unseen_signs_between_letters_do_not_hide_a_quote() -> None:
    subject = message("Pay th\u200be f\u00ade\u2060e today")
    span = Quotable.of(subject).find("pay the fee", {})
    assert span is not None
    assert subject.quote(span) == "Pay th\u200be f\u00ade\u2060e"


def test_a_placeholder_is_put_back_in_no_sentence() -> None:
    said = _read(
        answer(
            "scam", ("write to [EMAIL_1]", "It hides behind [EMAIL_1] today."), question="Is it [EMAIL_1]?"
        ),
        hidden=HIDDEN,
    )
    (reason,) = said.reasons
    assert reason.quote == "write to ann@example.org"
    assert reason.why == "It hides behind \u2026 today."
    assert said.question == ""


def test_no_more_than_five_reasons_and_none_twice() -> None:
    rows = [(word, "It presses you to act.") for word in TEXT.split() if len(word) > 3]
    assert len(rows) > REASONS
    assert len(_read(answer("scam", *rows)).reasons) <= REASONS
    assert len(_read(answer("scam", *[rows[0]] * 4)).reasons) == 1


@pytest.mark.parametrize(
    "question", ["Do it.", "Is it? Or not?", "Call them?", "Did you use 0800 555 012?", ""]
)
def test_a_question_is_one_harmless_question_or_none(question: str) -> None:
    assert _read(answer(question=question)).question == ""


def test_a_bad_day_is_an_outcome() -> None:
    assert isinstance(read_opinion("It is fine.", asked()), Garbled)
    assert isinstance(read_opinion("I'm sorry, I can't do that.", asked()), RefusedByModel)
