"""Decides what one answer of the person changes: the question, its answers, and the verdict after it.

Rules:
- a scam stays a scam; it is never asked about, so nobody can be talked out of a warning;
- an answer may always raise; it may lower only where no danger stands: no sign of weight 1.5 or more but
  topics and pressure, and no combination that sets a floor (`app.verdict.composites`);
- only an answer that a stranger could not give for the person (-1 or less) lowers at all;
- "not sure" changes nothing.

Each answer carries log-odds, set by hand as the log of how many times likelier a scam gets it than an honest
message, rounded towards 0 where it calms:

- "No, I have no account there", "I entered no draw" (+2 to +3): honest senders write to their customers, so
  fewer than 1 in 10 of their messages get this answer; scams are sent blindly and mostly do.
- "Yes, I wait for a parcel" (-0.3 to -0.7): most people wait for one at any time; a blind scam gets it too.
- "Yes, I checked by phone" (-3): a thief does not answer the number the person already had.
- "They did not send it" (+4): it settles the matter.
- a sender the person trusts (-2), under the same rules.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import log
from typing import TYPE_CHECKING, Final

from app.core.sign import Sign
from app.core.subject import Kind
from app.core.verdict import Answer, Verdict
from app.verdict.combine import is_dangerous, is_met, needs_met_by, sigmoid
from app.verdict.composites import COMPOSITES
from app.verdict.sentences import how_sure, is_likely, sentence

if TYPE_CHECKING:
    from app.verdict.advice import AdviceBook

SCAM_FROM: Final = 0.9
"""Chance from which on an answer makes it a scam."""
CALM_BELOW: Final = 0.35
"""Chance under which an answer may lower to *no signs found*."""
CALMS: Final = -1.0
"""Log-odds from which down an answer may lower at all."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer a person may give."""

    id: str
    text: str
    log_odds: float


@dataclass(frozen=True, slots=True)
class Ask:
    """One question whose answer settles it, and the cases it is for; an empty set is for all."""

    id: str
    text: str
    replies: tuple[Reply, ...]
    stories: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()

    def fits(self, verdict: Verdict) -> bool:
        """Whether it is for this verdict."""
        seen = {reason.sign for reason in (*verdict.reasons, *verdict.calm)}
        return (
            (not self.stories or verdict.story in self.stories)
            and (not self.signs or not self.signs.isdisjoint(seen))
            and (not self.kinds or verdict.kind in self.kinds)
        )


def ask_for(verdict: Verdict) -> Ask | None:
    """The question whose answer would settle this verdict; None where it is settled, or none is written."""
    if verdict.answer in {Answer.SCAM, Answer.NO_SIGNS}:
        return None
    return next((ask for ask in ASKS if ask.fits(verdict)), None)


def answered(verdict: Verdict, reply: Reply, book: AdviceBook) -> Verdict:
    """The verdict after one answer of the person.

    Args:
        verdict: the verdict that the question was asked about.
        reply: what the person said.
        book: the bundled advice, for steps that fit the new answer.

    Returns:
        A verdict that is never calmer than its danger allows; the same one where nothing changes.
    """
    before = 0.5 if verdict.probability is None else verdict.probability
    chance = min(max(_moved(before, reply.log_odds), 0.01), 0.99)
    answer = _answer(verdict, reply, chance)
    if answer is verdict.answer and reply.log_odds <= 0:
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


TRUSTED: Final = Reply("trusted", "", -2.0)
"""The person trusts the sender. A name can be forged, so it weighs less than having asked by phone."""


def danger_stands(verdict: Verdict) -> bool:
    """Whether a sign or a combination stands there that no answer may calm."""
    found = [Sign(r.sign, r.group, r.weight, "", "", "") for r in verdict.reasons]
    present = needs_met_by(found)
    return is_dangerous(found) or any(is_met(composite, present) for composite in COMPOSITES)


def _answer(verdict: Verdict, reply: Reply, chance: float) -> Answer:
    if verdict.answer is Answer.SCAM or reply.log_odds == 0:
        return verdict.answer
    if reply.log_odds > 0:
        if chance >= SCAM_FROM:
            return Answer.SCAM
        return Answer.CAREFUL
    if reply.log_odds <= CALMS and chance < CALM_BELOW and not danger_stands(verdict):
        return Answer.NO_SIGNS
    return verdict.answer


def _moved(chance: float, log_odds: float) -> float:
    bounded = min(max(chance, 0.001), 0.999)
    return sigmoid(log(bounded / (1 - bounded)) + log_odds)


def _stories(*names: str) -> frozenset[str]:
    return frozenset(f"story.{name}" for name in names)


def _replies(
    yes: float, no: float, *, yes_text: str = "Yes", no_text: str = "No", unsure: str = "I'm not sure"
) -> tuple[Reply, ...]:
    return (Reply("yes", yes_text, yes), Reply("no", no_text, no), Reply("unsure", unsure, 0.0))


_REACHED: Final = _replies(
    -3.0,
    4.0,
    yes_text="Yes, it is really from them",
    no_text="Yes, and they did not send it",
    unsure="Not yet",
)
_MAIL_AND_TEXT: Final = frozenset({Kind.EMAIL, Kind.COPIED_EMAIL, Kind.MESSAGE, Kind.CHAT})
_FILES: Final = frozenset(
    {"want.open_file", "file.locked", "file.macros", "file.page", "file.not_what_it_says"}
)

ASKS: Final = (
    Ask("parcel", "Are you waiting for a parcel from this firm?", _replies(-0.7, 2.0), _stories("delivery")),
    Ask(
        "account",
        "Do you have an account with this firm?",
        _replies(-0.3, 2.5),
        _stories("bank", "account_suspended", "crypto", "points"),
    ),
    Ask(
        "ordered",
        "Did you order this yourself?",
        _replies(-1.5, 2.0),
        _stories("subscription", "invoice", "ticket"),
    ),
    Ask("entered", "Did you enter this draw yourself?", _replies(-1.0, 3.0), _stories("prize")),
    Ask(
        "office", "Are you waiting to hear from this office?", _replies(-0.7, 1.5), _stories("tax", "benefit")
    ),
    Ask("drove", "Did you drive or park there?", _replies(-0.5, 2.5), _stories("toll")),
    Ask(
        "child",
        "Did you reach your child on the old number?",
        _REACHED,
        _stories("hi_mum", "family_emergency"),
    ),
    Ask(
        "person",
        "Have you met this person in real life?",
        _replies(-1.5, 2.0),
        _stories("wrong_number", "romance", "charity", "inheritance"),
    ),
    Ask("boss", "Did you ask them on a phone number you knew?", _REACHED, _stories("boss")),
    Ask("applied", "Did you ask for this job or loan?", _replies(-0.5, 2.0), _stories("job", "loan")),
    Ask(
        "seen",
        "Have you seen the home or item yourself?",
        _replies(-0.7, 1.5),
        _stories("rental", "marketplace"),
    ),
    Ask("profit", "Do they promise you money?", _replies(2.5, -0.3), _stories("investment", "recovery")),
    Ask("helper", "Did you ask for this help first?", _replies(-0.7, 3.0), _stories("tech_support")),
    Ask("pays", "Do you pay this firm now?", _replies(-0.4, 2.0), _stories("sim", "energy", "health")),
    Ask(
        "mail",
        "Does this firm run your mail?",
        _replies(-0.3, 2.5),
        _stories("mailbox_full", "password_expiry"),
    ),
    Ask("threat", "Does it ask you for money?", _replies(3.0, -0.5), _stories("blackmail", "police")),
    Ask("code", "Did you ask for this code just now?", _replies(-1.0, 2.0), signs=frozenset({"want.code"})),
    Ask(
        "new_account",
        "Did you ask them on a phone number you knew?",
        _REACHED,
        signs=frozenset({"want.bank_change", "want.wire"}),
    ),
    Ask(
        "file",
        "Did you know that this file would come?",
        _replies(-1.0, 1.5),
        _stories("shared_document", "voicemail", "is_this_you"),
    ),
    Ask("sent_file", "Did you know that this file would come?", _replies(-1.0, 1.5), signs=_FILES),
    Ask(
        "sender",
        "Do you know the sender, and did you expect this?",
        _replies(-1.0, 1.0),
        kinds=_MAIL_AND_TEXT,
    ),
    Ask("link", "Did you ask for this link?", _replies(-1.0, 1.0), kinds=frozenset({Kind.LINK})),
    Ask(
        "caller",
        "Did they ask for money, a code or a password?",
        _replies(3.0, -0.3),
        kinds=frozenset({Kind.PHONE, Kind.ADDRESS}),
    ),
)
"""Every question, the closest first."""
