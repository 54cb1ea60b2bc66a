"""Decides the colours and the icon of an answer.

Rules: no answer is green, since nothing is called safe; the word always stands beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from app.core.verdict import Answer
from app.ui.theme.current import colours

if TYPE_CHECKING:
    from app.ui.theme.tokens import Colours


@dataclass(frozen=True, slots=True)
class Face:
    """How an answer looks now."""

    ink: str
    ground: str
    icon: str


def face(answer: Answer | None, on: Colours | None = None) -> Face:
    """How an answer looks.

    Args:
        answer: None for an entry that could not be checked.
        on: the theme it is shown in; that of the window if None.
    """
    now = on or colours()
    match answer:
        case Answer.SCAM:
            return Face(now.stop, now.stop_soft, "cross")
        case Answer.CAREFUL:
            return Face(now.care, now.care_soft, "alert")
        case Answer.CANNOT_TELL:
            return Face(now.unk, now.unk_soft, "question")
        case Answer.NO_SIGNS:
            return Face(now.action, now.action_soft, "eye")
        case None:
            return Face(now.ink2, now.bg, "file")
        case unexpected:
            assert_never(unexpected)
