"""A switch is high enough, says which way it is in words, and turns around with the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.ui.theme.apply import apply
from app.ui.theme.current import colours
from app.ui.theme.tokens import Theme
from app.ui.widgets import Switch

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def _middle(picture: QImage, colour: str) -> float:
    """Where a colour stands, on average, from 0 at the left to 1 at the right."""
    found = [
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).name().upper() == colour.upper()
    ]
    return sum(found) / len(found) / picture.width()


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_large_and_all_of_it_can_be_pressed(qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    apply(qapp, Theme.LIGHT, percent)
    made = Switch("Pause", "All of it")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    assert made.height() >= 48
    assert made.minimumSizeHint() == made.sizeHint()
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert made.isChecked()
    assert (made.accessibleName(), made.accessibleDescription()) == ("Pause", "All of it")


def test_the_knob_moves_and_turns_around(qtbot: QtBot) -> None:
    made = Switch("Pause")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    knob = colours().action
    made.setChecked(True)
    on = _middle(made.grab().toImage(), knob)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert on > 0.5 > _middle(made.grab().toImage(), knob)
