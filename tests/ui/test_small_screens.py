"""Nothing is out of reach where the screen is small or its pixels are doubled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from app.core.opening import OnlyNow, Opened
from app.settings.all import TEXT_SIZE
from app.ui.widgets.page import PageColumn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.bootstrap.house import House

PAGES = ("check", "past", "settings", "first_start")
SCREENS = [
    pytest.param(1024, 768, 200, id="1024x768, text 200 %"),
    pytest.param(819, 614, 100, id="1024x768, screen 125 %"),
    pytest.param(853, 480, 100, id="1280x720, screen 150 %"),
    pytest.param(683, 480, 100, id="1366x768, screen 200 %"),
    pytest.param(683, 480, 150, id="1366x768, screen 200 %, text 150 %"),
]


@pytest.mark.parametrize(("width", "height", "percent"), SCREENS)
def test_no_page_is_wider_than_the_window(
    house: House, qtbot: QtBot, width: int, height: int, percent: int
) -> None:
    house._model.set(TEXT_SIZE, percent)
    house.show()
    house.window.resize(width, height)
    house.begin()
    house.wake(())
    qtbot.waitUntil(lambda: house.access.opening is not None, timeout=20_000)
    house.access.choose(OnlyNow())
    qtbot.waitUntil(lambda: isinstance(house.access.opening, Opened), timeout=20_000)
    for page in PAGES:
        house.window.show_page(page)
        qtbot.wait(50)
        view = house.window.stack.currentWidget()
        assert isinstance(view, QWidget)
        columns = [view, *view.findChildren(PageColumn)]
        for column in (column for column in columns if isinstance(column, PageColumn)):
            assert column.horizontalScrollBar().maximum() == 0, page


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
