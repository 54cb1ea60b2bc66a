from __future__ import annotations

import pytest

from app.core.subject import Kind, Mailbox
from app.intake import read

NUMBER = Mailbox("", "+447700900123")
TOLD = {
    "from": ("From: +44 7700 900123\nHi Mum", NUMBER),
    "from, one line": ("From: +44 7700 900123 Hi Mum", NUMBER),
    "from with date": ("From: +44 7700 900123\nDate: 3 May\nMessage: Hi Mum", NUMBER),
    "sender": ("Sender: Post\nHi Mum", Mailbox("Post", "")),
    "message from": ("Message from Post: Hi Mum", Mailbox("Post", "")),
    "sms from": ("SMS from 12345\nHi Mum", Mailbox("", "12345")),
    "nachricht von": ("Nachricht von Post: Hi Mum", Mailbox("Post", "")),
    "mensaje de": ("Mensaje de Post: Hi Mum", Mailbox("Post", "")),
    "number above": ("+44 7700 900123\nText Message\nToday 10:15\nHi Mum", NUMBER),
    "short code above": ("88022\nHi Mum", Mailbox("", "88022")),
    "number before": ("+44 7700 900123: Hi Mum", NUMBER),
    "stamped": ("[12:03] +44 7700 900123: Hi Mum", NUMBER),
}


@pytest.mark.parametrize(("text", "sender"), TOLD.values(), ids=TOLD)
def test_takes_the_sender_off(text: str, sender: Mailbox) -> None:
    subject = read(text)

    assert (subject.kind, subject.sender, subject.text) == (Kind.MESSAGE, sender, "Hi Mum")


@pytest.mark.parametrize(
    "text",
    [
        "Post: your parcel is held at our depot",
        "Mensaje de texto mar 13:29: hola",
        "Your code is 123456. Do not share it.",
        "From here on it is easy\nsee you",
        "2 for 1: buy now",
    ],
)
def test_a_name_that_belongs_to_the_words_stays(text: str) -> None:
    subject = read(text)

    assert (subject.sender, subject.text) == (None, text)
