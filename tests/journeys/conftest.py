"""A person before the real window: everything is built as the program builds it, in folders of the test."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtGui import QAccessible

from app.bootstrap.house import House
from app.folders import Folders
from app.settings.all import FIRST_START_DONE
from app.settings.file import SettingsFile
from app.ui.application import Appearance
from app.ui.jobs import Jobs
from app.ui.settings_model import SettingsModel
from app.ui.steady import hold_constants
from app.ui.theme.apply import apply
from app.ui.theme.tokens import Theme
from tests.journeys.person import Person
from tests.store.make import FakeKeychain
from tests.support.garbage import collected_here

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

Journey = Callable[[Callable[[Person], None]], None]
"""Sends somebody on a way through the window; fails where the window hangs on it."""
TRIES: Final = 3
"""A window that hangs does so every time; a busy machine is slow at another place each time."""


@pytest.fixture(scope="session", autouse=True)
def _steady() -> None:
    hold_constants()


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    with collected_here():
        yield


@pytest.fixture
def journey(qapp: QApplication, tmp_path: Path) -> Journey:
    """The way of somebody who has used Porchlight before and has nothing kept yet."""
    return _journey(qapp, tmp_path, has_begun=True)


@pytest.fixture
def first_journey(qapp: QApplication, tmp_path: Path) -> Journey:
    """The way of somebody who opens Porchlight for the first time."""
    return _journey(qapp, tmp_path, has_begun=False)


def _journey(qapp: QApplication, folder: Path, *, has_begun: bool) -> Journey:
    def go(walk: Callable[[Person], None]) -> None:
        hung: list[str] = []
        for number in range(TRIES):
            with _somebody(qapp, folder / f"home-{number}", has_begun=has_begun) as person:
                walk(person)
            hung = person.watch.hung()
            if not hung:
                return
        pytest.fail(f"the window hung, {TRIES} times out of {TRIES}: {hung}", pytrace=False)

    return go


@contextmanager
def _somebody(qapp: QApplication, home: Path, *, has_begun: bool) -> Iterator[Person]:
    folders, jobs, keychain = Folders(home / "settings" / "porchlight", home / "data"), Jobs(), FakeKeychain()
    file = SettingsFile(folders.settings_file)
    model = SettingsModel(file.load(), file, jobs)
    model.set(FIRST_START_DONE, value=has_begun)
    appearance = Appearance(qapp, model)
    QAccessible.setActive(True)
    house = House(folders, jobs, model, appearance, lambda: keychain)
    try:
        yield Person(house, jobs)
    finally:
        house.close()
        house.window.close()
        house.window.deleteLater()
        appearance.deleteLater()
        QAccessible.setActive(False)
        apply(qapp, Theme.LIGHT, 100)
