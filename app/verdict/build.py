"""Writes the verdict: the answer, its reasons, the story it names, and what to do now.

Rules: *can't tell* where too little could be read; a story is named and a question asked only where the
answer warns or is open; what could not be looked at is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.outcome import CouldNotLook, Found, Outcome
from app.core.subject import Kind, LeftOut, Subject
from app.core.verdict import Answer, OfficialWay, Verdict
from app.verdict.combine import combine
from app.verdict.composites import COMPOSITES
from app.verdict.enough import cannot_tell
from app.verdict.reasons import calm, danger, main_story
from app.verdict.sentences import how_sure, is_likely, sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.evidence import Evidence
    from app.core.sign import Sign
    from app.verdict.advice import AdviceBook

INTAKE: Final = "intake"
"""The context of what was not read, for translators."""
CHECKS: Final = "checks"
"""The context of what was not looked at."""


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a verdict rests on."""

    subject: Subject
    looks_like: str
    words: int
    """Words in the text."""
    outcomes: Mapping[str, Outcome]
    evidence: Evidence
    official: tuple[OfficialWay, ...] = ()


def judge(case: Case, signs: Mapping[str, Sign], book: AdviceBook) -> Verdict:
    """Give the verdict on one case.

    Args:
        case: the subject with everything found in it.
        signs: the bundled signs by id.
        book: the bundled advice.

    Returns:
        The whole answer.
    """
    findings = [
        f for o in case.outcomes.values() if isinstance(o, Found) for f in o.findings if f.sign in signs
    ]
    found = {f.sign: signs[f.sign] for f in findings}
    total = combine(tuple(found.values()), case.evidence, COMPOSITES)
    whys = dict.fromkeys(o.why for o in case.outcomes.values() if isinstance(o, CouldNotLook))
    not_looked = tuple(book.say(CHECKS, why) for why in whys)
    blind = cannot_tell(
        case.subject, case.words, total.answer, found, chance=total.probability, unread=bool(not_looked)
    )
    answer = Answer.CANNOT_TELL if blind else total.answer
    is_warning = answer in {Answer.SCAM, Answer.CAREFUL}
    story = main_story(findings, signs) if is_warning else None
    name, story_id = (story.name, story.id) if story else ("", "")
    reasons = danger(case.subject, findings, signs, answer, story_id)
    say, kind, likely = book.say, case.subject.kind, is_likely(total.probability)
    is_open = answer in {Answer.CANNOT_TELL, Answer.CAREFUL}
    question = book.question(answer, story_id, kind, found) if is_open else ""
    return Verdict(
        answer=answer,
        kind=kind,
        looks_like=case.looks_like,
        sentence=sentence(answer, name, kind, noticed=bool(reasons), likely=likely, say=say),
        probability=None if kind is Kind.NOTHING else round(total.probability, 3),
        how_sure=not_looked[0] if blind and not_looked else how_sure(answer, total.probability, kind, say),
        story=story_id,
        story_name=name,
        reasons=reasons,
        calm=calm(case.subject, findings, signs, total.counts_calm),
        steps=book.steps(answer, story_id, kind, found),
        official=case.official,
        question=question,
        moved=case.evidence.moved,
        left_out=tuple(LeftOut(say(INTAKE, left.what)) for left in case.subject.left_out),
        not_looked=not_looked,
    )
