"""The whole window leads from the settings through the steps and back, with a desk in memory."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.bootstrap.house import House
from app.bootstrap.online import Online
from app.bootstrap.service_pages import ServicePages
from app.core.departure import Purpose
from app.folders import Folders
from app.settings.all import FIRST_START_DONE, ONLINE_PAUSED, ONLINE_SERVICE
from app.settings.file import SettingsFile
from app.settings.services import ServicesFile
from app.store.secrets import SystemSecrets
from app.ui.application import Appearance
from app.ui.jobs import Jobs
from app.ui.pages.set_up.plan import Form, Who
from app.ui.pages.set_up.state import Phase
from app.ui.pages.settings.presenter import SettingsPresenter
from app.ui.pages.settings.state import Places
from app.ui.settings_model import SettingsModel
from app.ui.steady import hold_constants
from app.ui.widgets import Body
from app.ui.window import MainWindow, Page
from tests.bootstrap.test_setting_up import YES, chat
from tests.store.make import FakeKeychain
from tests.support.server import Server, says
from tests.support.sources import ROOT
from tests.ui.pages.services.desk import OURS, FakeDesk
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="module", autouse=True)
def _steady() -> None:
    hold_constants()


def test_neither_the_door_nor_a_helper_is_imported_before_it_is_wanted() -> None:
    script = "import app.bootstrap.service_pages, app.ui.pages.set_up.view, sys; print(*sys.modules)"
    command = [sys.executable, "-P", "-c", script]
    loaded = subprocess.check_output(command, env={"PYTHONPATH": str(ROOT)}, text=True, cwd=ROOT).split()
    assert not {"httpx", "app.net", "app.assistant", "keyring"} & set(loaded)


def _online(folder: Path, desk: Desk) -> Online:
    return Online(ServicesFile(folder / "services.json"), SystemSecrets(list), lambda: None, desk.model)


@pytest.fixture
def server() -> Iterator[Server]:
    """A program on this computer that answers without encryption, as they do."""
    with Server(says(chat(YES)), None) as running:
        yield running


def test_from_the_settings_through_the_steps_and_back(tmp_path: Path, qtbot: QtBot) -> None:
    desk, fake, window = Desk(tmp_path), FakeDesk(), MainWindow()
    qtbot.addWidget(window)
    window.add_page(Page("settings", "Settings", "settings", Body))
    settings = SettingsPresenter(desk.model, desk.jobs, Places(), frozenset(), "1")
    pages = ServicePages(window, desk.model, desk.jobs, _online(tmp_path, desk), settings, fake)
    window.show_page("settings")
    desk.settle()
    assert ONLINE_PAUSED not in [row.setting for row in settings.state.rows]
    pages.services.set_up()
    desk.settle()
    assert window.shown == "set_up"
    pages.set_up.choose(Who.OWN)
    pages.set_up.go_on()
    pages.set_up.try_out(Form("localhost:11434", "llama"))
    desk.settle()
    assert pages.services.state.chosen == OURS
    assert ONLINE_PAUSED in [row.setting for row in settings.state.rows]
    pages.set_up.finish()
    assert window.shown == "settings"
    pages.services.change()
    desk.settle()
    assert (window.shown, pages.set_up.state.beginning.address) == ("set_up", OURS.base_url)
    pages.set_up.finish()
    pages.services.ask_removal()
    pages.services.remove()
    desk.settle()
    assert desk.model.get(ONLINE_SERVICE) == ""
    assert ONLINE_PAUSED not in [row.setting for row in settings.state.rows]


def test_the_window_shows_them_as_the_person_gets_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, server: Server
) -> None:
    file, jobs = SettingsFile(tmp_path / "settings.json"), Jobs(qapp)
    model = SettingsModel(file.load(), file, jobs, qapp)
    model.set(FIRST_START_DONE, True)  # noqa: FBT003 - the value of a switch
    folders = Folders(tmp_path, tmp_path / "data")
    house = House(folders, jobs, model, Appearance(qapp, model), FakeKeychain)
    qtbot.addWidget(house.window)
    house.window.show_page("settings")
    assert jobs.wait_idle()
    house.choosing.pages.services.set_up()
    assert jobs.wait_idle()
    assert house.window.shown == "set_up"
    assert _tried_out(house, jobs, server) is Phase.WORKS
    (service,) = house.online.services()
    assert house.online.service() == service
    _listed, departure = house.online.departures().page()
    assert departure.leaving.errand.purpose is Purpose.TRIAL
    assert departure.leaving.host == "127.0.0.1"
    house.close()


def _tried_out(house: House, jobs: Jobs, server: Server) -> Phase | None:
    """Set up a program on this computer, with the real client and without a keychain."""
    set_up = house.choosing.pages.set_up
    set_up.choose(Who.OWN)
    set_up.go_on()
    set_up.try_out(Form(f"127.0.0.1:{server.port}", "small"))
    assert jobs.wait_idle()
    return set_up.state.trial.phase if set_up.state.trial else None
