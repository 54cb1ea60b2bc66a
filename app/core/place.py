"""Reads the address of a service as a person types it, and names the place it leads to.

Rules: pure; only what was left out is put in: how to speak to it (plain for this computer, else encrypted)
and the version of the API; whether a request may go there is decided by the door.
"""

from __future__ import annotations

import re
from enum import StrEnum
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

HERE: Final = "localhost"
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_VERSION: Final = "/v1"


class Misfit(StrEnum):
    """Why no request may go to an address."""

    NOT_ONE = "not_one"
    """It is no address of a service."""
    PLAIN = "plain"
    """It would be spoken to without encryption, and it is not this computer."""
    WITH_NAME = "with_name"
    """A user name or password stands in it."""


def tidy(typed: str) -> str:
    """An address with what was left out: `localhost:11434` is `http://localhost:11434/v1`."""
    text = typed.strip()
    if not text:
        return ""
    if not _SCHEME.match(text):
        text = f"{'http' if is_here(f'http://{text}') else 'https'}://{text}"
    bare = text.rstrip("/")
    after = bare.partition("://")[2]
    return bare if not after or set(after) & set("/?#") else f"{bare}{_VERSION}"


def place(url: str) -> str:
    """Host and port of a URL, in small letters; empty where it has none that can be."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return ""
    return f"{host}:{port}" if host and port else host


def is_here(url: str) -> bool:
    """Whether a URL leads to this computer itself."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return False
    known = numeric(host)
    return host == HERE or (known is not None and ip_address(known).is_loopback)


def numeric(text: str) -> str | None:
    """The number of a computer, such as `192.168.1.20`; None where a text is none."""
    try:
        return str(ip_address(text.strip().strip("[]")))
    except ValueError:
        return None
