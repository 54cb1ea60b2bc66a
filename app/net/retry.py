"""Decides whether a call is tried again, and after how long.

Rules: twice at most, and only where it can help: never with a refused key, a used-up quota or a doubtful
certificate. A service that says how long to wait is obeyed; one that does not say, on a limit, is not
pressed. Waits are spread at random, so that many computers do not come back at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.call import LimitedFor, Offline, ServiceTrouble

if TYPE_CHECKING:
    from app.core.call import CallOutcome

RETRIES: Final = 2
FIRST_WAIT: Final = 0.5
"""Seconds; doubled with each try."""
LEAST_LEFT: Final = 1.0
"""Seconds a further try needs to be worth it."""


def wait_before_retry(outcome: CallOutcome, tries: int, left: float, chance: float) -> float | None:
    """Seconds to wait before the next try; None where there is none.

    Args:
        outcome: of the last try.
        tries: how many there were.
        left: seconds until the caller gives up.
        chance: a random number from 0 to 1.
    """
    if tries > RETRIES:
        return None
    backoff = FIRST_WAIT * 2.0 ** (tries - 1) * (0.5 + chance)
    match outcome:
        case Offline():
            wait = backoff
        case ServiceTrouble(resting):
            wait = max(backoff, resting or 0.0)
        case LimitedFor(float() | int() as seconds):
            wait = seconds + FIRST_WAIT * chance
        case _:
            return None
    return wait if wait + LEAST_LEFT <= left else None
