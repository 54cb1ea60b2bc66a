"""Decides when too little could be read to answer at all.

Rules: *can't tell* is rare and always says what would settle it; a *scam* is never *can't tell*, and *be
careful* only where nothing but a stranger's harmless opener raised it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.subject import Kind, Subject
from app.core.verdict import Answer

if TYPE_CHECKING:
    from collections.abc import Collection

FEW_WORDS: Final = 2
"""A text this short says nothing about its sender."""
OPENER_WORDS: Final = 40
"""A stranger's first message is shorter."""
OPENER: Final = frozenset({"story.wrong_number"})


def cannot_tell(subject: Subject, words: int, answer: Answer, found: Collection[str]) -> bool:
    """Whether the honest answer is *can't tell*.

    Args:
        subject: what was pasted.
        words: words in its text.
        answer: what the evidence adds up to.
        found: ids of the signs found.
    """
    if subject.kind is Kind.NOTHING:
        return True
    if answer is not Answer.SCAM and _is_opener(subject.kind, words, found):
        return True
    if answer is not Answer.NO_SIGNS:
        return False
    match subject.kind:
        case Kind.PHONE | Kind.ADDRESS:
            return True
        case Kind.LINK:
            return "link.shortener" in found
        case Kind.MESSAGE | Kind.CHAT:
            return words < FEW_WORDS and not subject.links
        case Kind.EMAIL | Kind.COPIED_EMAIL:
            return words == 0 and not subject.subject_line and not subject.links


def _is_opener(kind: Kind, words: int, found: Collection[str]) -> bool:
    """Whether a stranger only says hello: harmless or the first step, and nobody can know yet."""
    dangers = {sign for sign in found if not sign.startswith("calm.")}
    return kind in {Kind.MESSAGE, Kind.CHAT} and words <= OPENER_WORDS and dangers == OPENER
