"""The answer in one sentence, and how sure it is, in words and as "N of 100"."""

from __future__ import annotations

from typing import assert_never

from app.core.subject import Kind
from app.core.verdict import Answer

_NOUN = {
    Kind.EMAIL: "mail",
    Kind.COPIED_EMAIL: "mail",
    Kind.MESSAGE: "message",
    Kind.CHAT: "chat",
    Kind.LINK: "link",
    Kind.PHONE: "number",
    Kind.ADDRESS: "address",
    Kind.NOTHING: "text",
}


def sentence(answer: Answer, story: str, kind: Kind) -> str:
    """The answer in one sentence.

    Args:
        answer: one of the four.
        story: the story's name; empty when none is told.
        kind: what was pasted.
    """
    noun = _NOUN[kind]
    named = f": {story[0].lower()}{story[1:]}" if story else ""
    match answer:
        case Answer.SCAM:
            return f"This {noun} is very likely a scam{named}."
        case Answer.CAREFUL:
            return f"Be careful. This {noun} could be a scam{named}."
        case Answer.NO_SIGNS:
            return f"We found no signs of a scam in this {noun}. Stay alert all the same."
        case Answer.CANNOT_TELL:
            if kind is Kind.NOTHING:
                return "We cannot tell. There is no text here that we can read."
            return f"We cannot tell from this {noun} alone."
        case unexpected:
            assert_never(unexpected)


def how_sure(answer: Answer, probability: float, kind: Kind) -> str:
    """How sure the answer is: of 100 pasted things that look like this one, how many are scams."""
    if kind is Kind.NOTHING:
        return "We had nothing to judge."
    count = round(probability * 100)
    chance = f"Of 100 like this one, about {count} {'is a scam' if count == 1 else 'are scams'}."
    match answer:
        case Answer.SCAM:
            return f"We are quite sure. {chance}"
        case Answer.CAREFUL:
            return f"We are not sure. {chance}"
        case Answer.NO_SIGNS:
            return chance
        case Answer.CANNOT_TELL:
            return "It depends on things we cannot see."
        case unexpected:
            assert_never(unexpected)
