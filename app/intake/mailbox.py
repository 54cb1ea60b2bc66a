"""Takes a sender apart as people write it: `Ann Lee <ann@x.org>`, `ann@x.org (Ann)`, a number, a name.

Rules: the address that mail would go to is what counts (the one in angle brackets); the name is kept as
shown; encoded words are decoded; nothing raises.
"""

from __future__ import annotations

import re
from typing import Final

from app.core.limits import HEADER_CHARACTERS
from app.core.subject import Mailbox
from app.core.text.phones import phone_alone

_ADDRESS: Final = re.compile(r"[^\s<>()\[\]\"',;:]{1,64}@[^\s<>()\[\]\"',;:@]{1,255}")
_IN_BRACKETS: Final = re.compile(r"<\s?(?:mailto:)?([^\s<>]{1,64}@[^\s<>@]{1,255}?)\s?>")
_BRACKETED_REST: Final = re.compile(r"[<\[(](?:mailto:)?\s?[>\])]")
_AROUND: Final = " \t\"'<>()[],;\u00a0\u200b\u200e\u200f\u202a\u202c\u2068\u2069~"
_MOST_RECEIVERS: Final = 100
_MASKS: Final = (("[.]", "."), ("(.)", "."), ("[@]", "@"), ("(at)", "@"), ("[at]", "@"))


def mailbox_of(written: str) -> Mailbox:
    """Name and address of one sender or receiver; a phone number stands as the address."""
    shown = decoded_words(written[:HEADER_CHARACTERS]).strip()
    for mask, letter in _MASKS:
        shown = shown.replace(mask, letter)
    in_brackets = _IN_BRACKETS.findall(shown)
    if in_brackets:
        return Mailbox(_name(_IN_BRACKETS.sub("", shown)), in_brackets[-1].lower())
    if (match := _ADDRESS.search(shown)) is not None:
        rest = shown[: match.start()] + shown[match.end() :]
        return Mailbox(_name(rest.replace("mailto:", "")), match[0].rstrip(".").lower())
    if number := phone_alone(shown):
        return Mailbox("", number)
    if shown.isdecimal() and len(shown) <= 8:
        return Mailbox("", shown)
    return Mailbox(_name(shown), "")


def mailboxes_of(written: str) -> tuple[Mailbox, ...]:
    """Several receivers, divided by commas or semicolons."""
    return tuple(box for piece in _pieces(written[:HEADER_CHARACTERS]) if (box := mailbox_of(piece)).shown)


def _pieces(written: str) -> list[str]:
    """Parts between commas and semicolons that stand outside quotes and angle brackets; at most 100."""
    pieces: list[str] = []
    start, quoted = 0, False
    for match in re.finditer('[";,]', written):
        place, mark = match.start(), match[0]
        if mark == '"':
            quoted = not quoted
        elif mark in ";," and not quoted:
            pieces.append(written[start:place])
            start = place + 1
        if len(pieces) == _MOST_RECEIVERS:
            return pieces
    return [*pieces, written[start:]]


def decoded_words(value: str) -> str:
    """A header value with its encoded words (RFC 2047) as letters; what is damaged stays as it stands."""
    if "=?" not in value:
        return value
    from app.intake.mail.words import decoded_words as decoded

    return decoded(value)


def _name(written: str) -> str:
    return " ".join(_BRACKETED_REST.sub(" ", written).strip(_AROUND).split())[:200]
