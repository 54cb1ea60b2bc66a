"""The whole way in one place: load once, check many. Pure after loading; no network, no files written.

engine = Engine.load()
verdict = engine.check(text_or_bytes)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.checks import links
from app.checks.seen import see
from app.checks.sender import address_span
from app.checks.signs import Signs
from app.core.outcome import Clear, Finding, Found, Outcome
from app.core.say import as_written
from app.core.subject import Channel
from app.core.verdict import Answer, Verdict
from app.intake import describe, read
from app.knowledge.brands import Directory
from app.model.model import Model, WorstLink
from app.verdict.advice import AdviceBook
from app.verdict.build import Case, judge
from app.verdict.never_asked import Asked, with_never_asked
from app.verdict.official import official_way
from app.verdict.opinion import raised_by

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.checks.seen import Seen
    from app.core.evidence import Evidence
    from app.core.opinion import Opinion
    from app.core.say import Say
    from app.core.subject import Kind, Subject
    from app.knowledge.brands import Brand

LINK_SUSPECT: Final = 2.0
"""Log-odds of the link expert from which on it names a reason in a message. In a link alone it does so from
*careful* on: a warning that rests on nothing else must say what it rests on."""
OFFICIAL_WAYS: Final = 2
"""Brands whose official way is shown."""


@dataclass(frozen=True)
class Engine:
    """Rules, directory and weights, loaded."""

    signs: Signs
    directory: Directory
    model: Model
    advice: AdviceBook

    @classmethod
    def load(cls, say: Say = as_written) -> Engine:
        """Load everything that is bundled.

        Args:
            say: gives sentences in the person's language; without it they are English.

        Raises:
            DamagedResources: a bundled file is missing or damaged.
        """
        return cls(Signs.load(say), Directory.load(), Model.load(), AdviceBook.load(say))

    def check(self, pasted: str | bytes, kind: Kind | None = None) -> Verdict:
        """Give the verdict on what was pasted.

        Args:
            pasted: text, or the bytes of a file.
            kind: what the person says it is; None to recognise it.

        Returns:
            The whole answer. Never raises on any input.
        """
        return self.judge(self.read(pasted, kind))

    def read(self, pasted: str | bytes, kind: Kind | None = None) -> Subject:
        """Take apart what was pasted."""
        return read(pasted, kind)

    def judge(self, subject: Subject) -> Verdict:
        """Give the verdict on a subject."""
        seen = see(subject, self.directory, self.signs)
        evidence, worst = self.model.judge(seen.looked)
        outcomes = {**seen.outcomes, "links.model": _suspect(worst, seen, evidence)}
        outcomes["sender.model"] = _suspect_sender(subject, seen, evidence)
        case = Case(subject, describe(subject, self.advice.say), len(seen.reading.body), outcomes, evidence)
        verdict = judge(case, self.signs.by_id, self.advice)
        if verdict.answer is Answer.NO_SIGNS:
            return verdict
        return self._with_brands(verdict, seen)

    def raised(self, subject: Subject, verdict: Verdict, opinion: Opinion) -> Verdict:
        """The verdict on a subject after a backend model was heard: higher or the same, never lower.

        The official way is added where the verdict warns only now.
        """
        told = raised_by(verdict, opinion, self.advice, self.signs.stories)
        if verdict.answer is not Answer.NO_SIGNS or told.answer is Answer.NO_SIGNS:
            return told
        return self._with_brands(told, see(subject, self.directory, self.signs))

    def _with_brands(self, verdict: Verdict, seen: Seen) -> Verdict:
        """Add what is known of the brands concerned: the official way, and what they never ask for."""
        say, reading = self.advice.say, seen.reading
        if not reading.claims and not _concerned(verdict, seen):
            return verdict
        habits = self.directory.habits
        asked = Asked(reading.subject, reading.claims, _findings(seen.outcomes))
        told = with_never_asked(verdict, asked, habits, self.signs.by_id, say)
        ways = tuple(official_way(brand, told, habits, say) for brand in _concerned(told, seen))
        return replace(told, official=ways)


def _suspect(worst: WorstLink | None, seen: Seen, evidence: Evidence) -> Outcome:
    """The most suspect link as a finding, where the link expert is sure enough."""
    is_alone = seen.looked.channel is Channel.LINK
    if worst is None or worst.logit < (evidence.mix.careful if is_alone else LINK_SUSPECT):
        return Clear()
    facts = (("domain", worst.link.url.domain or worst.link.url.host),)
    return Found((Finding("link.model", links.place(worst.index, worst.link), facts),))


def _suspect_sender(subject: Subject, seen: Seen, evidence: Evidence) -> Outcome:
    """The host of a mail's sender as a finding, where the link expert is sure enough of it."""
    if subject.sender is None or evidence.experts.get("sender", 0.0) < LINK_SUSPECT:
        return Clear()
    facts = (("domain", seen.looked.sender),)
    return Found((Finding("sender.model", address_span(subject.sender), facts),))


def _findings(outcomes: Mapping[str, Outcome]) -> tuple[Finding, ...]:
    """Everything found."""
    return tuple(f for outcome in outcomes.values() if isinstance(outcome, Found) for f in outcome.findings)


def _concerned(verdict: Verdict, seen: Seen) -> list[Brand]:
    """The brands the reasons speak of, then those it speaks for."""
    reasons = {reason.sign for reason in verdict.reasons}
    names = dict.fromkeys(
        value
        for finding in _findings(seen.outcomes)
        if finding.sign in reasons
        for slot, value in finding.facts
        if slot == "brand"
    )
    blamed = [brand for name in names if (brand := seen.reading.directory.by_name(name))]
    concerned = {brand.id: brand for brand in (*blamed, *seen.reading.speaking) if brand.website}
    return list(concerned.values())[:OFFICIAL_WAYS]
