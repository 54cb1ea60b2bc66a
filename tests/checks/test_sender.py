"""Names, addresses, numbers and reply addresses that do not belong together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checks import sender
from app.core.outcome import Clear, DoesNotApply, Found
from app.core.subject import Header, Kind, Mailbox, Subject
from app.knowledge.brands import Directory

DIRECTORY = Directory.load()


def mail(
    display: str, address: str, *, title: str = "Hello", reply: str = "", headers: tuple[Header, ...] = ()
) -> Subject:
    """A mail with nothing but its sender."""
    answers = (Mailbox("", reply),) if reply else ()
    box = Mailbox(display, address)
    return Subject(Kind.EMAIL, "Hi", subject_line=title, sender=box, reply_to=answers, headers=headers)


def text(words: str, number: str) -> Subject:
    """A text message."""
    return Subject(Kind.MESSAGE, words, sender=Mailbox("", number))


def found(subject: Subject) -> dict[str, str]:
    """The signs found, with the words they point at."""
    outcome = sender.look(subject, DIRECTORY)
    return {f.sign: subject.quote(f.span) for f in outcome.findings} if isinstance(outcome, Found) else {}


@pytest.mark.parametrize(
    ("subject", "sign", "words"),
    [
        (mail("PayPal Service", "a@lamps.example"), "sender.brand_name_other_domain", "PayPal Service"),
        (mail("ING Support", "a@lamps.example"), "sender.brand_name_other_domain", "ING Support"),
        (mail("DHL Delivery", "a1@gmail.com"), "sender.brand_on_free_mailbox", "DHL Delivery"),
        (
            mail("Desk", "netflix.billing@gmail.com"),
            "sender.brand_on_free_mailbox",
            "netflix.billing@gmail.com",
        ),
        (mail("GMX Support", "konto.pruefung@gmx.net"), "sender.brand_on_free_mailbox", "GMX Support"),
        (mail("Support", "x@paypa1-login.com"), "sender.lookalike_domain", "x@paypa1-login.com"),
        (mail("Win", "x@mailinator.com"), "sender.disposable_domain", "x@mailinator.com"),
        (mail("help@chase.com", "x@lamps.example"), "sender.name_shows_other_address", "help@chase.com"),
        (mail("Desk", "a@school.example", reply="b1@gmail.com"), "sender.reply_to_elsewhere", "b1@gmail.com"),
        (mail("Desk", "a@x-notice.shop", title="Your Netflix plan"), "sender.brand_in_subject", "Netflix"),
        (text("Royal Mail: pay the fee", "+447700900123"), "sender.number_for_brand", "+447700900123"),
    ],
)
def test_finds_what_does_not_fit(subject: Subject, sign: str, words: str) -> None:
    signs = found(subject)
    assert sign in signs
    assert words.startswith(signs[sign]) if sign != "sender.reply_to_elsewhere" else signs[sign] == words


@pytest.mark.parametrize(
    "subject",
    [
        mail("PayPal", "service@paypal.com"),
        mail("Facebook", "security@facebookmail.com"),
        mail("Booking.com", "noreply@booking.com"),
        mail("Rita Moss", "rita@gmail.com", title="About Amazon"),
        mail("Chase Smith", "chase@lamps.example"),
        mail("Desk", "a@school.example", reply="b@mail.school.example"),
        mail("Ann", "a@gmail.com", reply="list@x.example", headers=(Header("list-id", "<x>"),)),
        mail("Mail System", "postmaster@outlook.com"),
        mail("GMX", "mailings@gmx.net"),
        mail("Proximus", "no-reply@proximus.be"),
        text("I bought it on Amazon, see you later", "+447700900123"),
        text("DHL: your parcel comes today", "62345"),
        text("DHL: your parcel comes today", "DHL"),
    ],
)
def test_honest_senders_are_left_alone(subject: Subject) -> None:
    assert isinstance(sender.look(subject, DIRECTORY), Clear)


def test_without_a_sender_it_does_not_apply() -> None:
    assert isinstance(sender.look(Subject(Kind.MESSAGE, "Hi"), DIRECTORY), DoesNotApply)


ANY = st.text(max_size=60)
ADDRESS = st.one_of(ANY, ANY.map(lambda local: f"{local}@gmail.com"), ANY.map(lambda host: f"a@{host}"))


@given(ANY, ADDRESS, ADDRESS, ANY)
def test_any_sender_has_an_answer(display: str, address: str, reply: str, title: str) -> None:
    subject = mail(display, address.lower(), title=title, reply=reply.lower())
    outcome = sender.look(subject, DIRECTORY)
    if isinstance(outcome, Found):
        for finding in outcome.findings:
            assert finding.sign in sender.SIGNS
            assert 0 <= finding.span.start < finding.span.end <= len(subject.part_text(finding.span))


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("news@lamps.example", "lamps.example"),
        ("news@mail.lamps.example", "mail.lamps.example"),
        ("rita@gmail.com", ""),
        ("postmaster@lamps.example", ""),
    ],
)
def test_only_a_mails_own_host_is_asked_about(address: str, host: str) -> None:
    assert sender.own_host(mail("Lamps", address)) == host
    assert sender.own_host(text("Hi", address)) == ""
