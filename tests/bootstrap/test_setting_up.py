"""A service is tried out with the real client: against a server with encryption on this computer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.bootstrap.online import Online
from app.bootstrap.setting_up import SettingUp
from app.core.call import (
    Answered,
    Barred,
    Cancelled,
    Flaw,
    Garbled,
    Held,
    NotAllowed,
    NotSent,
    RefusedByModel,
    RefusedKey,
)
from app.core.cancel import Cancel
from app.core.departure import Purpose
from app.core.offer import Offer
from app.core.place import Misfit
from app.core.service import Service, ServiceKind
from app.net.anchors import only
from app.net.client import Client
from app.net.clock import SystemClock
from app.net.door import Door
from app.net.resolver import SystemResolver
from app.settings.all import ONLINE_PAUSED
from app.settings.services import ServicesFile
from app.store.departures import SqlDepartures
from app.store.secrets import SystemSecrets
from tests.net.make import KEY
from tests.net.make import service as service_at
from tests.net.test_models import listed
from tests.store.backends import secure
from tests.support.certificates import NAME, authority
from tests.support.server import Server, http, says
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.core.call import Trying
    from tests.support.server import Peer

    Serve = Callable[[Callable[[Peer], None]], Server]

YES = '{"answer": "yes"}'


def chat(content: str) -> bytes:
    """An answer of a server of chat completions."""
    choice = {"message": {"role": "assistant", "content": content}, "finish_reason": "stop"}
    return http({"model": "small", "choices": [choice]})


class Bench:
    """What sets services up, with a client that believes the authority of the tests."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(folder)
        self.log = SqlDepartures.in_memory()
        backend = secure()
        file, secrets = ServicesFile(folder / "services.json"), SystemSecrets(lambda: [backend])
        self.online = Online(file, secrets, lambda: self.log, self.desk.model)
        self.setting_up = SettingUp(self.online, self._asking)

    def _asking(self, service: Service, key: str) -> Trying:
        clock = SystemClock()
        door = Door(
            clock,
            anchors=lambda: only(authority().anchor),
            resolver=SystemResolver(lambda _host: ("127.0.0.1",)),
            proxy=lambda _host: None,
        )
        return Client(
            lambda: (service,),
            lambda _name: key,
            self.online.departures,
            self.online.is_paused,
            clock=clock,
            door=door,
        )


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:  # noqa: ARG001 - settings need Qt
    made = Bench(tmp_path)
    yield made
    made.desk.settle()


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    running: list[Server] = []

    def start(does: Callable[[Peer], None]) -> Server:
        running.append(Server(does, authority().server(tmp_path)).__enter__())
        return running[-1]

    yield start
    for server in running:
        server.__exit__()


def test_a_service_that_answers_is_logged_as_a_trial_and_nothing_is_kept(bench: Bench, serve: Serve) -> None:
    server = serve(says(chat(YES)))
    outcome = bench.setting_up.try_out(service_at(server), KEY, Cancel())
    assert isinstance(outcome, Answered)
    listed, departure = bench.log.page()
    assert (departure.leaving.errand.purpose, departure.leaving.host) == (Purpose.TRIAL, NAME)
    assert (listed.leaving.errand.purpose, listed.leaving.content) == (Purpose.MODELS, 0)
    assert [one.returned and one.returned.outcome for one in (departure, listed)] == ["answered"] * 2
    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"
    assert json.loads(server.asked[0].body)["messages"][-1]["content"] == "Hello."
    assert bench.setting_up.look().services == ()


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (chat("Sure! yes"), Garbled(Flaw.NOT_READABLE)),
        (chat('{"answer": "no"}'), Garbled(Flaw.UNKNOWN_SHAPE)),
        (chat('{"refusal": "I will not"}'), RefusedByModel()),
        (http({"error": {"message": "no such key"}}, 401), RefusedKey()),
    ],
)
def test_what_cannot_be_used_is_no_success(
    bench: Bench, serve: Serve, answer: bytes, outcome: object
) -> None:
    assert bench.setting_up.try_out(service_at(serve(says(answer))), KEY, Cancel()) == outcome


def test_a_call_is_stopped_at_once(bench: Bench, serve: Serve) -> None:
    cancel = Cancel()

    def does(peer: Peer) -> None:
        peer.read()
        cancel.set()
        peer.hold()

    assert isinstance(bench.setting_up.try_out(service_at(serve(does)), KEY, cancel), Cancelled)


def test_nothing_is_sent_while_everything_is_paused(bench: Bench, serve: Serve) -> None:
    server = serve(says(chat(YES)))
    bench.desk.model.set(ONLINE_PAUSED, True)  # noqa: FBT003 - the value of a switch
    assert bench.setting_up.try_out(service_at(server), KEY, Cancel()) == NotSent(Held.PAUSED)
    assert server.asked == []


def test_the_key_that_is_kept_is_used_again(bench: Bench, serve: Serve) -> None:
    server = serve(says(chat(YES)))
    service = service_at(server)
    assert bench.setting_up.try_out(service, None, Cancel()) == NotSent(Held.NO_KEY)
    assert bench.setting_up.keep(service, "kept-key") is None
    assert isinstance(bench.setting_up.try_out(service, None, Cancel()), Answered)
    assert server.asked[0].headers["authorization"] == "Bearer kept-key"
    assert bench.setting_up.look().services == (service,)
    assert "kept-key" not in bench.online.file.path.read_text()
    assert bench.setting_up.remove(service) is None
    assert bench.setting_up.look().services == ()


def test_what_is_offered_is_told_on_once_the_service_is_kept(bench: Bench, serve: Serve) -> None:
    service = service_at(serve(says(chat(YES), models=listed("small", "large"))))
    assert isinstance(bench.setting_up.try_out(service, KEY, Cancel()), Answered)
    assert bench.online.offered(service) is None
    assert bench.setting_up.keep(service, KEY) is None
    assert bench.online.offered(service) == Offer(("small", "large"))
    assert bench.setting_up.remove(service) is None
    assert bench.online.offered(service) is None


@pytest.mark.parametrize("answer", [http(b"", 404), http({"error": {"message": "Invalid model name"}}, 400)])
def test_a_model_that_is_not_offered_is_told_from_a_wrong_address(
    bench: Bench, serve: Serve, answer: bytes
) -> None:
    server = serve(says(answer, models=listed("large")))
    assert bench.setting_up.try_out(service_at(server), KEY, Cancel()) == NotAllowed(Barred.MODEL)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("https://model.example/v1", None),
        ("http://localhost:11434/v1", None),
        ("https://192.168.1.20/v1", None),
        ("http://192.168.1.20/v1", Misfit.PLAIN),
        ("http://model.example/v1", Misfit.PLAIN),
        ("https://me:secret@model.example/v1", Misfit.WITH_NAME),
        ("ftp://model.example/v1", Misfit.NOT_ONE),
        ("https://model.example/v1?key=1", Misfit.NOT_ONE),
        ("https://model example/v1", Misfit.NOT_ONE),
    ],
)
def test_an_address_is_judged_by_the_rules_of_the_door(bench: Bench, url: str, why: Misfit | None) -> None:
    assert bench.setting_up.misfit(Service("a", ServiceKind.OPENAI_COMPATIBLE, url, "m")) is why


def test_a_file_that_cannot_be_read_is_told_by_name(bench: Bench) -> None:
    bench.online.file.path.write_bytes(b"{")
    assert bench.setting_up.look().unreadable == "services.json"
    assert bench.setting_up.look().keychain == ""
    assert bench.setting_up.look(for_keys=True).keychain == "Secret Service"
