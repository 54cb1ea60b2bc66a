from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.decode import Binary, Decoded, decode, mend

WORDS = "Ihr Paket für 1,99 €"


@pytest.mark.parametrize(
    "raw",
    [
        WORDS.encode(),
        WORDS.encode("utf-8-sig"),
        WORDS.encode("utf-16"),
        b"\xfe\xff" + WORDS.encode("utf-16-be"),
        WORDS.encode("utf-16-le"),
        WORDS.encode("utf-16-be"),
        WORDS.encode("utf-32"),
        WORDS.encode("cp1252"),
    ],
)
def test_reads_text_in_its_charset(raw: bytes) -> None:
    decoded = decode(raw)

    assert isinstance(decoded, Decoded)
    assert decoded.text == WORDS


def test_a_damaged_letter_does_not_change_the_charset() -> None:
    decoded = decode("für früh übrig über".encode() + b"\xff")

    assert decoded == Decoded("für früh übrig über\ufffd", ("Some letters were damaged.",))


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"\x89PNG\r\n\x1a\n....", "picture"),
        (b"\xff\xd8\xff\xe0....", "picture"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "picture"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "packed"),
        (b"MZ\x90\x00\x03\x00\x00", "program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "Outlook"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "sound"),
        (bytes(range(32)) * 20, "no words"),
    ],
)
def test_says_what_is_no_text(raw: bytes, word: str) -> None:
    decoded = decode(raw)

    assert isinstance(decoded, Binary)
    assert word in decoded.sentence


def test_words_that_begin_like_a_program_are_words() -> None:
    assert decode(b"MZ is the name of my bank") == Decoded("MZ is the name of my bank")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_said_to_be_none(raw: bytes) -> None:
    match decode(raw):
        case Decoded(text):
            assert text.encode().decode() == text
        case Binary(sentence):
            assert sentence.endswith(".")


@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_mending_twice_is_mending_once(text: str) -> None:
    mended = mend(text)

    assert mend(mended) == mended
    assert mended.encode().decode() == mended
