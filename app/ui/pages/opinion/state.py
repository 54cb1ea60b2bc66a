"""Decides what the card of the second opinion shows. Values only: no Qt.

Rules: nothing is shown where nobody could be asked and nobody was; who was heard is not asked again; nothing
here changes the verdict.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.subject import Kind
from app.ui.pages.sending.state import Sending, Stage

if TYPE_CHECKING:
    from app.core.call import CallOutcome
    from app.core.verdict import Answer, Heard
    from app.ui.pages.verdict.state import Known


@dataclass(frozen=True, slots=True)
class OpinionKnown:
    """Everything the card knows."""

    verdict: Known | None = None
    """What the page shows; None while there is no verdict."""
    engine: str = ""
    """Who would be asked; empty where nobody is."""
    always: bool = False
    """Whether what is sent need not be shown first."""
    sending: Sending = field(default_factory=Sending)
    ended: CallOutcome | None = None
    """How the last call ended, where it brought no opinion."""
    is_broken: bool = False
    """Whether something of ours went wrong."""
    raised_to: Answer | None = None
    """What the answer went up to, just now."""


@dataclass(frozen=True, slots=True)
class OpinionState:
    """Everything the card shows."""

    is_there: bool = False
    can_ask: bool = False
    engine: str = ""
    always: bool = False
    sending: Sending = field(default_factory=Sending)
    ended: CallOutcome | None = None
    is_broken: bool = False
    heard: Heard | None = None
    """Who was heard."""
    raised_to: Answer | None = None


def derive(known: OpinionKnown) -> OpinionState:
    """What is shown of what is known."""
    page = known.verdict
    if page is None or page.verdict.kind is Kind.NOTHING:
        return OpinionState(engine=known.engine)
    heard = page.checked.verdict.opinions[-1] if page.checked.verdict.opinions else None
    is_idle = known.sending.stage is Stage.IDLE
    was_asked = not is_idle or known.ended is not None or known.is_broken
    return OpinionState(
        is_there=bool(known.engine) or heard is not None or was_asked,
        can_ask=bool(known.engine) and heard is None and is_idle,
        engine=known.engine,
        always=known.always,
        sending=known.sending,
        ended=known.ended,
        is_broken=known.is_broken,
        heard=heard,
        raised_to=known.raised_to,
    )
