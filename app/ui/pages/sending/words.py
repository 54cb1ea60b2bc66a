"""The words beside what will be sent, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from app.assistant.redaction.kinds import Private
from app.ui.say import say

if TYPE_CHECKING:
    from app.assistant.outgoing import Outgoing


def taken(outgoing: Outgoing) -> str:
    """What was taken out."""
    counts = ", ".join(_counted(kind, count) for kind, count in outgoing.taken)
    if not counts:
        return say("Sending", "We found nothing private to take out. Please look yourself.")
    return say("Sending", "Taken out: {counts}.", counts=counts)


def _counted(kind: Private, n: int) -> str:
    one, many = _names(kind, n)
    return one if n == 1 else many


def _names(kind: Private, n: int) -> tuple[str, str]:  # noqa: C901, PLR0911, PLR0912 - one line a kind
    """What one, and so many, of a kind are called."""
    match kind:
        case Private.EMAIL:
            return say("Sending", "1 email address"), say("Sending", "%n email addresses", n=n)
        case Private.PHONE:
            return say("Sending", "1 phone number"), say("Sending", "%n phone numbers", n=n)
        case Private.CARD:
            return say("Sending", "1 card number"), say("Sending", "%n card numbers", n=n)
        case Private.IBAN:
            return say("Sending", "1 IBAN"), say("Sending", "%n IBANs", n=n)
        case Private.ACCOUNT:
            return say("Sending", "1 account number"), say("Sending", "%n account numbers", n=n)
        case Private.ID:
            return say("Sending", "1 ID number"), say("Sending", "%n ID numbers", n=n)
        case Private.DOCUMENT:
            return say("Sending", "1 passport number"), say("Sending", "%n passport numbers", n=n)
        case Private.BIRTH:
            return say("Sending", "1 date of birth"), say("Sending", "%n dates of birth", n=n)
        case Private.ADDRESS:
            return say("Sending", "1 home address"), say("Sending", "%n home addresses", n=n)
        case Private.NAME:
            return say("Sending", "1 name"), say("Sending", "%n names", n=n)
        case Private.CODE:
            return say("Sending", "1 code"), say("Sending", "%n codes", n=n)
        case Private.TOKEN:
            return say("Sending", "1 code in a link"), say("Sending", "%n codes in links", n=n)
        case unexpected:
            assert_never(unexpected)
