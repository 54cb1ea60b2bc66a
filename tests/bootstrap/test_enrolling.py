"""A device is enrolled with the real client: against a server with encryption on this computer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.bootstrap.enrolling import Desk
from app.commands.enrol import NOT_ENROLLED, enrol
from app.core.call import Held, NotSent
from app.core.opening import OnlyNow
from app.core.trial import TRIAL
from app.folders import Folders
from app.settings.all import ONLINE_PAUSED
from app.settings.file import SettingsFile
from app.settings.services import ServicesFile
from app.settings.values import Settings
from app.store.open import open_history
from app.store.secrets import SystemSecrets
from gateway.codes import Enrolment, code
from tests.net.make import CHAT, KEY, service
from tests.store.backends import secure
from tests.store.make import NOW, FakeKeychain
from tests.support.certificates import authority
from tests.support.server import Server, http, says

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.opening import Opening


class Place:
    """Where a person enrols this computer."""

    def __init__(self, folder: Path) -> None:
        self.folders = Folders(folder / "settings", folder / "data")
        self.settings = SettingsFile(self.folders.settings_file)
        backend = secure()
        self.desk = Desk(self.folders, SystemSecrets(lambda: [backend]), self._open)

    def pause(self, *, paused: bool) -> None:
        assert self.settings.save(Settings().with_(ONLINE_PAUSED, paused)) is None

    def _open(self) -> Opening:
        return open_history(self.folders.history, FakeKeychain(), OnlyNow(), now=NOW)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with Server(says(http(dict(CHAT))), authority().server(tmp_path)) as running:
        yield running


def code_for(server: Server) -> str:
    """A code of a gateway that listens there."""
    url = f"https://127.0.0.1:{server.port}/v1"
    return code(Enrolment(url, "porchlight", KEY, authority().anchor, ("127.0.0.1",)))


def test_nothing_leaves_while_everything_is_paused_and_all_goes_on_after_it(
    place: Place, server: Server
) -> None:
    place.pause(paused=True)
    assert enrol(code_for(server), lambda: place.desk) == NOT_ENROLLED
    assert (server.asked, server.connected.is_set()) == ([], False)
    assert ServicesFile(place.folders.services_file).load() == ()

    place.pause(paused=False)
    assert enrol(code_for(server), lambda: place.desk) == 0
    assert len(server.asked) == 1


def test_a_pause_that_began_meanwhile_holds_the_call_back(place: Place, server: Server) -> None:
    place.pause(paused=True)
    asked = replace(service(server), certificate=authority().anchor)

    assert place.desk.call(asked, KEY, TRIAL) == NotSent(Held.PAUSED)
    assert not server.connected.is_set()


def test_settings_that_cannot_be_read_hold_it_back_and_stay(place: Place, server: Server) -> None:
    place.pause(paused=True)
    place.settings.path.write_bytes(b"{")

    assert enrol(code_for(server), lambda: place.desk) == NOT_ENROLLED
    assert not server.connected.is_set()
    assert [path.name for path in place.folders.settings.iterdir()] == ["settings.json"]
