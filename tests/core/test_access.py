"""Which access there is, how it stands, what helps, and what is left: tables."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.core.access import Heard, Remaining, Standing, Step, Tier, remaining, standing, step, tier
from app.core.call import (
    Answered,
    Barred,
    CallOutcome,
    Cancelled,
    Flaw,
    Garbled,
    Held,
    LimitedFor,
    NotAllowed,
    NotSent,
    Offline,
    QuotaUsedUp,
    RefusedByModel,
    RefusedKey,
    Revoked,
    ServiceTrouble,
    Unproved,
    WrongAddress,
    code,
)
from app.core.call_words import EVERY
from app.core.service import Allowance, Left, Service, ServiceKind

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
TRUSTED = Heard(Answered("", ""), NOW, 1.0, Allowance(Left(), Left(), is_trusted=True))


def _service(kind: ServiceKind, key: str = "key") -> Service:
    return Service("own", kind, "https://model.example/v1", "small", key)


@pytest.mark.parametrize(
    ("service", "heard", "wanted"),
    [
        (None, None, Tier.ON_DEVICE),
        (_service(ServiceKind.OPENAI_RESPONSES), None, Tier.OWN_KEY),
        (_service(ServiceKind.OPENAI_COMPATIBLE), None, Tier.OWN_KEY),
        (_service(ServiceKind.OPENAI_COMPATIBLE, ""), None, Tier.OWN_SERVER),
        (_service(ServiceKind.GATEWAY), None, Tier.ORGANISATION),
        (_service(ServiceKind.GATEWAY), TRUSTED, Tier.TRUSTED),
        (_service(ServiceKind.OPENAI_RESPONSES), Heard(Revoked(), NOW), Tier.OWN_KEY),
    ],
)
def test_the_tier(service: Service | None, heard: Heard | None, wanted: Tier) -> None:
    assert tier(service, heard) is wanted


@pytest.mark.parametrize(
    ("outcome", "stands", "alone", "shared"),
    [
        (None, Standing.UNTRIED, Step.TRY, Step.TRY),
        (Cancelled(), Standing.UNTRIED, Step.TRY, Step.TRY),
        (Answered("", ""), Standing.WORKING, None, None),
        (RefusedByModel(), Standing.WORKING, None, None),
        (NotAllowed(Barred.CYBER_POLICY), Standing.WORKING, None, None),
        (Offline(), Standing.WAITING, Step.GO_ONLINE, Step.GO_ONLINE),
        (LimitedFor(60), Standing.WAITING, Step.WAIT, Step.WAIT),
        (ServiceTrouble(), Standing.WAITING, Step.WAIT, Step.WAIT),
        (Garbled(Flaw.CUT_OFF), Standing.WAITING, Step.WAIT, Step.WAIT),
        (RefusedKey(), Standing.STOPPED, Step.KEY, Step.CODE),
        (Revoked(), Standing.STOPPED, Step.KEY, Step.CODE),
        (QuotaUsedUp(), Standing.STOPPED, Step.PAY, Step.BUDGET),
        (NotAllowed(Barred.MODEL), Standing.STOPPED, Step.MODEL, Step.ASK_FOR_MODEL),
        (NotAllowed(Barred.COUNTRY), Standing.STOPPED, Step.NOTHING_HELPS, Step.NOTHING_HELPS),
        (NotAllowed(Barred.OTHER), Standing.STOPPED, Step.KEY, Step.CODE),
        (Unproved(), Standing.STOPPED, Step.ADDRESS, Step.ADDRESS),
        (WrongAddress(), Standing.STOPPED, Step.ADDRESS, Step.ADDRESS),
        (NotSent(Held.NO_KEY), Standing.STOPPED, Step.KEYCHAIN, Step.KEYCHAIN),
        (NotSent(Held.NOT_LOGGED), Standing.STOPPED, Step.SPACE, Step.SPACE),
        (NotSent(Held.NOT_SET_UP), Standing.STOPPED, Step.ADDRESS, Step.ADDRESS),
        (NotSent(Held.PAUSED), Standing.WAITING, Step.RESUME, Step.RESUME),
        (NotSent(Held.LIMIT), Standing.WAITING, Step.RAISE_LIMIT, Step.RAISE_LIMIT),
        (NotSent(Held.PROXY), Standing.STOPPED, Step.NOTHING_HELPS, Step.NOTHING_HELPS),
    ],
)
def test_what_helps(
    outcome: CallOutcome | None, stands: Standing, alone: Step | None, shared: Step | None
) -> None:
    assert standing(outcome) is stands
    assert (step(outcome, Tier.OWN_KEY), step(outcome, Tier.ORGANISATION)) == (alone, shared)


@pytest.mark.parametrize("outcome", EVERY, ids=code)
@pytest.mark.parametrize("access", Tier)
def test_all_that_does_not_work_has_a_step(outcome: CallOutcome, access: Tier) -> None:
    assert (step(outcome, access) is None) == (standing(outcome) is Standing.WORKING)


@pytest.mark.parametrize(
    ("left", "minutes", "wanted"),
    [
        (Left(50, 34, 600), 5, Remaining(34, 50, NOW + timedelta(minutes=10))),
        (Left(50, 0, 600), 5, Remaining(0, 50, NOW + timedelta(minutes=10))),
        (Left(50, 34, 600), 10, None),
        (Left(None, 34, None), 5, Remaining(34, None, None)),
        (Left(0, 34, None), 5, Remaining(34, None, None)),
        (Left(50, None, 600), 5, None),
        (Left(), 0, None),
    ],
)
def test_what_is_left_counts_until_it_begins_anew(left: Left, minutes: int, wanted: Remaining | None) -> None:
    assert remaining(left, NOW, NOW + timedelta(minutes=minutes)) == wanted
