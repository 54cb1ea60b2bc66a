"""Reads an enrolment code: one word that tells a device where its gateway is, and gives it a key.

Rules: pure; a slip in copying shows by the checksum, before anything is sent; line breaks and spaces that a
mail put in do not count; the key shows in no text of ours. Gateways write codes with
`packaging/gateway/codes.py`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import textwrap
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from app.core.place import numeric, place
from app.core.service import Service, ServiceKind

PREFIX: Final = "porchlight1."
LONGEST: Final = 8_000
"""Characters of a code."""
_CHECKSUM_BYTES: Final = 4
_LENGTH_BYTES: Final = 2
_FIELDS: Final = 5
_OTHER: Final = re.compile(r"porchlight\d+\.")
_SPACES: Final = re.compile(r"[\s\u00ad\u200b-\u200d\u2060\ufeff]+")
_URL: Final = re.compile(r"https?://[!-~]{1,300}")
_MODEL: Final = re.compile(r"[!-~]{1,200}")
_KEY: Final = re.compile(r"[A-Za-z0-9._~-]{16,300}")
_PEM_COLUMNS: Final = 64


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What a code says."""

    service: Service
    key: str = field(repr=False)


class NoCode(StrEnum):
    """Why a text is not taken for a code."""

    NOT_ONE = "not_one"
    DAMAGED = "damaged"
    """It was one, and a letter is missing or another."""
    NEWER = "newer"
    """Of a form that this version does not know."""


def read(text: str) -> Enrolment | NoCode:
    """What a code says.

    Args:
        text: as it was pasted.
    """
    code = _SPACES.sub("", text)
    if len(code) > LONGEST:
        return NoCode.NOT_ONE
    if not code.startswith(PREFIX):
        return NoCode.NEWER if _OTHER.match(code) else NoCode.NOT_ONE
    written = code.removeprefix(PREFIX)
    try:
        checked = base64.b64decode(written + "=" * (-len(written) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return NoCode.DAMAGED
    checksum, packed = checked[:_CHECKSUM_BYTES], checked[_CHECKSUM_BYTES:]
    if hashlib.sha256(packed).digest()[:_CHECKSUM_BYTES] != checksum:
        return NoCode.DAMAGED
    return _enrolment(_fields(packed))


def _fields(packed: bytes) -> list[bytes]:
    """Fields behind their lengths; none where they do not add up."""
    found, rest = [], packed
    while len(rest) >= _LENGTH_BYTES:
        end = _LENGTH_BYTES + int.from_bytes(rest[:_LENGTH_BYTES], "big")
        found.append(rest[_LENGTH_BYTES:end])
        if end > len(rest):
            return []
        rest = rest[end:]
    return [] if rest else found


def _enrolment(fields: list[bytes]) -> Enrolment | NoCode:
    if len(fields) != _FIELDS:
        return NoCode.DAMAGED
    url, model, key, inside = (one.decode("utf-8", "replace") for one in fields[:-1])
    addresses = tuple(inside.split())
    host = place(url)
    fits = _URL.fullmatch(url) and _MODEL.fullmatch(model) and _KEY.fullmatch(key)
    if not fits or not host or not all(map(numeric, addresses)):
        return NoCode.DAMAGED
    known = f"gateway:{host}"
    certificate = _pem(fields[-1]) if fields[-1] else ""
    service = Service(known, ServiceKind.GATEWAY, url, model, f"key of {known}", addresses, certificate)
    return Enrolment(service, key)


def _pem(certificate: bytes) -> str:
    lines = textwrap.wrap(base64.b64encode(certificate).decode("ascii"), _PEM_COLUMNS)
    return "\n".join(("-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----", ""))
