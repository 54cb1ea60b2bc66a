"""Says in a few words what a pasted thing was taken for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from app.core.say import as_written
from app.core.subject import Kind, Subject

if TYPE_CHECKING:
    from app.core.say import Say

KINDS: Final = "kinds"
"""The context of these words, for translators."""


def describe(subject: Subject, say: Say = as_written) -> str:
    """What it was taken for and what is in it: "text message, 1 link"."""
    parts = [_what(subject, say)]
    if subject.kind is not Kind.LINK and subject.links:
        parts.append(_count(len(subject.links), "link", say))
    if subject.kind is not Kind.PHONE and subject.phones:
        parts.append(_count(len(subject.phones), "phone number", say))
    if subject.attachments:
        parts.append(_count(len(subject.attachments), "attachment", say))
    if subject.forwarder is not None or subject.note:
        parts.append(say(KINDS, "passed on by somebody"))
    return ", ".join(parts)


_PLURALS: Final = {
    "link": "links",
    "phone number": "phone numbers",
    "attachment": "attachments",
    "turn": "turns",
}


def _what(subject: Subject, say: Say) -> str:
    match subject.kind:
        case Kind.EMAIL:
            return say(KINDS, "email")
        case Kind.COPIED_EMAIL:
            return say(KINDS, "email from a mail window")
        case Kind.MESSAGE:
            return say(KINDS, "text message")
        case Kind.CHAT:
            turns = len(subject.turns)
            chat = say(KINDS, "chat")
            return f"{chat}, {_count(turns, 'turn', say)}" if turns else chat
        case Kind.LINK:
            return _count(len(subject.links), "link", say) if subject.links else say(KINDS, "link")
        case Kind.PHONE:
            return say(KINDS, "phone number")
        case Kind.ADDRESS:
            return say(KINDS, "email address")
        case Kind.NOTHING:
            return say(KINDS, "nothing to read")
        case unexpected:
            assert_never(unexpected)


def _count(number: int, word: str, say: Say) -> str:
    if number == 1:
        return say(KINDS, f"1 {word}")
    return say(KINDS, f"%Ln {_PLURALS[word]}", n=number)
