"""What the client tells of a service shows within one call: a server that changes its mind, on loopback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.access import Tier, tier
from app.core.call import Answered, Barred, Held, LimitedFor, NotAllowed, NotSent, QuotaUsedUp, Revoked
from app.core.cancel import Cancel
from app.core.departure import Errand, Purpose
from app.core.service import Left, ServiceKind
from tests.net.answers import error
from tests.net.make import CHAT, QUESTION, RESPONSE, Caller
from tests.support.clock import START
from tests.support.server import http, says

if TYPE_CHECKING:
    from app.core.access import Heard
    from tests.net.make import MakeCaller

PLENTY = {
    "x-ratelimit-limit-requests": "50",
    "x-ratelimit-remaining-requests": "34",
    "x-ratelimit-reset-requests": "3h",
}
LITTLE = {**PLENTY, "x-ratelimit-limit-requests": "10", "x-ratelimit-remaining-requests": "1"}


def _heard(asking: Caller) -> Heard:
    asking.ask()
    heard = asking.client.heard(asking.service)
    assert heard is not None
    return heard


def test_every_change_of_mind_shows_at_once(caller: MakeCaller) -> None:
    asking, _ = caller(
        says(
            http(dict(CHAT), headers=PLENTY),
            http(dict(CHAT), headers=LITTLE),
            error(429, code="insufficient_quota"),
            error(403, code="model_not_found"),
            http(dict(CHAT), headers=PLENTY),
            error(401, code="invalid_api_key"),
            error(429, {"retry-after": "120"}),
        )
    )
    assert asking.client.heard(asking.service) is None
    first = _heard(asking)
    assert isinstance(first.outcome, Answered)
    assert (first.allowance.requests, first.when) == (Left(50, 34, 10_800), START)
    assert _heard(asking).allowance.requests == Left(10, 1, 10_800)
    assert _heard(asking).outcome == QuotaUsedUp()
    assert _heard(asking).outcome == NotAllowed(Barred.MODEL)
    assert isinstance(_heard(asking).outcome, Answered)
    assert _heard(asking).outcome == Revoked()
    assert _heard(asking).outcome == LimitedFor(120)


def test_the_one_who_listens_hears_of_every_call(caller: MakeCaller) -> None:
    asking, _ = caller(says(http(dict(CHAT))))
    told: list[str] = []
    asking.client.told = told.append
    asking.ask()
    asking.paused = True
    assert _heard(asking).outcome == NotSent(Held.PAUSED)
    assert told == ["own", "own"]


def test_what_the_person_stopped_says_nothing_of_the_service(caller: MakeCaller) -> None:
    asking, _ = caller(says(http(dict(CHAT))))
    before = _heard(asking)
    cancel = Cancel()
    cancel.set()
    asking.ask(cancel)
    assert asking.client.heard(asking.service) is before


def test_tokens_stand_in_the_log(caller: MakeCaller) -> None:
    asking, _ = caller(says(http(dict(CHAT)), error(403)))
    asking.ask()
    asking.ask()
    assert [(one.tokens_read, one.tokens_written) for one in asking.returned] == [(12, 3), (0, 0)]


@pytest.mark.parametrize("program", ["daybreak_blue", "daybreak_red"])
def test_trusted_access_is_what_the_service_reports(caller: MakeCaller, program: str) -> None:
    approved = http({**RESPONSE, "access_programs": {"cyber": program}})
    plain = http({**RESPONSE, "access_programs": None})
    standard = http({**RESPONSE, "access_programs": {"cyber": "standard"}})
    asking, _ = caller(says(approved, plain, approved, standard), kind=ServiceKind.OPENAI_RESPONSES)
    found = [tier(asking.service, _heard(asking)) for _ in range(4)]
    assert found == [Tier.TRUSTED, Tier.OWN_KEY, Tier.TRUSTED, Tier.OWN_KEY]


def test_a_limit_that_is_reached_lets_nothing_out_but_a_trial(caller: MakeCaller) -> None:
    asking, server = caller(says(http(dict(CHAT))))
    asking.used_up = True
    assert asking.ask() == NotSent(Held.LIMIT)
    assert server.asked == []
    assert asking.departed == []
    body = asking.client.body(asking.service, QUESTION)
    trial = asking.client.ask(asking.service, body, Errand(Purpose.TRIAL), Cancel())
    assert isinstance(trial, Answered)
