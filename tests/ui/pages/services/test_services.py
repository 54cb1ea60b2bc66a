"""Who is asked online is chosen, changed and removed from the settings: a desk in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.unkept import Unkept
from app.settings.all import ONLINE_SERVICE
from app.ui.pages.services import words
from app.ui.pages.services.presenter import ServicesPresenter
from app.ui.pages.services.view import ServicesRow
from app.ui.theme.apply import apply
from app.ui.theme.dress import dress
from app.ui.theme.tokens import Theme
from app.ui.widgets import PageColumn
from tests.ui.pages.parts import focused, misfits
from tests.ui.pages.services.desk import OPENAI, OURS, FakeDesk
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.core.service import Service


class Room:
    """The row of one person."""

    def __init__(self, folder: Path, qtbot: QtBot, *services: Service) -> None:
        self.desk, self.fake = Desk(folder), FakeDesk(*services)
        self.page = ServicesPresenter(self.desk.jobs, self.desk.model, self.fake)
        self.wanted: list[Service | None] = []
        self.page.set_up_wanted.connect(self.wanted.append)
        self.column, self.row = PageColumn(), ServicesRow(self.page)
        self.column.add(self.row)
        qtbot.addWidget(self.column)
        dress(self.column)
        self.column.resize(700, 600)
        self.column.show()
        self.column.activateWindow()
        self.look()

    def look(self) -> None:
        self.page.look()
        self.desk.settle()

    @property
    def chosen(self) -> str:
        return self.desk.model.get(ONLINE_SERVICE)


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Room:
    return Room(tmp_path, qtbot, OURS, OPENAI)


def test_at_first_all_stays_here(tmp_path: Path, qtbot: QtBot) -> None:
    room = Room(tmp_path, qtbot)
    assert room.row.now.text() == "All stays on this computer."
    assert not room.row.choices.isVisible()
    assert not room.row.remove.isVisible()
    room.row.set_up.click()
    assert (room.row.set_up.text(), room.wanted) == ("Set up online help", [None])


def test_one_of_several_is_chosen_and_nobody_again(room: Room) -> None:
    lines = room.row.choices.lines
    assert [line.text() for line in lines.values()] == [
        "Nobody. All stays on this computer.",
        "llama on this computer",
        "large at OpenAI",
    ]
    assert lines[""].isChecked()
    lines[OPENAI.id].click()
    assert (room.chosen, lines[""].isChecked()) == (OPENAI.id, False)
    room.row.change.click()
    assert room.wanted == [OPENAI]
    lines[OPENAI.id].setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert room.chosen == OURS.id
    lines[""].click()
    assert (room.chosen, room.row.change.isVisible()) == ("", False)
    room.desk.settle()


def test_removal_is_asked_about_and_takes_the_key_too(room: Room) -> None:
    room.page.choose(OPENAI.id)
    room.row.remove.click()
    assert focused() is room.row.question.leave
    assert "Its key is taken out of Secret Service." in room.row.question.sentence.text()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not room.row.question.isVisible()
    assert focused() is room.row.remove
    room.row.remove.click()
    room.row.question.go.click()
    room.desk.settle()
    assert (list(room.fake.services), room.fake.keys, room.chosen) == ([OURS.id], {}, "")
    assert room.row.told.text() == "large at OpenAI was removed, and its key with it."
    assert list(room.row.choices.lines) == ["", OURS.id]


@pytest.mark.parametrize("why", Unkept)
def test_what_cannot_be_removed_stays_chosen(room: Room, why: Unkept) -> None:
    room.page.choose(OPENAI.id)
    room.fake.unkept = why
    room.page.ask_removal()
    room.page.remove()
    room.desk.settle()
    assert (room.chosen, len(room.fake.services)) == (OPENAI.id, 2)
    assert room.row.told.text() == words.unkept(why)
    assert room.row.question.isVisible()


def test_a_file_that_cannot_be_read_is_told_and_left_alone(room: Room) -> None:
    room.page.choose(OPENAI.id)
    room.fake.services, room.fake.unreadable = {}, "services.json"
    room.look()
    assert "We left the file services.json as it is." in room.row.now.text()
    assert not room.row.ways.isVisible()
    assert room.chosen == OPENAI.id


def test_a_service_that_is_gone_counts_as_nobody(room: Room) -> None:
    room.page.choose("gateway:gone.example")
    assert room.page.state.chosen is None
    assert room.row.choices.lines[""].isChecked()
    room.desk.settle()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off(room: Room, qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    apply(qapp, Theme.LIGHT, percent)
    room.page.choose(OPENAI.id)
    qtbot.wait(20)
    assert misfits(room.column) == []
    room.page.ask_removal()
    qtbot.wait(20)
    assert misfits(room.column) == []
    room.desk.settle()
