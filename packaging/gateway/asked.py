"""Decides whether a request is one that Porchlight sends: its way, its headers, the fields of its body.

Rules: pure; whatever else LiteLLM would understand (other ways, streams, fallbacks to other models, settings
by header or body) is refused before LiteLLM sees it, so that no device walks around its limits.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from gateway.devices import Stopped

if TYPE_CHECKING:
    from collections.abc import Iterable

WAYS: Final = frozenset({"/v1/chat/completions", "/chat/completions"})
LISTS: Final = frozenset({"/v1/models", "/models"})
"""Where the models that a key may use are listed."""
FIELDS: Final = frozenset({"model", "messages", "stream", "store", "max_tokens", "response_format", "user"})
LARGEST: Final = 1024 * 1024
"""Bytes of a body."""
_STEERING: Final = "x-litellm-"
"""Headers by which a client could set what only the gateway may."""

OTHER_WAY: Final = Stopped("not_allowed", 403, "Devices may only ask for chat completions.")
TOO_LARGE: Final = Stopped("request_too_large", 413, "This is longer than the gateway takes.")
NOT_OURS: Final = Stopped("invalid_request_error", 400, "This is no question that Porchlight asks.")


def wants_list(method: str, way: str, query: str, headers: Iterable[str]) -> bool:
    """Whether a request asks which models its key may use, and for nothing else.

    Args:
        method: of HTTP.
        way: path of its URL.
        query: what its URL asks besides: LiteLLM would list the models of others by it.
        headers: their names, in lower case.
    """
    is_plain = not query and not any(name.startswith(_STEERING) for name in headers)
    return method == "GET" and way in LISTS and is_plain


def model_of(way: str, headers: Iterable[str], body: bytes) -> str | Stopped:
    """The model that a request asks for.

    Args:
        way: path of its URL.
        headers: their names, in lower case.
        body: as it came.
    """
    if way not in WAYS:
        return OTHER_WAY
    if len(body) > LARGEST:
        return TOO_LARGE
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return NOT_OURS
    is_ours = isinstance(told, dict) and set(told) <= FIELDS and isinstance(told.get("model"), str)
    if not is_ours or told.get("stream", False) is not False or told.get("store", False) is not False:
        return NOT_OURS
    if any(name.startswith(_STEERING) for name in headers):
        return NOT_OURS
    return str(told["model"])
