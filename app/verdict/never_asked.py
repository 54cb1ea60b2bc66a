"""Says what a brand never asks for, where a subject that speaks for the brand asks for just that.

Rules: the sentence stands in place of a reason's plain one and points at the same words; where a warning has
no such reason, the ask becomes one; it changes no answer and no probability, for the ask has been counted; a
brand named further down, or whose gift cards are wanted, is not who asks; the brand's own word goes before
that of its sector.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.core.limits import REASONS
from app.core.subject import Kind, Part
from app.core.text.fold import fold
from app.core.verdict import Answer
from app.knowledge.habits import HABITS
from app.verdict.reasons import filled, reason_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from app.core.outcome import Finding
    from app.core.say import Say
    from app.core.sign import Sign
    from app.core.subject import Span, Subject
    from app.core.verdict import Reason, Verdict
    from app.knowledge.brands import Brand
    from app.knowledge.habits import Habits, NeverAsked, Thing

SAYS: Final = "{brand} says it never asks for {thing}."
NEVER: Final = "{brand} never asks for {thing}."
MOST: Final = 3
"""Things named beside the official way; a longer list is not read."""
LEAST: Final = 3
"""Things of a sector that make a list; a shorter one would seem to allow all the rest."""
NEAR: Final = 80
"""Characters around an ask in which the small words of a thing are sought."""
FRONT: Final = 40
"""Characters in which a text says who writes; a brand named later is only spoken of."""
BESIDE: Final = 12
"""Characters between a gift card and the name of its shop."""
GOODS: Final = frozenset({"want.gift_card"})
WARNINGS: Final = frozenset({Answer.SCAM, Answer.CAREFUL})
TEXTS: Final = frozenset({Kind.MESSAGE, Kind.CHAT})


@dataclass(frozen=True, slots=True)
class Asked:
    """What a subject asks for, and in whose name."""

    subject: Subject
    claims: Sequence[tuple[Brand, Span]]
    """The brands it seems to speak for, and where."""
    findings: Sequence[Finding]
    """Everything found."""


def with_never_asked(
    verdict: Verdict, asked: Asked, habits: Habits, signs: Mapping[str, Sign], say: Say
) -> Verdict:
    """The verdict, a reason of it saying what the brand never asks.

    Args:
        verdict: the verdict on the subject.
        asked: what the subject asks for.
        habits: how the bundled brands write.
        signs: the bundled signs by id.
        say: gives sentences in the person's language.
    """
    speakers = _speakers(asked)
    reasons: list[Reason] = []
    said: set[str] = set()
    for reason in verdict.reasons:
        sentence = _sentence(reason.sign, reason.span, asked.subject, speakers, habits, say)
        is_new = bool(sentence) and sentence not in said
        said.add(sentence)
        reasons.append(replace(reason, finding=sentence) if is_new else reason)
    if verdict.answer in WARNINGS and not any(said) and len(reasons) < REASONS:
        shown = {reason.sign for reason in reasons}
        for finding in asked.findings:
            sentence = _sentence(finding.sign, finding.span, asked.subject, speakers, habits, say)
            if sentence and finding.sign not in shown:
                made = reason_of(asked.subject, finding, signs[finding.sign])
                reasons.append(replace(made, finding=sentence))
                break
    return replace(verdict, reasons=tuple(sorted(reasons, key=lambda reason: -reason.weight)))


def never_asks(brand: Brand, signs: Collection[str], habits: Habits, say: Say) -> tuple[str, ...]:
    """What a brand never asks for, to stand beside its official way.

    Args:
        brand: one of the directory.
        signs: ids of the signs found; what they show being asked is named first.
        habits: how the bundled brands write.
        say: gives words in the person's language.

    Returns:
        The words; none where only few things are known and none of them is asked.
    """
    known = habits.never_asked(brand)
    things = [never.thing for never in known]
    is_telling = any(never.of_brand or not never.thing.signs.isdisjoint(signs) for never in known)
    if not is_telling and len(things) < LEAST:
        return ()
    ranked = sorted(things, key=lambda thing: thing.signs.isdisjoint(signs))
    return tuple(say(HABITS, thing.text) for thing in ranked[:MOST])


def _speakers(asked: Asked) -> list[Brand]:
    """The brands it is written in the name of, but for those whose gift cards are wanted."""
    goods = [finding.span for finding in asked.findings if finding.sign in GOODS]
    named = {
        brand.id: brand
        for brand, name in asked.claims
        if (name.part is not Part.TEXT or name.start < FRONT)
        and not any(_is_beside(name, card) for card in goods)
    }
    return list(named.values())


def _is_beside(name: Span, card: Span) -> bool:
    return name.part is card.part and name.start < card.end + BESIDE and card.start - BESIDE < name.end


def _sentence(
    sign: str, span: Span, subject: Subject, speakers: Sequence[Brand], habits: Habits, say: Say
) -> str:
    """What a speaker never asks, where a sign in its place shows it being asked; empty where none does."""
    for brand in speakers:
        for never in habits.never_asked(brand):
            if sign in never.thing.signs and _is_asked(never.thing, subject, span):
                return _told(brand, never, say)
    return ""


def _told(brand: Brand, never: NeverAsked, say: Say) -> str:
    words = say(HABITS, SAYS if never.is_read else NEVER)
    return filled(words, {"brand": brand.name, "thing": say(HABITS, never.thing.text)})


def _is_asked(thing: Thing, subject: Subject, span: Span) -> bool:
    """Whether it is asked in the way, and beside one of the words, that the thing needs."""
    has_link = any(link.url.is_web for link in subject.links)
    is_text = subject.kind in TEXTS
    ways = {"": True, "link": has_link, "text": is_text, "text_link": is_text and has_link}
    if not ways[thing.by]:
        return False
    around = fold(subject.part_text(span)[max(span.start - NEAR, 0) : span.end + NEAR])
    words = f" {''.join(sign if sign.isalnum() else ' ' for sign in around)} "
    return not thing.words or any(_begins(fold(word), words) for word in thing.words)


def _begins(word: str, words: str) -> bool:
    """Whether one of the words begins so; in scripts without spaces anywhere."""
    return (f" {word}" if word.isascii() else word) in words
