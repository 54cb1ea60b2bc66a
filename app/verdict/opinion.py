"""Decides what a backend model's opinion changes in a verdict: it may raise it, never lower it.

Rules:
- the answer goes up or stays: *no signs* < *can't tell* < *be careful* < *scam*;
- *no signs* and *can't tell* of a model change nothing; only that it was heard is kept;
- *scam* needs words of the message to stand on; without them a model raises to *be careful* at most;
- our own reasons stay, in their order; the model's follow, say who speaks, and weigh nothing;
- the probability never falls; how often a model is right was never measured, so no count is said for it;
- what to do comes from the bundled advice, fitted to the new answer.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.core.limits import OPINION_REASONS
from app.core.outcome import Group
from app.core.subject import Kind
from app.core.text.defang import one_line
from app.core.verdict import Answer, Heard, Reason
from app.verdict.askback import SCAM_FROM, WARNINGS
from app.verdict.sentences import is_likely, sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.opinion import Opinion
    from app.core.verdict import Verdict
    from app.verdict.advice import AdviceBook

OPINIONS: Final = "opinions"
"""The context of its sentences, for translators."""
ORDER: Final = (Answer.NO_SIGNS, Answer.CANNOT_TELL, Answer.CAREFUL, Answer.SCAM)
"""From calm to danger."""
LEAST: Final[Mapping[Answer, float]] = {Answer.SCAM: SCAM_FROM, Answer.CAREFUL: 0.5}
"""Least probability beside a raised answer, so that the two never contradict each other."""
WHO: Final = "{engine} says so. It can be wrong."
HONEST: Final = "An honest sender may write like this too."
RAISED: Final = "{engine} sees more danger than we do. It can be wrong."
SAYINGS: Final = (WHO, HONEST, RAISED)
"""Everything said here, for translators."""
ENGINE_CHARACTERS: Final = 60


def raised_by(
    verdict: Verdict, opinion: Opinion, book: AdviceBook, stories: Mapping[str, str] | None = None
) -> Verdict:
    """The verdict after a backend model was heard.

    Args:
        verdict: any verdict, raised before or not.
        opinion: what the model said.
        book: the bundled advice, for steps that fit the new answer.
        stories: names of our stories by their id; a story that is not among them is not named.

    Returns:
        A verdict that is never calmer than the one before. The same opinion twice changes nothing more.
    """
    if verdict.kind is Kind.NOTHING:
        return verdict
    heard = _heard(opinion)
    opinions = verdict.opinions if heard in verdict.opinions else (*verdict.opinions, heard)
    if opinion.level not in WARNINGS:
        return replace(verdict, opinions=opinions)
    reasons = _with_reasons(verdict, opinion, book)
    answer = max(verdict.answer, _level(opinion), key=ORDER.index)
    changed = replace(verdict, opinions=opinions, reasons=reasons)
    return _retold(changed, answer, opinion, book, stories or {})


def _heard(opinion: Opinion) -> Heard:
    question = opinion.question if opinion.level in WARNINGS else ""
    return Heard(_name(opinion), opinion.when, opinion.level, question)


def _name(opinion: Opinion) -> str:
    return one_line(opinion.engine, ENGINE_CHARACTERS)


def _level(opinion: Opinion) -> Answer:
    """What an opinion that warns may raise to."""
    return opinion.level if opinion.reasons else Answer.CAREFUL


def _retold(
    verdict: Verdict, answer: Answer, opinion: Opinion, book: AdviceBook, stories: Mapping[str, str]
) -> Verdict:
    """Say a verdict again whose answer or story is new."""
    is_raised = answer is not verdict.answer
    name = stories.get(opinion.story, "")
    told = (verdict.story, verdict.story_name) if verdict.story or not name else (opinion.story, name)
    if not is_raised and told[0] == verdict.story:
        return verdict
    chance = verdict.probability
    if chance is not None and is_raised:
        chance = max(chance, LEAST[answer])
    signs = {reason.sign for reason in (*verdict.reasons, *verdict.calm)}
    question = verdict.question
    if is_raised:
        is_open = answer is Answer.CAREFUL
        question = book.question(answer, told[0], verdict.kind, signs) if is_open else ""
    return replace(
        verdict,
        answer=answer,
        sentence=sentence(
            answer,
            told[1],
            verdict.kind,
            noticed=bool(verdict.reasons),
            likely=chance is not None and is_likely(chance),
            say=book.say,
        ),
        probability=chance,
        how_sure=_filled(RAISED, opinion, book) if is_raised else verdict.how_sure,
        story=told[0],
        story_name=told[1],
        steps=book.steps(answer, told[0], verdict.kind, signs),
        question=question,
    )


def _with_reasons(verdict: Verdict, opinion: Opinion, book: AdviceBook) -> tuple[Reason, ...]:
    """Our reasons, then the model's; those on words that no reason speaks of yet come first."""
    reasons = list(verdict.reasons)
    known = {(reason.span, reason.finding) for reason in reasons}
    said_once = dict.fromkeys(opinion.reasons)
    new = [said for said in said_once if (said.span, said.why) not in known]
    taken = {reason.span for reason in reasons}
    room = OPINION_REASONS - sum(reason.group is Group.OPINION for reason in reasons)
    for said in sorted(new, key=lambda said: said.span in taken)[: max(room, 0)]:
        number = 1 + sum(reason.group is Group.OPINION for reason in reasons)
        reasons.append(
            Reason(
                sign=f"{Group.OPINION.value}.{number}",
                group=Group.OPINION,
                finding=said.why,
                why=_filled(WHO, opinion, book),
                honest=book.say(OPINIONS, HONEST),
                span=said.span,
                quote=said.quote,
                weight=0.0,
            )
        )
    return tuple(reasons)


def _filled(text: str, opinion: Opinion, book: AdviceBook) -> str:
    return book.say(OPINIONS, text).replace("{engine}", _name(opinion))
