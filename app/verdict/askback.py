"""Decides what the answers of the person change: the verdict after them.

Rules:
- a scam stays a scam;
- an answer may always raise; after one that raises, nothing lowers;
- answers may lower only where no danger stands: no sign of weight 1.5 or more but topics and pressure, and no
  combination that sets a floor (`app.verdict.composites`);
- only with an answer that a stranger could not give for the person (-1 or less) does anything lower at all;
- while a backend model warns, nothing lowers, a trusted sender neither: an answer may lower only where it
  could without the model, and never what the model raised;
- "not sure" changes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from math import log
from typing import TYPE_CHECKING, Final

from app.core.sign import Sign
from app.core.verdict import Answer, Verdict
from app.verdict.combine import is_dangerous, is_met, needs_met_by, sigmoid
from app.verdict.composites import COMPOSITES
from app.verdict.sentences import how_sure, is_likely, sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.verdict.advice import AdviceBook
    from app.verdict.questions import Reply

SCAM_FROM: Final = 0.9
"""Chance from which on an answer makes it a scam."""
CALM_BELOW: Final = 0.35
"""Chance under which an answer may lower to *no signs found*."""
WARNINGS: Final = frozenset({Answer.SCAM, Answer.CAREFUL})
CALMS: Final = -1.0
"""Log-odds from which down an answer may lower at all."""


def answered(verdict: Verdict, replies: Sequence[Reply], book: AdviceBook) -> Verdict:
    """The verdict after the answers of the person.

    Args:
        verdict: the verdict that the first question was asked about.
        replies: what the person said, to each question in turn.
        book: the bundled advice, for steps that fit the new answer.

    Returns:
        A verdict that is never calmer than its danger allows; the same one where nothing changes.
    """
    before = 0.5 if verdict.probability is None else verdict.probability
    odds = [reply.log_odds for reply in replies]
    chance = min(max(_moved(before, sum(odds)), 0.01), 0.99)
    answer = _answer(verdict, odds, chance)
    if answer is verdict.answer and sum(odds) <= 0:
        return verdict
    signs = {reason.sign for reason in (*verdict.reasons, *verdict.calm)}
    is_calm = answer is Answer.NO_SIGNS
    story, name = ("", "") if is_calm else (verdict.story, verdict.story_name)
    return replace(
        verdict,
        answer=answer,
        sentence=sentence(
            answer,
            name,
            verdict.kind,
            noticed=bool(verdict.reasons),
            likely=is_likely(chance),
            say=book.say,
        ),
        probability=round(chance, 3),
        how_sure=how_sure(answer, chance, verdict.kind, book.say),
        story=story,
        story_name=name,
        steps=book.steps(answer, story, verdict.kind, signs),
        official=() if is_calm else verdict.official,
        question="",
    )


def danger_stands(verdict: Verdict) -> bool:
    """Whether a sign or a combination stands there that no answer may calm."""
    found = [Sign(r.sign, r.group, r.weight, "", "", "") for r in verdict.reasons]
    present = needs_met_by(found)
    return is_dangerous(found) or any(is_met(composite, present) for composite in COMPOSITES)


def model_warns(verdict: Verdict) -> bool:
    """Whether a backend model was heard that warns."""
    return any(heard.level in WARNINGS for heard in verdict.opinions)


def _answer(verdict: Verdict, odds: Sequence[float], chance: float) -> Answer:
    if verdict.answer is Answer.SCAM or not any(odds):
        return verdict.answer
    if max(odds) > 0:
        return Answer.SCAM if chance >= SCAM_FROM else Answer.CAREFUL
    may_lower = min(odds) <= CALMS and chance < CALM_BELOW
    if may_lower and not danger_stands(verdict) and not model_warns(verdict):
        return Answer.NO_SIGNS
    return verdict.answer


def _moved(chance: float, log_odds: float) -> float:
    bounded = min(max(chance, 0.001), 0.999)
    return sigmoid(log(bounded / (1 - bounded)) + log_odds)
