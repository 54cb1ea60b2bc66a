from __future__ import annotations

import pytest

from app.core.subject import Kind, LinkOrigin, Mailbox, Part
from app.intake.mail.parse import read_html, read_mail
from tests.intake.mail.samples import attached, mail, part, simple

HTML = '<p>Dear Ann, <a href="https://evil.example/x">check</a></p>'
INVITE = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Refund call\r\nLOCATION:Online\r\n"
    "DESCRIPTION;LANGUAGE=en:Call us\\nat http://refund-x.com/a\\, now\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_a_plain_mail() -> None:
    raw = (
        b"Return-Path: <Bounce@x.org>\r\nReceived: from a\r\n\tby b\r\n"
        b"From: =?utf-8?q?J=C3=BCrgen?= <J@X.org>\r\nTo: ann@y.org, Bob <bob@y.org>\r\nCc: c@y.org\r\n"
        b"Reply-To: other@z.org\r\nSubject: =?utf-8?b?SGFsbG8=?=\r\n\r\n"
        b"See https://example.com/a or call +1 212 555 0123.\r\n"
    )
    subject = read_mail(raw)
    assert subject.kind is Kind.EMAIL
    assert subject.sender == Mailbox("Jürgen", "j@x.org")
    assert [box.address for box in subject.receivers] == ["ann@y.org", "bob@y.org", "c@y.org"]
    assert subject.reply_to == (Mailbox("", "other@z.org"),)
    assert subject.return_path == "bounce@x.org"
    assert subject.subject_line == "Hallo"
    assert subject.header("received") == "from a by b"
    assert [subject.quote(link.span) for link in subject.links] == ["https://example.com/a"]
    assert [subject.quote(phone) for phone in subject.phones] == ["+1 212 555 0123"]


def test_html_is_shown_and_the_plain_version_kept() -> None:
    subject = read_mail(mail(part("text/plain", "Plain words"), part("text/html", HTML), kind="alternative"))
    assert subject.text == "Dear Ann, check"
    assert subject.plain_alternative == "Plain words"
    assert [(link.shown, link.target) for link in subject.links] == [("check", "https://evil.example/x")]


def test_html_that_shows_no_words_gives_way_to_the_plain_version() -> None:
    picture = '<a href="https://evil.example/x"><img src="https://evil.example/p.png"></a>'
    subject = read_mail(
        mail(part("text/plain", "Plain words"), part("text/html", picture), kind="alternative")
    )
    assert subject.text == "Plain words"
    assert [link.target for link in subject.links] == ["https://evil.example/x"]
    assert (subject.image_count, subject.remote_image_count) == (1, 1)


def test_alternatives_inside_related_inside_mixed() -> None:
    inner = mail(part("text/plain", "P"), part("text/html", HTML), kind="alternative", head="").replace(
        b"cut", b"in1"
    )
    related = mail(
        inner.removeprefix(b"MIME-Version: 1.0\r\n"),
        part("image/png", b"\x89PNG\r\n\x1a\n", "Content-ID: <1>", "Content-Disposition: inline"),
        kind="related",
        head="",
    ).replace(b"cut", b"in2")
    subject = read_mail(mail(related.removeprefix(b"MIME-Version: 1.0\r\n"), attached("a.pdf", b"%PDF-1.4")))
    assert subject.text == "Dear Ann, check"
    assert subject.plain_alternative == "P"
    assert [(file.sniffed_type, file.inline) for file in subject.attachments] == [
        ("image", True),
        ("pdf", False),
    ]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"", ""),
        (b"\n\n", ""),
        (b"no header, only words", "no header, only words"),
        (b"From x@y.org Mon Jan 1\nFrom: a@x.org\n\nhi", "hi"),
        (b"\xef\xbb\xbf\r\nFrom: a@x.org\r\n\r\nhi", "hi"),
        (b"From: a@x.org\rSubject: x\r\rhi", "hi"),
        (b"From: a@x.org\nContent-Type: text/plain; charset=nowhere\n\ncaf\xe9", "café"),
        (b"From: a@x.org\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGI+aGk8L2I+", "hi"),
        (b"From: a@x.org\nContent-Type: text\n\nhi", "hi"),
        (b"From: a@x.org\nContent-Type: ;;;\n\nhi", "hi"),
        (b"From: a@x.org\n\n<html><body>hi</body></html>", "hi"),
        (b"From: a@x.org\nContent-Type: multipart/mixed; boundary=no\n\nhi", "hi"),
        (b"From: a@x.org\nContent-Type: multipart/mixed\n\n--b\n\nhi\n--b--\n", "hi"),
        (
            b"From: a@x.org\nContent-Type: multipart/mixed; boundary=b\n\npre\n--b\n\none\n--b\n\ntwo",
            "one\n\ntwo",
        ),
        (b"From: a@x.org\nContent-Type: text/plain; format=flowed\n\na \nb\n-- \nc", "a b\n--\nc"),
        (b"From: a@x.org\nContent-Type: text/plain; format=flowed; delsp=yes\n\na \nb", "ab"),
    ],
)
def test_broken_and_odd_mails(raw: bytes, text: str) -> None:
    subject = read_mail(raw)
    assert subject.kind is Kind.EMAIL
    assert subject.text == text


def test_several_senders() -> None:
    subject = read_mail(simple("x", "From: A <a@x.org>, b@y.org\r\nSender: s@z.org\r\n"))
    assert subject.sender == Mailbox("A", "a@x.org")
    assert subject.extra == ("The mail names several senders.",)
    assert read_mail(simple("x", "Sender: s@z.org\r\n")).sender == Mailbox("", "s@z.org")
    assert read_mail(simple("x", "Subject: y\r\n")).sender is None


@pytest.mark.parametrize(
    "wrap",
    [
        lambda p: mail(part("text/plain", "Hello"), p),
        lambda p: mail(part("text/plain", "Hello"), p, kind="alternative"),
    ],
)
def test_an_invite_is_part_of_what_a_reader_sees(wrap: object) -> None:
    assert callable(wrap)
    subject = read_mail(wrap(part("text/calendar; method=REQUEST", INVITE)))
    assert subject.has_calendar
    assert subject.text.startswith("Hello")
    assert "Refund call\nOnline\nCall us\nat http://refund-x.com/a, now" in subject.text
    assert [subject.quote(link.span) for link in subject.links] == ["http://refund-x.com/a"]


def test_what_an_invite_repeats_is_not_said_twice() -> None:
    subject = read_mail(
        mail(
            part("text/plain", "Refund call. Call us at http://refund-x.com/a, now"),
            part("text/calendar", INVITE),
        )
    )
    assert subject.text.count("refund-x.com") == 1


def test_tnef_and_locked_parts_are_said() -> None:
    subject = read_mail(
        mail(part("text/plain", "x"), attached("winmail.dat", b"\x78\x9f\x3e\x22", "application/ms-tnef"))
    )
    assert subject.has_tnef
    assert [left.what for left in subject.left_out] == [
        "A winmail.dat file came with it. What is inside was not read."
    ]
    locked = read_mail(simple("xx", kind="application/pkcs7-mime; smime-type=enveloped-data"))
    assert [left.what for left in locked.left_out] == [
        "A part of the mail is locked (encrypted). It was not read."
    ]


def test_a_saved_page() -> None:
    subject = read_html(
        "<title>t</title><form action='https://x.example/p'><input type=password></form>Sign in"
    )
    assert (subject.kind, subject.sender, subject.headers) == (Kind.EMAIL, None, ())
    assert subject.text == "Sign in"
    assert subject.asks_password
    assert [(link.origin, link.span.part) for link in subject.links] == [(LinkOrigin.FORM, Part.LINK)]
    assert read_html("<meta charset=windows-1251>Да".encode("cp1251")).text == "Да"


def test_pictures_attached_to_a_plain_mail_are_counted() -> None:
    subject = read_mail(mail(part("text/plain", "see"), attached("a.png", b"\x89PNG\r\n\x1a\n", "image/png")))
    assert subject.image_count == 1
