"""What a person reads when a call ended: one plain sentence for each outcome, and what to do.

Rules: no blame and no codes; the verdict of this computer stands in every case, so none of these speaks of
danger.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, assert_never

from app.core.call import (
    Answered,
    Barred,
    Cancelled,
    Flaw,
    Garbled,
    Held,
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
    code,
)
from app.core.say import as_written

if TYPE_CHECKING:
    from app.core.call import CallOutcome
    from app.core.say import Say

CALLS: Final = "calls"
"""The context of these sentences, for translators."""
EVERY: Final[tuple[CallOutcome, ...]] = (
    Answered("", ""),
    Offline(),
    TimedOut(),
    Unproved(),
    RefusedKey(),
    Revoked(),
    *(NotAllowed(why) for why in Barred),
    LimitedFor(None),
    LimitedFor(30),
    LimitedFor(300),
    LimitedFor(7_200),
    QuotaUsedUp(),
    ServiceTrouble(),
    ServiceTrouble(30),
    ServiceTrouble(300),
    RefusedByModel(),
    TooLong(),
    *(Garbled(flaw) for flaw in Flaw),
    WrongAddress(),
    NotUnderstood(),
    *(NotSent(why) for why in Held),
    Cancelled(),
)
"""One of each, for translators and tests."""

_BY_CODE: Final = {code(outcome): outcome for outcome in reversed(EVERY)}
_MINUTE: Final = 60
_HOUR: Final = 3_600


def from_code(told: str) -> CallOutcome | None:
    """The call outcome of a word in the log, without its figures; None for a word that nobody knows."""
    return _BY_CODE.get(told)


def sentence(outcome: CallOutcome, say: Say = as_written) -> str:
    """The sentence of a call outcome, in the person's language."""
    match outcome:
        case NotAllowed(why):
            return _not_allowed(why, say)
        case NotSent(why):
            return _not_sent(why, say)
        case LimitedFor(seconds):
            return _limited(seconds, say)
        case ServiceTrouble(resting):
            return _trouble(resting, say)
        case Answered() | RefusedByModel() | TooLong() | Garbled() | NotUnderstood() | Cancelled():
            return _came_back(outcome, say)
        case _:
            return _in_the_way(outcome, say)


def _came_back(
    outcome: Answered | RefusedByModel | TooLong | Garbled | NotUnderstood | Cancelled, say: Say
) -> str:
    match outcome:
        case Answered():
            return say(CALLS, "The service answered.")
        case RefusedByModel():
            return say(CALLS, "The service did not want to judge this message.")
        case TooLong():
            return say(CALLS, "This message is too long for the service.")
        case Garbled():
            return say(CALLS, "The service sent an answer that we cannot use.")
        case NotUnderstood():
            return say(CALLS, "The service did not understand us.")
        case Cancelled():
            return say(CALLS, "You stopped it.")
        case unexpected:
            assert_never(unexpected)


def _in_the_way(
    outcome: Offline | TimedOut | Unproved | RefusedKey | Revoked | QuotaUsedUp | WrongAddress, say: Say
) -> str:
    match outcome:
        case Offline():
            return say(CALLS, "We could not reach the service. Are you online?")
        case TimedOut():
            return say(CALLS, "The service took too long to answer.")
        case Unproved():
            return say(CALLS, "We could not be sure who answers there, so we sent nothing.")
        case RefusedKey():
            return say(CALLS, "The service does not know your key. Enter it again under Online help.")
        case Revoked():
            return say(CALLS, "Your key no longer works. It may have run out or been taken back.")
        case QuotaUsedUp():
            return say(CALLS, "What was paid for is used up. The service waits for more credit.")
        case WrongAddress():
            return say(CALLS, "There is no such service at this address. Check it under Online help.")
        case unexpected:
            assert_never(unexpected)


def _not_allowed(why: Barred, say: Say) -> str:
    match why:
        case Barred.COUNTRY:
            return say(CALLS, "The service does not work in your country.")
        case Barred.MODEL:
            return say(CALLS, "Your key may not use this model. Choose another under Online help.")
        case Barred.CYBER_POLICY:
            return say(CALLS, "The service does not answer this kind of question for your account.")
        case Barred.OTHER:
            return say(CALLS, "Your key is not allowed to do this.")
        case unexpected:
            assert_never(unexpected)


def _not_sent(why: Held, say: Say) -> str:
    match why:
        case Held.PAUSED:
            return say(CALLS, "You paused all online help, so we sent nothing.")
        case Held.NOT_SET_UP:
            return say(CALLS, "You did not set this service up, so we sent nothing.")
        case Held.PRIVATE_ADDRESS:
            return say(CALLS, "This name leads to a private place, so we sent nothing.")
        case Held.NO_KEY:
            return say(CALLS, "We could not get your key, so we sent nothing.")
        case Held.NOT_LOGGED:
            return say(CALLS, "We could not write it down first, so we sent nothing.")
        case Held.LIMIT:
            return say(CALLS, "Today's questions are used up, so we sent nothing.")
        case Held.PROXY:
            return say(CALLS, "We do not know how this computer goes online, so we sent nothing.")
        case unexpected:
            assert_never(unexpected)


def _limited(seconds: float | None, say: Say) -> str:
    if seconds is None:
        return say(CALLS, "That was a lot at once. Try again in a while.")
    if seconds <= _MINUTE:
        return say(CALLS, "That was a lot at once. Try again in a minute.")
    if seconds <= _HOUR:
        return say(CALLS, "That was a lot at once. Try again in %Ln minutes.", n=math.ceil(seconds / _MINUTE))
    return say(CALLS, "That was a lot at once. Try again in %Ln hours.", n=math.ceil(seconds / _HOUR))


def _trouble(resting: float | None, say: Say) -> str:
    if resting is None:
        return say(CALLS, "The service has trouble just now.")
    if resting <= _MINUTE:
        return say(CALLS, "The service has trouble just now. We try again in a minute.")
    return say(
        CALLS,
        "The service has trouble just now. We try again in %Ln minutes.",
        n=math.ceil(resting / _MINUTE),
    )
