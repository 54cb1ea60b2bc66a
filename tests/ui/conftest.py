"""Every test of the window begins in the light theme at normal size, with headings exposed."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from app.bootstrap.house import House
from app.folders import Folders
from app.settings.all import FIRST_START_DONE
from app.settings.file import SettingsFile
from app.ui import a11y
from app.ui.application import Appearance
from app.ui.jobs import Jobs
from app.ui.settings_model import SettingsModel
from app.ui.steady import hold_constants
from app.ui.theme.apply import apply
from app.ui.theme.tokens import Theme
from tests.support.garbage import collected_here

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session", autouse=True)
def _steady() -> None:
    hold_constants()


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    with collected_here():
        yield


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    a11y.install()
    apply(qapp, Theme.LIGHT, 100)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:  # noqa: ARG001 - jobs need an application
    made = Jobs()
    yield made
    made.shut_down()


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """The whole window."""
    with whole_window(qapp, qtbot, tmp_path) as made:
        yield made


@contextmanager
def whole_window(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[House]:
    """The window of somebody who has begun, in folders of the test, with a cursor that stands still."""
    blinks = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    file = SettingsFile(folder / "settings.json")
    model = SettingsModel(file.load(), file, Jobs(qapp), qapp)
    model.set(FIRST_START_DONE, True)  # noqa: FBT003 - the value of a switch
    made = House(Folders(folder, folder / "data"), Jobs(qapp), model, Appearance(qapp, model))
    qtbot.addWidget(made.window)
    yield made
    made.close()
    qapp.setCursorFlashTime(blinks)
