"""Decides what of a link may leave: scheme, host, port, the words of its path and the names of its values.

Rules: userinfo, every value of the query, the fragment and each piece of a path that is no word go; an email
address in any of them, plain, encoded or in base64, is called one; where a value is a link itself, its host
stays in the placeholder; a link to a mailbox or a phone is that mailbox or phone.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from itertools import pairwise
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from app.assistant.redaction.kinds import Private
from app.assistant.redaction.mail_addresses import mail_addresses
from app.assistant.redaction.readable import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

LINK: Final = re.compile(
    r"(?<![^\W_])(?:(?i:h[tx]{2}ps?|ftp)\s?(?:\[:\]|:)\s?[/\\]{1,3}|(?i:www)\.|(?i:mailto|tel|sms|callto|whatsapp):)"
    r"[^\s<>\"\ue000]{1,4096}"
    r"|(?<![^\W_@.-])[^\W_][\w-]{0,62}(?:(?:\.|\[\.\])[^\W_][\w-]{0,62}){0,8}(?:\.|\[\.\])[^\W\d_]{2,24}(?::[0-9]{1,5})?[/?#][^\s<>\"\ue000]{1,4096}"
)
"""A link as it is written: with a scheme, with `www.`, or with something behind its host."""
_TELLING: Final = re.compile(r"[/?#:]|(?i:www\.)")
"""A sign that every link with something to hide has."""
_BLANK: Final = re.compile(r"\s")
_SCHEME: Final = re.compile(r"(?i:[a-z]{2,10})\s?(?:\[:\]|:)\s?[/\\]{0,3}")
_AUTHORITY: Final = re.compile(r"[^/\\?#]*")
_ENDINGS: Final = ".,;:!?)]}>*'\u2026"
_PIECE: Final = re.compile(r"[^/\\]+")
_PAIR: Final = re.compile(r"[^?&]+")
_NUMBER: Final = re.compile(r"[+0-9][0-9()%. -]*+")
_WORDS: Final = re.compile(r"[A-Za-z]+|[0-9]+|[^A-Za-z0-9]+")
_NUMBERED: Final = re.compile(r"([0-9]{1,20})[A-Z]?[a-z]{5,20}|[A-Z]?[a-z]{5,20}([0-9]{1,20})")
"""One word with a number before or behind it; the word is the same for every receiver."""
_ENCODED_LINK: Final = re.compile(r"(?i)(?:https?(?::|%3a|%253a)(?:/|%2f|%252f){2}|%2f%2f|//)([\w.-]{4,100})")
_BASE64: Final = re.compile(r"[A-Za-z0-9+/_-]{8,400}={0,2}")
_MAILBOX: Final = re.compile(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})")
_LONG_WORD: Final = 24
_LONG_NUMBER: Final = 5
_DIALLED: Final = frozenset({"tel", "sms", "callto", "whatsapp"})


def in_links(text: str) -> Iterator[Found]:
    """What has to leave each link of a readable copy, and what stays; in order, none over another."""
    for start, end in _chunks(text):
        for match in LINK.finditer(text, start, end):
            yield from in_link(text, match.start(), match.start() + len(match[0].rstrip(_ENDINGS)))


def _chunks(text: str) -> Iterator[tuple[int, int]]:
    """What stands between two blanks and has a telling sign in it."""
    end = 0
    for sign in _TELLING.finditer(text):
        if sign.start() < end:
            continue
        start = max(end, text.rfind(" ", end, sign.start()) + 1, text.rfind("\n", end, sign.start()) + 1)
        blank = _BLANK.search(text, sign.end())
        end = len(text) if blank is None else blank.start()
        yield start, end


def in_link(text: str, start: int, end: int) -> Iterator[Found]:
    """The same for the one link between two places."""
    scheme = _SCHEME.match(text, start, end)
    name = scheme[0].split(":")[0].rstrip("[ ").lower() if scheme else ""
    place = (
        scheme.end() if scheme and (name in _DIALLED or name == "mailto" or scheme[0][-1] in "/\\") else start
    )
    if name in _DIALLED:
        yield from _dialled(text, place, end)
        return
    authority = _AUTHORITY.match(text, place, end)
    host_end = authority.end() if authority else place
    at = text.rfind("@", place, host_end)
    if name == "mailto":
        inside = next(mail_addresses(text[place:host_end], in_link=True), None)
        if inside is not None:
            yield Found(place + inside.start, place + inside.end, Private.EMAIL, inside.note)
    elif at > place:
        if place > start:
            yield Found(start, place, None)
        yield Found(place, at, Private.TOKEN)
        yield Found(at, host_end, None)
    elif host_end > start:
        yield Found(start, host_end, None)
    yield from _behind_host(text, host_end, end)


def _dialled(text: str, start: int, end: int) -> Iterator[Found]:
    number = _NUMBER.match(text, start, end)
    if number is not None:
        yield Found(start, number.end(), Private.PHONE)
        yield from _behind_host(text, number.end(), end)


def _behind_host(text: str, start: int, end: int) -> Iterator[Found]:
    """What has to go of path, query and fragment; all between is kept from later finders."""
    fragment = _first(text, "#", start, end)
    query = _first(text, "?", start, fragment)
    place = start
    for found in _pieces(text, start, query, fragment, end):
        if found.start > place:
            yield Found(place, found.start, None)
        yield found
        place = found.end
    if end > place:
        yield Found(place, end, None)


def _pieces(text: str, start: int, query: int, fragment: int, end: int) -> Iterator[Found]:
    yield from _in_path(text, start, query)
    for pair in _PAIR.finditer(text, query, fragment):
        equals = _first(text, "=", pair.start(), pair.end())
        first = pair.start() if equals == pair.end() else equals + 1
        if first < pair.end():
            yield _value(text, first, pair.end())
    if text[fragment + 1 : fragment + 3].startswith(("/", "!/")):
        yield from _in_path(text, fragment + 1, end)
    elif fragment + 1 < end:
        yield _value(text, fragment + 1, end)


def _first(text: str, sign: str, start: int, end: int) -> int:
    """The first place of a sign between two places; the end where there is none."""
    place = text.find(sign, start, end)
    return end if place < 0 else place


def _in_path(text: str, start: int, end: int) -> Iterator[Found]:
    for match in _PIECE.finditer(text, start, end):
        if (mailbox := _mailbox_in(match[0])) is not None:
            yield Found(*match.span(), Private.EMAIL, *mailbox)
        elif numbered := _NUMBERED.fullmatch(match[0]):
            digits = numbered[1] or numbered[2]
            if len(digits) >= _LONG_NUMBER:
                first = match.start() + (numbered.start(1) if numbered[1] else numbered.start(2))
                yield Found(first, first + len(digits), Private.TOKEN)
        elif not _is_word(match[0]):
            yield Found(*match.span(), Private.TOKEN)


def _value(text: str, start: int, end: int) -> Found:
    piece = text[start:end]
    if (mailbox := _mailbox_in(piece)) is not None:
        return Found(start, end, Private.EMAIL, *mailbox)
    inner = _ENCODED_LINK.match(piece)
    note = f"to {inner[1].lower().strip('.')}" if inner and "." in inner[1].strip(".") else ""
    return Found(start, end, Private.TOKEN, note)


def _mailbox_in(piece: str) -> tuple[str, str] | None:
    """Note and plain writing of the email address that a piece of a link hides; None where there is none."""
    readable = unquote(unquote(piece)) if "%" in piece else piece
    match = _MAILBOX.search(readable) or _MAILBOX.search(_unbase64(readable))
    return None if match is None else (f"at {match[1].lower()}", match[0].lower())


def _unbase64(piece: str) -> str:
    if len(piece) > 400 or not _BASE64.fullmatch(piece):
        return ""
    bare = piece.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return b64decode(bare + "=" * (-len(bare) % 4), validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _is_word(piece: str) -> bool:
    """Whether a piece of a path reads as words and small numbers, the same for every receiver."""
    if "%" in piece:
        piece = unquote(piece)
    runs = _WORDS.findall(piece)
    if any(len(run) > _LONG_WORD or (run.isdecimal() and len(run) >= _LONG_NUMBER) for run in runs):
        return False
    mixed = sum(a.isalnum() and b.isalnum() for a, b in pairwise(runs))
    if mixed > 1:
        return False
    return not any(_is_scrambled(run) for run in runs) and not (
        mixed and len(piece) >= 8 and any(c.isupper() for c in piece)
    )


def _is_scrambled(run: str) -> bool:
    """Capitals in the middle of small letters: `kXwQz`, not `iPhone`, `PayPal` or `SIGNIN`."""
    return sum(a.islower() and b.isupper() for a, b in pairwise(run)) > 2
