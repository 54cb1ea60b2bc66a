"""Decides which letters a run of bytes stands for, or that it holds no letters at all.

Rules: a mark at the start wins, then UTF-16 without a mark, then UTF-8, then Windows-1252; a picture, a PDF
or a program is told from text by its first bytes and named in words; nothing raises.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final

from app.core.limits import TEXT_CHARACTERS

_SAMPLE: Final = 4_096
_MOST_BYTES: Final = TEXT_CHARACTERS * 4 + 16
"""More bytes than these cannot add a character that is still judged."""

_PICTURE: Final = "This looks like a picture. Copy the words out of it and paste them."
_PDF: Final = "This looks like a PDF file. Open it, copy the words and paste them."
_PACKED: Final = "This looks like a packed file or an Office file. Paste the words of the message instead."
_PROGRAM: Final = "This looks like a program. Do not open it. Paste the message that it came with."
_SOUND: Final = "This looks like a sound or a film. Write down what was said and paste that."
_OFFICE: Final = "This looks like an Outlook or Office file. Open it, copy the words and paste them."
_UNKNOWN: Final = "There are no words to read in this. Copy the words of the message and paste them."

_FIRST_BYTES: Final = (
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"%PDF-", _PDF),
    (b"PK\x03\x04", _PACKED),
    (b"PK\x05\x06", _PACKED),
    (b"Rar!\x1a", _PACKED),
    (b"7z\xbc\xaf", _PACKED),
    (b"\x1f\x8b\x08", _PACKED),
    (b"BZh", _PACKED),
    (b"\xfd7zXZ", _PACKED),
    (b"\x28\xb5\x2f\xfd", _PACKED),
    (b"\x7fELF", _PROGRAM),
    (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", _PROGRAM),
    (b"ID3", _SOUND),
    (b"OggS", _SOUND),
    (b"fLaC", _SOUND),
    (b"\x1aE\xdf\xa3", _SOUND),
    (b"\xd0\xcf\x11\xe0", _OFFICE),
)
"""Beginnings of files, from the formats' own descriptions."""
_WITH_ZEROS: Final = ((b"MZ", _PROGRAM), (b"BM", _PICTURE), (b"\x00\x00\x01\x00", _PICTURE))
"""Beginnings that honest words may have too: they count only where zero bytes follow."""
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Bytes that are text."""

    text: str
    notes: tuple[str, ...] = ()
    """What had to be mended, for the curious."""


@dataclass(frozen=True, slots=True)
class Binary:
    """Bytes that are no text."""

    sentence: str
    """What they are, and what to paste instead."""


def decode(raw: bytes) -> Decoded | Binary:
    """Turn bytes into text, or say what they are.

    Args:
        raw: any bytes; what lies behind the characters that are judged is not read.
    """
    if (sentence := _named(raw)) is not None:
        return Binary(sentence)
    cut = raw[:_MOST_BYTES]
    for mark, charset in _MARKS:
        if cut.startswith(mark):
            return _checked(cut[len(mark) :].decode(charset, "replace"))
    if (wide := _wide_charset(cut[:_SAMPLE])) is not None:
        return _checked(cut.decode(wide, "replace"))
    return _narrow(cut)


def mend(text: str) -> str:
    """Text that can be written anywhere: halves of characters joined, one line end, no NUL."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            text = _joined_halves(text)
        text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\x00", "\ufffd") if "\x00" in text else text


def _joined_halves(text: str) -> str:
    """Halves of characters joined; where one has no other half, all become question marks."""
    try:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        return text.encode("utf-8", "replace").decode()


def is_junk(text: str) -> bool:
    """Whether text is really something else: many of its first characters cannot be typed."""
    sample = text.strip()[:_SAMPLE]
    if sample.isprintable():
        return False
    strange = sum(
        1 for letter in sample if (letter < " " and letter not in "\t\n\r\f\v\x1b") or letter == "\ufffd"
    )
    return strange * 10 > len(sample)


def _named(raw: bytes) -> str | None:
    for beginning, sentence in _FIRST_BYTES:
        if raw.startswith(beginning):
            return sentence
    head = raw[:64]
    for beginning, sentence in _WITH_ZEROS:
        if head.startswith(beginning) and b"\x00" in head[2:]:
            return sentence
    if head[:4] == b"RIFF" and len(head) > 11:
        return _PICTURE if head[8:12] == b"WEBP" else _SOUND
    if head[4:8] == b"ftyp":
        return _PICTURE if head[8:11] in {b"hei", b"mif", b"avi"} else _SOUND
    return None


def _wide_charset(sample: bytes) -> str | None:
    """UTF-16 without its mark: nearly every second byte is zero, always on the same side."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half and odd * 10 > half * 6 and even * 20 < half:
        return "utf-16-le"
    if half and even * 10 > half * 6 and odd * 20 < half:
        return "utf-16-be"
    return None


def _narrow(raw: bytes) -> Decoded | Binary:
    try:
        return _checked(raw.decode())
    except UnicodeDecodeError as error:
        if error.start >= len(raw) - 3 and len(raw) == _MOST_BYTES:
            return _checked(raw[: error.start].decode())
    loose = raw.decode("utf-8", "replace")
    broken = loose.count("\ufffd")
    whole = sum(1 for byte in raw[:_SAMPLE] if byte >= 0xC2)
    if broken * 4 < whole:
        return _checked(loose, "Some letters were damaged.")
    return _checked(raw.decode("cp1252", "replace"), "Read as Windows-1252.")


def _checked(text: str, *notes: str) -> Decoded | Binary:
    mended = mend(text)
    return Binary(_UNKNOWN) if is_junk(mended) else Decoded(mended, notes)
