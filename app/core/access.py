"""Decides which access this computer has, how it stands after the last call, and what the person can do.

Rules: pure; a step is named only where it helps; what nobody said is None, never guessed; of several that
fit, the tier is the one that the service itself reports.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, assert_never

from app.core.call import (
    Answered,
    Barred,
    Cancelled,
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
)
from app.core.service import UNKNOWN, Allowance, Service, ServiceKind

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.call import CallOutcome
    from app.core.service import Left


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of the last call to a service."""

    outcome: CallOutcome
    when: datetime
    """When it ended, with its time zone."""
    seconds: float | None = None
    """How long it took; None where nobody measured."""
    allowance: Allowance = UNKNOWN


class Reporting(Protocol):
    """Tells what was last heard of services. May be asked from any thread."""

    def heard(self, service: Service) -> Heard | None:
        """What came of the last call; None before the first."""


class Tier(StrEnum):
    """Which access this computer has."""

    ON_DEVICE = "on_device"
    """Nobody is asked."""
    OWN_SERVER = "own_server"
    """A model of one's own, which needs no key."""
    OWN_KEY = "own_key"
    ORGANISATION = "organisation"
    """By the gateway of a family or firm."""
    TRUSTED = "trusted"
    """The service reports that this key may do more than others."""


def tier(service: Service | None, heard: Heard | None = None) -> Tier:
    """The access by a service; None stands for no service."""
    if service is None:
        return Tier.ON_DEVICE
    if heard is not None and heard.allowance.is_trusted:
        return Tier.TRUSTED
    match service.kind:
        case ServiceKind.GATEWAY:
            return Tier.ORGANISATION
        case ServiceKind.OPENAI_RESPONSES:
            return Tier.OWN_KEY
        case ServiceKind.OPENAI_COMPATIBLE:
            return Tier.OWN_KEY if service.key_name else Tier.OWN_SERVER
        case unexpected:
            assert_never(unexpected)


class Standing(StrEnum):
    """How a service stands."""

    UNTRIED = "untried"
    WORKING = "working"
    WAITING = "waiting"
    """It will pass by itself."""
    STOPPED = "stopped"
    """Somebody has to do something."""


def standing(outcome: CallOutcome | None) -> Standing:
    """How a service stands after a call."""
    match outcome:
        case None | Cancelled():
            return Standing.UNTRIED
        case Answered() | RefusedByModel() | TooLong() | NotAllowed(Barred.CYBER_POLICY):
            return Standing.WORKING
        case LimitedFor() | ServiceTrouble() | TimedOut() | Offline() | Garbled():
            return Standing.WAITING
        case NotSent(Held.PAUSED | Held.LIMIT):
            return Standing.WAITING
        case (
            Unproved()
            | RefusedKey()
            | Revoked()
            | NotAllowed()
            | QuotaUsedUp()
            | WrongAddress()
            | NotUnderstood()
            | NotSent()
        ):
            return Standing.STOPPED
        case unexpected:
            assert_never(unexpected)


class Step(StrEnum):
    """What a person can do about it."""

    TRY = "try"
    GO_ONLINE = "go_online"
    WAIT = "wait"
    KEY = "key"
    """Enter a key again."""
    CODE = "code"
    """Ask who runs the gateway for a new enrolment code."""
    PAY = "pay"
    """Add money at the service, or wait for its next month."""
    BUDGET = "budget"
    """Ask who runs the gateway for a larger budget."""
    MODEL = "model"
    """Choose another model."""
    ASK_FOR_MODEL = "ask_for_model"
    """Ask who runs the gateway which model is allowed."""
    ADDRESS = "address"
    KEYCHAIN = "keychain"
    SPACE = "space"
    """Make room on the disk, since nothing leaves that cannot be written down."""
    RESUME = "resume"
    RAISE_LIMIT = "raise_limit"
    NOTHING_HELPS = "nothing_helps"
    """Go on without: no key or payment changes it."""


def step(outcome: CallOutcome | None, access: Tier) -> Step | None:
    """What a person can do after a call; None where all is well."""
    match standing(outcome):
        case Standing.UNTRIED:
            return Step.TRY
        case Standing.WORKING:
            return None
        case Standing.WAITING | Standing.STOPPED:
            pass
        case unexpected:
            assert_never(unexpected)
    match outcome:
        case NotSent(why):
            return _not_sent(why)
        case Offline():
            return Step.GO_ONLINE
        case LimitedFor() | ServiceTrouble() | TimedOut() | Garbled():
            return Step.WAIT
        case Unproved() | WrongAddress() | NotUnderstood():
            return Step.ADDRESS
        case NotAllowed(Barred.COUNTRY):
            return Step.NOTHING_HELPS
        case _:
            return _by_owner(outcome, shared=access is Tier.ORGANISATION)


def _by_owner(outcome: CallOutcome | None, *, shared: bool) -> Step:
    """What helps depends on who holds the key that is paid for: the person, or who runs the gateway."""
    match outcome:
        case QuotaUsedUp():
            return Step.BUDGET if shared else Step.PAY
        case NotAllowed(Barred.MODEL):
            return Step.ASK_FOR_MODEL if shared else Step.MODEL
        case _:
            return Step.CODE if shared else Step.KEY


def _not_sent(why: Held) -> Step:
    match why:
        case Held.PAUSED:
            return Step.RESUME
        case Held.LIMIT:
            return Step.RAISE_LIMIT
        case Held.NOT_SET_UP | Held.PRIVATE_ADDRESS:
            return Step.ADDRESS
        case Held.NO_KEY:
            return Step.KEYCHAIN
        case Held.NOT_LOGGED:
            return Step.SPACE
        case Held.PROXY:
            return Step.NOTHING_HELPS
        case unexpected:
            assert_never(unexpected)


@dataclass(frozen=True, slots=True)
class Remaining:
    """What is left of one kind of thing, as of now."""

    left: int
    most: int | None
    resets: datetime | None
    """When it begins anew; None where the service does not say."""


def remaining(left: Left, said: datetime, now: datetime) -> Remaining | None:
    """What is left of a kind of thing; None where nobody knows, or where it began anew since.

    Args:
        left: what a service said.
        said: when it said so.
        now: the present.
    """
    resets = None if left.resets_in is None else said + timedelta(seconds=left.resets_in)
    if left.left is None or (resets is not None and resets <= now):
        return None
    return Remaining(left.left, left.most or None, resets)
