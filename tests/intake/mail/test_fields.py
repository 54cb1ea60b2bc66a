from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.limits import HEADERS
from app.intake.mail.fields import parameters, read_head


def head(raw: bytes) -> tuple[list[tuple[str, str]], bytes]:
    read = read_head(raw, 0, len(raw), outermost=True)
    return [(field.name, read.text(field.name)) for field in read.fields], raw[read.body :]


@pytest.mark.parametrize(
    ("raw", "fields", "body"),
    [
        (b"A: 1\r\nB: 2\r\n\r\nx", [("a", "1"), ("b", "2")], b"x"),
        (b"A: 1\nB:\n 2\n\nx", [("a", "1"), ("b", "2")], b"x"),
        (b"\xef\xbb\xbf\n\nA: 1\n\nx", [("a", "1")], b"x"),
        (b"From me@x.org Mon Jan 1\nA: 1\n\nx", [("a", "1")], b"x"),
        (b">From me@x.org Mon Jan 1\nA: 1\n\nx", [("a", "1")], b"x"),
        (b"A: 1\nno header at all\nx", [("a", "1")], b"no header at all\nx"),
        (
            b"Subject: long\nlost its indent\nTo: b\n\nx",
            [("subject", "long lost its indent"), ("to", "b")],
            b"x",
        ),
        (b"A: 1\n\r\nx", [("a", "1")], b"x"),
        (b"A: 1", [("a", "1")], b""),
        (b"just words", [], b"just words"),
        (b"", [], b""),
        (b"\nA: 1\n \n", [("a", "1")], b""),
    ],
)
def test_header_lines(raw: bytes, fields: list[tuple[str, str]], body: bytes) -> None:
    assert head(raw) == (fields, body)


def test_very_many_headers_are_cut_and_said() -> None:
    raw = b"".join(b"X-%d: y\n" % number for number in range(HEADERS * 6)) + b"\nbody"
    read = read_head(raw, 0, len(raw), outermost=True)
    assert len(read.fields) == HEADERS
    assert read.is_cut
    assert raw[read.body :] == b"body"


@pytest.mark.parametrize(
    ("value", "word", "found"),
    [
        ("Text/HTML; charset=UTF-8", "text/html", {"charset": "UTF-8"}),
        ('text/plain (c); charset="a b" ; x=y', "text/plain", {"charset": "a b", "x": "y"}),
        ("multipart/mixed; boundary=a=b", "multipart/mixed", {"boundary": "a=b"}),
        ('a/b; name="q\\"r\\\\s.txt"', "a/b", {"name": 'q"r\\s.txt'}),
        ('a/b; name="never closed', "a/b", {"name": "never closed"}),
        ("a/b; name*=utf-8'en'%e2%82%ac%20x", "a/b", {"name": "€ x"}),
        ("a/b; name*0*=utf-8''%e2%82; name*1*=%ac; name*2=.pdf", "a/b", {"name": "€.pdf"}),
        ('a/b; name*0="long"; name*1="er.txt"', "a/b", {"name": "longer.txt"}),
        ('a/b; name="=?utf-8?q?=C3=A9.pdf?="', "a/b", {"name": "é.pdf"}),
        ("a/b;; ;x=1;junk;y=2", "a/b", {"x": "1", "y": "2"}),
        ("attachment; filename=my file.pdf", "attachment", {"filename": "my file.pdf"}),
        ("a/b; x=1; x=2", "a/b", {"x": "1"}),
        ("", "", {}),
    ],
)
def test_parameters(value: str, word: str, found: dict[str, str]) -> None:
    assert parameters(value) == (word, found)


@given(st.binary(max_size=200))
def test_any_bytes_have_a_head(raw: bytes) -> None:
    read = read_head(raw, 0, len(raw), outermost=True)
    assert 0 <= read.body <= len(raw)


@given(st.text(alphabet="ab/;=*\"'\\%01 \n(", max_size=80))
def test_any_value_has_parameters(value: str) -> None:
    word, found = parameters(value)
    assert word == word.lower()
    assert len(found) <= 60
