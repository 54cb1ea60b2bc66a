"""Undoes the transfer encodings of mail: base64, quoted-printable, uuencode; tolerant of what breaks them.

Rules: bytes are decoded piece by piece, and no further than asked, so that a large attachment costs little
memory; junk between the letters of base64 is skipped; what is labelled base64 but plainly is not is taken as
it stands.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass
from typing import Final

_ALPHABET: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_JUNK: Final = bytes(code for code in range(256) if code not in _ALPHABET + b"=")
_JUNK_AND_PADS: Final = _JUNK + b"="
_PIECE: Final = 768 * 1024
_MANY_PADS: Final = 1_000
_SAMPLE: Final = 1_024
_UU_BEGIN: Final = re.compile(r"^begin(?:-base64)? [0-7]{3,4} ([^\r\n]{1,300})\r?\n", re.MULTILINE)
_UU_END: Final = re.compile(r"^(?:end|====)[ \t]*\r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class UuFile:
    """A file written into a plain text with uuencode."""

    start: int
    end: int
    """Its lines in the text; the end is exclusive."""
    name: str
    data: bytes


def decoded_bytes(raw: bytes, start: int, end: int, encoding: str, most: int) -> bytes:
    """The content of a part.

    Args:
        raw: the whole mail.
        start: where the content begins.
        end: where it ends.
        encoding: `Content-Transfer-Encoding`, any letters.
        most: bytes wanted at most.
    """
    match encoding.strip().strip("\"'").lower():
        case "base64" | "b" | "base-64" if _is_base64(raw[start : min(end, start + _SAMPLE)]):
            return base64_bytes(raw, start, end, most)
        case "quoted-printable" | "q" | "quotedprintable" | "quoted printable":
            return binascii.a2b_qp(raw[start : min(end, start + most * 3)])[:most]
        case "x-uuencode" | "uuencode" | "x-uue" | "uue":
            text = raw[start : min(end, start + most * 2)].decode("latin-1")
            files = uu_files(text, 1)
            return files[0].data[:most] if files else text.encode("latin-1")[:most]
        case _:
            return raw[start : min(end, start + most)]


def decoded_size(raw: bytes, start: int, end: int, encoding: str) -> int:
    """How many bytes a part's content has, told from its length without decoding it."""
    if encoding.strip().lower() != "base64":
        return end - start
    tail = raw[max(start, end - 8) : end]
    lines = raw.count(b"\n", start, end) + raw.count(b"\r", start, end)
    return max(0, (end - start - lines) * 3 // 4 - tail.count(b"="))


def base64_bytes(raw: bytes, start: int, end: int, most: int) -> bytes:
    """Decode base64, skipping what does not belong to it; at most so many bytes."""
    pieces: list[bytes] = []
    carry, have = b"", 0
    step = min(_PIECE, most * 2 + 4_096)
    for place in range(start, end, step):
        piece = raw[place : min(end, place + step)].translate(None, _JUNK)
        if b"=" in piece:
            parts = [piece.replace(b"=", b"")] if piece.count(b"=") > _MANY_PADS else piece.split(b"=")
            for part in parts[:-1]:
                pieces.append(_padded(carry + part))
                have += len(pieces[-1])
                carry = b""
            piece = parts[-1]
        piece = carry + piece
        whole = len(piece) // 4 * 4
        pieces.append(binascii.a2b_base64(piece[:whole]))
        have += len(pieces[-1])
        carry = piece[whole:]
        if have >= most:
            break
    pieces.append(_padded(carry))
    return b"".join(pieces)[:most]


def uu_files(text: str, most: int) -> tuple[UuFile, ...]:
    """The files written into a text with uuencode, at most so many."""
    found: list[UuFile] = []
    place = 0
    while len(found) < most and (begin := _UU_BEGIN.search(text, place)) is not None:
        end = _UU_END.search(text, begin.end())
        if end is None:
            break
        place = end.end()
        data = _uu_data(
            text[begin.end() : end.start()], is_base64=text.startswith("begin-base64", begin.start())
        )
        if data is not None:
            found.append(UuFile(begin.start(), place, begin[1].strip(), data))
    return tuple(found)


def _uu_data(body: str, *, is_base64: bool) -> bytes | None:
    raw = body.encode("ascii", "replace")
    if is_base64:
        return base64_bytes(raw, 0, len(raw), len(raw))
    pieces: list[bytes] = []
    for line in raw.splitlines():
        if not line.strip():
            continue
        try:
            pieces.append(binascii.a2b_uu(line))
        except binascii.Error:
            wanted = ((line[0] - 32) & 63) * 4 // 3 + 4
            try:
                pieces.append(binascii.a2b_uu(line[:wanted]))
            except binascii.Error:
                return None
    return b"".join(pieces)


def _padded(quarter: bytes) -> bytes:
    if len(quarter) % 4 == 1:
        quarter = quarter[:-1]
    return binascii.a2b_base64(quarter + b"=" * (-len(quarter) % 4)) if quarter else b""


def _is_base64(sample: bytes) -> bool:
    """Whether the beginning of a content can be base64: hardly anything else than its letters."""
    inked = sample.translate(None, b" \t\r\n=-")
    junk = len(inked.translate(None, _ALPHABET))
    words = sample.strip().count(b" ")
    return junk * 5 <= len(inked) and words * 12 <= len(inked) + 12
