from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.limits import TEXT_CHARACTERS
from app.core.subject import Kind, Mailbox, Subject
from app.intake import describe, read

SOURCE = (
    "Received: by mx.example\nMessage-ID: <a@b.example>\nFrom: Ann <a@b.example>\nSubject: x\n\nHello there"
)
PIECES = [
    *(
        "From: ",
        "Subject: ",
        "To: me\n",
        "Date: Mon\n",
        "Received: by x\n",
        "Message-ID: <a>\n",
        "Me: ",
        "[Agent] ",
    ),
    *(
        "[12/03/24, 10:15] Ann: ",
        "https://a.example/x ",
        "a@b.example ",
        "+44 7700 900123 ",
        "<html>",
        "<p>",
        "</p>",
    ),
    *(
        "\n",
        "\n\n",
        " ",
        "---- Forwarded message ----\n",
        "=?utf-8?q?=ff?=",
        "\ud800",
        "\x00",
        "\x1b[2J",
        "words ",
    ),
]


@pytest.mark.parametrize(
    ("text", "kind", "looks_like"),
    [
        ("https://a.example.com/x?y=1", Kind.LINK, "1 link"),
        ("post-parcel.com", Kind.LINK, "1 link"),
        ("1. https://a.com/x\n2) post-bank.org\n- <www.c.net>", Kind.LINK, "3 links"),
        ("http://shop.example.net/a.php?email=ann@example.com", Kind.LINK, "1 link"),
        ("shop.example.net/a?e=ann@example.com", Kind.LINK, "1 link"),
        ("ann.lee@example.com", Kind.ADDRESS, "email address"),
        ("+44 7700 900123", Kind.PHONE, "phone number"),
        ("see https://a.com/x", Kind.MESSAGE, "text message, 1 link"),
        ("please call 0800 123 4567", Kind.MESSAGE, "text message, 1 phone number"),
        ("Me: hi\nThem: hello", Kind.CHAT, "chat, 2 turns"),
        ("Subject: x\n\nhello", Kind.COPIED_EMAIL, "email from a mail window"),
        (SOURCE, Kind.EMAIL, "email"),
        ("<html><body><p>Hello there</p></body></html>", Kind.EMAIL, "email"),
        ("", Kind.NOTHING, "nothing to read"),
    ],
)
def test_recognises_by_itself_and_says_so(text: str, kind: Kind, looks_like: str) -> None:
    subject = read(text)

    assert (subject.kind, describe(subject)) == (kind, looks_like)


def test_an_address_keeps_its_name() -> None:
    assert read("Ann Lee <ann@x.org>").sender == Mailbox("Ann Lee", "ann@x.org")


@pytest.mark.parametrize("text", ["ann@", "ann@@x.org", "@handle", "a b@c.org", "ann@-x-.org"])
def test_what_could_not_receive_mail_is_no_address(text: str) -> None:
    assert read(text).kind is not Kind.ADDRESS


@pytest.mark.parametrize(
    "pasted", ["", "  \n ", "👍🎉", "1️⃣ ?!", "...", b"", b"\x89PNG\r\n", b"%PDF-1.4", "\x00" * 9]
)
def test_nothing_to_read_says_what_to_paste(pasted: str | bytes) -> None:
    subject = read(pasted)

    assert subject.kind is Kind.NOTHING
    assert subject.left_out[0].what.endswith(".")
    assert "paste" in subject.left_out[0].what.lower() or "open" in subject.left_out[0].what.lower()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hello there", Kind.COPIED_EMAIL),
        ("hello there", Kind.MESSAGE),
        ("hello there", Kind.CHAT),
        ("a.com", Kind.MESSAGE),
        ("Me: hi\nThem: hello", Kind.MESSAGE),
        ("Subject: x\n\nhello", Kind.EMAIL),
        ("look at https://a.com/x", Kind.LINK),
        ("http://10.0.0.1/x", Kind.LINK),
        ("Tel: 12345", Kind.PHONE),
        ("ann@x.org", Kind.ADDRESS),
    ],
)
def test_what_the_person_says_wins(text: str, said: Kind) -> None:
    assert read(text, said).kind is said


@pytest.mark.parametrize("said", [Kind.LINK, Kind.PHONE, Kind.ADDRESS, Kind.NOTHING])
def test_what_cannot_be_so_is_recognised(said: Kind) -> None:
    assert read("hello there", said).kind is Kind.MESSAGE


def test_bytes_of_a_mail_keep_their_charset() -> None:
    raw = (
        SOURCE.replace("Subject", "Content-Type: text/plain; charset=iso-8859-1\nSubject").encode()
        + b" f\xfcr dich"
    )

    assert "für" in read(raw).text


def test_text_past_the_limit_is_left_out_and_said() -> None:
    subject = read("word " * (TEXT_CHARACTERS // 4))

    assert len(subject.text) <= TEXT_CHARACTERS
    assert "very long" in subject.left_out[0].what


def test_a_text_of_many_megabytes_is_cut_before_it_is_taken_apart() -> None:
    subject = read("Me: a\nThem: b\n" * 1_000_000)

    assert subject.kind is Kind.CHAT
    assert len(subject.text) <= TEXT_CHARACTERS
    assert any("very long" in left.what for left in subject.left_out)


def _places(subject: Subject) -> None:
    for span in (
        *subject.phones,
        *(link.span for link in subject.links),
        *(turn.span for turn in subject.turns),
    ):
        assert 0 <= span.start < span.end <= len(subject.part_text(span))


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.sampled_from([None, *Kind]))
def test_nothing_raises_and_places_are_inside(text: str, kind: Kind | None) -> None:
    subject = read(text, kind)

    _places(subject)
    assert describe(subject)


@given(st.one_of(st.text(st.characters(exclude_categories=()), max_size=80), st.binary(max_size=80)))
def test_any_input_becomes_a_subject(pasted: str | bytes) -> None:
    subject = read(pasted)

    _places(subject)
    assert subject.text.encode().decode() == subject.text


@given(st.lists(st.sampled_from(PIECES[13:]), max_size=8).map("".join))
def test_reading_the_words_of_a_message_again_changes_nothing(text: str) -> None:
    first = read(text, Kind.MESSAGE)
    if first.sender is None and first.kind is Kind.MESSAGE:
        assert read(first.text, Kind.MESSAGE).text == first.text
