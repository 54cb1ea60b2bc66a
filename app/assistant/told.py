"""Reads what a backend model answers in a talk, and keeps of it what may be shown.

Rules: the same as for an opinion: plain words, nothing that can be followed, nothing that calms or gives
orders; what to do is told by our own advice, so an answer of which nothing is left is told from the guide
instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.assistant.answer import read_answer
from app.assistant.asking import form
from app.assistant.fit import rows_of
from app.assistant.opinion import shown
from app.assistant.plain import plain
from app.assistant.sheet import sheet
from app.assistant.talk import Told
from app.core.call import Flaw, Garbled

if TYPE_CHECKING:
    from app.assistant.asking import Asked
    from app.core.call import RefusedByModel

TOLD_CHARACTERS: Final = 600


def read_told(answer: str, asked: Asked) -> Told | Garbled | RefusedByModel:
    """The answer of a model, fit to be shown.

    Args:
        answer: the text that came back.
        asked: the subject it is about, what its placeholders hide, and who answers when.
    """
    value = read_answer(answer, form("told"))
    if not isinstance(value, dict):
        return value
    words = shown(str(value["text"]), TOLD_CHARACTERS, rows_of(sheet(asked.subject)))
    return Told((words,), plain(asked.engine, 60)) if words else Garbled(Flaw.NOT_FIT)
