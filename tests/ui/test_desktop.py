"""What stands outside the window: the lamp, the start with the computer, and the window behind the lamp."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox

from app.bootstrap.desktop import Desktop, start_command
from app.settings.all import AUTOSTART, TRAY
from app.ui.autostart import Autostart
from app.ui.tray import Tray
from app.ui.window import MainWindow
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Outside:
    """A window with its desktop, and what was asked of it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.desk, self.heard = Desk(folder), list[str]()
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.entry = Autostart(folder / "autostart", ("porchlight",))
        self.desktop = Desktop(
            self.window,
            self.desk.model,
            self.desk.jobs,
            self.entry,
            lambda: self.heard.append("check"),
            lambda: self.heard.append("refused"),
        )


@pytest.fixture
def outside(tmp_path: Path, qtbot: QtBot) -> Outside:
    return Outside(tmp_path, qtbot)


LAMP = pytest.mark.qt_log_ignore(r"systemTrayWindowChanged|raise\(\)")
"""What Qt says of a lamp where there is no place for it, and of the platform of the tests."""


@pytest.fixture
def with_lamp(outside: Outside, monkeypatch: pytest.MonkeyPatch) -> Outside:
    """A desktop with a place for the lamp; the platform of the tests has none."""
    monkeypatch.setattr(Tray, "works", staticmethod(lambda: True))
    monkeypatch.setattr(Tray, "is_shown", property(lambda tray: tray._model.get(TRAY)))
    outside.desk.model.set(TRAY, value=True)
    return outside


def test_only_what_works_is_offered(outside: Outside) -> None:
    offered = outside.desktop.works()
    assert (TRAY.key in offered) == Tray.works()
    assert (AUTOSTART.key in offered) == sys.platform.startswith("linux")


def test_the_start_follows_the_setting(outside: Outside) -> None:
    for on in (True, False):
        outside.desk.model.set(AUTOSTART, value=on)
        outside.desk.settle()
        assert outside.entry.is_on is on
    assert outside.heard == []


def test_what_the_computer_refuses_is_taken_back_and_told(outside: Outside, tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("in the way", "utf-8")
    outside.desk.model.set(AUTOSTART, value=True)
    outside.desk.settle()
    assert outside.heard == ["refused"]
    assert outside.desk.model.get(AUTOSTART) is False


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems keep it elsewhere")
def test_the_setting_shows_what_is_on_the_disk(outside: Outside) -> None:
    outside.entry.set(on=True)
    outside.desktop.works()
    outside.desk.settle()
    assert outside.desk.model.get(AUTOSTART) is True


def test_without_the_lamp_the_window_closes(outside: Outside, qtbot: QtBot) -> None:
    outside.window.show()
    with qtbot.assertNotEmitted(outside.window.went_behind):
        assert outside.window.close()


@LAMP
def test_with_the_lamp_the_window_goes_behind_and_says_so_once(
    with_lamp: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(Tray, "tell", lambda _tray, title, sentence: told.append(f"{title}: {sentence}"))
    for _ in range(2):
        with_lamp.window.show()
        assert not with_lamp.window.close()
        assert not with_lamp.window.isVisible()
    assert told == ["Porchlight: Porchlight stays here. Press the lamp to open it."]
    with_lamp.window.leave()
    with_lamp.window.show()
    assert with_lamp.window.close()


@LAMP
def test_the_lamp_asks(with_lamp: Outside) -> None:
    tray = with_lamp.desktop._tray
    assert tray is not None
    tray.check_asked.emit()
    tray.open_asked.emit()
    assert with_lamp.heard == ["check"]
    assert with_lamp.window.isVisible()


def test_the_start_starts_this_program() -> None:
    command = start_command()
    assert command[0] == sys.executable
    assert command[-1] in {"run", "app"}


def test_a_box_that_a_screen_reader_ticks_counts(qtbot: QtBot) -> None:
    from app.ui.pages.settings.rows import SwitchRow
    from app.ui.pages.settings.state import RowState

    row = SwitchRow(RowState(TRAY, value=False))
    qtbot.addWidget(row)
    told: list[object] = []
    row.chosen.connect(lambda _key, value: told.append(value))
    (box,) = row.findChildren(QCheckBox)
    QAccessible.queryAccessibleInterface(box).actionInterface().doAction("Toggle")
    assert told == [True]
