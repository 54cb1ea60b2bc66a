"""Tells a link, an email address or a phone number that stands alone.

Rules: alone means that nothing else with letters was pasted; an address must be one that could receive mail
(email-validator, without asking the network); a link that carries an address is a link; what is unsure is
no address.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.core.limits import LINK_CHARACTERS, LINKS
from app.core.subject import Link, LinkOrigin, Mailbox, Part, Span
from app.intake.mailbox import mailbox_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_NUMBERING: Final = re.compile(r"[0-9]{1,4}[.):]")
_LONGEST_ADDRESS: Final = 400
_LONGEST_LINE: Final = LINK_CHARACTERS * 2


def only_links(text: str, links: Sequence[Link]) -> bool:
    """Whether nothing is left of a text once its links, their numbering and their bullets are gone."""
    if not links:
        return False
    place = 0
    for span in sorted(link.span for link in links if link.span.part is Part.TEXT):
        if span.start > place and not _is_divider(text[place : span.start]):
            return False
        place = max(place, span.end)
    return _is_divider(text[place:])


def links_by_line(text: str) -> tuple[Link, ...]:
    """Every piece that a browser would open, where somebody says that it is a link; empty where none is."""
    from app.knowledge.url import parse_url

    found: list[Link] = []
    offset = 0
    for line in text.split("\n"):
        raw = line.strip()
        url = parse_url(raw) if raw and len(raw) <= _LONGEST_LINE else None
        if url is not None:
            start = offset + line.index(raw)
            found.append(Link(raw, raw, Span(Part.TEXT, start, start + len(raw)), LinkOrigin.TEXT, url))
        offset += len(line) + 1
        if len(found) == LINKS:
            break
    return tuple(found)


def address_alone(text: str) -> Mailbox | None:
    """The sender's address, where the text is nothing but one; with its name where it has one."""
    bare = text.strip().strip("\"'").removeprefix("mailto:")
    if "/" in bare or "\n" in bare or len(bare) > _LONGEST_ADDRESS:
        return None
    if "@" not in bare and "[at]" not in bare.lower():
        return None
    box = mailbox_of(bare)
    if not box.address or (" " in bare and not bare.endswith(">")):
        return None
    return box if _can_receive(box.address) else None


def _is_divider(between: str) -> bool:
    if len(between) > _LONGEST_LINE:
        between = between[:_LONGEST_LINE]
    bare = _NUMBERING.sub("", between)
    return not any(letter.isalnum() for letter in bare)


def _can_receive(address: str) -> bool:
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        return False
    return True
