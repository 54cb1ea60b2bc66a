"""The whole house, built as the person gets it: window, pages, engine and past checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from app.bootstrap.house import House
from app.folders import Folders
from app.settings.all import FIRST_START_DONE, TEXT_SIZE, WINDOW_PLACE
from app.settings.file import SettingsFile
from app.ui.application import Appearance
from app.ui.jobs import Jobs
from app.ui.settings_model import SettingsModel
from app.ui.theme.fonts import percent_now
from tests.ui.opening import keep_only_now, wake

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SCAM = "USPS: your parcel is on hold. Pay the fee of $1.99 now: https://usps-redelivery.top/track"
MAIL = b"From: a@b.example\r\nSubject: Parcel\r\n\r\nPay 1.99 now: http://usps-fee.top/pay\r\n"


@pytest.fixture
def model(qapp: QApplication, tmp_path: Path) -> SettingsModel:
    file = SettingsFile(tmp_path / "settings.json")
    made = SettingsModel(file.load(), file, Jobs(qapp), qapp)
    made.set(FIRST_START_DONE, True)  # noqa: FBT003 - the value of a switch
    return made


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path, model: SettingsModel) -> Iterator[House]:
    made = House(Folders(tmp_path, tmp_path / "data"), Jobs(qapp), model, Appearance(qapp, model))
    qtbot.addWidget(made.window)
    yield made
    made.close()


def test_the_window_is_painted_before_its_page(house: House, qtbot: QtBot) -> None:
    with qtbot.waitSignal(house.window.painted):
        house.show()
    assert house.window.shown == ""
    with qtbot.waitSignal(house.window.page_painted):
        house.begin()
    assert house.window.shown == "check"


def test_the_first_start_comes_first(house: House, model: SettingsModel) -> None:
    model.set(FIRST_START_DONE, False)  # noqa: FBT003 - the value of a switch
    house.show()
    house.begin()
    assert house.window.shown == "first_start"
    assert not house.window.navigation.isVisible()


def test_a_check_is_answered_kept_and_found_again(house: House, qtbot: QtBot) -> None:
    house.show()
    house.begin()
    wake(house, qtbot)
    keep_only_now(house, qtbot)
    house.check.type(SCAM)
    house.check.check()
    qtbot.waitUntil(lambda: house.window.shown == "verdict", timeout=20_000)
    house.window.show_page("past")
    qtbot.waitUntil(lambda: bool(house.past.state.rows), timeout=20_000)
    house.past.open(house.past.state.rows[0].id)
    qtbot.waitUntil(lambda: house.window.shown == "verdict", timeout=20_000)


def test_a_check_that_is_kept_late_shows_in_the_list_that_is_open(house: House, qtbot: QtBot) -> None:
    house.show()
    house.begin()
    wake(house, qtbot)
    keep_only_now(house, qtbot)
    house.window.show_page("past")
    qtbot.waitUntil(lambda: house.past.state.empty is not None, timeout=20_000)
    house.verdict.arrived.disconnect()
    house.check.type(SCAM)
    house.check.check()
    qtbot.waitUntil(lambda: bool(house.past.state.rows), timeout=20_000)
    assert house.window.shown == "past"


def test_a_file_that_is_handed_over_is_shown(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    letter = tmp_path / "letter.eml"
    letter.write_bytes(MAIL)
    house.show()
    house.begin()
    house.window.show_page("settings")
    house.take_call((letter,))
    assert house.window.shown == "check"
    qtbot.waitUntil(lambda: house.check.state.held is not None)


def test_what_was_copied_is_checked_from_the_lamp(house: House, qtbot: QtBot) -> None:
    house.show()
    house.begin()
    house.wake(())
    house.window.show_page("settings")
    QGuiApplication.clipboard().setText(SCAM)
    house.desktop._check_clipboard()
    qtbot.waitUntil(lambda: house.window.shown == "verdict", timeout=20_000)
    QGuiApplication.clipboard().clear()


def test_the_other_pages_are_built_meanwhile(house: House, qtbot: QtBot) -> None:
    house.show()
    house.begin()
    house.wake(())
    built = {"check", "verdict", "past", "settings"}
    qtbot.waitUntil(lambda: built <= house.window._views.keys() and house.window.is_prepared, timeout=20_000)
    assert house.window.shown == "check"


@pytest.mark.parametrize("page", ["check", "past", "settings", "verdict", "first_start"])
def test_every_page_can_be_shown(house: House, page: str) -> None:
    house.show()
    house.window.show_page(page)
    assert house.window.shown == page


def test_larger_text_counts_at_once(house: House, model: SettingsModel) -> None:
    house.show()
    house.begin()
    model.set(TEXT_SIZE, 150)
    assert percent_now() == pytest.approx(150)


def test_the_window_remembers_its_place(house: House, model: SettingsModel) -> None:
    house.show()
    house.window.setGeometry(30, 40, 640, 500)
    house.window.close()
    place = model.get(WINDOW_PLACE)
    assert place is not None
    assert (place.width, place.height) == (640, 500)
