"""The first start by keyboard: Enter goes on, Escape goes back, nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QWidget

from app.settings.all import FIRST_START_DONE, TEXT_SIZE, WHO_FOR
from app.settings.choices import WhoFor
from app.ui.pages.first_start.presenter import FirstStartPresenter
from app.ui.pages.first_start.state import Guess, Step
from app.ui.pages.first_start.view import FirstStartView
from app.ui.theme.apply import apply
from app.ui.theme.dress import dress
from app.ui.theme.tokens import Theme
from tests.ui.pages.settings.parts import PLACES, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def steps(desk: Desk) -> FirstStartPresenter:
    return FirstStartPresenter(desk.model, PLACES, Guess("en", "GB"))


@pytest.fixture
def view(steps: FirstStartPresenter, qtbot: QtBot) -> Iterator[FirstStartView]:
    window, made = QMainWindow(), FirstStartView(steps)
    window.setCentralWidget(made)
    qtbot.addWidget(window)
    dress(made)
    window.resize(1024, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    window.close()


def _at(steps: FirstStartPresenter) -> Step:
    return steps.state.step


def _press(view: FirstStartView, key: Qt.Key) -> None:
    focused: QWidget | None = view.focusWidget()
    QTest.keyClick(view if focused is None else focused, key)


def test_the_whole_way_by_keyboard(desk: Desk, steps: FirstStartPresenter, view: FirstStartView) -> None:
    view.who.cards[WhoFor.ME].setFocus()
    _press(view, Qt.Key.Key_Right)
    assert desk.model.get(WHO_FOR) is WhoFor.SOMEBODY
    _press(view, Qt.Key.Key_Return)
    assert _at(steps) is Step.TEXT
    assert view.text.isVisible()
    assert not view.who.isVisible()
    _press(view, Qt.Key.Key_Return)
    assert desk.model.get(TEXT_SIZE) == 150
    view.next.setFocus()
    _press(view, Qt.Key.Key_Return)
    assert _at(steps) is Step.PROMISES
    _press(view, Qt.Key.Key_Escape)
    assert _at(steps) is Step.TEXT
    view.next.click()
    view.next.click()
    assert _at(steps) is Step.PLACE
    assert view.focusWidget() is view.place.language
    _press(view, Qt.Key.Key_Return)
    assert desk.model.get(FIRST_START_DONE)
    desk.settle()


def test_escape_at_the_first_step_does_nothing(
    desk: Desk, steps: FirstStartPresenter, view: FirstStartView
) -> None:
    _press(view, Qt.Key.Key_Escape)
    assert _at(steps) is Step.WHO
    assert not desk.model.get(FIRST_START_DONE)


def test_the_step_is_told_in_the_heading(view: FirstStartView) -> None:
    told = QAccessible.queryAccessibleInterface(view.who.heading)
    assert told is not None
    assert told.role() == QAccessible.Role.Heading
    assert told.text(QAccessible.Text.Name) == "Step 1 of 4. Who is Porchlight for?"


@pytest.mark.parametrize("step", list(Step))
@pytest.mark.parametrize("percent", [100, 200])
def test_each_step_fits(
    qapp: QApplication, steps: FirstStartPresenter, view: FirstStartView, step: Step, percent: int
) -> None:
    apply(qapp, Theme.LIGHT, percent)
    while _at(steps) is not step:
        steps.next()
    qapp.processEvents()
    inside = view.page.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= view.page.viewport().width()
    shown = [one for one in view.findChildren(QAbstractButton) if one.isVisible()]
    assert not [one.text() for one in shown if min(one.height(), one.width()) < 48]
    assert view.next.mapTo(view, view.next.rect().bottomRight()).y() < view.height()


def test_long_lists_are_named(view: FirstStartView) -> None:
    named: list[QWidget] = [view.place.language, view.place.country]
    assert [one.accessibleName() for one in named] == ["Language", "Country"]
