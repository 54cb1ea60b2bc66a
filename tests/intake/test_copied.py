from __future__ import annotations

import pytest

from app.core.subject import Kind, Mailbox
from app.intake import read

HEADS = {
    "en": "From: Post <info@post.example>\nSent: Monday, 8 January 2024 10:12\nTo: Ann\nSubject: Your parcel",
    "es": "De: Post <info@post.example>\nEnviado el: lunes, 8 de enero\nPara: Ann\nAsunto: Your parcel",
    "fr": "De\u00a0: Post <info@post.example>\nEnvoyé\u00a0: lundi\nÀ\u00a0: Ann\nObjet\u00a0: Your parcel",
    "de": "Von: Post <info@post.example>\nGesendet: Montag, 8. Januar\nAn: Ann\nBetreff: Your parcel",
    "pt": "De: Post <info@post.example>\nEnviado em: segunda-feira\nPara: Ann\nAssunto: Your parcel",
    "it": "Da: Post <info@post.example>\nInviato: lunedì 8 gennaio\nA: Ann\nOggetto: Your parcel",
    "nl": "Van: Post <info@post.example>\nVerzonden: maandag 8 januari\nAan: Ann\nOnderwerp: Your parcel",
    "subject first": "Subject: Your parcel\nDate: 8 January\nFrom: Post <info@post.example>\nTo: Ann",
    "bold": "*From:* Post <info@post.example>\n*Sent:* Monday\n*To:* Ann\n*Subject:* Your parcel",
    "tabs": "from:\tPost <info@post.example>\nto:\tAnn\nsubject:\tYour parcel\nmailed-by:\tpost.example",
    "own lines": "From\nPost <info@post.example>\nTo\nAnn\nSubject\nYour parcel",
    "colons alone": "Subject:\nYour parcel\nFrom:\nPost <info@post.example>\nTo:\nAnn",
    "blank between": "From: Post <info@post.example>\n\nTo: Ann\n\nSubject: Your parcel",
    "one line": "From: Post <info@post.example> Sent: Monday To: Ann Subject: Your parcel",
    "encoded": "From: =?utf-8?q?Post?= <info@post.example>\nTo: Ann\nSubject: =?utf-8?b?WW91ciBwYXJjZWw=?=",
    "web window": "Your parcel\nInbox\n\nPost <info@post.example>\n10:15 AM (2 hours ago)\nto me",
    "phone": "Post <info@post.example>\nYour parcel\nTo: Ann\nToday at 10:15",
    "name and address apart": "Your parcel\nPost\ninfo@post.example\nto me\n10:15",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_reads_the_head_of_a_mail_window(head: str) -> None:
    subject = read(f"{head}\n\nDear customer,\nyour parcel is here.")

    assert subject.kind is Kind.COPIED_EMAIL
    assert subject.sender == Mailbox("Post", "info@post.example")
    assert subject.subject_line == "Your parcel"
    assert subject.text == "Dear customer,\nyour parcel is here."


def test_a_subject_alone_makes_a_mail() -> None:
    subject = read("Betreff: Ihr Konto\n\nGuten Tag")

    assert (subject.kind, subject.sender, subject.subject_line) == (Kind.COPIED_EMAIL, None, "Ihr Konto")


def test_a_sender_shown_by_name_only_is_kept_as_a_name() -> None:
    subject = read("Your parcel\nThe Post Office\n10:15\nto me\n\nDear customer")

    assert subject.sender == Mailbox("The Post Office", "")
    assert subject.subject_line == "Your parcel"


def test_reply_to_and_receivers_are_kept() -> None:
    subject = read(
        "From: a@b.example\nReply-To: other@c.example\nTo: x@d.example; Y <y@e.example>\nSubject: s\n\nHi"
    )

    assert [box.address for box in subject.reply_to] == ["other@c.example"]
    assert [box.address for box in subject.receivers] == ["x@d.example", "y@e.example"]
    assert subject.header("reply-to") == "other@c.example"


def test_the_address_in_brackets_counts_not_the_one_in_the_name() -> None:
    subject = read('From: "ceo@bank.example" <x@evil.example>\nSubject: s\n\nHi')

    assert subject.sender == Mailbox("ceo@bank.example", "x@evil.example")


def test_a_second_from_line_begins_the_words() -> None:
    subject = read("From: a@b.example\nSubject: one\nFrom: c@d.example\nSubject: two\n\nwords")

    assert subject.sender == Mailbox("", "a@b.example")
    assert subject.text.startswith("From: c@d.example")


def test_words_that_hang_on_the_subject_are_words() -> None:
    words = "please pay the fee now " * 30
    subject = read(f"From: Post <a@b.example> To: Ann Subject: {words}")

    assert subject.subject_line == ""
    assert subject.text.startswith("please pay the fee")


@pytest.mark.parametrize(
    "text",
    [
        "To: everybody who asked\nthe answer is yes",
        "Date: Friday\nwe meet at the station",
        "A: yes\nB: no",
        "Subject matter experts wanted\nCall us",
        "Ann Lee <ann@b.example> asked me for your number, is that fine?",
    ],
)
def test_everyday_text_is_no_mail(text: str) -> None:
    assert read(text).kind is Kind.MESSAGE


def test_a_letter_without_a_head_is_taken_for_a_mail() -> None:
    letter = (
        "Dear customer,\n\n"
        + "we have looked at your account and found nothing to do.\n" * 12
        + "\nKind regards\nThe Bank"
    )

    assert read(letter).kind is Kind.COPIED_EMAIL
