"""Asks the service that the person set up: for a second opinion, or what they want to know of a verdict.

Rules: what will be sent is made first and nothing else is sent; no more requests leave on a day than the
person allows; whatever comes back is checked before anybody sees it; nothing here raises on an answer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.assistant.asking import Asked, Spoken, for_opinion, for_talk, new_mark
from app.assistant.opinion import read_opinion
from app.assistant.outgoing import Outgoing, taken_out
from app.assistant.redaction import redact_subject
from app.assistant.sheet import sheet
from app.assistant.told import read_told
from app.core.call import Answered, Cancelled, Held, NotSent
from app.core.departure import Errand, Purpose, asked_since, day_of
from app.core.history import UnreadableHistory
from app.core.service import ServiceKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from app.assistant.redaction import Brands
    from app.assistant.talk import Exchange, Told
    from app.core.call import Asking, CallOutcome
    from app.core.cancel import Cancel
    from app.core.departure import Departures
    from app.core.opinion import Opinion
    from app.core.service import Question, Service
    from app.core.subject import Subject
    from app.core.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Ways:
    """What a helper needs of the rest of the house, as of now."""

    asking: Callable[[], Asking]
    service: Callable[[], Service | None]
    """The one that is asked; None where nobody is."""
    departures: Callable[[], Departures]
    limit: Callable[[], int]
    """Requests that the person allows for a day."""
    now: Callable[[], datetime]
    """With the time zone in which a day begins."""
    brands: Brands
    """Where a text names a brand; those are not private."""
    person: Callable[[], str]
    """What stands for the person at a service that has a key of theirs; may be empty."""
    language: str = "en"


class Helper:
    """Asks for the verdict page. Every call is made in a job.

    Args:
        ways: what it needs.
    """

    def __init__(self, ways: Ways) -> None:
        self._ways = ways

    def engine(self) -> str:
        """Who would be asked: service and model; empty where nobody is."""
        service = self._ways.service()
        return engine_name(service) if service else ""

    def for_opinion(self, subject: Subject, verdict: Verdict) -> Outgoing | None:
        """What will be sent for a second opinion; None where nobody is asked any more."""
        redacted = redact_subject(subject, self._ways.brands)
        sent = sheet(subject, redacted)
        question = for_opinion(sent, verdict, new_mark(sent), self._ways.language)
        return self._outgoing(question, sent, redacted.originals)

    def for_question(
        self, subject: Subject, verdict: Verdict, asked: str, before: Sequence[Exchange]
    ) -> Outgoing | None:
        """What will be sent with a question about a verdict; None where nobody is asked any more.

        Args:
            subject: what was pasted.
            verdict: the verdict they talk about.
            asked: what the person wants to know.
            before: what was said until now.
        """
        texts = [text for one in before for text in (one.asked, " ".join(one.told.lines))]
        redacted = redact_subject(subject, self._ways.brands, (asked, *texts))
        sent = sheet(subject, redacted)
        wanted, *said = [one.text for one in redacted.beside]
        spoken = [Spoken(*pair) for pair in zip(said[::2], said[1::2], strict=True)]
        mark = new_mark(sent, wanted, *said)
        question = for_talk(sent, verdict, wanted, mark, spoken, self._ways.language)
        return self._outgoing(question, "\n".join((wanted, *said, sent)), redacted.originals)

    def opinion(self, outgoing: Outgoing, subject: Subject, cancel: Cancel) -> Opinion | CallOutcome:
        """Send it, and read the opinion that comes back; else how it ended."""
        outcome = self._sent(outgoing, Purpose.CHECK, cancel)
        if not isinstance(outcome, Answered):
            return outcome
        return read_opinion(outcome.text, self._asked(outgoing, subject))

    def told(self, outgoing: Outgoing, subject: Subject, cancel: Cancel) -> Told | CallOutcome:
        """Send it, and read the answer that comes back; else how it ended."""
        outcome = self._sent(outgoing, Purpose.QUESTION, cancel)
        if not isinstance(outcome, Answered):
            return outcome
        return read_told(outcome.text, self._asked(outgoing, subject))

    def _outgoing(self, question: Question, readable: str, hidden: Mapping[str, str]) -> Outgoing | None:
        service = self._ways.service()
        if service is None:
            return None
        person = self._ways.person() if service.key_name else ""
        body = self._ways.asking().body(service, replace(question, person=person))
        taken = taken_out(readable, hidden)
        return Outgoing(service, engine_name(service), body, readable, taken, hidden)

    def _sent(self, outgoing: Outgoing, purpose: Purpose, cancel: Cancel) -> CallOutcome:
        ways = self._ways
        try:
            if asked_since(ways.departures(), day_of(ways.now())) >= ways.limit():
                return NotSent(Held.LIMIT)
        except UnreadableHistory:
            return NotSent(Held.NOT_LOGGED)
        errand = Errand(purpose, removed=outgoing.removed)
        outcome = ways.asking().ask(outgoing.service, outgoing.body, errand, cancel)
        return Cancelled() if cancel.is_set else outcome

    def _asked(self, outgoing: Outgoing, subject: Subject) -> Asked:
        return Asked(subject, outgoing.engine, self._ways.now(), outgoing.hidden)


def engine_name(service: Service) -> str:
    """What people call a service and its model."""
    is_openai = service.kind is ServiceKind.OPENAI_RESPONSES
    who = "OpenAI" if is_openai else urlsplit(service.base_url).hostname or service.id
    return f"{who} ({service.model})"
