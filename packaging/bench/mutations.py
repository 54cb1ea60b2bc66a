"""Makes broken and hostile cases out of sound ones: what a fuzzer starts from, and what tests try every time.

Rules: the same seed gives the same cases; a case stays below `MOST_BYTES`, so that a slow one is slow by its
shape and not by its size.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BYTES: Final = 8_192
TOKENS: Final = (
    *(b"\r\n\r\n", b"\n", b"\r", b"\0", b"\x1b", b" ", b"\t", b"\r\n ", b"\x85", b"\xe2\x80\xa8", b"\xc3"),
    *(b"Content-Type: ", b"multipart/mixed; boundary=", b'multipart/alternative; boundary="a"', b"--a--"),
    *(b"message/rfc822", b"Content-Transfer-Encoding: base64", b"quoted-printable", b"--a", b"charset=x"),
    *(b"charset=utf-7", b"charset=gb2312", b"From: ", b"Subject: ", b"Reply-To: ", b"From \n", b"Cc: "),
    *(b"Received: from a by b", b"Authentication-Results: ", b"=?utf-8?q?=E2=80?=", b"=?gb2312?b?", b"?="),
    *(b"filename*0*=utf-8''", b'; name="', b'\\"', b'"', b"<", b">", b"<a href=", b"<p>", b"</p", b"<!--"),
    *(b"-->", b"<![CDATA[", b"<style>", b"</style>", b"<script>", b"<base href=", b"<table>", b"<td>"),
    *(b'<meta http-equiv=refresh content="0;url=', b"<form action=", b"<svg>", b'style="display:none'),
    *(b"&#x", b"&amp", b"&", b"javascript:", b"data:text/html,", b"<textarea>", b"<plaintext>", b"&#8199;"),
    *(b"http://", b"https:\\\\", b"hxxp", b"[.]", b"@", b".", b"..", b"xn--", b"%", b"%25", b"://", b"?url="),
    *(b"0x7f.1", b"[::1]", b":99999", b"https://safelinks.example/?url=https%3A%2F%2F", b"www.", b"mailto:"),
    *(b"/v3/__", b"___", b"#", b"/", b"tel:", b"\xe2\x80\x8b", b"\xe2\x80\xae", b"\xcc\x81", b"\xd9\xa3"),
    *(b"\xf0\x9f\x98\x80", b"\xff\xfe", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xe2\x80\x87", b"!", b"?!", b"*"),
    *(b"[01/02/26, 10:00] Ann: ", b"+44 20 7946 0958", b"code", b"never share", b"pay", b"_", b"(", b")"),
    *(b"]", b"[", b"PK\x03\x04", b"MZ", b"%PDF-", b"begin 644 a\n", b"BEGIN:VCALENDAR", b"\xd0\xcf\x11\xe0"),
)
"""Pieces that mean something to one reader or another."""


def _at(dice: random.Random, case: bytes) -> int:
    return dice.randrange(len(case) + 1)


def _cut(dice: random.Random, case: bytes, _other: bytes) -> bytes:
    at = _at(dice, case)
    return case[:at] + case[at + dice.randrange(1, 200) :]


def _end(dice: random.Random, case: bytes, _other: bytes) -> bytes:
    return case[: _at(dice, case)]


def _flip(dice: random.Random, case: bytes, _other: bytes) -> bytes:
    changed = bytearray(case)
    for _ in range(dice.randrange(1, 9) if changed else 0):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def _insert(dice: random.Random, case: bytes, _other: bytes) -> bytes:
    at = _at(dice, case)
    return case[:at] + dice.choice(TOKENS) + case[at:]


def _repeat(dice: random.Random, case: bytes, _other: bytes) -> bytes:
    at = _at(dice, case)
    piece = case[at : at + dice.randrange(1, 12)] or dice.choice(TOKENS)
    return case[:at] + piece * dice.randrange(2, 600) + case[at:]


def _repeat_token(dice: random.Random, case: bytes, _other: bytes) -> bytes:
    at = _at(dice, case)
    piece = b"".join(dice.choices(TOKENS, k=dice.randrange(1, 4)))
    return case[:at] + piece * dice.randrange(2, 400) + case[at:]


def _splice(dice: random.Random, case: bytes, other: bytes) -> bytes:
    return case[: _at(dice, case)] + other[_at(dice, other) :]


def _move(dice: random.Random, case: bytes, _other: bytes) -> bytes:
    first, second = sorted((_at(dice, case), _at(dice, case)))
    to = _at(dice, case)
    return case[:to] + case[first:second] + case[to:]


def _line_ends(dice: random.Random, case: bytes, _other: bytes) -> bytes:
    return case.replace(b"\r\n", b"\n").replace(b"\n", dice.choice((b"\r", b"\r\n", b"\n\n", b" ", b"")))


MUTATIONS: Final = (_cut, _end, _flip, _insert, _insert, _repeat, _repeat_token, _splice, _move, _line_ends)


def mutated(sound: Sequence[bytes], count: int, seed: int) -> list[bytes]:
    """Broken cases.

    Args:
        sound: cases to start from, at least one.
        count: how many to make.
        seed: the same seed gives the same cases.
    """
    dice = random.Random(seed)
    made: list[bytes] = []
    for number in range(count):
        case = sound[number % len(sound)][:MOST_BYTES]
        for _ in range(dice.randrange(1, 5)):
            case = dice.choice(MUTATIONS)(dice, case, dice.choice(sound)[:MOST_BYTES])
        made.append(case[:MOST_BYTES])
    return made
