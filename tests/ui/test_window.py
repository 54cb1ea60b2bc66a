"""The window: navigation, pages, and the room they have."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.settings.choices import WindowPlace
from app.ui.placing import place_of, put
from app.ui.theme.apply import apply
from app.ui.theme.tokens import Theme
from app.ui.widgets import Body, Button, FlowRow, Heading, PageColumn
from app.ui.window import MainWindow, Page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

TITLES = {"check": "Check something", "past": "Past checks", "settings": "Settings"}


class Small(PageColumn):
    """A page with a heading and a button where the keyboard begins."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.first = Button(f"Do it: {title}")
        self.add(Heading(title))
        self.add(Body("Paste an email, a text message or a link. Or drop a file here."))
        self.add(FlowRow(self.first))

    def show_first(self) -> None:
        self.first.setFocus()


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow([_page(name, title) for name, title in TITLES.items()])
    made.add_page(Page("verdict", "", "", lambda: Small("Verdict"), under="check"))
    made.add_page(Page("first", "", "", lambda: Small("First")), alone=True)
    qtbot.addWidget(made)
    made.show()
    return made


def _page(name: str, title: str) -> Page:
    return Page(name, title, "search", partial(Small, title), title.split(maxsplit=1)[0])


def _entry(window: MainWindow, name: str) -> QAbstractButton:
    found = [one for one in window.navigation.findChildren(QAbstractButton) if one.accessibleName() == name]
    assert len(found) == 1
    return found[0]


def _checked(window: MainWindow) -> list[str]:
    entries = window.navigation.findChildren(QAbstractButton)
    return [entry.accessibleName() for entry in entries if entry.isChecked()]


def test_a_page_is_built_when_it_is_first_shown(window: MainWindow) -> None:
    assert window.shown == ""
    assert window.stack.count() == 0
    window.show_page("past")
    window.show_page("check")
    window.show_page("past")
    assert window.stack.count() == 2
    assert (window.shown, _checked(window)) == ("past", ["Past checks"])


def test_a_press_in_the_navigation_shows_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("check")
    with qtbot.waitSignal(window.page_shown) as told:
        QTest.mouseClick(_entry(window, "Settings"), Qt.MouseButton.LeftButton)
    assert told.args == ["settings"]
    assert _checked(window) == ["Settings"]


def test_the_keyboard_begins_in_the_page_unless_it_walks_the_navigation(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page("check")
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), Button))
    entry = _entry(window, "Past checks")
    entry.setFocus()
    QTest.keyClick(entry, Qt.Key.Key_Space)
    assert window.shown == "past"
    assert window.focusWidget() is entry


@pytest.mark.parametrize(
    ("way", "turned", "shown"),
    [
        (Qt.Key.Key_Left, False, "past"),
        (Qt.Key.Key_Up, False, "past"),
        (Qt.Key.Key_Right, True, "past"),
        (Qt.Key.Key_Right, False, "settings"),
        (Qt.Key.Key_Down, False, "settings"),
    ],
)
def test_arrow_keys_walk_from_line_to_line_where_the_row_wraps(
    window: MainWindow,
    qtbot: QtBot,
    way: Qt.Key,
    turned: bool,  # noqa: FBT001 - a column of the table
    shown: str,
) -> None:
    window.setMinimumSize(300, 480)
    window.resize(300, 600)
    window.show_page("settings")
    entry = _entry(window, "Settings")
    qtbot.waitUntil(lambda: entry.y() > _entry(window, "Check something").y())
    if turned:
        window.navigation.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    entry.setFocus()
    QTest.keyClick(entry, way)
    assert window.shown == shown


def test_a_page_below_another_keeps_its_place_marked(window: MainWindow) -> None:
    window.show_page("verdict")
    assert _checked(window) == ["Check something"]


def test_a_page_alone_has_no_navigation(window: MainWindow) -> None:
    window.show_page("first")
    assert not window.navigation.isVisible()
    window.show_page("check")
    assert window.navigation.isVisible()


def test_places_are_named_and_told_as_the_current_one(window: MainWindow) -> None:
    window.show_page("check")
    told = QAccessible.queryAccessibleInterface(_entry(window, "Check something"))
    assert told.text(QAccessible.Text.Name) == "Check something"
    assert told.state().checked
    assert QAccessible.queryAccessibleInterface(window.navigation).text(QAccessible.Text.Name) == "Pages"


@pytest.mark.parametrize(
    ("percent", "width", "height", "on_top"),
    [
        (100, 1240, 800, False),
        (100, 1024, 768, False),
        (150, 1024, 768, True),
        (200, 1024, 768, True),
        (200, 1920, 1080, False),
    ],
)
def test_the_navigation_leaves_room_for_the_page(
    qapp: QApplication,
    window: MainWindow,
    percent: int,
    width: int,
    height: int,
    *,
    on_top: bool,
) -> None:
    apply(qapp, Theme.LIGHT, percent)
    window.show_page("check")
    window.resize(width, height)
    qapp.processEvents()
    assert window.navigation.lies is on_top
    assert window.stack.width() >= 480
    for name in TITLES.values():
        entry = _entry(window, name)
        assert entry.height() >= 48
        assert entry.text() in name
        words = entry.fontMetrics().boundingRect(0, 0, 10_000, 1_000, 0, entry.text())
        assert words.width() < entry.width()
        right = entry.mapTo(window, QPoint(entry.width(), entry.height()))
        assert right.x() <= window.width()
        assert right.y() <= window.height()


def test_it_becomes_a_row_as_soon_as_text_grows(qapp: QApplication, window: MainWindow) -> None:
    window.show_page("check")
    window.resize(1024, 768)
    assert not window.navigation.lies
    apply(qapp, Theme.LIGHT, 200)
    assert window.navigation.lies


def test_the_first_picture_is_told_once(window: MainWindow, qtbot: QtBot) -> None:
    told: list[str] = []
    window.painted.connect(lambda: told.append("window"))
    window.page_painted.connect(lambda: told.append("page"))
    qtbot.waitUntil(lambda: told == ["window"])
    window.show_page("check")
    qtbot.waitUntil(lambda: told == ["window", "page"])
    window.show_page("past")
    window.repaint()
    qtbot.wait(20)
    assert told == ["window", "page"]


def test_the_window_comes_back_to_its_place(window: MainWindow) -> None:
    put(window, WindowPlace(20, 30, 700, 500))
    assert place_of(window) == WindowPlace(20, 30, 700, 500)


@pytest.mark.parametrize("place", [WindowPlace(90_000, 90_000, 700, 500), WindowPlace(-5_000, 10, 700, 500)])
def test_a_place_off_every_screen_is_not_taken(window: MainWindow, place: WindowPlace) -> None:
    put(window, place)
    screen = window.screen().availableGeometry()
    assert screen.intersects(window.geometry())


def test_a_window_is_never_larger_than_the_screen(window: MainWindow) -> None:
    put(window, WindowPlace(0, 0, 9_000, 9_000))
    free = window.screen().availableGeometry()
    assert window.width() <= max(free.width(), window.minimumWidth())


def test_closing_is_told(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()


def test_a_page_that_begins_nowhere_may_be_shown(qtbot: QtBot) -> None:
    window = MainWindow([Page("plain", "Plain", "search", QWidget)])
    qtbot.addWidget(window)
    window.show()
    window.show_page("plain")
    assert window.shown == "plain"
