from __future__ import annotations

import base64

import pytest

from app.core.subject import Mailbox
from app.intake.mail.parse import read_mail
from tests.intake.mail.samples import mail, part, simple

HEAD = "From: Gran <gran@home.example>\r\nSubject: Fwd: Your parcel\r\n"
SCAM = (
    "From: Parcel <x@parcel-fee.example>\r\nSubject: Your parcel\r\n"
    "Return-Path: <b@parcel-fee.example>\r\n\r\n"
    "Pay at http://parcel-fee.com/x now"
)

GMAIL = (
    "---------- Forwarded message ---------",
    "From: Parcel <x@p.example>",
    "Date: Mon, 1 Jan",
    "Subject: Your parcel",
    "To: <gran@home.example>",
    "",
    "",
    "Pay now",
)
APPLE = (
    "Begin forwarded message:",
    "",
    "From: Parcel <x@p.example>",
    "Subject: Your parcel",
    "Date: 1 January",
    "To: gran@home.example",
    "",
    "Pay now",
)
OUTLOOK = (
    "-----Original Message-----",
    "From: Parcel [mailto:x@p.example]",
    "Sent: Monday",
    "To: Gran",
    "Subject: Your parcel",
    "",
    "Pay now",
)
GERMAN = (
    "________________________________",
    "Von: Parcel <x@p.example>",
    "Gesendet: Montag",
    "An: Gran <gran@home.example>",
    "Betreff: Your parcel",
    "",
    "Pay now",
)
SPANISH = (
    "---------- Mensaje reenviado ----------",
    "De: Parcel <x@p.example>",
    "Fecha: lun",
    "Asunto: Your parcel",
    "Para: <gran@home.example>",
    "",
    "Pay now",
)
FRENCH = ("De : Parcel <x@p.example>", "Envoyé : lundi", "À : Gran", "Objet : Your parcel", "", "Pay now")
ITALIAN = ("Da: Parcel <x@p.example>", "Inviato: lunedì", "A: Gran", "Oggetto: Your parcel", "", "Pay now")
PORTUGUESE = (
    "De: Parcel <x@p.example>",
    "Enviado: segunda",
    "Para: Gran",
    "Assunto: Your parcel",
    "",
    "Pay now",
)
DUTCH = (
    "Van: Parcel <x@p.example>",
    "Verzonden: maandag",
    "Aan: Gran",
    "Onderwerp: Your parcel",
    "",
    "Pay now",
)
INLINE = [
    "\n".join(lines) for lines in (GMAIL, APPLE, OUTLOOK, GERMAN, SPANISH, FRENCH, ITALIAN, PORTUGUESE, DUTCH)
]


@pytest.mark.parametrize("quoted", INLINE)
@pytest.mark.parametrize("note", ["", "Is this real?\n\n"])
def test_what_was_passed_on_is_judged(quoted: str, note: str) -> None:
    subject = read_mail(simple(note + quoted, HEAD))
    assert subject.forwarder == Mailbox("Gran", "gran@home.example")
    assert subject.sender == Mailbox("Parcel", "x@p.example")
    assert subject.subject_line == "Your parcel"
    assert subject.note == note.strip()
    assert subject.text == (f"{note.strip()}\n\nPay now" if note else "Pay now")


def test_places_move_with_the_words() -> None:
    subject = read_mail(
        simple("See www.note.org/a\n\n" + INLINE[0].replace("Pay now", "Pay at http://p-fee.com/x now"), HEAD)
    )
    assert [(link.shown, subject.quote(link.span)) for link in subject.links] == [
        ("www.note.org/a", "www.note.org/a"),
        ("http://p-fee.com/x", "http://p-fee.com/x"),
    ]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (HEAD.replace("Fwd: ", "Re: "), "No.\n\n" + INLINE[2]),
        (HEAD.replace("Fwd: ", "[club] RE: "), "No.\n\n" + INLINE[2]),
        (HEAD.replace("Fwd: ", "") + "In-Reply-To: <1@x>\r\n", "No.\n\n" + INLINE[2]),
        (HEAD.replace("Fwd: ", "AW: "), "Nein.\n\n" + INLINE[3]),
        (
            HEAD.replace("Fwd: ", "Re: "),
            "Yes.\n\nOn Mon, Jan 1, Ann <a@x.org> wrote:\n> " + INLINE[0].replace("\n", "\n> "),
        ),
        (HEAD.replace("Fwd: ", ""), "From: here to there\nwe walked a long way."),
        (HEAD, "A letter.\n\nFrom: me\n\nBye"),
    ],
)
def test_answers_and_letters_are_no_forwards(head: str, body: str) -> None:
    subject = read_mail(simple(body, head))
    assert subject.forwarder is None
    assert subject.sender == Mailbox("Gran", "gran@home.example")


def test_an_attached_mail_below_a_short_note() -> None:
    raw = mail(part("text/plain", "Is this one real?"), part("message/rfc822", SCAM), head=HEAD)
    subject = read_mail(raw)
    assert subject.forwarder == Mailbox("Gran", "gran@home.example")
    assert subject.sender == Mailbox("Parcel", "x@parcel-fee.example")
    assert subject.return_path == "b@parcel-fee.example"
    assert subject.note == "Is this one real?"
    assert subject.text == "Is this one real?\n\nPay at http://parcel-fee.com/x now"
    assert [subject.quote(link.span) for link in subject.links] == ["http://parcel-fee.com/x"]
    assert subject.header("subject") == "Your parcel"


def test_an_attached_mail_alone_and_in_base64() -> None:
    encoded = base64.encodebytes(SCAM.encode())
    raw = (
        HEAD.encode() + b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" + encoded
    )
    assert read_mail(raw).sender == Mailbox("Parcel", "x@parcel-fee.example")


def test_a_mail_attached_to_a_long_letter_is_not_judged_and_that_is_said() -> None:
    raw = mail(part("text/plain", "Dear all, " * 200), part("message/rfc822", SCAM), head=HEAD)
    subject = read_mail(raw)
    assert subject.forwarder is None
    assert [left.what for left in subject.left_out] == ["A mail was attached to this one. It was not judged."]


def test_a_note_with_a_link_of_its_own_is_not_lost() -> None:
    raw = mail(part("text/plain", "Click http://evil-note.com/x"), part("message/rfc822", SCAM), head=HEAD)
    assert [link.shown for link in read_mail(raw).links] == [
        "http://evil-note.com/x",
        "http://parcel-fee.com/x",
    ]


@pytest.mark.parametrize(
    ("kind", "head"),
    [
        (
            "report; report-type=delivery-status",
            "From: Mail System <mailer-daemon@x.org>\r\nSubject: Undelivered\r\n",
        ),
        ("mixed", "From: MAILER-DAEMON@x.org\r\nSubject: failure notice\r\n"),
        ("mixed", "From: Robot <r@x.org>\r\nReturn-Path: <>\r\nSubject: failure notice\r\n"),
    ],
)
def test_a_bounce_is_judged_as_the_bounce(kind: str, head: str) -> None:
    raw = mail(
        part("text/plain", "It could not be delivered."), part("message/rfc822", SCAM), kind=kind, head=head
    )
    subject = read_mail(raw)
    assert subject.forwarder is None
    assert subject.text == "It could not be delivered."
    assert subject.links == ()
    assert [file.declared_type for file in subject.attachments] == ["message/rfc822"]
