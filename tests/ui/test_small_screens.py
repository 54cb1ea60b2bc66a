"""Nothing is out of reach where the screen is small or its pixels are doubled."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.settings.all import TEXT_SIZE
from tests.support.sources import ROOT
from tests.ui import sideways

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.bootstrap.house import House

SCREENS = [
    pytest.param(1024, 768, 200, id="1024x768, text 200 %"),
    pytest.param(819, 614, 100, id="1024x768, screen 125 %"),
    pytest.param(853, 480, 100, id="1280x720, screen 150 %"),
    pytest.param(683, 480, 100, id="1366x768, screen 200 %"),
    pytest.param(683, 480, 150, id="1366x768, screen 200 %, text 150 %"),
    pytest.param(683, 480, 200, id="1366x768, screen 200 %, text 200 %"),
]
SCALES = ("1.25", "1.5", "2")


@pytest.mark.parametrize(("width", "height", "percent"), SCREENS)
def test_no_page_is_wider_than_the_window(house: House, width: int, height: int, percent: int) -> None:
    assert sideways.walk(house, QSize(width, height), percent) == []


def test_nothing_is_too_wide_once_text_is_small_again(house: House) -> None:
    assert sideways.walk(house, QSize(683, 480), 200) == []
    house._model.set(TEXT_SIZE, 100)
    assert sideways.walk(house, QSize(683, 480), 100) == []


@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_too_wide_on_a_scaled_screen(scale: str) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.ui.sideways", "1366", "960"]
    ran = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == f"{float(scale)} True []\n"


def test_every_place_of_the_navigation_is_seen_where_it_wraps(house: House, qtbot: QtBot) -> None:
    house._model.set(TEXT_SIZE, 200)
    house.show()
    house.window.resize(512, 600)
    house.begin()
    qtbot.waitUntil(lambda: house.window.navigation.lies)
    qtbot.wait(50)
    navigation = house.window.navigation
    places = [child for child in navigation.children() if isinstance(child, QWidget)]
    assert len(places) > 1
    assert all(navigation.rect().contains(place.geometry()) for place in places)
