"""Tries a service: one question that holds nothing of the person, then which models its key may use.

Rules: the list is asked for only where an answer came, and explains one that did not help; both requests go
through the one door and into the log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.core.call import (
    Answered,
    Barred,
    Garbled,
    NotAllowed,
    NotUnderstood,
    RefusedByModel,
    WrongAddress,
)
from app.core.departure import Errand, Purpose
from app.core.offer import with_offer
from app.core.trial import TRIAL

if TYPE_CHECKING:
    from app.core.call import CallOutcome, Trying
    from app.core.cancel import Cancel
    from app.core.offer import Offer
    from app.core.service import Service


class Tried(NamedTuple):
    """What came of it."""

    outcome: CallOutcome
    offer: Offer | None = None
    """None where the service does not say."""
    was_listed: bool = False
    """Whether it was asked for its list."""


def tried(trying: Trying, service: Service, cancel: Cancel) -> Tried:
    """Try a service once.

    Args:
        trying: asks it.
        service: to be tried.
        cancel: stops it.
    """
    outcome = trying.ask(service, trying.body(service, TRIAL), Errand(Purpose.TRIAL), cancel)
    if cancel.is_set or not _somebody_is_there(outcome):
        return Tried(outcome)
    offer = trying.models(service, cancel)
    return Tried(with_offer(outcome, service.model, offer), offer, was_listed=True)


def _somebody_is_there(outcome: CallOutcome) -> bool:
    """Whether an answer came that a list of models may explain or go with."""
    answers = Answered | RefusedByModel | Garbled | NotUnderstood | WrongAddress
    return isinstance(outcome, answers) or outcome == NotAllowed(Barred.MODEL)
