"""Decides what stands by a brand's official way: what it never asks, what it sends, who its texts come from.

Rules: facts of the bundled directory only; a real notice is told only where the story copies it; none of it
changes an answer, for a thief copies the very notice, and any name can be put above a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.subject import Kind
from app.core.verdict import OfficialWay
from app.knowledge.habits import HABITS
from app.verdict.never_asked import never_asks

if TYPE_CHECKING:
    from app.core.say import Say
    from app.core.verdict import Verdict
    from app.knowledge.brands import Brand
    from app.knowledge.habits import Habits

NOTICES: Final = 2
"""Real notices that are told."""
SENDERS: Final = 3
"""Sender names that are told."""


def official_way(brand: Brand, verdict: Verdict, habits: Habits, say: Say) -> OfficialWay:
    """How to reach a brand without the message, and what is known of how it writes.

    Args:
        brand: one of the directory.
        verdict: the verdict with its story and reasons.
        habits: how the bundled brands write.
        say: gives words in the person's language.
    """
    signs = {reason.sign for reason in verdict.reasons}
    copied = [notice.text for notice in habits.notices_of(brand) if verdict.story in notice.stories]
    return OfficialWay(
        brand.name,
        brand.website,
        brand.source,
        brand.checked,
        never_asks=never_asks(brand, signs, habits, say),
        notices=tuple(say(HABITS, text) for text in copied[:NOTICES]),
        senders=habits.senders(brand)[:SENDERS] if verdict.kind is Kind.MESSAGE else (),
    )
