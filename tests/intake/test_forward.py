from __future__ import annotations

import pytest

from app.core.subject import Kind, Mailbox
from app.intake import read

INNER = "From: Post <x@post.example>\nDate: Monday\nSubject: Your parcel\n\nDear customer, pay here"
INTROS = [
    "---------- Forwarded message ---------",
    "-----Original Message-----",
    "________________________________",
    "Begin forwarded message:",
    "Anfang der weitergeleiteten Nachricht:",
    "Début du message réexpédié :",
    "---------- Mensaje reenviado ---------",
]


@pytest.mark.parametrize("intro", INTROS)
def test_the_mail_below_a_question_is_judged(intro: str) -> None:
    subject = read(f"Is this real?\n\n{intro}\n\n{INNER}")

    assert subject.kind is Kind.COPIED_EMAIL
    assert subject.sender == Mailbox("Post", "x@post.example")
    assert subject.subject_line == "Your parcel"
    assert subject.text == "Dear customer, pay here"
    assert subject.note == "Is this real?"


def test_who_passed_it_on_is_kept_apart_and_the_note_stays_in_the_text() -> None:
    outer = (
        "From: Bob <bob@home.example>\nSubject: Fwd: parcel\n\nIs this real?\n\nBegin forwarded message:\n\n"
    )
    subject = read(outer + INNER)

    assert subject.forwarder == Mailbox("Bob", "bob@home.example")
    assert subject.sender == Mailbox("Post", "x@post.example")
    assert subject.text == "Is this real?\n\nDear customer, pay here"


@pytest.mark.parametrize(
    "words",
    [
        "Pay at http://post.example/fee now",
        "Write to boss@post.example",
        "Call +44 7700 900123",
        "pay " * 100,
    ],
    ids=["link", "address", "phone", "long"],
)
def test_a_scam_above_an_honest_mail_is_not_taken_for_a_note(words: str) -> None:
    subject = read(
        f"From: Eve <eve@bad.example>\nSubject: Fwd: x\n\n{words}\n\n-----Original Message-----\n{INNER}"
    )

    assert subject.sender == Mailbox("Eve", "eve@bad.example")
    assert words.strip() in subject.text
    assert subject.forwarder is None
