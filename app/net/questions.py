"""Puts a question into the words of one service: where it goes, and the exact bytes.

Rules: pure; the bytes are those that the person is shown; nothing is kept at OpenAI (`store: false`); a
server that knows no schemas gets the same question without one, never more than was shown.

Source: OpenAI's references of the Responses API and of chat completions, read 2026-11-29.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, assert_never

from app.core.service import ServiceKind

if TYPE_CHECKING:
    from app.core.serial import Json
    from app.core.service import Question, Service

FORMAT: Final = "response_format"


def url(service: Service) -> str:
    """Where its questions are posted to."""
    base = service.base_url.rstrip("/")
    match service.kind:
        case ServiceKind.OPENAI_RESPONSES:
            return f"{base}/responses"
        case ServiceKind.OPENAI_COMPATIBLE | ServiceKind.GATEWAY:
            return f"{base}/chat/completions"
        case unexpected:
            assert_never(unexpected)


def body(service: Service, question: Question) -> bytes:
    """The question, to the letter."""
    match service.kind:
        case ServiceKind.OPENAI_RESPONSES:
            return _written(_responses(service, question))
        case ServiceKind.OPENAI_COMPATIBLE:
            return _written(_chat(service, question))
        case ServiceKind.GATEWAY:
            # a gateway counts and stops one person by this
            who: dict[str, Json] = {"user": question.person} if question.person else {}
            return _written({**_chat(service, question), **who})
        case unexpected:
            assert_never(unexpected)


def without_schema(written: bytes) -> bytes | None:
    """The same question for a server that knows no schemas; None where it had none."""
    known = json.loads(written)
    if not isinstance(known, dict) or FORMAT not in known:
        return None
    return _written({name: value for name, value in known.items() if name != FORMAT})


def _responses(service: Service, question: Question) -> dict[str, Json]:
    who: dict[str, Json] = {"safety_identifier": question.person} if question.person else {}
    return {
        "model": service.model,
        "instructions": question.instructions,
        "input": question.content,
        "store": False,
        "max_output_tokens": question.most_tokens,
        **who,
        "text": {
            "format": {
                "type": "json_schema",
                "name": question.schema_name,
                "strict": True,
                "schema": dict(question.schema),
            }
        },
    }


def _chat(service: Service, question: Question) -> dict[str, Json]:
    return {
        "model": service.model,
        "messages": [
            {"role": "system", "content": question.instructions},
            {"role": "user", "content": question.content},
        ],
        "stream": False,
        "max_tokens": question.most_tokens,
        FORMAT: {
            "type": "json_schema",
            "json_schema": {"name": question.schema_name, "strict": True, "schema": dict(question.schema)},
        },
    }


def _written(value: dict[str, Json]) -> bytes:
    return json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")
