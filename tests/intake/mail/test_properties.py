from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core import limits
from app.core.subject import Part, Subject
from app.intake.mail.parse import read_html, read_mail
from tests.intake.mail.samples import mail, part

LINES = st.sampled_from(
    [
        *(
            b"From: Ann <ann@x.org>",
            b"To: b@y.org",
            b"Subject: =?utf-8?q?Fwd:_x?=",
            b"Content-Type: text/html",
        ),
        *(b"Content-Type: multipart/mixed; boundary=b", b"Content-Type: multipart/alternative; boundary=c"),
        *(
            b"Content-Type: message/rfc822",
            b"Content-Type: text/plain; charset=utf-7; format=flowed",
            b"",
            b"",
            b"--b",
        ),
        *(
            b"--c",
            b"--b--",
            b"--c--",
            b"Content-Transfer-Encoding: base64",
            b"Content-Transfer-Encoding: quoted-printable",
        ),
        *(
            b"Content-Disposition: attachment; filename*=utf-8''a%2Ehtml",
            b"Content-Type: text/calendar",
            b" folded",
        ),
        *(
            b"<a href='http://x.org/1'>word <img alt=y src=http://x.org></a>",
            b"see http://example.com/a=\r",
            b"> quoted",
        ),
        *(
            b"---------- Forwarded message ---------",
            b"begin 644 x",
            b"end",
            b"SUMMARY:http://example.org/q",
            b"BEGIN:VEVENT",
        ),
        *(
            b"<div style='display:none'>www.example.org",
            b"\xff\xfe\x00",
            b"aGVsbG8gaHR0cDovL3gub3JnLw==",
            b"-----Original Message-----",
        ),
    ]
)
STRUCTURES = st.lists(LINES, max_size=25).map(b"\n".join)
CONTENTS = st.one_of(st.text(max_size=40).map(str.encode), st.binary(max_size=40), STRUCTURES)
TYPES = st.sampled_from(
    [
        "text/plain",
        "text/html",
        "message/rfc822",
        "text/calendar",
        "application/zip",
        "multipart/x; boundary=b",
    ]
)


def check(subject: Subject) -> None:
    assert len(subject.text) <= limits.TEXT_CHARACTERS
    for index, link in enumerate(subject.links):
        if link.span.part is Part.TEXT:
            assert 0 <= link.span.start < link.span.end <= len(subject.text)
            assert subject.quote(link.span) == link.shown
        else:
            assert link.span.part is Part.LINK
            assert link.span.index == index
            assert subject.quote(link.span) == link.target
    assert all(subject.quote(phone) for phone in subject.phones)
    assert len(subject.attachments) <= limits.ATTACHMENTS
    subject.text.encode()


@given(st.binary(max_size=300))
def test_any_bytes_are_a_mail(raw: bytes) -> None:
    check(read_mail(raw))


@given(STRUCTURES)
def test_any_structure_is_a_mail(raw: bytes) -> None:
    subject = read_mail(raw)
    check(subject)
    assert subject == read_mail(raw)


@given(
    st.lists(st.tuples(TYPES, CONTENTS), max_size=5),
    st.sampled_from(["mixed", "alternative", "related", "report", "digest"]),
)
def test_any_parts_are_a_mail(parts: list[tuple[str, bytes]], kind: str) -> None:
    check(read_mail(mail(*(part(mime, content) for mime, content in parts), kind=kind)))


@given(st.one_of(st.text(max_size=200), st.binary(max_size=200)))
def test_anything_is_a_page(page: str | bytes) -> None:
    subject = read_html(page)
    assert subject.sender is None
    check(subject)


@given(STRUCTURES, st.integers(0, 400))
def test_a_mail_cut_anywhere_is_a_mail(raw: bytes, end: int) -> None:
    check(read_mail(raw[:end]))
