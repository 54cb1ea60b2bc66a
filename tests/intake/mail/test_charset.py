from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.mail.charset import codec_for, text_of


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("ISO-8859-1", "cp1252"),
        ("us-ascii", "cp1252"),
        ('"utf-8"', "utf-8"),
        ("UTF8", "utf-8"),
        ("3DUTF-8", "utf-8"),
        ("cp-850", "cp850"),
        ("windows-1251", "cp1251"),
        ("win-1252", "cp1252"),
        ("unicode-1-1-utf-7", "utf-7"),
        ("gb2312", "gb18030"),
        ("ks_c_5601-1987", "cp949"),
        ("iso-8859-8-i", "iso8859_8"),
        ("Shift_JIS", "cp932"),
        ("koi8-r", "koi8-r"),
        ("iso-2022-jp", "iso2022_jp"),
        ("x-user-defined", ""),
        ("no-such-charset", ""),
        ("base64", ""),
        ("rot13", ""),
        ("idna", ""),
        ("punycode", ""),
        ("unicode_escape", ""),
        ("\x00", ""),
        ("", ""),
    ],
)
def test_labels(label: str, codec: str) -> None:
    assert codec_for(label) == codec


@pytest.mark.parametrize(
    ("data", "label", "text"),
    [
        ("Grüße".encode(), "iso-8859-1", "Grüße"),
        ("Grüße".encode("latin-1"), "iso-8859-1", "Grüße"),
        ("Grüße".encode("latin-1"), "utf-8", "Grüße"),
        ("Grüße".encode("latin-1"), "", "Grüße"),
        ("Grüße".encode("latin-1"), "us-ascii", "Grüße"),
        ("“5 €”".encode("cp1252"), "iso-8859-1", "“5 €”"),
        ("Grüße".encode(), "no-such", "Grüße"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"),
        ("Привет".encode(), "koi8-r", "Привет"),
        ("银行通知".encode("gb18030"), "gb2312", "银行通知"),
        ("お荷物".encode("iso2022_jp"), "", "お荷物"),
        ("お荷物".encode("cp932"), "shift_jis", "お荷物"),
        ("안녕".encode("cp949"), "ks_c_5601-1987", "안녕"),
        ("שלום".encode("iso8859_8"), "iso-8859-8-i", "שלום"),
        (b"Hi +AGEAYgBj-", "utf-7", "Hi abc"),
        ("hé".encode("utf-16"), "", "hé"),
        ("hé".encode("utf-16-le"), "utf-16-le", "hé"),
        (b"plain", "utf-16", "plain"),
        (b"\xef\xbb\xbfhi", "iso-8859-1", "hi"),
        ("Grüße aus Köln für dich".encode() + b"\xff", "utf-8", "Grüße aus Köln für dich\ufffd"),
        ("Grüß".encode()[:-1], "utf-8", "Grü\ufffd"),
    ],
)
def test_letters_come_out_right(data: bytes, label: str, text: str) -> None:
    assert text_of(data, label)[0] == text


def test_a_page_may_name_its_charset() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Привет'.encode("cp1251")
    assert text_of(page, html=True)[0].endswith("Привет")


def test_a_wrong_label_is_noted() -> None:
    assert text_of("é".encode(), "iso-8859-2")[1] == "Read as UTF-8. Its label says something else."
    assert text_of(b"\xe9 caf\xe9")[1] == "Read as Windows-1252."


@given(
    st.binary(max_size=200),
    st.one_of(
        st.text(max_size=20), st.sampled_from(["utf-7", "hz", "gbk", "utf-16", "iso2022_kr", "big5", "johab"])
    ),
)
def test_any_bytes_under_any_label_give_text(data: bytes, label: str) -> None:
    text, _ = text_of(data, label, html=True)
    assert len(text) <= len(data) * 2 + 2
