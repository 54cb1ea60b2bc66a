"""A box to tick and a choice: high enough, never cut, pressed anywhere, and seen by assistive technology."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.apply import apply
from app.ui.theme.current import colours
from app.ui.theme.tokens import Theme
from app.ui.widgets import RadioLine, SecretField, TickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LONG: Final = "Start Porchlight with the computer, every time"
BOTH: Final = pytest.mark.parametrize("kind", [TickBox, RadioLine])


def _count(picture: QImage, colour: str) -> int:
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y).name().upper() == colour.upper() for x, y in places)


@BOTH
@pytest.mark.parametrize("percent", [100, 200])
def test_long_words_wrap(
    qapp: QApplication, qtbot: QtBot, kind: type[TickBox | RadioLine], percent: int
) -> None:
    apply(qapp, Theme.LIGHT, percent)
    made = kind(LONG)
    qtbot.addWidget(made)
    narrow, wide = made.minimumSizeHint().width(), made.sizeHint().width()
    assert narrow < wide / 2
    assert made.heightForWidth(wide) >= 48
    assert made.heightForWidth(narrow) >= 3 * made.fontMetrics().height()
    assert all(made.fontMetrics().horizontalAdvance(word) < narrow for word in LONG.split())


@BOTH
def test_its_words_can_be_pressed(qtbot: QtBot, kind: type[TickBox | RadioLine]) -> None:
    made = kind("Keep")
    qtbot.addWidget(made)
    made.resize(200, 50)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(190, 4))
    assert made.isChecked()


@pytest.mark.parametrize(
    ("kind", "role"),
    [(TickBox, QAccessible.Role.CheckBox), (RadioLine, QAccessible.Role.RadioButton)],
)
def test_assistive_technology_knows_it(
    qtbot: QtBot, kind: type[TickBox | RadioLine], role: QAccessible.Role
) -> None:
    made = kind("Keep")
    qtbot.addWidget(made)
    made.setChecked(True)
    told = QAccessible.queryAccessibleInterface(made)
    assert (told.role(), told.text(QAccessible.Text.Name)) == (role, "Keep")
    assert told.state().checked


@BOTH
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_what_is_chosen_has_a_shape_in_it(
    qapp: QApplication, qtbot: QtBot, kind: type[TickBox | RadioLine], theme: Theme
) -> None:
    apply(qapp, theme, 100)
    made = kind("")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.setChecked(True)
    assert _count(made.grab().toImage(), colours().action_ink) > 20


@BOTH
def test_the_mark_stands_where_reading_begins(qtbot: QtBot, kind: type[TickBox | RadioLine]) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    made = kind("Keep")
    column.addWidget(made)
    made.setChecked(True)
    for direction, is_left in (
        (Qt.LayoutDirection.LeftToRight, True),
        (Qt.LayoutDirection.RightToLeft, False),
    ):
        page.setLayoutDirection(direction)
        page.resize(300, 80)
        page.show()
        seen = made.grab().toImage()
        half = seen.width() // 2
        left, right = (_count(seen.copy(x, 0, half, seen.height()), colours().action) for x in (0, half))
        assert (left > right) is is_left


@BOTH
def test_the_keyboard_shows_by_a_ring(qtbot: QtBot, kind: type[TickBox | RadioLine]) -> None:
    made = kind("Keep")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    seen = made.grab().toImage()
    across = [seen.pixelColor(x, seen.height() // 2).name().upper() for x in range(3)]
    assert across == [colours().focus.upper()] * 3


def test_a_passphrase_is_hidden_and_fits(qapp: QApplication, qtbot: QtBot) -> None:
    field = SecretField()
    qtbot.addWidget(field)
    QTest.keyClicks(field, "correct horse")
    assert field.displayText() != field.text()
    for percent in (100, 200):
        apply(qapp, Theme.LIGHT, percent)
        assert field.minimumSizeHint().width() < 400 < field.sizeHint().width()
