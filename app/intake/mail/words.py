"""Decodes header values: encoded words (RFC 2047), raw eight-bit text (RFC 6532 and older), folded lines.

Rules: encoded words are decoded wherever they stand, also inside quotes, as mail windows do; neighbours of
one charset are joined before decoding, since senders cut letters in half; what is damaged is shown as it
stands; nothing raises. The standard library's `decode_header` raises on bad base64 and drops the space
between plain words.
"""

from __future__ import annotations

import binascii
import re
from typing import Final

from app.core.limits import HEADER_CHARACTERS
from app.intake.mail.charset import codec_for, text_of

_WORD: Final = re.compile(r"=\?([^\s?]{1,60})\?([bBqQ])\?([^?]*)(?:\?=|$)")
_FOLD: Final = re.compile(r"[\r\n]+[ \t]*")
_CONTROLS: Final = dict.fromkeys((*range(9), *range(11, 32), 127))


def header_text(raw: bytes, charset: str = "") -> str:
    """A header value, decoded and unfolded.

    Args:
        raw: what stands behind the colon.
        charset: that of the body, for raw eight-bit letters that are no UTF-8.
    """
    return decoded_words(plain_text(raw, charset))


def plain_text(raw: bytes, charset: str = "") -> str:
    """A header value unfolded, its encoded words left as they are; at most `HEADER_CHARACTERS`."""
    raw = raw[: HEADER_CHARACTERS * 4]
    if raw.isascii() and b"\x1b" not in raw:
        text = raw.decode("ascii")
    else:
        text, _ = text_of(raw, charset if codec_for(charset) not in {"utf-16", "utf-32"} else "")
    if "\n" in text or "\r" in text:
        text = _FOLD.sub(" ", text)
    text = text.strip()
    return (text if text.isprintable() else text.translate(_CONTROLS))[:HEADER_CHARACTERS]


def decoded_words(text: str) -> str:
    """Text with its encoded words decoded."""
    if "=?" not in text:
        return text
    pieces: list[str] = []
    place = 0
    waiting: tuple[str, bytes] | None = None
    for match in _WORD.finditer(text):
        charset, kind, written = match.groups()
        charset = charset.partition("*")[0]
        between = text[place : match.start()]
        data = _bytes_of(kind, written)
        if waiting is not None and not between.strip():
            if waiting[0].lower() == charset.lower():
                waiting = (charset, waiting[1] + data)
                place = match.end()
                continue
            between = ""
        if waiting is not None:
            pieces.append(text_of(waiting[1], waiting[0])[0])
        pieces.append(between)
        waiting = (charset, data)
        place = match.end()
    if waiting is not None:
        pieces.append(text_of(waiting[1], waiting[0])[0])
    pieces.append(text[place:])
    joined = "".join(pieces)
    return _FOLD.sub(" ", joined).translate(_CONTROLS)[:HEADER_CHARACTERS]


def _bytes_of(kind: str, written: str) -> bytes:
    raw = written.encode("utf-8", "replace")
    if kind in "qQ":
        return binascii.a2b_qp(raw, header=True)
    bare = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    bare = bare[: len(bare) - 1] if len(bare) % 4 == 1 else bare
    return binascii.a2b_base64(bare + b"=" * (-len(bare) % 4))
