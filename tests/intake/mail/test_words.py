from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.limits import HEADER_CHARACTERS
from app.intake.mail.words import decoded_words, header_text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b" Hello", "Hello"),
        (b" a\r\n b\r\n\tc", "a b c"),
        (b"=?utf-8?Q?Gr=C3=BC=C3=9Fe_an_alle?=", "Grüße an alle"),
        (b"=?utf-8?B?R3LDvMOfZQ==?=", "Grüße"),
        (b"=?utf-8?B?R3LDvMOfZQ?=", "Grüße"),
        (b"=?UTF-8?b?R3LD?=\r\n =?utf-8?B?vMOfZQ==?=", "Grüße"),
        (b"=?utf-8?q?a?= =?iso-8859-1?q?=E9?=", "aé"),
        (b"=?utf-8?q?a?= b =?utf-8?q?c?=", "a b c"),
        (b"=?utf-8*en?q?a?=", "a"),
        (b'"=?utf-8?q?Ann?=" x', '"Ann" x'),
        (b"=?utf-8?q?with space?=", "with space"),
        (b"=?utf-8?q?never closed", "never closed"),
        (b"=?nowhere?q?=C3=A9?=", "é"),
        (b"=?utf-8?x?abc?=", "=?utf-8?x?abc?="),
        (b"=?utf-8?b?!!!?=", ""),
        (b"x=?utf-8?q?y?=z", "xyz"),
        ("Grüße".encode(), "Grüße"),
        ("Grüße".encode("latin-1"), "Grüße"),
        (b"a\x00b\x07c", "abc"),
        (b"=?utf-8?q?a=0Ab?=", "a b"),
    ],
)
def test_header_values(raw: bytes, text: str) -> None:
    assert header_text(raw) == text


def test_long_values_are_cut() -> None:
    assert len(header_text(b"x" * 200_000)) == HEADER_CHARACTERS
    assert len(decoded_words("=?utf-8?q?" + "x" * 50_000 + "?=")) <= HEADER_CHARACTERS


@given(
    st.one_of(
        st.binary(max_size=120), st.text(alphabet="=?utf-8QqBb_ \r\nAA==é", max_size=80).map(str.encode)
    )
)
def test_any_value_gives_one_line(raw: bytes) -> None:
    text = header_text(raw)
    assert "\n" not in text
    assert "\r" not in text
    assert "\x00" not in text
