"""Decides where the header lines of a part end and what each says, and takes structured ones apart.

Rules: bytes are read where they stand; a mailbox's `From ` line, a leading blank line or mark, a missing
blank line and a line that lost its indent do not break the rest; of a header twice the first counts;
parameters follow RFC 2045 and 2231, with the repairs that mail programs make; one pass, nothing raises.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote_to_bytes

from app.core.limits import HEAD_BYTES, HEADER_CHARACTERS, HEADERS
from app.intake.mail.charset import text_of
from app.intake.mail.words import decoded_words, plain_text

_NAME: Final = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
_KNOWN: Final = re.compile(
    rb"(?:from|to|cc|bcc|subject|date|received|reply-to|return-path|sender|message-id|mime-version|content-[a-z-]{2,30}"
    rb"|x-[\w-]{1,80}|delivered-to|dkim-signature|arc-[a-z-]{2,30}|authentication-results|list-[a-z-]{2,30}"
    rb"|in-reply-to|references|precedence|thread-[a-z]{2,20})[ \t]*:",
    re.IGNORECASE,
)
_BLANKS: Final = b" \t\r\n\xef\xbb\xbf\x00"
_PARAMETER: Final = re.compile(
    r'[;\s]*+([^\s=;"]{1,80}+)\s*+=\s*+(?:"((?:[^"\\]|\\.)*+)(?:"[^;]*+)?|([^;]*+))', re.DOTALL
)
_NEXT: Final = re.compile(r";")
_EXTENDED: Final = re.compile(r"([^*]{1,60})(?:\*([0-9]{1,3}))?(\*)?\Z")
_MOST_PARAMETERS: Final = 60


@dataclass(frozen=True, slots=True)
class Field:
    """One header line as it stands in the mail."""

    name: str
    """Lower case."""
    raw: bytes
    """What stands behind the colon, still folded and encoded."""


@dataclass(frozen=True, slots=True)
class Head:
    """The header lines of one part, and where its content begins."""

    fields: tuple[Field, ...]
    body: int
    is_cut: bool = False

    def first(self, name: str) -> bytes:
        """The topmost value of a header; empty where there is none."""
        return next((field.raw for field in self.fields if field.name == name), b"")

    def text(self, name: str) -> str:
        """The same unfolded, encoded words left as they are."""
        return plain_text(self.first(name))


def read_head(raw: bytes, start: int, end: int, *, outermost: bool = False) -> Head:
    """Read the header lines that begin at a place.

    Args:
        raw: the whole mail.
        start: where the part begins.
        end: where it ends.
        outermost: blank lines, a mark and a mailbox's `From ` line may stand before the first header.
    """
    place = _past_blanks(raw, start, end) if outermost else start
    names: list[str] = []
    values: list[tuple[int, int]] = []
    limit, is_cut = min(end, place + HEAD_BYTES), False
    while place < end:
        if place >= limit or len(names) > HEADERS * 4:
            place, is_cut = _past_blank_line(raw, place, end), True
            break
        stop = raw.find(b"\n", place, end)
        stop = end if stop < 0 else stop + 1
        first = raw[place]
        if first in b"\r\n" and not raw[place:stop].strip(b"\r\n"):
            place = stop
            break
        if first in b" \t":
            if values:
                values[-1] = (values[-1][0], stop)
        elif (match := _NAME.match(raw, place, stop)) is not None:
            names.append(match[1].decode("latin-1").lower())
            values.append((match.end(), stop))
        elif raw.startswith((b"From ", b">From "), place) and (outermost or names == []):
            pass
        elif names and stop < end and _KNOWN.match(raw, stop, end) is not None:
            values[-1] = (values[-1][0], stop)
        else:
            break
        place = stop
    if outermost and not names:
        place = start
    cut = HEADER_CHARACTERS * 4
    fields = tuple(
        Field(name, raw[first : min(last, first + cut)])
        for name, (first, last) in zip(names[:HEADERS], values, strict=False)
    )
    return Head(fields, place, is_cut or len(names) > HEADERS)


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """Take `text/html; charset=utf-8` apart.

    Args:
        value: an unfolded header value, encoded words left as they are.

    Returns:
        The first word, lower case without comments, and the parameters by lower-case name, decoded.
    """
    main, _, rest = value.partition(";")
    word = main.partition("(")[0].strip().strip("\"'").lower()
    found: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    place = 0
    for _ in range(_MOST_PARAMETERS):
        match = _PARAMETER.match(rest, place)
        if match is None:
            step = _NEXT.search(rest, place + 1)
            if step is None:
                break
            place = step.end()
            continue
        place = max(match.end(), place + 1)
        written = (
            match[2].replace('\\"', '"').replace("\\\\", "\\") if match[2] is not None else match[3].strip()
        )
        _keep(match[1].lower(), written, found, pieces)
    for name, numbered in pieces.items():
        found[name] = _joined(numbered)
    return word, found


def _keep(
    name: str, written: str, found: dict[str, str], pieces: dict[str, dict[int, tuple[str, bool]]]
) -> None:
    extended = _EXTENDED.match(name)
    if extended is not None and (extended[2] or extended[3]):
        pieces.setdefault(extended[1], {}).setdefault(int(extended[2] or 0), (written, bool(extended[3])))
    else:
        found.setdefault(name, decoded_words(written))


def _joined(numbered: dict[int, tuple[str, bool]]) -> str:
    """The value of a parameter that was split and percent-encoded (RFC 2231)."""
    charset, data, is_encoded = "", b"", False
    for number in sorted(numbered):
        written, encoded = numbered[number]
        if encoded:
            is_encoded = True
            if number == min(numbered) and written.count("'") >= 2:
                charset, _, written = written.split("'", 2)
            data += unquote_to_bytes(written)
        else:
            data += written.encode("utf-8", "replace")
    text = text_of(data, charset)[0]
    return text if is_encoded else decoded_words(text)


def _past_blanks(raw: bytes, start: int, end: int) -> int:
    """Past blank lines and marks before the first header."""
    lead = raw[start : min(end, start + 4_096)]
    bare = lead.lstrip(_BLANKS)
    return start + len(lead) - len(bare) if bare else start


def _past_blank_line(raw: bytes, place: int, end: int) -> int:
    found = [(raw.find(mark, max(0, place - 1), end), len(mark)) for mark in (b"\n\n", b"\n\r\n")]
    return min((at + size for at, size in found if at >= 0), default=end)
