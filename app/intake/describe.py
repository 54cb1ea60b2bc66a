"""Says in a few words what a pasted thing was taken for."""

from __future__ import annotations

from typing import Final, assert_never

from app.core.subject import Kind, Subject


def describe(subject: Subject) -> str:
    """What it was taken for and what is in it: "text message, 1 link"."""
    parts = [_what(subject)]
    if subject.kind is not Kind.LINK and subject.links:
        parts.append(_count(len(subject.links), "link"))
    if subject.kind is not Kind.PHONE and subject.phones:
        parts.append(_count(len(subject.phones), "phone number"))
    if subject.attachments:
        parts.append(_count(len(subject.attachments), "attachment"))
    if subject.forwarder is not None or subject.note:
        parts.append("passed on by somebody")
    return ", ".join(parts)


_PLURALS: Final = {
    "link": "links",
    "phone number": "phone numbers",
    "attachment": "attachments",
    "turn": "turns",
}


def _what(subject: Subject) -> str:
    match subject.kind:
        case Kind.EMAIL:
            return "email"
        case Kind.COPIED_EMAIL:
            return "email from a mail window"
        case Kind.MESSAGE:
            return "text message"
        case Kind.CHAT:
            return f"chat, {_count(len(subject.turns), 'turn')}" if subject.turns else "chat"
        case Kind.LINK:
            return _count(len(subject.links), "link") if subject.links else "link"
        case Kind.PHONE:
            return "phone number"
        case Kind.ADDRESS:
            return "email address"
        case Kind.NOTHING:
            return "nothing to read"
        case unexpected:
            assert_never(unexpected)


def _count(number: int, word: str) -> str:
    return f"1 {word}" if number == 1 else f"{number:,} {_PLURALS[word]}"
