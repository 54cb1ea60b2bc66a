"""Writes the question to a backend model: its rules, the data in a fence, and the form of the answer.

Rules: pasted text is data: it travels as one JSON value on one line, between lines with a mark that is new
for every question, so that no text can end it; signs that the eye cannot see, and those that a model's own
markers are made of, are escaped; our findings go as ids; nothing secret is in it, because nothing secret is
handed in.
"""

from __future__ import annotations

import json
import re
import secrets
import tomllib
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final

from app.core.errors import DamagedResources
from app.core.outcome import Group
from app.core.service import Question
from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from app.core.serial import Json
    from app.core.subject import Subject
    from app.core.verdict import Verdict

LANGUAGES: Final = {"en": "English", "es": "Spanish", "fr": "French", "de": "German"}
"""Languages of the window, as a model is told them."""
NO_STORY: Final = "none"
MARK_BYTES: Final = 16
_MARKERS: Final = re.compile(r"[<>|`]|\[(?=/?[A-Z_]+\])")
"""What chat templates of models are made of; a placeholder such as [EMAIL_1] is none."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What must be known of a question to read its answer."""

    subject: Subject
    engine: str
    """What people call it: the service and the model."""
    when: datetime
    """When the answer came, with its time zone."""
    hidden: Mapping[str, str] = field(default_factory=dict)
    """What stands behind each placeholder, by its name: `{"EMAIL_1": "ann@example.org"}`."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was asked in a talk, and what was answered, both without private details."""

    asked: str
    told: str


def new_mark(*texts: str) -> str:
    """A mark that nobody can guess and that stands in none of the texts."""
    while True:
        mark = secrets.token_hex(MARK_BYTES)
        if not any(mark in text for text in texts):
            return mark


def for_opinion(redacted: str, verdict: Verdict, mark: str, language: str = "en") -> Question:
    """Ask for an opinion.

    Args:
        redacted: what is sent of the subject, without private details.
        verdict: our own verdict.
        mark: from `new_mark`.
        language: ISO 639-1 code of what the person reads.
    """
    value: dict[str, Json] = {
        "kind": verdict.kind.value,
        "findings": _findings(verdict),
        "message": redacted,
    }
    return _question("opinion", value, mark, language)


def for_talk(
    redacted: str,
    verdict: Verdict,
    asked: str,
    mark: str,
    before: Sequence[Spoken] = (),
    language: str = "en",
) -> Question:
    """Ask what a person wants to know about a verdict.

    Args:
        redacted: what is sent of the subject, without private details.
        verdict: the verdict they talk about.
        asked: the person's question, without private details.
        mark: from `new_mark`.
        before: what was said until now, the oldest first.
        language: ISO 639-1 code of what the person reads.
    """
    value: dict[str, Json] = {
        "asked": asked,
        "before": [{"asked": spoken.asked, "told": spoken.told} for spoken in before],
        "answer": verdict.answer.value,
        "findings": _findings(verdict),
        "message": redacted,
    }
    return _question("told", value, mark, language)


def fenced(value: Json, mark: str) -> str:
    """A value on one line between two lines with a mark; `json.loads` of that line gives it back."""
    return f"{mark} begins\n{_escaped(json.dumps(value, ensure_ascii=False))}\n{mark} ends"


@cache
def form(name: str) -> Mapping[str, Json]:
    """The schema of an answer as services take it: without what only speaks to people.

    Raises:
        DamagedResources: it is missing or damaged.
    """
    try:
        schema = json.loads(resource("schema", f"{name}.schema.json").read_text("utf-8"))
        return {key: value for key, value in schema.items() if key not in {"$schema", "title", "description"}}
    except (OSError, ValueError, AttributeError) as trouble:
        raise DamagedResources(str(trouble)) from trouble


@cache
def rules(name: str) -> str:
    """The rules of a question with their slots, `opinion` or `talk`.

    Raises:
        DamagedResources: they are missing or damaged.
    """
    try:
        return str(tomllib.loads(resource("assistant", "question.toml").read_text("utf-8"))[name]).strip()
    except (OSError, ValueError, KeyError) as trouble:
        raise DamagedResources(str(trouble)) from trouble


def _question(name: str, value: Json, mark: str, language: str) -> Question:
    """A question: its rules hold no word of the message, its data are a turn of their own."""
    told = _rules("talk" if name == "told" else name, mark, language)
    return Question(told, fenced(value, mark), name, form(name))


def _rules(name: str, mark: str, language: str) -> str:
    spoken = LANGUAGES.get(language, LANGUAGES["en"])
    return rules(name).replace("{mark}", mark).replace("{language}", spoken)


def _findings(verdict: Verdict) -> list[Json]:
    """Ids of what we found ourselves."""
    ours = (reason for reason in verdict.reasons if reason.group is not Group.OPINION)
    return [reason.sign for reason in (*ours, *verdict.calm)]


def _escaped(written: str) -> str:
    """JSON in which every unseen sign, and every sign of a model's own markers, is an escape."""
    if written.isascii():
        return _MARKERS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", written)
    seen = "".join(
        _escape(c) if unicodedata.category(c)[0] == "C" or c in "\u2028\u2029" else c for c in written
    )
    return _MARKERS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", seen)


def _escape(character: str) -> str:
    code = ord(character)
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
