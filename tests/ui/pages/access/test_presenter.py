"""The page of online help reads, tries and keeps: over a source of the test, and over a real client."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.bootstrap.access import AccessSource
from app.bootstrap.online import Online
from app.core.access import Heard, Standing, Step, Tier
from app.core.call import Answered, Barred, LimitedFor, NotAllowed, QuotaUsedUp, Revoked
from app.core.departure import Errand, Leaving, Purpose
from app.core.history import UnreadableHistory
from app.core.spent import Prices, Spent
from app.settings.all import (
    ONLINE_LIMIT,
    ONLINE_PAUSED,
    ONLINE_PRICE_READ,
    ONLINE_PRICE_WRITTEN,
)
from app.settings.services import ServicesFile
from app.store.departures import SqlDepartures
from app.store.secrets import SystemSecrets
from app.ui.pages.access.presenter import AccessPresenter
from app.ui.pages.access.state import Block, Known
from tests.net.answers import error
from tests.net.conftest import caller
from tests.net.make import CHAT
from tests.net.test_heard import LITTLE, PLENTY
from tests.support.server import http, says
from tests.ui.pages.access.parts import GATEWAY, NOW, OWN, Access

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.core.call import CallOutcome
    from app.core.cancel import Cancel
    from app.core.departure import Departure
    from app.core.service import Service
    from app.net.client import Client
    from app.ui.pages.access.state import AccessState
    from tests.net.make import Caller, MakeCaller

__all__ = ["caller"]


class Unreadable(SqlDepartures):
    """A log whose file is damaged."""

    def page(self, *, before: int | None = None, limit: int = 50) -> tuple[Departure, ...]:
        raise UnreadableHistory(str(before or limit))


@pytest.fixture
def access(tmp_path: Path, qtbot: QtBot) -> Access:  # noqa: ARG001 - Qt runs
    return Access(tmp_path)


def test_everything_is_read(access: Access) -> None:
    access.services.asked(OWN, QuotaUsedUp(), minutes=40)
    access.services.asked(GATEWAY, Answered("", ""), minutes=30, tokens=(100, 10))
    shown = access.state()
    assert (shown.tier, shown.asked, shown.standing) == (Tier.ORGANISATION, GATEWAY, Standing.WORKING)
    assert (shown.today, shown.month) == (Spent(2, 2, 100, 10), Spent(2, 2, 100, 10))
    assert [(one.service, one.heard and one.heard.outcome) for one in shown.others] == [(OWN, QuotaUsedUp())]


def test_a_trial_is_a_real_call_and_shows_what_it_brought(access: Access) -> None:
    told: list[CallOutcome] = []
    access.page.tried.connect(told.append)
    assert access.state().step is Step.TRY
    access.page.try_now()
    assert access.page.state.trying
    shown = access.settled()
    assert (shown.trying, shown.standing, shown.step) == (False, Standing.WORKING, None)
    assert [meter.figure for meter in shown.meters] == [34, 8_100, 1.12]
    assert shown.today == Spent(1, 0, untold=1)
    assert told == [Answered("", "porchlight")]


def test_a_trial_can_be_stopped(access: Access, monkeypatch: pytest.MonkeyPatch) -> None:
    access.state()
    runs = threading.Event()

    def until_stopped(_service: Service, cancel: Cancel) -> CallOutcome:
        stopped = threading.Event()
        cancel.when_set(stopped.set)
        runs.set()
        stopped.wait(10)
        cancel.check()
        return Answered("", "")

    monkeypatch.setattr(access.services, "try_it", until_stopped)
    access.page.try_now()
    assert runs.wait(10)
    access.page.try_now()
    shown = access.settled()
    assert (shown.trying, shown.standing) == (False, Standing.UNTRIED)


def test_what_is_newer_than_the_log_counts(access: Access) -> None:
    access.services.asked(GATEWAY, Answered("", ""))
    access.services.known["group"] = Heard(LimitedFor(90), NOW, 0.3)
    assert access.state().outcome == LimitedFor(90)


def test_a_log_that_cannot_be_read_does_not_hide_the_rest(access: Access) -> None:
    access.services.log = Unreadable.in_memory()
    shown = access.state()
    assert (shown.asked, shown.today, shown.month) == (GATEWAY, None, None)


def test_choices_count_at_once(access: Access) -> None:
    access.state()
    seen: list[tuple[Block | None, int]] = []
    access.page.changed.connect(lambda state: seen.append((state.block, state.limit)))
    access.page.pause(True)  # noqa: FBT003 - a setter
    assert access.desk.model.get(ONLINE_PAUSED)
    access.page.pause(False)  # noqa: FBT003
    access.page.limit(0)
    access.page.limit(ONLINE_LIMIT.high + 10)
    assert seen == [(Block.PAUSED, 50), (None, 50), (Block.LIMIT, 0)]
    access.page.ask_this_one("own")
    shown = access.settled()
    assert (shown.asked, shown.tier) == (OWN, Tier.OWN_KEY)
    assert shown.others == (Known(GATEWAY),)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2.50", "2.50"),
        ("2,5", "2.5"),
        (" 1 000 ", "1000"),
        ("", ""),
        ("-1", None),
        ("two", None),
        ("1e9", None),
    ],
)
def test_a_price_is_taken_as_people_write_it(access: Access, typed: str, kept: str | None) -> None:
    assert access.page.price(ONLINE_PRICE_READ, typed) == (kept is not None)
    assert access.desk.model.get(ONLINE_PRICE_READ) == (kept or "")


def test_prices_make_a_cost(access: Access) -> None:
    access.services.asked(GATEWAY, Answered("", ""), tokens=(1_000_000, 500_000))
    assert access.page.price(ONLINE_PRICE_READ, "2,5")
    assert access.page.price(ONLINE_PRICE_WRITTEN, "10")
    shown = access.state()
    assert shown.prices == Prices(2.5, 10.0)
    assert shown.bill is not None
    assert shown.bill.cost == 7.5


class Behind:
    """The real source and the real client, in front of a server on loopback."""

    def __init__(self, folder: Path, asking: Caller) -> None:
        self.access = Access(folder, asking.service.id)
        file = ServicesFile(folder / "services.json")
        assert file.put(asking.service) is None
        model = self.access.desk.model
        online = Online(file, SystemSecrets(), lambda: asking.log, model, lambda: asking.client)
        self.page = AccessPresenter(
            self.access.desk.jobs, self.access.desk.model, AccessSource(online), asking.clock.now
        )

    def trial(self) -> AccessState:
        """What is shown after one more real call."""
        self.page.refresh()
        self.access.desk.settle()
        self.page.try_now()
        self.access.desk.settle()
        return self.page.state


def test_a_service_that_changes_its_mind_shows_within_one_call(tmp_path: Path, caller: MakeCaller) -> None:
    asking, server = caller(
        says(
            http(dict(CHAT), headers=PLENTY),
            http(dict(CHAT), headers=LITTLE),
            error(429, code="insufficient_quota"),
            error(403, code="model_not_found"),
            error(401, code="invalid_api_key"),
        )
    )
    behind = Behind(tmp_path, asking)
    assert [(one.figure, one.most) for one in behind.trial().meters] == [(34, 50)]
    assert [(one.figure, one.most) for one in behind.trial().meters] == [(1, 10)]
    for outcome, step in (
        (QuotaUsedUp(), Step.PAY),
        (NotAllowed(Barred.MODEL), Step.MODEL),
        (Revoked(), Step.KEY),
    ):
        shown = behind.trial()
        assert (shown.outcome, shown.standing, shown.step) == (outcome, Standing.STOPPED, step)
    posts = [one for one in server.asked if one.line.startswith("POST ")]
    assert (len(posts), len(server.asked)) == (5, 8)
    assert behind.page.state.today == Spent(8, 0, 24, 6)
    assert not any(b"Zinnober" in one.body for one in server.asked)


def test_a_call_made_anywhere_shows_without_asking(tmp_path: Path, caller: MakeCaller) -> None:
    asking, _ = caller(says(http(dict(CHAT), headers=PLENTY), error(429, code="insufficient_quota")))
    behind = Behind(tmp_path, asking)
    jobs = behind.access.desk.jobs
    asking.client.told = lambda _service: jobs.hand_over(behind.page.refresh)
    for outcome in (Answered, QuotaUsedUp):
        jobs.run("elsewhere", lambda _cancel: asking.ask(), lambda _end: None)
        behind.access.desk.settle()
        behind.access.desk.settle()
        assert isinstance(behind.page.state.outcome, outcome)


def test_nobody_is_asked_and_nothing_imported_before(tmp_path: Path, access: Access) -> None:
    def never() -> Client:
        raise AssertionError

    file = ServicesFile(tmp_path / "none.json")
    online = Online(file, SystemSecrets(), lambda: access.services.log, access.desk.model, never)
    assert AccessSource(online).heard(OWN) is None


@pytest.mark.parametrize(("limit", "is_used_up"), [(0, True), (1, True), (2, False)])
def test_the_limit_of_a_day_is_held(tmp_path: Path, access: Access, limit: int, is_used_up: bool) -> None:  # noqa: FBT001 - a column of the table
    access.services.log = log = SqlDepartures.in_memory()
    for purpose in (Purpose.CHECK, Purpose.TRIAL):
        log.leave(Leaving(datetime.now(UTC), Errand(purpose), "own", "api.example", 700))
    access.desk.model.set(ONLINE_LIMIT, limit)
    file = ServicesFile(tmp_path / "none.json")
    assert Online(file, SystemSecrets(), lambda: log, access.desk.model).is_used_up() == is_used_up


def test_nothing_is_asked_where_nobody_can_count(tmp_path: Path, access: Access) -> None:
    log = Unreadable.in_memory()
    file = ServicesFile(tmp_path / "none.json")
    assert Online(file, SystemSecrets(), lambda: log, access.desk.model).is_used_up()
