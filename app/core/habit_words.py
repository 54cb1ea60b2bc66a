"""What a person reads of how a brand writes, beside its official way: a line for each thing that is known.

Rules: none of it calms, so each line about what a brand does send says that thieves use it too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.say import Say
    from app.core.verdict import OfficialWay

WAYS: Final = "ways"
"""The context of these sentences, for translators."""


def habit_lines(way: OfficialWay, say: Say) -> Iterator[str]:
    """What is known of how the brand of an official way writes.

    Args:
        way: of one brand.
        say: gives a sentence in the person's language.
    """
    if way.never_asks:
        yield say(WAYS, "It never asks for: {things}.").replace("{things}", ", ".join(way.never_asks))
    if way.notices:
        told = say(WAYS, "It does send this, and thieves copy it: {notices}")
        yield told.replace("{notices}", " ".join(way.notices))
    if way.senders:
        told = say(WAYS, "Its texts come from: {names}. Thieves can use that name too.")
        yield told.replace("{names}", ", ".join(way.senders))
