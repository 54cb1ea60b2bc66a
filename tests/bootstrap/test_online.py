"""What stands for the person at a service, and what the jobs of a window share."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from app.bootstrap.online import INSTALLATION, Online
from app.net.client import Client
from app.settings.services import ServicesFile
from app.store.departures import SqlDepartures
from app.store.secrets import Secret, SystemSecrets
from tests.store.backends import secure
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from keyring.backend import KeyringBackend


def _online(folder: Path, *backends: type[KeyringBackend]) -> Online:
    secrets = SystemSecrets(lambda: backends)
    return Online(ServicesFile(folder / "services.json"), secrets, lambda: None, Desk(folder).model)


@pytest.mark.usefixtures("qtbot")
def test_a_person_is_the_same_each_time_and_another_on_another_computer(tmp_path: Path) -> None:
    backend = secure()
    once, again = _online(tmp_path, backend), _online(tmp_path, backend)
    other = _online(tmp_path, secure())

    assert once.person() == again.person() != other.person()
    assert len(once.person()) == 64
    kept = once.secrets.read(INSTALLATION)
    assert isinstance(kept, Secret)
    assert kept.key not in once.person()


@pytest.mark.usefixtures("qtbot")
def test_without_a_keychain_nothing_stands_for_anybody(tmp_path: Path) -> None:
    assert _online(tmp_path).person() == ""


class Gate:
    """Lets a making begin, and gives a second one the chance to."""

    def __init__(self) -> None:
        self.makings = 0
        self.is_making, self._is_second = threading.Event(), threading.Event()

    def pass_through(self) -> None:
        self.makings += 1
        if self.makings > 1:
            self._is_second.set()
        self.is_making.set()
        self._is_second.wait(0.2)


@pytest.mark.usefixtures("qtbot")
def test_two_jobs_that_ask_first_share_one_client(tmp_path: Path) -> None:
    gate = Gate()
    file, secrets, model = ServicesFile(tmp_path / "none.json"), SystemSecrets(list), Desk(tmp_path).model

    def make() -> Client:
        gate.pass_through()
        return Client(tuple, lambda _name: None, SqlDepartures.in_memory, lambda: True)

    online = Online(file, secrets, lambda: None, model, make)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(lambda: online.client)
        assert gate.is_making.wait(10)
        second = pool.submit(lambda: online.client)

    assert (first.result() is second.result(), gate.makings) == (True, 1)
    assert online.departures() is online.departures()
