"""Asks which models a key may use, in the one form that services share, and reads what comes back.

Rules: pure; any bytes give a list or none, never an error; what is no name is left out; a service that has no
such list says so by its status, and that is no trouble.

Source: OpenAI's reference of `GET /v1/models`, read 2026-11-29.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from app.core.offer import LONGEST_NAME, MOST_MODELS, Offer
from app.net.answers import parsed

if TYPE_CHECKING:
    from app.core.serial import Json
    from app.core.service import Service

NO_LIST: Final = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED})
"""How a service says that it has no list."""


def url(service: Service) -> str:
    """Where the list of a service is."""
    return f"{service.base_url.rstrip('/')}/models"


def offer(content: bytes) -> Offer | None:
    """The models of a list; None where the bytes are none, or no name is in it."""
    value = parsed(content)
    rows = value.get("data") if value is not None else None
    if not isinstance(rows, list):
        return None
    names = dict.fromkeys(name for row in rows[:MOST_MODELS] if (name := _name(row)))
    return Offer(tuple(names)) if names else None


def _name(row: Json) -> str:
    name = row.get("id") if isinstance(row, dict) else None
    fits = isinstance(name, str) and len(name) <= LONGEST_NAME and name.isprintable()
    return name.strip() if fits and isinstance(name, str) else ""
