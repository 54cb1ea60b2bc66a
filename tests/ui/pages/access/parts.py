"""Online help over services that a test sets up: an honest source behind the port, a real log in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.core.access import Heard
from app.core.call import Answered, code
from app.core.departure import Errand, Leaving, Purpose, Returned
from app.core.service import Allowance, Left, Service, ServiceKind
from app.settings.all import ONLINE_SERVICE
from app.store.departures import SqlDepartures
from app.ui.pages.access.presenter import AccessPresenter
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.call import CallOutcome
    from app.core.cancel import Cancel
    from app.core.departure import Departures
    from app.core.offer import Offer
    from app.ui.pages.access.state import AccessState
    from app.ui.settings_model import SettingsModel

NOW = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
GATEWAY = Service("group", ServiceKind.GATEWAY, "https://gateway.example/v1", "porchlight", "gateway:group")
OWN = Service("own", ServiceKind.OPENAI_RESPONSES, "https://api.example/v1", "large", "own")
PLENTY = Allowance(Left(50, 34, 3 * 3_600), Left(20_000, 8_100, 600), 1.12, 5.0)


@dataclass
class Services:
    """What is set up, what was heard, and the log; a trial comes to what the test says."""

    model: SettingsModel
    there: tuple[Service, ...] = (GATEWAY, OWN)
    comes_to: CallOutcome = field(default_factory=lambda: Answered("", "porchlight"))
    known: dict[str, Heard] = field(default_factory=dict)
    log: Departures = field(default_factory=SqlDepartures.in_memory)
    allowance: Allowance = PLENTY
    offers: dict[str, Offer] = field(default_factory=dict)

    def services(self) -> tuple[Service, ...]:
        return self.there

    def service(self) -> Service | None:
        wanted = self.model.get(ONLINE_SERVICE)
        return next((one for one in self.there if one.id == wanted), None)

    def departures(self) -> Departures:
        return self.log

    def heard(self, service: Service) -> Heard | None:
        return self.known.get(service.id)

    def offered(self, service: Service) -> Offer | None:
        return self.offers.get(service.id)

    def try_it(self, service: Service, cancel: Cancel) -> CallOutcome:
        cancel.check()
        self.asked(service, self.comes_to, Purpose.TRIAL)
        self.known[service.id] = Heard(self.comes_to, NOW, 2.0, self.allowance)
        return self.comes_to

    def asked(
        self,
        service: Service,
        outcome: CallOutcome,
        purpose: Purpose = Purpose.CHECK,
        *,
        minutes: int = 0,
        tokens: tuple[int, int] = (0, 0),
    ) -> None:
        """Write down a request of some minutes ago."""
        when = NOW - timedelta(minutes=minutes)
        number = self.log.leave(Leaving(when, Errand(purpose), service.id, "gateway.example", 700))
        assert isinstance(number, int)
        self.log.back(number, Returned(when, code(outcome), 900, 400, *tokens))


class Access:
    """The page of online help."""

    def __init__(self, folder: Path, asked: str = "group") -> None:
        self.desk = Desk(folder)
        self.desk.model.set(ONLINE_SERVICE, asked)
        self.services = Services(self.desk.model)
        self.now = NOW
        self.page = AccessPresenter(self.desk.jobs, self.desk.model, self.services, lambda: self.now)

    def state(self) -> AccessState:
        """What is shown once everything was read."""
        self.page.refresh()
        return self.settled()

    def settled(self) -> AccessState:
        """What is shown once nothing runs."""
        self.desk.settle()
        return self.page.state
