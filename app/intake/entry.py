"""What a batch is made of: things to check, and things that cannot be, each with its id.

Rules: every line or file of a batch becomes exactly one entry; the words for a kind are taken as people write
them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.subject import Kind

EntryId = str | int | float | None


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to check."""

    id: EntryId
    pasted: str | bytes
    kind: Kind | None = None
    line: int = 1
    """Which line or item of its source it is, from 1."""


@dataclass(frozen=True, slots=True)
class BadItem:
    """One thing that cannot be checked, and why."""

    id: EntryId
    line: int
    error: str
    """A plain sentence."""


Entry = Item | BadItem

KIND_WORDS: Final = {
    "email": Kind.EMAIL,
    "eml": Kind.EMAIL,
    "mail": Kind.EMAIL,
    "email_source": Kind.EMAIL,
    "email_text": Kind.COPIED_EMAIL,
    "copied_email": Kind.COPIED_EMAIL,
    "message": Kind.MESSAGE,
    "text": Kind.MESSAGE,
    "text_message": Kind.MESSAGE,
    "sms": Kind.MESSAGE,
    "chat": Kind.CHAT,
    "url": Kind.LINK,
    "link": Kind.LINK,
    "domain": Kind.LINK,
    "phone": Kind.PHONE,
    "number": Kind.PHONE,
    "address": Kind.ADDRESS,
    "email_address": Kind.ADDRESS,
}
"""Every word by which a kind may be named."""


def kind_named(word: str) -> Kind | None:
    """The kind that a word names; None where it names none."""
    return KIND_WORDS.get(word.strip().lower().replace("-", "_").replace(" ", "_"))
