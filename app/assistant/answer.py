"""Reads the JSON of a model's answer: exactly the form that was asked for, or nothing.

Rules: a form says what an object must have, and no more may stand in it; a key twice, NaN, a value too deep
or too long is no answer; JSON inside one Markdown fence is read, since small models cannot help it; prose
is not.

Why by hand: the forms have five kinds of value. pydantic (9.6 MB in a bundle), jsonschema (3.3 MB) and
msgspec (0.7 MB) would each be imported for them; this is nothing to install, and a property test holds it
to the JSON Schema with jsonschema as the judge.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from app.assistant.unfit import refusals
from app.core.call import Flaw, Garbled, RefusedByModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.serial import Json

LONGEST: Final = 32_768
"""Characters of an answer; ours fit in a tenth of it."""
_FENCED: Final = re.compile(r"```(?:json)?[ \t]*\r?\n(.*)\n[ \t]*```", re.DOTALL | re.IGNORECASE)


def read_answer(answer: str, form: Mapping[str, Json]) -> dict[str, Json] | Garbled | RefusedByModel:
    """The object of an answer that has its form.

    Args:
        answer: the text that came back.
        form: a JSON Schema of objects, lists, texts and choices, every field required.
    """
    if len(answer) > LONGEST:
        return Garbled(Flaw.TOO_LARGE)
    bare = answer.strip().lstrip("\ufeff")
    fenced = _FENCED.fullmatch(bare)
    try:
        value = json.loads(
            fenced[1] if fenced else bare, object_pairs_hook=_once, parse_constant=_no_constant
        )
    except (ValueError, RecursionError):
        return RefusedByModel() if refusals().match(bare) else Garbled(Flaw.NOT_READABLE)
    if isinstance(value, dict) and value.keys() == {"refusal"}:
        return RefusedByModel()
    if not isinstance(value, dict) or not fits(value, form):
        return Garbled(Flaw.UNKNOWN_SHAPE)
    return value


def fits(value: object, form: Mapping[str, Json]) -> bool:
    """Whether a JSON value has a form."""
    match form:
        case {"type": "object", "properties": dict(parts)}:
            return (
                isinstance(value, dict)
                and value.keys() == parts.keys()
                and all(isinstance(part, dict) and fits(value[name], part) for name, part in parts.items())
            )
        case {"type": "array", "items": dict(item)}:
            return isinstance(value, list) and all(fits(one, item) for one in value)
        case {"type": "string", "enum": list(choices)}:
            return isinstance(value, str) and value in choices
        case {"type": "string"}:
            return isinstance(value, str)
        case _:
            return False


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        message = "a key stands twice"
        raise ValueError(message)
    return value


def _no_constant(name: str) -> Json:
    raise ValueError(name)
