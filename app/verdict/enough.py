"""Decides when too little could be read to answer at all.

Rules: *can't tell* is rare and always says what would settle it; a *scam* is never *can't tell*, and *be
careful* only where nothing but a stranger's harmless opener raised it; where no sign was found but a scam is
the likelier by the count, or the words could not be looked at, *no signs found* would soothe, so it is *can't
tell*.
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
EVEN: Final = 0.5
"""Chance from which on a scam is the likelier."""
EVEN_BARE: Final = 0.6
"""The same for a bare link: most small sites nobody knows stand close to the middle."""


def cannot_tell(
    subject: Subject, words: int, answer: Answer, found: Collection[str], *, chance: float, unread: bool
) -> bool:
    """Whether the honest answer is *can't tell*.

    Args:
        subject: what was pasted.
        words: words in its text.
        answer: what the evidence adds up to.
        found: ids of the signs found.
        chance: of a scam, by the count.
        unread: whether a check could not look at the words.
    """
    if subject.kind is Kind.NOTHING:
        return True
    if answer is not Answer.SCAM and _is_opener(subject.kind, words, found):
        return True
    if answer is not Answer.NO_SIGNS:
        return False
    if unread or chance >= (EVEN_BARE if _is_bare_link(subject) else EVEN):
        return True
    match subject.kind:
        case Kind.PHONE | Kind.ADDRESS:
            return True
        case Kind.LINK:
            return "link.shortener" in found
        case Kind.MESSAGE | Kind.CHAT:
            return words < FEW_WORDS and not subject.links
        case Kind.EMAIL | Kind.COPIED_EMAIL:
            return words == 0 and not subject.subject_line and not subject.links


def _is_bare_link(subject: Subject) -> bool:
    return subject.kind is Kind.LINK and bool(subject.links) and subject.links[0].url.is_bare


def _is_opener(kind: Kind, words: int, found: Collection[str]) -> bool:
    """Whether a stranger only says hello: harmless or the first step, and nobody can know yet."""
    dangers = {sign for sign in found if not sign.startswith("calm.")}
    return kind in {Kind.MESSAGE, Kind.CHAT} and words <= OPENER_WORDS and dangers == OPENER
