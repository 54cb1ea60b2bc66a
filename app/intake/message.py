"""Tells who sent a text message, where the person pasted that along with its words.

Rules: a sender is taken off only where a line or a colon sets it apart; a name that the message itself begins
with (`DHL: your parcel…`) stays in the text; the words are kept letter by letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.text.phones import phone_alone
from app.intake.copied import labelled_lines
from app.intake.labels import Field
from app.intake.mailbox import mailbox_of

if TYPE_CHECKING:
    from app.core.subject import Mailbox

_ANNOUNCED: Final = re.compile(
    r"(?:(?:new|nuevo|nouveau|neue|nuovo|nova|nieuw) )?(?:text message|mensaje de texto|message texte"
    r"|sms message|sms"
    r"|text|message|imessage|whatsapp|mms|mensaje(?! de texto)|nachricht"
    r"|messaggio|mensagem|bericht|textnachricht)(?: message)? (?:from|de|von|da|van) (?P<who>[^:\n]{1,50})",
    re.IGNORECASE,
)
_NUMBER_FIRST: Final = re.compile(
    r"(?P<who>\+?[0-9(][0-9 ()\u00a0-]{2,20}[0-9])\s?(?::|\s[-\u2013])\s+(?=\S)"
)
_LEADING_NUMBER: Final = re.compile(r"\+?[0-9(][0-9 ()\u00a0-]{4,20}[0-9](?=[\s,:])")
_WORDS_LABEL: Final = re.compile(
    r"\s{0,20}(?:message|text|body|sms|mensaje|texto|texte|nachricht|messaggio|testo|mensagem|bericht"
    r"|tekst)\s?:\s{0,3}",
    re.IGNORECASE,
)
_PHONE_NOISE: Final = re.compile(
    r"(?:i?message|text message(?: . sms)?|sms(?:/mms)?|rcs|unknown|whatsapp|spam|(?:today|yesterday|hoy"
    r"|ayer|heute|gestern|aujourd.hui|hier"
    r"|hoje|ontem|oggi|ieri|vandaag|gisteren)?,? ?[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]m)?)",
    re.IGNORECASE,
)
_LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class Told:
    """A text message whose sender was pasted with it."""

    sender: Mailbox
    body: str


def told_sender(text: str) -> Told | None:
    """Take the sender off a text message; None where none is set apart."""
    return _labelled(text) or _announced(text) or _number_above(text) or _number_before(text)


def _labelled(text: str) -> Told | None:
    """`From: DHL` on a line of its own, perhaps with a date and `Message:`."""
    lines = labelled_lines(text)
    if lines is None:
        return None
    written = next((item.value for item in lines.fields if item.field is Field.FROM), "")
    body = lines.body
    if written and not body.strip() and len(lines.fields) == 1:
        number = _LEADING_NUMBER.match(written)
        if number is None:
            return None
        written, body = number[0], written[number.end() :].lstrip(" ,:")
    label = _WORDS_LABEL.match(body)
    return _told(written, body[label.end() :] if label else body)


def _announced(text: str) -> Told | None:
    """`SMS from 12345: …` or `Message from DHL` above the words."""
    start = text.lstrip()
    match = _ANNOUNCED.match(start)
    if match is None:
        return None
    after = start[match.end() :]
    return _told(match["who"], after[1:]) if after[:1] in {":", "\n"} else None


def _number_above(text: str) -> Told | None:
    """A number alone on the first line, as phones show it above a conversation."""
    lines = text.lstrip().split("\n", 6)
    if not phone_alone(lines[0]) and not re.fullmatch(r"[0-9]{3,8}", lines[0].strip()):
        return None
    place = 1
    while place < len(lines) - 1 and (not (line := lines[place].strip()) or _PHONE_NOISE.fullmatch(line)):
        place += 1
    return _told(lines[0], "\n".join(lines[place:]))


def _number_before(text: str) -> Told | None:
    """`+44 7700 900123: Hi Mum`."""
    start = text.lstrip()
    match = _NUMBER_FIRST.match(start)
    if match is None or not phone_alone(match["who"]):
        return None
    return _told(match["who"], start[match.end() :])


def _told(written: str, body: str) -> Told | None:
    sender = mailbox_of(written.strip()[: _LONGEST_NAME * 2])
    if not sender.shown or len(sender.shown) > _LONGEST_NAME or not body.strip():
        return None
    return Told(sender, body.strip())
