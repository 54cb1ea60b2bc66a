"""Services set up in a whole window of the tests, with requests in its log; nobody is called."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.core.access import Heard
from app.core.call import Answered
from app.core.departure import Errand, Leaving, Purpose, Returned
from app.core.service import Allowance, Left, Service, ServiceKind
from app.settings.all import ONLINE_PRICE_READ, ONLINE_PRICE_WRITTEN, ONLINE_SERVICE

if TYPE_CHECKING:
    from app.bootstrap.house import House

_GATEWAY = Service("group", ServiceKind.GATEWAY, "https://gateway.example/v1", "porchlight", "group")
_OWN = Service("own", ServiceKind.OPENAI_RESPONSES, "https://api.example/v1", "large", "own")
_ALLOWANCE = Allowance(Left(50, 34), Left(20_000, 8_100), 1.12, 5.0)
_ASKED = (
    (Purpose.TRIAL, "answered", _OWN, ()),
    (Purpose.CHECK, "quota_used_up", _OWN, ("EMAIL",)),
    (Purpose.QUESTION, "answered", _GATEWAY, ("NAME",)),
    (Purpose.CHECK, "answered", _GATEWAY, ("NAME", "IBAN", "PHONE")),
)


def set_up_and_ask(house: House) -> None:
    """Set up two services, the first one asked, with four requests just now."""
    online, now = house.online, datetime.now(UTC)
    for service in (_GATEWAY, _OWN):
        assert online.file.put(service) is None
    for setting, value in (
        (ONLINE_SERVICE, _GATEWAY.id),
        (ONLINE_PRICE_READ, "2.5"),
        (ONLINE_PRICE_WRITTEN, "10"),
    ):
        house._model.set(setting, value)
    log = online.departures()
    for purpose, outcome, service, removed in _ASKED:
        host = service.base_url.removeprefix("https://").removesuffix("/v1")
        number = log.leave(Leaving(now, Errand(purpose, removed=removed), service.id, host, 1_200))
        assert isinstance(number, int)
        log.back(number, Returned(now, outcome, 1_532, 912, 1_200, 80))
    heard = Heard(Answered("", "porchlight"), now - timedelta(seconds=1), 2.2, _ALLOWANCE)
    online.client._heard[_GATEWAY.id] = heard
