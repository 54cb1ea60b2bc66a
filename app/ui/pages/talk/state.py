"""Decides what the card of questions shows. Values only: no Qt.

Rules: one question at a time and few in all; those suggested fit the verdict and were not asked.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.assistant.talk import NotAsked, Talk
from app.core.subject import Kind
from app.ui.pages.sending.state import Sending

if TYPE_CHECKING:
    from app.assistant.guide import Guide
    from app.assistant.talk import Exchange
    from app.core.verdict import OfficialWay
    from app.ui.pages.verdict.state import Known


@dataclass(frozen=True, slots=True)
class TalkKnown:
    """Everything the card knows."""

    verdict: Known | None = None
    """What the page shows; None while there is no verdict."""
    guide: Guide | None = None
    """None while it is loaded."""
    engine: str = ""
    """Who would be asked; empty where this computer answers alone."""
    talk: Talk = field(default_factory=Talk)
    sending: Sending = field(default_factory=Sending)
    not_asked: NotAsked | None = None
    """Why the last question was not taken."""


@dataclass(frozen=True, slots=True)
class TalkState:
    """Everything the card shows."""

    is_there: bool = False
    engine: str = ""
    exchanges: tuple[Exchange, ...] = ()
    official: tuple[OfficialWay, ...] = ()
    """Addresses of our own directory, which an answer may name."""
    open: str = ""
    suggested: tuple[str, ...] = ()
    can_ask: bool = False
    is_over: bool = False
    """All questions were asked."""
    sending: Sending = field(default_factory=Sending)
    not_asked: NotAsked | None = None


def derive(known: TalkKnown) -> TalkState:
    """What is shown of what is known."""
    page, talk = known.verdict, known.talk
    if page is None or known.guide is None or page.verdict.kind is Kind.NOTHING:
        return TalkState(engine=known.engine)
    can_ask = not talk.open and talk.left > 0
    return TalkState(
        is_there=True,
        engine=known.engine,
        exchanges=talk.exchanges,
        official=page.verdict.official,
        open=talk.open,
        suggested=known.guide.suggested(page.verdict, talk) if can_ask else (),
        can_ask=can_ask,
        is_over=not talk.open and not talk.left,
        sending=known.sending,
        not_asked=known.not_asked,
    )
