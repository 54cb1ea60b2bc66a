"""A subject: every part has a text, and every place in it can be quoted."""

from __future__ import annotations

import pytest

from app.core.errors import AppError, DamagedResources, UnreadableFile
from app.core.subject import Attachment, Channel, Header, Kind, Mailbox, Part, Span, Subject

ANN = Mailbox("Ann Lee", "ann@example.org")
SUBJECT = Subject(
    Kind.EMAIL,
    "The text",
    subject_line="The line",
    sender=ANN,
    reply_to=(Mailbox("", "a@example.org"), Mailbox("", "b@example.org")),
    headers=(Header("x-one", "1"), Header("x-two", "2"), Header("x-one", "3")),
    attachments=(Attachment("a.pdf", "application/pdf", "pdf", 9),),
    hidden_text="unseen",
)


@pytest.mark.parametrize(
    ("part", "index", "text"),
    [
        (Part.TEXT, 0, "The text"),
        (Part.SUBJECT_LINE, 0, "The line"),
        (Part.SENDER, 0, "Ann Lee <ann@example.org>"),
        (Part.REPLY_TO, 1, "b@example.org"),
        (Part.HEADER, 2, "3"),
        (Part.ATTACHMENT, 0, "a.pdf"),
        (Part.HIDDEN, 0, "unseen"),
    ],
)
def test_every_part_has_a_text(part: Part, index: int, text: str) -> None:
    whole = SUBJECT.whole(part, index)
    assert (whole.start, whole.end, whole.index) == (0, len(text), index)
    assert SUBJECT.quote(whole) == text


def test_a_place_that_is_not_there_is_an_error() -> None:
    with pytest.raises(IndexError):
        SUBJECT.part_text(Span(Part.LINK, 0, 1, 7))


def test_the_topmost_header_counts() -> None:
    assert SUBJECT.header("x-one") == "1"
    assert SUBJECT.header("x-none") == ""


@pytest.mark.parametrize(
    ("box", "shown", "domain"),
    [
        (ANN, "Ann Lee <ann@example.org>", "example.org"),
        (Mailbox("Ann Lee", ""), "Ann Lee", ""),
        (Mailbox("", "+447700900123"), "+447700900123", ""),
        (Mailbox("", '"a@b"@example.org'), '"a@b"@example.org', "example.org"),
    ],
)
def test_a_mailbox_is_shown_as_mail_windows_do(box: Mailbox, shown: str, domain: str) -> None:
    assert (box.shown, box.domain) == (shown, domain)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_a_channel(kind: Kind) -> None:
    assert Subject(kind, "").channel in Channel


@pytest.mark.parametrize("error", [AppError, UnreadableFile, DamagedResources])
def test_an_error_speaks_by_its_docstring(error: type[AppError]) -> None:
    assert error("a detail").sentence.endswith(".")
    assert "detail" not in error("a detail").sentence
    assert "\n" not in error().sentence
