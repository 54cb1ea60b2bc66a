"""Decides what the page of online help shows.

Rules: what a service never said is not shown; what it said counts until it begins anew; the pause and the
person's own limit are told before anything the service said.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from app.core.access import Standing, Step, Tier, remaining, standing, step, tier
from app.core.call import NotSent, RefusedKey, Revoked
from app.core.offer import is_taken_away, with_offer
from app.core.spent import UNPRICED, Prices, Spent, cost

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.access import Heard, Remaining
    from app.core.call import CallOutcome
    from app.core.offer import Offer
    from app.core.service import Service


@dataclass(frozen=True, slots=True)
class Known:
    """A service, and what was last heard of it."""

    service: Service
    heard: Heard | None = None
    offer: Offer | None = None
    """The models it says may be used; None where it did not say."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of services and of the log."""

    asked: Known | None = None
    """The one that is asked; None where everything stays on this computer."""
    others: tuple[Known, ...] = ()
    """Set up too, not asked."""
    today: Spent | None = None
    """None where the log could not be read."""
    month: Spent | None = None
    now: datetime | None = None
    """When it was read, in the zone of the person."""


class Counted(Enum):
    """What a meter counts."""

    REQUESTS = auto()
    TOKENS = auto()
    BUDGET = auto()


@dataclass(frozen=True, slots=True)
class Meter:
    """What is left or used of one kind of thing."""

    what: Counted
    figure: float
    most: float | None
    resets: datetime | None = None


@dataclass(frozen=True, slots=True)
class Bill:
    """What was spent this month."""

    cost: float | None
    """None where no price was typed."""
    at_least: bool
    """Whether some answers came without their tokens."""


class Block(Enum):
    """What the person themselves put in the way."""

    PAUSED = auto()
    LIMIT = auto()


@dataclass(frozen=True, slots=True)
class AccessState:
    """Everything the page shows."""

    tier: Tier = Tier.ON_DEVICE
    asked: Service | None = None
    block: Block | None = None
    standing: Standing = Standing.UNTRIED
    outcome: CallOutcome | None = None
    heard_at: datetime | None = None
    seconds: float | None = None
    step: Step | None = None
    meters: tuple[Meter, ...] = ()
    model_is_gone: bool = False
    """Whether the service no longer lists the model, and no longer answers with it."""
    models: tuple[str, ...] = ()
    """Others that may be used, by its list."""
    others: tuple[Known, ...] = ()
    paused: bool = False
    limit: int = 0
    today: Spent | None = None
    month: Spent | None = None
    bill: Bill | None = None
    prices: Prices = UNPRICED
    now: datetime | None = None
    trying: bool = False
    is_read: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known."""

    read: Read | None = None
    paused: bool = False
    limit: int = 0
    prices: Prices = UNPRICED
    trying: bool = False


def derive(facts: Facts) -> AccessState:
    """What is shown, from what is known."""
    read = facts.read or Read()
    heard = read.asked.heard if read.asked else None
    service = read.asked.service if read.asked else None
    outcome, model_is_gone, models = _by_list(read.asked)
    access = tier(service, heard)
    return AccessState(
        tier=access,
        asked=service,
        block=_block(facts, read) if service else None,
        standing=standing(outcome),
        outcome=outcome,
        heard_at=heard.when if heard else None,
        seconds=heard.seconds if heard and not isinstance(outcome, NotSent) else None,
        step=step(outcome, access) if service else None,
        meters=_meters(heard, read.now) if heard and read.now else (),
        model_is_gone=model_is_gone,
        models=models,
        others=read.others,
        paused=facts.paused,
        limit=facts.limit,
        today=read.today,
        month=read.month,
        bill=_bill(read.month, facts.prices),
        prices=facts.prices,
        now=read.now,
        trying=facts.trying,
        is_read=facts.read is not None,
    )


def price(told: str) -> float | None:
    """A price as it is kept: `2.5`; None for an empty one."""
    return float(told) if told else None


def _by_list(asked: Known | None) -> tuple[CallOutcome | None, bool, tuple[str, ...]]:
    """What came of the last call, whether the model is gone, and which others may be used."""
    outcome = asked.heard.outcome if asked and asked.heard else None
    if asked is None or asked.offer is None or isinstance(outcome, RefusedKey | Revoked):
        return outcome, False, ()
    model, offer = asked.service.model, asked.offer
    is_gone = is_taken_away(outcome, model, offer)
    told = with_offer(outcome, model, offer) if outcome else None
    return told, is_gone, offer.besides(model)


def _block(facts: Facts, read: Read) -> Block | None:
    if facts.paused:
        return Block.PAUSED
    return Block.LIMIT if read.today is not None and read.today.questions >= facts.limit else None


def _meters(heard: Heard, now: datetime) -> tuple[Meter, ...]:
    known = heard.allowance
    kinds = ((Counted.REQUESTS, known.requests), (Counted.TOKENS, known.tokens))
    found = ((what, remaining(left, heard.when, now)) for what, left in kinds)
    meters = [_meter(what, left) for what, left in found if left is not None]
    if known.spent is not None:
        meters.append(Meter(Counted.BUDGET, known.spent, known.budget or None))
    return tuple(meters)


def _meter(what: Counted, left: Remaining) -> Meter:
    return Meter(what, left.left, left.most, left.resets)


def _bill(month: Spent | None, prices: Prices) -> Bill | None:
    if month is None:
        return None
    return Bill(cost(month, prices), at_least=month.untold > 0)
