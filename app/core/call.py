"""How one call to a service ended: closed types, so that no caller forgets the bad day.

Rules: no type carries a key, a header or words of the message; `Answered.text` is what the model wrote, to
be checked by whoever asked; figures come from the service and may be missing. The sentences a person reads
are in `app.core.call_words`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from app.core.service import NOTHING_READ, UNKNOWN

if TYPE_CHECKING:
    from app.core.cancel import Cancel
    from app.core.departure import Errand
    from app.core.offer import Offer
    from app.core.service import Allowance, Question, Service, Usage


@dataclass(frozen=True, slots=True)
class Answered:
    """The model answered."""

    text: str = field(repr=False)
    """What it wrote. Not believed, not shown before it was checked."""
    model: str
    """As the service calls it."""
    allowance: Allowance = UNKNOWN
    usage: Usage = NOTHING_READ


@dataclass(frozen=True, slots=True)
class Offline:
    """No way there: no network, no such name, or nobody listens."""


@dataclass(frozen=True, slots=True)
class TimedOut:
    """It took longer than a person should wait."""


@dataclass(frozen=True, slots=True)
class Unproved:
    """The other side could not prove who it is; nothing but a greeting was sent."""


@dataclass(frozen=True, slots=True)
class RefusedKey:
    """The service does not know the key."""


@dataclass(frozen=True, slots=True)
class Revoked:
    """A key that was good is no longer: taken away, run out, or its account closed."""


class Barred(StrEnum):
    """Why a known key may not do this."""

    COUNTRY = "country"
    MODEL = "model"
    """The model was taken away, or was never open to this key."""
    CYBER_POLICY = "cyber_policy"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """The key is known, but may not do this."""

    why: Barred


@dataclass(frozen=True, slots=True)
class LimitedFor:
    """Too many requests for now."""

    seconds: float | None
    """Until it may be tried again; None where the service does not say."""


@dataclass(frozen=True, slots=True)
class QuotaUsedUp:
    """The money or budget behind the key is used up. Waiting does not help."""


@dataclass(frozen=True, slots=True)
class ServiceTrouble:
    """The service has trouble of its own, or cut us off."""

    resting: float | None = None
    """Seconds for which it is left alone after trouble in a row; None where it may be asked at once."""


@dataclass(frozen=True, slots=True)
class RefusedByModel:
    """The model, or a filter before it, would not answer this."""


@dataclass(frozen=True, slots=True)
class TooLong:
    """The message is longer than the model reads."""


class Flaw(StrEnum):
    """What is wrong with an answer."""

    NOT_READABLE = "not_readable"
    """No JSON, or packed in a way we did not ask for."""
    UNKNOWN_SHAPE = "unknown_shape"
    CUT_OFF = "cut_off"
    TOO_LARGE = "too_large"
    NOT_FIT = "not_fit"
    """Nothing of it may be shown."""


@dataclass(frozen=True, slots=True)
class Garbled:
    """An answer came that cannot be used."""

    flaw: Flaw


@dataclass(frozen=True, slots=True)
class WrongAddress:
    """Somebody answers there, but not such a service; it is never followed elsewhere."""


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """The service says our request is wrong."""


class Held(StrEnum):
    """Why nothing was sent."""

    PAUSED = "paused"
    """The person paused everything online."""
    NOT_SET_UP = "not_set_up"
    """The host is not one that the person set up, or not spoken to in a safe way."""
    PRIVATE_ADDRESS = "private_address"
    """The name leads into a home or office, or to a place nobody should ask."""
    NO_KEY = "no_key"
    """The keychain did not give the key."""
    NOT_LOGGED = "not_logged"
    """It could not be written down first."""
    LIMIT = "limit"
    """The questions that the person allows for a day are used up."""
    PROXY = "proxy"
    """This computer goes online through a proxy of a kind that we do not know."""


@dataclass(frozen=True, slots=True)
class NotSent:
    """Nothing left this computer."""

    why: Held


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The person stopped it."""


CallOutcome = (
    Answered
    | Offline
    | TimedOut
    | Unproved
    | RefusedKey
    | Revoked
    | NotAllowed
    | LimitedFor
    | QuotaUsedUp
    | ServiceTrouble
    | RefusedByModel
    | TooLong
    | Garbled
    | WrongAddress
    | NotUnderstood
    | NotSent
    | Cancelled
)

_CAPITAL: Final = re.compile(r"(?<!^)([A-Z])")


def code(outcome: CallOutcome) -> str:
    """A call outcome as one word for logs: `answered`, `not_allowed.model`."""
    name = _CAPITAL.sub(r"_\1", type(outcome).__name__).lower()
    match outcome:
        case NotAllowed(why=detail) | NotSent(why=detail) | Garbled(flaw=detail):
            return f"{name}.{detail.value}"
        case _:
            return name


class Asking(Protocol):
    """Asks services, for whoever may not know the network. Every call may be made from any worker thread."""

    def body(self, service: Service, question: Question) -> bytes:
        """What would be sent, to the letter: shown to the person first, then handed to `ask`."""

    def ask(self, service: Service, body: bytes, errand: Errand, cancel: Cancel) -> CallOutcome:
        """Send a body and wait for what comes of it, 20 seconds at most. Raises nothing."""

    def allowance(self, service: Service) -> Allowance | None:
        """What the service last said is left; None before it said anything."""


class Trying(Asking, Protocol):
    """Asks services, and looks at what they offer."""

    def models(self, service: Service, cancel: Cancel) -> Offer | None:
        """The models that the key of a service may use, 5 seconds at most; None where it does not say."""
