"""The first call to a service, while it is set up: a question that holds nothing of the person."""

from __future__ import annotations

from typing import Final

from app.core.service import Question

TRIAL: Final = Question(
    instructions=(
        "This is a first call to see whether you answer. "
        'Reply with the JSON object {"answer": "yes"} and nothing else.'
    ),
    content="Hello.",
    schema_name="trial",
    schema={
        "type": "object",
        "properties": {"answer": {"type": "string", "enum": ["yes"]}},
        "required": ["answer"],
        "additionalProperties": False,
    },
    most_tokens=2_000,
)
