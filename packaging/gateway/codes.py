"""Writes enrolment codes, which `porchlight enrol` reads; `app.core.enrolment` knows the form too.

Rules: a code holds a key, so it goes to a screen and nowhere else; a slip in copying shows by its checksum.
"""

from __future__ import annotations

import base64
import hashlib
import ssl
from dataclasses import dataclass, field
from typing import Final

PREFIX: Final = "porchlight1."
CHECKSUM_BYTES: Final = 4
_LENGTH_BYTES: Final = 2


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What a device needs to know of the gateway."""

    base_url: str
    """With its version: `https://gateway.example/v1`."""
    model: str
    key: str = field(repr=False)
    certificate: str = ""
    """In PEM, where no authority vouches for it; else empty."""
    addresses: tuple[str, ...] = ()
    """Those that its name may lead to inside the house."""


def code(enrolment: Enrolment) -> str:
    """An enrolment as one word of letters, digits, `-` and `_`."""
    certificate = ssl.PEM_cert_to_DER_cert(enrolment.certificate) if enrolment.certificate else b""
    texts = (enrolment.base_url, enrolment.model, enrolment.key, " ".join(enrolment.addresses))
    fields = (*(text.encode() for text in texts), certificate)
    packed = b"".join(len(one).to_bytes(_LENGTH_BYTES, "big") + one for one in fields)
    checked = hashlib.sha256(packed).digest()[:CHECKSUM_BYTES] + packed
    return PREFIX + base64.urlsafe_b64encode(checked).decode("ascii").rstrip("=")
