"""Finds what is said: wants, pushes, calm wordings and stories, all from the phrases in `resources/signs`.

Rules: a topic never speaks alone: a story counts when a phrase tells it whole, or when its topic stands
beside one of the asks it names; far down in a long text the ask must stand close by, or every newsletter
would tell a story somewhere; only the first two places of a sign are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.checks.wording.hit import Role
from app.core.outcome import Clear, CouldNotLook, DoesNotApply, Finding, Found, Group, Outcome
from app.core.subject import Part
from app.core.text.language import is_unread

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from collections.abc import Set as AbstractSet

    from app.checks.reading import PhraseFound, Reading

PLACES: Final = 2
"""Places kept of one sign."""
OPENING: Final = 1_500
"""Characters in which a message says what it is about."""
UNREAD: Final = "We do not read this language well yet."
NEAR: Final = 500
"""Characters between a topic further down and what is asked."""
WEAK: Final = frozenset(
    {"link.shortener", "link.free_host", "link.passes_on", "link.odd_port", "sender.reply_to_elsewhere"}
)
"""Signs that honest senders show too; they prove no story."""


def said(reading: Reading) -> Outcome:
    """Find wants, pushes and calm wordings."""
    if not reading.body.words and not reading.title.words:
        return DoesNotApply()
    found = _found(p for p in reading.phrases if p.sign.group is not Group.STORY)
    return CouldNotLook(UNREAD) if isinstance(found, Clear) and _is_unread(reading) else found


def told(reading: Reading, present: AbstractSet[str]) -> Outcome:
    """Find the stories.

    Args:
        reading: the subject with its phrases.
        present: ids of the signs other checks found, and `link.any` / `phone.any`.

    Returns:
        Found with the stories that are told, or clear.
    """
    groups = {sign.partition(".")[0] for sign in present - WEAK if not sign.endswith(".any")}
    return _found(
        p
        for p in reading.phrases
        if p.sign.group is Group.STORY
        and (p.role is Role.FULL or (_asked(p.sign.asks, present, groups) and _in_place(p, reading)))
    )


def _is_unread(reading: Reading) -> bool:
    """Whether it is in a language that the phrases were not written in."""
    return is_unread(reading.body.text, reading.body.written())


def _in_place(topic: PhraseFound, reading: Reading) -> bool:
    """Whether a topic stands where the message says what it is about, or close to what is asked."""
    if topic.span.part is Part.SUBJECT_LINE or topic.span.start < OPENING:
        return True
    return any(
        other.span.part is topic.span.part
        and not _same_place(other, topic)
        and abs(other.span.start - topic.span.start) < NEAR
        and _asked(topic.sign.asks, {other.sign.id}, {other.sign.group.value})
        for other in reading.phrases
        if other.sign.group is not Group.STORY
    )


def _asked(asks: Iterable[str], present: Collection[str], groups: Collection[str]) -> bool:
    return any(ask in present or (ask.endswith(".*") and ask[:-2] in groups) for ask in asks)


def _found(phrases: Iterable[PhraseFound]) -> Outcome:
    places: dict[str, list[PhraseFound]] = {}
    for phrase in phrases:
        kept = places.setdefault(phrase.sign.id, [])
        if len(kept) < PLACES and all(not _same_place(phrase, other) for other in kept):
            kept.append(phrase)
    findings = tuple(Finding(sign, phrase.span) for sign, kept in places.items() for phrase in kept)
    return Found(findings) if findings else Clear()


def _same_place(one: PhraseFound, other: PhraseFound) -> bool:
    return (
        one.span.part is other.span.part
        and one.span.start < other.span.end
        and other.span.start < one.span.end
    )
