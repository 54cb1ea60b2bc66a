"""The settings page can be worked by its names, and shows what holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QPushButton, QRadioButton, QWidget

from app.bootstrap.shelf import Shelf
from app.core.keep import Keep
from app.settings.all import (
    ALL,
    COUNTRY,
    HISTORY_KEEP,
    ONLINE_LIMIT,
    ONLINE_SERVICE,
    TEXT_SIZE,
    THEME,
    TRAY,
)
from app.settings.choices import ThemeChoice
from app.settings.descriptors import Group
from app.ui.pages.keeping.presenter import KeepingPresenter
from app.ui.pages.services.presenter import ServicesPresenter
from app.ui.pages.settings.presenter import SettingsPresenter
from app.ui.pages.settings.view import SettingsView
from app.ui.theme.apply import apply
from app.ui.theme.dress import dress
from app.ui.theme.tokens import Theme
from tests.store.make import FakeKeychain
from tests.ui.pages.parts import tab_stops
from tests.ui.pages.services.desk import OPENAI, FakeDesk
from tests.ui.pages.settings.parts import PLACES, Desk

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

CONTROLS = (QPushButton, QRadioButton, QCheckBox, QComboBox)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def view(desk: Desk, qtbot: QtBot, tmp_path: Path) -> SettingsView:
    works = frozenset(setting.key for setting in ALL)
    presenter = SettingsPresenter(desk.model, desk.jobs, PLACES, works, "1.2.3")
    shelf = Shelf(tmp_path / "history", FakeKeychain, desk.jobs, desk.model)
    keeping = KeepingPresenter(desk.jobs, desk.model, shelf)
    services = ServicesPresenter(desk.jobs, desk.model, FakeDesk())
    made = SettingsView(
        presenter, keeping, services, lambda _: tmp_path / "out.json", lambda _: tmp_path / "out.json"
    )
    qtbot.addWidget(made)
    dress(made)
    made.resize(1024, 768)
    made.show()
    return made


def _button(view: QWidget, name: str) -> QAbstractButton:
    return next(
        one
        for one in view.findChildren(QAbstractButton)
        if one.accessibleName() == name or one.text() == name
    )


def test_pressing_changes_settings(desk: Desk, view: SettingsView) -> None:
    _button(view, "Larger").click()
    _button(view, "Dark").click()
    _button(view, "Show a small lamp by the clock").click()
    assert desk.model.get(TEXT_SIZE) == 125
    assert desk.model.get(THEME) is ThemeChoice.DARK
    assert desk.model.get(TRAY)
    desk.settle()


def test_a_country_is_picked(desk: Desk, view: SettingsView) -> None:
    country = next(one for one in view.findChildren(QComboBox) if one.accessibleName() == "Country")
    country.setFocus()
    country.setCurrentIndex(country.findText("France"))
    country.activated.emit(country.currentIndex())
    assert desk.model.get(COUNTRY) == "FR"
    desk.settle()


def test_to_keep_nothing_is_asked_about_first(desk: Desk, view: SettingsView) -> None:
    _button(view, "Keep nothing").click()
    assert desk.model.get(HISTORY_KEEP) is Keep.YEAR
    radio = _button(view, "Keep nothing")
    assert isinstance(radio, QRadioButton)
    assert not radio.isChecked()
    assert view.keeping.form.isVisible()
    view.keeping.form.leave.click()
    assert not view.keeping.form.isVisible()
    desk.settle()


def test_reset_tells_and_goes_back(desk: Desk, view: SettingsView) -> None:
    _button(view, "Larger").click()
    _button(view, "Set all as at first").click()
    assert view.notice.isVisible()
    assert view.notice.text.text() == "All settings are as they were at first."
    view.notice.undo.click()
    assert desk.model.get(TEXT_SIZE) == 125
    assert not view.notice.isVisible()
    desk.settle()


def test_out_and_in(desk: Desk, view: SettingsView) -> None:
    _button(view, "Larger").click()
    view.save.click()
    desk.settle()
    assert view.notice.text.text() == "Saved as out.json."
    view.load.click()
    desk.settle()
    assert view.notice.text.text() == "The file says what you have now. Nothing was changed."


def test_the_parts_are_listed(desk: Desk, view: SettingsView) -> None:
    view.about.parts.set_open(True)
    desk.settle()
    assert "Noto Sans" in view.about.list.toPlainText()


def test_every_control_has_a_name_and_is_large(view: SettingsView) -> None:
    shown = [one for kind in CONTROLS for one in view.findChildren(kind) if one.isVisible()]
    assert len(shown) > 15
    assert not [one for one in shown if not (one.accessibleName() or getattr(one, "text", str)())]
    assert not [(one.accessibleName(), one.height()) for one in shown if one.height() < 48]


def test_tab_walks_in_reading_order(view: SettingsView) -> None:
    at: QWidget | None = view.rows["text_size"]
    heights = []
    for _ in range(200):
        assert at is not None
        at = at.nextInFocusChain()
        assert at is not None
        if (
            at.isVisible()
            and at.isEnabled()
            and at.focusPolicy() & Qt.FocusPolicy.TabFocus
            and isinstance(at, CONTROLS)
        ):
            heights.append(at.mapTo(view, at.rect().topLeft()).y())
        if at is view.reset:
            break
    assert heights == sorted(heights)
    assert len(heights) > 10


@pytest.mark.parametrize("size", [(1024, 768), (1240, 800), (800, 600)])
def test_large_text_never_scrolls_sideways(
    qapp: QApplication, view: SettingsView, size: tuple[int, int]
) -> None:
    apply(qapp, Theme.LIGHT, 200)
    view.resize(*size)
    qapp.processEvents()
    inside = view.page.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= view.page.viewport().width()


def test_online_settings_show_once_there_is_a_service(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    online = frozenset(setting.key for setting in ALL if setting.group is Group.ONLINE)
    works = frozenset(setting.key for setting in ALL) - online
    presenter = SettingsPresenter(desk.model, desk.jobs, PLACES, works, "1.2.3")
    shelf = Shelf(tmp_path / "history", FakeKeychain, desk.jobs, desk.model)
    keeping = KeepingPresenter(desk.jobs, desk.model, shelf)
    services = ServicesPresenter(desk.jobs, desk.model, FakeDesk(OPENAI))
    view = SettingsView(presenter, keeping, services)
    qtbot.addWidget(view)
    view.show()
    services.look()
    desk.settle()
    services.choose("openai")
    names = ("Pause everything online", "Fewer", "Ask without showing me first")
    assert not [one for one in view.findChildren(QAbstractButton) if one.text() in names]
    presenter.offer(online, is_offered=True)
    assert all(_button(view, name).isVisible() for name in names)
    qtbot.wait(50)
    stops = tab_stops(view.page)
    assert stops == sorted(stops)
    assert len(stops) > 15
    _button(view, "Fewer").click()
    assert desk.model.get(ONLINE_LIMIT) == 40
    assert _button(view, "More").accessibleDescription() == "Questions a day, now 40"
    presenter.offer(online, is_offered=False)
    assert not any(_button(view, name).isVisible() for name in names)
    desk.settle()


def test_as_at_first_asks_nobody_and_can_be_undone(desk: Desk, view: SettingsView) -> None:
    desk.model.set(ONLINE_SERVICE, "openai")
    _button(view, "Set all as at first").click()
    assert desk.model.get(ONLINE_SERVICE) == ""
    view.notice.undo.click()
    assert desk.model.get(ONLINE_SERVICE) == "openai"
    desk.settle()
