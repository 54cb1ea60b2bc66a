"""A real LiteLLM proxy with our keys for each device, asked by our real client, over an encrypted line.

Makes an environment of its own from `packaging/requirements/gateway.txt` where there is none yet.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, get_args

import pytest

from app.core.call import (
    Answered,
    Barred,
    CallOutcome,
    LimitedFor,
    NotAllowed,
    NotUnderstood,
    QuotaUsedUp,
    RefusedKey,
    Revoked,
    ServiceTrouble,
    Unproved,
)
from app.core.departure import Purpose
from app.core.offer import Offer
from gateway.__main__ import id_of
from gateway.book import Book
from gateway.environment import ensure
from gateway.ledger import Ledger
from tests.peers.proxy import CONTENT, PRICE, QUESTION, Device, Gateway
from tests.store.make import NOW
from tests.support.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.verdict import Answer
    from app.engine import Engine
    from tests.support.server import Server

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="LiteLLM's proxy runs on Linux and macOS")

SCAM = "Your parcel is held. Pay 2.99 now at http://dhl-pay.top/x or it goes back today."
CLIENTS, EACH, LAST = 20, 25, 5
KILLED_AFTER = 100


def test_a_device_is_answered_and_told_what_is_left(gateway: Gateway, name: str) -> None:
    device = gateway.device(name, "--per-minute", "10", "--budget", "1")

    answer = device.ask()

    assert isinstance(answer, Answered)
    assert answer.text == '{"danger": 1}'
    assert device.allowance is not None
    assert (device.allowance.requests.most, device.allowance.requests.left) == (10, 9)
    assert device.allowance.spent == pytest.approx(PRICE)
    assert device.allowance.budget == 1.0


def test_a_key_that_nobody_was_given_is_refused(gateway: Gateway, name: str) -> None:
    known = gateway.device(name)

    assert Device(known.enrolment, key="sk-nobody-was-given-this-one").ask() == RefusedKey()


def test_a_gateway_with_another_certificate_is_not_believed(
    gateway: Gateway, name: str, tmp_path: Path
) -> None:
    enrolment = gateway.device(name).enrolment
    other = Gateway(tmp_path, "http://127.0.0.1:1/v1")
    foreign = (other.folder / "certificate.pem").read_text("ascii")

    device = Device(replace(enrolment, service=replace(enrolment.service, certificate=foreign)))

    assert device.ask() == Unproved()


def test_a_device_that_asks_too_often_waits_and_a_raised_limit_counts_at_once(
    gateway: Gateway, name: str
) -> None:
    device = gateway.device(name, "--per-minute", "2")

    assert [type(device.ask()) for _ in range(2)] == [Answered, Answered]
    limited = device.ask()
    assert isinstance(limited, LimitedFor)
    assert 0 < (limited.seconds or 0) <= 60

    gateway.type("set", id_of(name), "--per-minute", "none")
    assert isinstance(device.ask(Purpose.TRIAL), Answered)


def test_twenty_at_once_get_no_more_than_the_limit(gateway: Gateway, name: str) -> None:
    enrolment = gateway.device(name, "--per-minute", "8").enrolment
    with ThreadPoolExecutor(CLIENTS) as crowd:
        ends = [*crowd.map(lambda _: type(Device(enrolment).ask()), range(CLIENTS))]

    assert (ends.count(Answered), ends.count(LimitedFor)) == (8, CLIENTS - 8)


def test_a_budget_runs_out_and_a_raised_one_counts_at_once(gateway: Gateway, name: str) -> None:
    device = gateway.device(name, "--budget", str(PRICE * 1.5))

    assert [type(device.ask()) for _ in range(3)] == [Answered, Answered, QuotaUsedUp]
    assert device.ask() == QuotaUsedUp()
    gateway.type("set", id_of(name), "--budget", "1")
    assert isinstance(device.ask(), Answered)
    assert f"{3 * PRICE:.4f} of 1 in 30 days" in gateway.type("list")


def test_a_key_is_revoked_and_given_again_while_the_gateway_runs(gateway: Gateway, name: str) -> None:
    device = gateway.device(name)

    assert isinstance(device.ask(), Answered)
    gateway.type("revoke", id_of(name))
    assert device.ask() == Revoked()
    gateway.type("restore", id_of(name))
    assert isinstance(device.ask(), Answered)


def test_a_key_runs_out(gateway: Gateway, name: str) -> None:
    device = gateway.device(name, "--until", "2020-01-01")

    assert device.ask() == Revoked()


def test_a_model_is_taken_away_while_the_gateway_runs(gateway: Gateway, name: str) -> None:
    device = gateway.device(name, "--models", "porchlight", "large")

    assert isinstance(device.ask(), Answered)
    gateway.type("set", id_of(name), "--models", "large")
    assert device.ask() == NotAllowed(Barred.MODEL)


def test_a_device_hears_of_its_own_models_and_of_no_other(gateway: Gateway, name: str) -> None:
    device = gateway.device(name, "--models", "porchlight", "large")

    offer = device.models()
    assert offer is not None
    assert sorted(offer.models) == ["large", "porchlight"]
    gateway.type("set", id_of(name), "--models", "large")
    assert device.models() == Offer(("large",))
    gateway.type("revoke", id_of(name))
    assert device.models() is None


def test_a_model_that_the_gateway_does_not_have_is_said_to_be_missing(gateway: Gateway, name: str) -> None:
    assert gateway.device(name, "--models", "gone").ask() == NotAllowed(Barred.MODEL)


def test_a_device_does_not_walk_around_its_limits(gateway: Gateway, name: str) -> None:
    device = gateway.device(name)
    asked = json.loads(device.client.body(device.enrolment.service, QUESTION))
    del asked["response_format"]

    for further in (
        {"fallbacks": ["large"]},
        {"stream": True},
        {"store": True},
        {"mock_response": "free"},
        {"metadata": {"tags": ["x"]}},
    ):
        assert device.ask(body=json.dumps({**asked, **further}).encode()) == NotUnderstood(), further
    assert device.ask(body=json.dumps({**asked, "model": "large"}).encode()) == NotAllowed(Barred.MODEL)
    # LiteLLM itself does not take this one, in words of its own
    assert not isinstance(
        device.ask(body=json.dumps({**asked, "api_base": "http://[::1]:1"}).encode()), Answered
    )


def test_nobody_is_let_in_while_the_devices_cannot_be_read(gateway: Gateway, name: str) -> None:
    device = gateway.device(name)
    book = gateway.folder / "devices.json"
    whole = book.read_bytes()

    book.write_bytes(whole[:-20])
    assert isinstance(device.ask(), ServiceTrouble)
    book.write_bytes(whole)
    assert isinstance(device.ask(), Answered)


def test_the_model_behind_it_is_told_to_keep_nothing(gateway: Gateway, upstream: Server, name: str) -> None:
    device = gateway.device(name, "--models", "elsewhere")

    assert isinstance(device.ask(), Answered)

    passed_on = json.loads(upstream.asked[-1].body)
    assert passed_on["store"] is False
    assert passed_on["messages"][1]["content"] == CONTENT
    assert passed_on["response_format"]["json_schema"]["strict"] is True
    assert upstream.asked[-1].headers["authorization"] == "Bearer upstream-key"


def test_the_gateway_writes_down_no_key_and_no_word_of_a_question(gateway: Gateway, name: str) -> None:
    device = gateway.device(name)
    assert isinstance(device.ask(), Answered)
    assert isinstance(Device(device.enrolment, key="sk-nobody-was-given-this-two").ask(), RefusedKey)

    kept = b"".join(path.read_bytes() for path in gateway.folder.rglob("*") if path.is_file())

    assert device.key.encode() not in kept
    assert b"this-two" not in kept
    assert CONTENT.encode() not in kept


def test_every_file_of_settings_can_be_read() -> None:
    files = sorted((ROOT / "packaging" / "gateway").glob("*.yaml"))
    script = "import sys, yaml; print([type(yaml.safe_load(open(one))).__name__ for one in sys.argv[1:]])"

    ran = subprocess.run([str(ensure()), "-c", script, *files], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == str(["dict"] * len(files))
    assert len(files) >= 6


@dataclass
class Crowd:
    """What came of every check of every client."""

    engine: Engine
    gateway: Gateway
    devices: list[Device]

    def __post_init__(self) -> None:
        self.ends: list[tuple[Answer, CallOutcome]] = []
        self.last: list[CallOutcome] = []
        self.is_back = threading.Event()
        self._counted = threading.Condition()

    def work(self, device: Device) -> None:
        """Do the checks of one client; the last ones wait until the gateway is back."""
        for number in range(EACH):
            if number == EACH - LAST:
                assert self.is_back.wait(300)
            local = self.engine.check(SCAM).answer
            is_last = number >= EACH - LAST
            outcome = device.ask(Purpose.TRIAL if is_last else Purpose.CHECK)
            with self._counted:
                self.ends.append((local, outcome))
                self.last += [outcome] if is_last else []
                self._counted.notify_all()

    def wait_for(self, count: int) -> None:
        """Wait until so many checks came to an end."""
        with self._counted:
            assert self._counted.wait_for(lambda: len(self.ends) >= count, 300)


def test_no_check_is_lost_when_the_gateway_is_killed_and_started_again(
    gateway: Gateway, name: str, engine: Engine
) -> None:
    devices = [gateway.device(f"{number} {name}") for number in range(CLIENTS)]
    crowd = Crowd(engine, gateway, devices)
    threads = [threading.Thread(target=crowd.work, args=(device,)) for device in devices]
    for thread in threads:
        thread.start()
    crowd.wait_for(KILLED_AFTER)
    gateway.kill()
    gateway.start()
    crowd.is_back.set()
    for thread in threads:
        thread.join(300)

    outcomes = [outcome for _, outcome in crowd.ends]
    assert len(outcomes) == CLIENTS * EACH
    assert all(isinstance(outcome, get_args(CallOutcome)) for outcome in outcomes)
    assert {answer for answer, _ in crowd.ends} == {engine.check(SCAM).answer}
    answered = sum(isinstance(outcome, Answered) for outcome in outcomes)
    assert KILLED_AFTER - CLIENTS <= answered < len(outcomes)
    assert all(isinstance(outcome, Answered) for outcome in crowd.last)
    every = [one for device in devices for one in device.log.page(limit=4 * EACH)]
    assert all(one.returned is not None for one in every)
    ledger = Ledger(gateway.folder / "spent.db")
    ids = [one.id for one in Book(gateway.folder / "devices.json").devices() if name[:10] in one.name]
    assert sum(ledger.spent(one, 36_500, NOW) for one in ids) >= answered * PRICE - 1e-6
