"""Decides which senders and receivers are people, so that their names are private wherever they stand.

Rules: an office, a brand and whoever is called like the domain they write from stay, because a false sender
is told by them; a single word is a person only where the address says the same; receivers are the person who
asks, and are private with everything they are called; `reader@…` is left a word where nothing says more.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.assistant.redaction.kinds import Private
from app.assistant.redaction.names import whole_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.assistant.redaction.redact import Brands
    from app.core.subject import Mailbox

_LETTERS: Final = re.compile(r"[^\W\d_]{2,}")
_SHARED: Final = frozenset(
    [
        "info",
        "office",
        "contact",
        "contacto",
        "kontakt",
        "mail",
        "email",
        "admin",
        "sales",
        "support",
        "hello",
        "service",
        "team",
        "help",
        "billing",
        "noreply",
        "post",
        "newsletter",
        "news",
        "account",
        "accounts",
        "security",
        "alert",
        "alerts",
        "customer",
        "user",
        "users",
        "undisclosed",
        "recipients",
    ]
)
"""Mailboxes of nobody in particular."""
_SHORTEST_LOCAL: Final = 4
_SHORTEST_IN_DOMAIN: Final = 4


def person_of(box: Mailbox, brands: Brands) -> str:
    """The name of a sender who is a person; empty for an office, a brand or nobody."""
    name = whole_name(box.display)
    if not name or any(True for _ in brands(box.display)):
        return ""
    pieces = _LETTERS.findall(name.lower())
    local, _, domain = box.address.partition("@")
    if any(len(piece) >= _SHORTEST_IN_DOMAIN and piece in domain for piece in pieces):
        return ""
    return name if len(pieces) > 1 or not domain or pieces[0] in local else ""


def values_of_receiver(box: Mailbox) -> Iterator[tuple[Private, str]]:
    """Everything a receiver is called: name, address, and the part of it that mass mails greet by."""
    if name := whole_name(box.display):
        yield Private.NAME, name
    local = box.address.partition("@")[0]
    if "@" not in box.address or local in _SHARED:
        return
    yield Private.EMAIL, box.address
    if len(local) >= _SHORTEST_LOCAL and (not local.isalpha() or local in box.display.lower()):
        yield Private.NAME, local
        yield Private.NAME, " ".join(piece.capitalize() for piece in _LETTERS.findall(local))
