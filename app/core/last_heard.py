"""Decides how each service stood when it was last called, from the log: what is known after a restart.

Rules: pure; a key that was taken away stays so, whatever fails after it, until the service knows a key again;
a key is kept only once its service knew it, so one that a service refuses was a slip in setting up, and says
nothing of the one that is kept, unless nothing else is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from app.core.access import Heard
from app.core.call import (
    Answered,
    Cancelled,
    Garbled,
    LimitedFor,
    NotAllowed,
    NotSent,
    NotUnderstood,
    Offline,
    QuotaUsedUp,
    RefusedByModel,
    RefusedKey,
    Revoked,
    ServiceTrouble,
    TimedOut,
    TooLong,
    Unproved,
    WrongAddress,
)
from app.core.call_words import from_code
from app.core.departure import Purpose

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from app.core.call import CallOutcome
    from app.core.departure import Departure


def last_heard(newest_first: Iterable[Departure], keyed: Collection[str]) -> dict[str, Heard]:
    """What came of the last calls to each service, without the figures, which are in no log.

    Args:
        newest_first: requests, to any service.
        keyed: the ids of services that have a key.
    """
    calls: dict[str, list[Heard]] = {}
    for one in newest_first:
        if one.leaving.errand.purpose is Purpose.MODELS:
            continue  # a list is no call to a model
        outcome = from_code(one.returned.outcome) if one.returned else None
        if one.returned is not None and outcome is not None:
            calls.setdefault(one.leaving.service, []).append(Heard(outcome, one.returned.when))
    return {service: _of_key(heard) if service in keyed else heard[0] for service, heard in calls.items()}


def _of_key(newest_first: list[Heard]) -> Heard:
    """What counts of the calls since the service last knew a key, that one included."""
    since: list[Heard] = []
    for heard in newest_first:
        since.append(heard)
        if _knows_key(heard.outcome):
            break
    taken = (heard for heard in since if isinstance(heard.outcome, Revoked))
    others = (heard for heard in since if not isinstance(heard.outcome, RefusedKey))
    return next(taken, None) or next(others, newest_first[0])


def _knows_key(outcome: CallOutcome) -> bool:
    """Whether a service that answers so has found the key good, be it that it may not do this."""
    match outcome:
        case Answered() | RefusedByModel() | TooLong() | NotAllowed() | QuotaUsedUp() | LimitedFor():
            return True
        case (
            Offline()
            | TimedOut()
            | Unproved()
            | RefusedKey()
            | Revoked()
            | ServiceTrouble()
            | Garbled()
            | WrongAddress()
            | NotUnderstood()
            | NotSent()
            | Cancelled()
        ):
            return False
        case unexpected:
            assert_never(unexpected)
