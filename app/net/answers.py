"""Reads what a service answered with status 200.

Rules: pure; any bytes give an outcome, never an error; an answer that was cut off at the service's limit is
no answer; a refusal is told apart from an answer; the text goes on as it is, unjudged.

Source: OpenAI's references of the Responses API, of chat completions, and of access programs for cyber
security (`access_programs.cyber` names the one that a request was served under), read 2026-11-29.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeGuard

from app.core.call import Answered, Flaw, Garbled, RefusedByModel, ServiceTrouble
from app.core.service import Allowance, ServiceKind, Usage

if TYPE_CHECKING:
    from app.core.call import CallOutcome
    from app.core.serial import Json

_NAME_CHARACTERS: Final = 200
_FILTERED: Final = "content_filter"
_MOST_TOKENS: Final = 10**9
_TRUSTED: Final = frozenset({"daybreak_blue", "daybreak_red"})
"""Access programs that an organisation was approved for."""


def parsed(content: bytes) -> dict[str, Json] | None:
    """The JSON object that bytes are; None where they are none."""
    try:
        value = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return value if _is_object(value) else None


def answered(kind: ServiceKind, content: bytes, allowance: Allowance) -> CallOutcome:
    """What an answer of a service says.

    Args:
        kind: how the service was spoken to.
        content: the body.
        allowance: what its headers said is left.
    """
    value = parsed(content)
    if value is None:
        return Garbled(Flaw.NOT_READABLE)
    text = _of_responses(value) if kind is ServiceKind.OPENAI_RESPONSES else _of_chat(value)
    if not isinstance(text, str):
        return text
    if not text.strip():
        return Garbled(Flaw.UNKNOWN_SHAPE)
    program = _text(_object(value.get("access_programs")).get("cyber"))
    known = replace(allowance, is_trusted=program in _TRUSTED)
    return Answered(text, _text(value.get("model"))[:_NAME_CHARACTERS], known, _usage(value.get("usage")))


def _of_responses(value: dict[str, Json]) -> str | CallOutcome:
    details = _object(value.get("incomplete_details"))
    match value.get("status"):
        case "incomplete" if details.get("reason") == _FILTERED:
            return RefusedByModel()
        case "incomplete" | "cancelled":
            return Garbled(Flaw.CUT_OFF)
        case "failed":
            return ServiceTrouble()
        case _:
            pass
    parts = [
        _object(part)
        for item in _list(value.get("output"))
        if _object(item).get("type") == "message"
        for part in _list(_object(item).get("content"))
    ]
    if any(part.get("type") == "refusal" for part in parts):
        return RefusedByModel()
    return "".join(_text(part.get("text")) for part in parts if part.get("type") == "output_text")


def _of_chat(value: dict[str, Json]) -> str | CallOutcome:
    choices = _list(value.get("choices"))
    choice = _object(choices[0]) if choices else {}
    message = _object(choice.get("message"))
    if choice.get("finish_reason") == _FILTERED or message.get("refusal"):
        return RefusedByModel()
    if choice.get("finish_reason") == "length":
        return Garbled(Flaw.CUT_OFF)
    content = message.get("content")
    if isinstance(content, list):
        return "".join(_text(_object(part).get("text")) for part in content)
    return _text(content)


def _usage(value: Json) -> Usage:
    told = _object(value)
    return Usage(
        _count(told.get("input_tokens", told.get("prompt_tokens"))),
        _count(told.get("output_tokens", told.get("completion_tokens"))),
    )


def _is_object(value: object) -> TypeGuard[dict[str, Json]]:
    return isinstance(value, dict)


def _object(value: Json) -> dict[str, Json]:
    return value if isinstance(value, dict) else {}


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""


def _count(value: Json) -> int:
    return value if isinstance(value, int) and 0 <= value <= _MOST_TOKENS else 0
