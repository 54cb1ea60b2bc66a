from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.render import shown
from app.commands.terminal import Look, width_of
from app.core.outcome import Group
from app.core.subject import Kind, Mailbox, Part, Span, Subject
from app.core.verdict import Answer, Moved, OfficialWay, Reason
from tests.commands.fake import load_words, reason_for, verdict_of

CHECKER = load_words()
PLAIN = Look()


def _page(text: str, look: Look = PLAIN) -> str:
    subject = CHECKER.read(text)
    return shown(subject, CHECKER.judge(subject), look)


def test_says_everything_in_order() -> None:
    page = _page("From: +44 7700 900123\nYour parcel is held, pay at http://fee.example.com/x")
    parts = [
        *("✖ SCAM", "Fake parcel", "One sentence says it.", "97 of 100", "Taken for: text message, 1 link"),
        *("What to do now", "1. Do not tap the link.", "2. Delete the message.", "The official way"),
        *("https://www.dhl.com", "Why", "[1] It says pay", "“pay”", "[2] It says parcel", "The message"),
        *("From: +447700900123", "Your «parcel»[2]", "«pay»[1] at hxxp://fee[.]example[.]com/x"),
    ]
    places = [page.find(part) for part in parts]

    assert -1 not in places
    assert places == sorted(places)


def test_says_how_the_brand_writes_beside_the_official_way() -> None:
    asks, sends, names = ("your PIN", "a fee by text"), ("A parcel waits.", "A fee is due."), ("DHL", "41234")
    way = OfficialWay("DHL", "https://www.dhl.com", "directory", "2026-01-02", asks, sends, names)
    subject = CHECKER.read("Hello")
    page = shown(subject, replace(CHECKER.judge(subject), official=(way,)), PLAIN)

    assert "https://www.dhl.com (checked 2026-01-02)\n   It never asks for: your PIN, a fee by text." in page
    assert "\n   It does send this, and thieves copy it: A parcel waits. A fee is due.\n" in page
    assert "\n   Its texts come from: DHL, 41234. Thieves can use that name too.\n" in page
    assert not any(words in _page("Hello") for words in ("never asks", "does send", "texts come"))


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        (Answer.SCAM, "SCAM"),
        (Answer.CAREFUL, "BE CAREFUL"),
        (Answer.CANNOT_TELL, "CAN'T TELL"),
        (Answer.NO_SIGNS, "NO SIGNS FOUND"),
    ],
)
@pytest.mark.parametrize("look", [PLAIN, Look(colour=True), Look(symbols=False)])
def test_the_word_stands_beside_every_sign(answer: Answer, word: str, look: Look) -> None:
    subject = Subject(Kind.MESSAGE, "hello")

    assert word in shown(subject, verdict_of(answer, subject, ()), look).split("\n")[0]


def test_says_what_was_not_looked_at_and_what_would_settle_it() -> None:
    page = _page("\x89PNG\x00\x01\x02\x03")

    assert "Who sent it?" in page
    assert "What was not looked at" in page
    assert "The message" not in page


def test_an_honest_reading_stands_with_a_careful_answer() -> None:
    assert "It may be honest: A shop may ask." in _page("a parcel for you")


def test_marks_the_sender_and_the_subject_line() -> None:
    subject = Subject(Kind.COPIED_EMAIL, "hi", subject_line="hurry up", sender=Mailbox("Bank", "a@b.example"))
    reasons = tuple(
        Reason(
            "x.y",
            Group.SENDER,
            "Odd.",
            "Why.",
            "",
            subject.whole(part),
            subject.part_text(subject.whole(part)),
            1,
        )
        for part in (Part.SENDER, Part.SUBJECT_LINE)
    )
    page = shown(subject, verdict_of(Answer.SCAM, subject, reasons), PLAIN)

    assert "From: «Bank <a@b[.]example>»[1]" in page
    assert "Subject: «hurry up»[2]" in page


def test_a_quote_of_hidden_letters_says_so() -> None:
    subject = Subject(Kind.MESSAGE, "a\u200b\u200bb")
    span = replace(subject.whole(Part.TEXT), start=1, end=3)
    reason = Reason("hiding.x", Group.HIDING, "Hidden.", "Why.", "", span, subject.quote(span), 1)

    assert "(letters that the eye cannot see)" in shown(
        subject, verdict_of(Answer.SCAM, subject, (reason,)), PLAIN
    )


def test_what_was_noticed_without_a_warning_is_told_kindly() -> None:
    subject = Subject(Kind.MESSAGE, "please pay the club fee")
    page = shown(
        subject, verdict_of(Answer.NO_SIGNS, subject, (reason_for(subject, "pay", "want.fee"),)), PLAIN
    )

    assert "What to watch for" in page
    assert "Small things we noticed" in page
    assert "It may be honest: A shop may ask." in page
    assert "Why it matters." not in page


def test_a_warning_without_a_single_sign_says_so() -> None:
    subject = Subject(Kind.MESSAGE, "hello dear")
    moved = (
        Moved("dear", None, 1.2),
        Moved("dear", None, 1.1),
        Moved("x", None, 1.0),
        Moved("hello", None, -1.0),
    )
    verdict = replace(verdict_of(Answer.CAREFUL, subject, ()), moved=moved)

    assert "No single thing stands out." in shown(subject, verdict, PLAIN)
    assert "What weighed most: “dear”.\n" in shown(subject, verdict, PLAIN)


@pytest.mark.parametrize(("part", "end"), [(Part.HEADER, 4), (Part.TEXT, 300)])
def test_what_nobody_reads_is_not_quoted(part: Part, end: int) -> None:
    subject = Subject(Kind.EMAIL, "roses " * 50)
    reason = Reason("auth.x", Group.AUTH, "Not proved.", "Why.", "", Span(part, 0, end), "roses roses", 1)

    page = shown(subject, verdict_of(Answer.SCAM, subject, (reason,)), PLAIN)
    assert "“roses" not in page
    assert "«" not in page


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_no_message_can_steer_the_terminal(text: str) -> None:
    page = _page(f"Your parcel {text} pay")

    assert not any(unicodedata.category(letter) in {"Cc", "Cf", "Cs"} for letter in page if letter != "\n")
    assert all(width_of(line) <= 80 for line in page.split("\n"))
