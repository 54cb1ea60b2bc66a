from __future__ import annotations

import base64
import binascii
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.mail.transfer import base64_bytes, decoded_bytes, decoded_size, uu_files


def decoded(raw: bytes, encoding: str) -> bytes:
    return decoded_bytes(raw, 0, len(raw), encoding, 1_000_000)


@pytest.mark.parametrize(
    ("raw", "encoding", "content"),
    [
        (b"aGVsbG8gdGhlcmU=", "base64", b"hello there"),
        (b"aGVs\r\nbG8g\r\ndGhlcmU", "BASE64", b"hello there"),
        (b"aGVs!bG8g*dGhlcmU=\n", "base64", b"hello there"),
        (b"aGVsbG8=\naGVsbG8=", "base64", b"hellohello"),
        (b"This is no base64 at all, is it?", "base64", b"This is no base64 at all, is it?"),
        (b"a=20b=\r\nc=3D=ZZ", "quoted-printable", b"a bc==ZZ"),
        (b"as it is", "8bit", b"as it is"),
        (b"as it is", "nonsense", b"as it is"),
        (b"", "base64", b""),
    ],
)
def test_contents(raw: bytes, encoding: str, content: bytes) -> None:
    assert decoded(raw, encoding) == content


def test_no_more_is_decoded_than_asked() -> None:
    raw = base64.encodebytes(b"x" * 3_000_000)
    assert base64_bytes(raw, 0, len(raw), 10) == b"x" * 10
    assert decoded_size(raw, 0, len(raw), "base64") == 3_000_000


def test_files_written_into_a_text() -> None:
    body = binascii.b2a_uu(b"hello").decode()
    text = f"Hi\nbegin 644 note.exe\n{body}`\nend\nbye"
    (file,) = uu_files(text, 5)
    assert (file.name, file.data) == ("note.exe", b"hello")
    assert text[: file.start] + text[file.end :] == "Hi\n\nbye"
    assert uu_files("begin 644 x\nnever ends", 5) == ()


@given(st.binary(max_size=300))
def test_base64_there_and_back(data: bytes) -> None:
    raw = base64.encodebytes(data)
    assert base64_bytes(raw, 0, len(raw), len(data) + 1) == data
    assert decoded_size(raw, 0, len(raw), "base64") == len(data)


@given(st.binary(max_size=300))
def test_quoted_printable_there_and_back(data: bytes) -> None:
    # the encoder turns a lone end of line before another into its own kind: what it wrote is what counts
    written = quopri.encodestring(data, quotetabs=True)
    assert decoded(written, "quoted-printable") == quopri.decodestring(written)


@given(st.binary(max_size=200), st.sampled_from(["base64", "quoted-printable", "x-uuencode", "7bit", ""]))
def test_any_bytes_have_a_content(raw: bytes, encoding: str) -> None:
    assert len(decoded(raw, encoding)) <= max(len(raw) * 2, 3)
    assert decoded_size(raw, 0, len(raw), encoding) >= 0
