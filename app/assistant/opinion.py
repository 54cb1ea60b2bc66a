"""Reads what a backend model answers about a message, and keeps of it what may be shown.

Rules: what comes back is data; a reason stays only where its quote stands in the message and its sentence
is fit to be shown; at most so many, each bounded; a question must be one; nothing here raises on any
answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.assistant.answer import read_answer
from app.assistant.asking import NO_STORY, form
from app.assistant.fit import fit, rows_of
from app.assistant.naming import unnamed
from app.assistant.plain import plain
from app.assistant.quoting import Quotable
from app.assistant.sheet import sheet
from app.core.opinion import Opinion, Said
from app.core.verdict import Answer

if TYPE_CHECKING:
    from app.assistant.asking import Asked
    from app.assistant.fit import Rows
    from app.core.call import Garbled, RefusedByModel
    from app.core.serial import Json

REASONS: Final = 5
"""Reasons of an answer that are read; the strongest come first."""
WHY_CHARACTERS: Final = 200
QUESTION_CHARACTERS: Final = 140
_ASKS: Final = ("?", "\uff1f", "\u061f")


def read_opinion(answer: str, asked: Asked) -> Opinion | Garbled | RefusedByModel:
    """The opinion that an answer holds.

    Args:
        answer: the text that came back.
        asked: the subject it is about, what its placeholders hide, and who answers when.
    """
    value = read_answer(answer, form("opinion"))
    if not isinstance(value, dict):
        return value
    story = str(value["story"])
    theirs = rows_of(sheet(asked.subject))
    return Opinion(
        engine=plain(asked.engine, 60),
        when=asked.when,
        level=Answer(str(value["level"])),
        story="" if story == NO_STORY else story,
        reasons=_reasons(value["reasons"], asked, theirs),
        question=_question(str(value["question"]), theirs),
    )


def shown(text: str, most: int, theirs: Rows) -> str:
    """What of a model's text may be shown: plain, unnamed, fit, and at most so long."""
    return fit(unnamed(plain(text, most)), theirs)


def _reasons(given: Json, asked: Asked, theirs: Rows) -> tuple[Said, ...]:
    kept: dict[tuple[object, str], Said] = {}
    quotable = Quotable.of(asked.subject)
    for item in given[:REASONS] if isinstance(given, list) else ():
        if not isinstance(item, dict):
            continue
        span = quotable.find(str(item["quote"]), asked.hidden)
        why = shown(str(item["why"]), WHY_CHARACTERS, theirs) if span else ""
        if span and why:
            kept.setdefault((span, why), Said(span, asked.subject.quote(span), why))
    return tuple(kept.values())


def _question(given: str, theirs: Rows) -> str:
    """The question, where it is one sentence that asks."""
    words = shown(given, QUESTION_CHARACTERS, theirs)
    return words if words.endswith(_ASKS) and sum(map(words.count, _ASKS)) == 1 else ""
