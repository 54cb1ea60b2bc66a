"""The answer in one sentence, and how sure it is, in words and as "N of 100"."""

from __future__ import annotations

from typing import Final, assert_never

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


ALMOST: Final = 90
"""Scams of 100 from which on we speak of being sure."""
LIKELY: Final = 60
"""Scams of 100 above which a scam is plainly the likelier."""
EVEN: Final = 40
"""Scams of 100 above which neither side is plainly the likelier."""
TOO_CLOSE: Final = 35
"""Scams of 100 from which on a count would say more than we know, where nothing was found."""


def sentence(answer: Answer, story: str, kind: Kind, *, noticed: bool = False) -> str:
    """The answer in one sentence.

    Args:
        answer: one of the four.
        story: the story's name; empty when none is told.
        kind: what was pasted.
        noticed: there are reasons, though they are too small for a warning.
    """
    noun = _NOUN[kind]
    named = f": {story[0].lower()}{story[1:]}" if story else ""
    match answer:
        case Answer.SCAM:
            return f"This {noun} is very likely a scam{named}."
        case Answer.CAREFUL:
            return f"Be careful. This {noun} could be a scam{named}."
        case Answer.NO_SIGNS:
            clear = "clear " if noticed else ""
            return f"We found no {clear}signs of a scam in this {noun}. Stay alert all the same."
        case Answer.CANNOT_TELL:
            if kind is Kind.NOTHING:
                return "We cannot tell. There is no text here that we can read."
            return f"We cannot tell from this {noun} alone."
        case unexpected:
            assert_never(unexpected)


def how_sure(answer: Answer, probability: float, kind: Kind) -> str:
    """How sure the answer is: of 100 pasted things that look like this one, how many are scams.

    Where nothing was found the honest ones are counted, or none where the count is close to the middle: a
    number there would frighten without a reason to show for it.
    """
    if kind is Kind.NOTHING:
        return "We had nothing to judge."
    count = round(probability * 100)
    chance = f"Of 100 like this one, about {count} {'is a scam' if count == 1 else 'are scams'}."
    match answer:
        case Answer.SCAM:
            return f"{'We are quite sure.' if count >= ALMOST else 'We are fairly sure.'} {chance}"
        case Answer.CAREFUL:
            return f"{_leaning(count)} {chance}"
        case Answer.NO_SIGNS:
            if count >= TOO_CLOSE:
                after = "leave it closed" if kind is Kind.LINK else "ask first"
                return f"There is not much to go by. If you did not expect it, {after}."
            return f"Of 100 like this one, about {100 - count} are honest."
        case Answer.CANNOT_TELL:
            return "It depends on things we cannot see."
        case unexpected:
            assert_never(unexpected)


def _leaning(count: int) -> str:
    """Words that never say other than the count beside them."""
    if count >= ALMOST:
        return "It is far more likely a scam than not."
    if count > LIKELY:
        return "It is more likely a scam than not."
    return "It could be either." if count > EVEN else "It may be honest."
