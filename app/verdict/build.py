"""Writes the verdict: the answer, its reasons, the story it names, and what to do now.

Rules: every reason quotes its span; the weightiest stand first, one a sign; *can't tell* where too little could be
read; what could not be looked at is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.evidence import Evidence
from app.core.limits import REASONS
from app.core.outcome import CouldNotLook, Finding, Found, Group, Outcome
from app.core.sign import Sign
from app.core.subject import Kind, Subject
from app.core.verdict import Answer, OfficialWay, Reason, Verdict
from app.verdict.advice import AdviceBook
from app.verdict.combine import combine
from app.verdict.composites import COMPOSITES
from app.verdict.enough import cannot_tell
from app.verdict.sentences import how_sure, sentence

QUOTED: Final = 160
"""Characters of a quote."""


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
    answer = (
        Answer.CANNOT_TELL if cannot_tell(case.subject, case.words, total.answer, found) else total.answer
    )
    story = _story(found.values()) if answer in {Answer.SCAM, Answer.CAREFUL} else None
    name, story_id = (story.name, story.id) if story else ("", "")
    question = book.question(answer, story_id, case.subject.kind, found) if answer is not Answer.SCAM else ""
    return Verdict(
        answer=answer,
        kind=case.subject.kind,
        looks_like=case.looks_like,
        sentence=sentence(answer, name, case.subject.kind),
        probability=None if case.subject.kind is Kind.NOTHING else round(total.probability, 3),
        how_sure=how_sure(answer, total.probability, case.subject.kind),
        story=story_id,
        story_name=name,
        reasons=_reasons(case.subject, findings, signs, danger=True),
        calm=_reasons(case.subject, findings, signs, danger=False) if total.calm_counts else (),
        steps=book.steps(answer, story_id, case.subject.kind, found),
        official=case.official,
        question=question,
        moved=case.evidence.moved,
        left_out=case.subject.left_out,
        not_looked=tuple(dict.fromkeys(o.why for o in case.outcomes.values() if isinstance(o, CouldNotLook))),
    )


def _story(found: Iterable[Sign]) -> Sign | None:
    """The main story: the weightiest; the earlier in the alphabet among equals, so the answer never wavers."""
    stories = sorted((s for s in found if s.group is Group.STORY), key=lambda s: (-s.weight, s.id))
    return stories[0] if stories else None


def _reasons(
    subject: Subject, findings: Sequence[Finding], signs: Mapping[str, Sign], *, danger: bool
) -> tuple[Reason, ...]:
    first: dict[str, Finding] = {}
    for finding in findings:
        weight = signs[finding.sign].weight
        if (weight > 0) if danger else (weight < 0):
            first.setdefault(finding.sign, finding)
    ranked = sorted(first.values(), key=lambda f: (-abs(signs[f.sign].weight), f.sign))
    return tuple(_reason(subject, finding, signs[finding.sign]) for finding in ranked[:REASONS])


def _reason(subject: Subject, finding: Finding, sign: Sign) -> Reason:
    facts = dict(finding.facts)
    quote = subject.quote(finding.span)
    return Reason(
        sign=sign.id,
        group=sign.group,
        finding=_filled(sign.finding, facts),
        why=_filled(sign.why, facts),
        honest=_filled(sign.honest, facts),
        span=finding.span,
        quote=quote[:QUOTED],
        weight=sign.weight,
    )


def _filled(text: str, facts: Mapping[str, str]) -> str:
    """A sentence with its slots filled; the facts are data and are not read for slots again."""
    pieces = []
    for piece in text.split("{"):
        name, brace, rest = piece.partition("}")
        pieces.append(facts.get(name, name) + rest if brace and pieces else piece)
    return "".join(pieces)
