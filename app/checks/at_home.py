"""Takes back requests that lead a person only where he is known: the brand's own pages, its app, its counter.

Rules: every web link must be the named brand's own, or there is none and the person is sent to the app or the
counter; there must be no other way to answer: no number, no mail address, no file, no sign of a false sender,
of hiding or of a trick in a link; a mailing service that nobody knows is no such sign. What can be told, read
out or sent elsewhere is never taken back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.outcome import Clear, Found, Group, Outcome
from app.core.text.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.checks.reading import Reading

OWN_LINKS: Final = "calm.official_links"
IN_PERSON: Final = frozenset({"calm.go_yourself", "calm.in_person"})
LED_BY_LINKS: Final = frozenset(
    {
        "want.claim",
        "want.click",
        "want.confirm_address",
        "want.install_app",
        "want.login",
        "want.payment_app",
        "want.personal_details",
        "want.small_fee",
        "want.update_details",
    }
)
"""Requests that a page takes. Codes, passwords, cards and money orders can be told too."""
BY_A_SERVICE: Final = frozenset({"sender.brand_name_other_domain", "sender.brand_in_subject"})
"""Many brands have their mail sent by a service whose address nobody knows."""
TAKEN_BACK: Final = LED_BY_LINKS | BY_A_SERVICE
FOREIGN: Final = frozenset(
    group.value for group in (Group.SENDER, Group.AUTH, Group.LINK, Group.FILE, Group.HIDING)
)
OF_FIRMS: Final = frozenset(
    f"story.{name}"
    for name in (
        *("account_suspended", "bank", "benefit", "crypto", "delivery", "energy", "invoice", "mailbox_full"),
        *("password_expiry", "points", "shared_document", "sim", "subscription", "tax", "ticket", "toll"),
    )
)
"""Stories that need a page or a number of the thief's; those of a person only need an answer."""


def is_at_home(outcomes: Mapping[str, Outcome], reading: Reading) -> bool:
    """Whether whatever is asked leads only to the named brand's own pages, its app or its counter.

    Args:
        outcomes: what the checks found, by their ids; the stories are not asked.
        reading: the subject with its words and brands.
    """
    subject = reading.subject
    found = {f.sign for o in outcomes.values() if isinstance(o, Found) for f in o.findings}
    leads_nowhere = not subject.links and not IN_PERSON.isdisjoint(found)
    if not (OWN_LINKS in found or leads_nowhere) or subject.phones or subject.attachments:
        return False
    groups = {sign.partition(".")[0] for sign in found - BY_A_SERVICE}
    wants = {sign for sign in found if sign.startswith("want.")}
    return groups.isdisjoint(FOREIGN) and wants <= LED_BY_LINKS and not _has_address(reading)


def _has_address(reading: Reading) -> bool:
    """Whether a mail address is written in the text."""
    email = int(Tag.EMAIL)
    return any(tags & email for tags in reading.body.tags)


def without(outcomes: Mapping[str, Outcome], signs: frozenset[str]) -> dict[str, Outcome]:
    """The outcomes by their ids, less the findings of some signs."""
    return {check: _less(outcome, signs) for check, outcome in outcomes.items()}


def _less(outcome: Outcome, signs: frozenset[str]) -> Outcome:
    if not isinstance(outcome, Found):
        return outcome
    kept = tuple(f for f in outcome.findings if f.sign not in signs)
    return Found(kept) if kept else Clear()
