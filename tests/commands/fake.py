"""A checker that is quick and predictable: it reads as the real one does and judges by three words."""

from __future__ import annotations

import os
from dataclasses import dataclass

from app.core.errors import DamagedResources
from app.core.outcome import Group
from app.core.subject import Kind, Part, Span, Subject
from app.core.verdict import Answer, OfficialWay, Reason, Step, Verdict
from app.intake import describe, read

SIGNS = (("pay", "want.fee"), ("parcel", "story.delivery"), ("hurry", "push.deadline"))


@dataclass(frozen=True)
class WordChecker:
    """Scam for two of the words, careful for one; `explode` makes it raise, `vanish` ends its process."""

    def read(self, pasted: str | bytes, kind: Kind | None = None) -> Subject:
        return read(pasted, kind)

    def judge(self, subject: Subject) -> Verdict:
        if "explode" in subject.text:
            raise ZeroDivisionError
        if "vanish" in subject.text:
            os._exit(9)
        reasons = tuple(reason_for(subject, word, sign) for word, sign in SIGNS if word in subject.text)
        answer = (Answer.NO_SIGNS, Answer.CAREFUL)[len(reasons)] if len(reasons) < 2 else Answer.SCAM
        if subject.kind is Kind.NOTHING:
            answer = Answer.CANNOT_TELL
        return verdict_of(answer, subject, reasons)


def reason_for(subject: Subject, word: str, sign: str) -> Reason:
    """A reason that points at a word of the text."""
    start = subject.text.index(word)
    span = Span(Part.TEXT, start, start + len(word))
    finding = f"It says {word} and names fee.example.com."
    return Reason(
        sign, Group.WANT, finding, "Why it matters.", "A shop may ask.", span, subject.quote(span), 1.5
    )


def verdict_of(answer: Answer, subject: Subject, reasons: tuple[Reason, ...]) -> Verdict:
    """A verdict with something in every part."""
    nothing = answer is Answer.CANNOT_TELL
    return Verdict(
        answer,
        subject.kind,
        describe(subject),
        "One sentence says it.",
        None if nothing else 0.9731,
        "Very sure: 97 of 100.",
        story="story.delivery" if reasons else "",
        story_name="Fake parcel" if reasons else "",
        reasons=reasons,
        steps=(Step("wait", "Do not tap the link."), Step("delete", "Delete the message.")),
        official=(OfficialWay("DHL", "https://www.dhl.com", "directory", "2026-01-02"),),
        question="Who sent it?" if nothing else "",
        left_out=subject.left_out,
    )


def load_words() -> WordChecker:
    """The checker; other processes call this too."""
    return WordChecker()


def load_damaged() -> WordChecker:
    """A checker whose files are missing."""
    raise DamagedResources
