"""Leaves a service alone for a while after trouble in a row, or when it asked for that.

Rules: three troubles in a row open it for half a minute, each further one for twice as long, five minutes
at most; when the time is up one call goes through and decides; a good answer forgets everything. Having no
network does not count: it costs the service nothing, and the first call after it is back should go through.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never

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

if TYPE_CHECKING:
    from app.core.call import CallOutcome

IN_A_ROW: Final = 3
REST_SECONDS: Final = 30.0
LONGEST_REST: Final = 300.0


@dataclass(slots=True)
class _Record:
    troubles: int = 0
    rests_until: float = 0.0
    limited_until: float = 0.0


class Breaker:
    """Remembers how the calls to each service went."""

    def __init__(self) -> None:
        self._records: dict[str, _Record] = {}
        self._lock = threading.Lock()

    def held_back(self, service: str, now: float) -> ServiceTrouble | LimitedFor | None:
        """Why a service is not called just now; None where it may be.

        Args:
            service: its id.
            now: seconds of the clock.
        """
        with self._lock:
            record = self._records.get(service)
            if record is None:
                return None
            if record.limited_until > now:
                return LimitedFor(record.limited_until - now)
            if record.rests_until > now:
                return ServiceTrouble(record.rests_until - now)
            if record.troubles >= IN_A_ROW:
                # this call tries; others wait for what comes of it
                record.rests_until = now + REST_SECONDS
            return None

    def went(self, service: str, outcome: CallOutcome, now: float) -> None:
        """Take note of how a call went."""
        with self._lock:
            record = self._records.setdefault(service, _Record())
            match outcome:
                case TimedOut():
                    record.troubles += 1
                    record.rests_until = now + _rest(record.troubles)
                case ServiceTrouble(resting):
                    record.troubles += 1
                    asked = min(resting or 0.0, LONGEST_REST)
                    record.rests_until = now + max(_rest(record.troubles), asked)
                case LimitedFor(seconds):
                    record.troubles, record.rests_until = 0, 0.0
                    record.limited_until = now + min(seconds or 0.0, LONGEST_REST)
                case Cancelled() | Offline() | NotSent():
                    record.rests_until = 0.0
                case (
                    Answered()
                    | Garbled()
                    | NotAllowed()
                    | Unproved()
                    | NotUnderstood()
                    | QuotaUsedUp()
                    | RefusedByModel()
                    | RefusedKey()
                    | Revoked()
                    | TooLong()
                    | WrongAddress()
                ):
                    del self._records[service]
                case unexpected:
                    assert_never(unexpected)


def _rest(troubles: int) -> float:
    over = troubles - IN_A_ROW
    return 0.0 if over < 0 else min(LONGEST_REST, REST_SECONDS * 2.0 ** min(over, 10))
