"""The answer in one sentence, and how sure it is, in words and as "N of 100".

Rules: each sentence is handed to `say` whole, with its slots, so that it can be another language's sentence.
`{story}` is the story's name begun small, `{Story}` as it is written, for languages that write nouns large.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from app.core.say import as_written
from app.core.subject import Kind
from app.core.verdict import Answer

if TYPE_CHECKING:
    from app.core.say import Say

ANSWERS: Final = "answers"
"""The context of these sentences, for translators."""
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


def sentence(
    answer: Answer,
    story: str,
    kind: Kind,
    *,
    noticed: bool = False,
    likely: bool = False,
    say: Say = as_written,
) -> str:
    """The answer in one sentence.

    Args:
        answer: one of the four.
        story: the story's name; empty when none is told.
        kind: what was pasted.
        noticed: there are reasons, though they are too small for a warning.
        likely: the count beside it speaks plainly for a scam, by `is_likely`.
        say: gives it in the person's language.
    """
    noun = _NOUN[kind]
    named = ": {story}" if story else ""
    told = say(ANSWERS, _sentence(answer, noun, named, noticed=noticed, likely=likely))
    return told.replace("{story}", f"{story[:1].lower()}{story[1:]}").replace("{Story}", story)


def is_likely(probability: float) -> bool:
    """Whether the count that `how_sure` says speaks plainly for a scam."""
    return round(probability * 100) >= ALMOST


def _sentence(answer: Answer, noun: str, named: str, *, noticed: bool, likely: bool) -> str:
    match answer:
        case Answer.SCAM:
            return f"This {noun} is very likely a scam{named}."
        case Answer.CAREFUL:
            leaning = "is probably" if likely else "could be"
            return f"Be careful. This {noun} {leaning} a scam{named}."
        case Answer.NO_SIGNS:
            clear = "clear " if noticed else ""
            return f"We found no {clear}signs of a scam in this {noun}. Stay alert all the same."
        case Answer.CANNOT_TELL:
            if noun == _NOUN[Kind.NOTHING]:
                return "We cannot tell. There is no text here that we can read."
            return f"We cannot tell from this {noun} alone."
        case unexpected:
            assert_never(unexpected)


def how_sure(answer: Answer, probability: float, kind: Kind, say: Say = as_written) -> str:
    """How sure the answer is: of 100 pasted things that look like this one, how many are scams.

    Where nothing was found the honest ones are counted, or none where the count is close to the middle: a
    number there would frighten without a reason to show for it.
    """
    if kind is Kind.NOTHING:
        return say(ANSWERS, "We had nothing to judge.")
    count = round(probability * 100)
    one = "Of 100 like this one, about 1 is a scam."
    more = "Of 100 like this one, about {count} are scams."
    chance = say(ANSWERS, one if count == 1 else more).replace("{count}", f"{count}")
    match answer:
        case Answer.SCAM:
            sure = "We are quite sure." if count >= ALMOST else "We are fairly sure."
            return f"{say(ANSWERS, sure)} {chance}"
        case Answer.CAREFUL:
            return f"{say(ANSWERS, _leaning(count))} {chance}"
        case Answer.NO_SIGNS:
            if count >= TOO_CLOSE:
                after = "leave it closed" if kind is Kind.LINK else "ask first"
                return say(ANSWERS, f"There is not much to go by. If you did not expect it, {after}.")
            honest = "Of 100 like this one, about {count} are honest."
            return say(ANSWERS, honest).replace("{count}", f"{100 - count}")
        case Answer.CANNOT_TELL:
            return say(ANSWERS, "It depends on things we cannot see.")
        case unexpected:
            assert_never(unexpected)


def _leaning(count: int) -> str:
    """Words that never say other than the count beside them."""
    if count >= ALMOST:
        return "It is far more likely a scam than not."
    if count > LIKELY:
        return "It is more likely a scam than not."
    return "It could be either." if count > EVEN else "It may be honest."
