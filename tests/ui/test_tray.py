"""The lamp by the clock follows the setting and tells what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from app.settings.all import TRAY
from app.ui.tray import Tray
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from pathlib import Path


def _icon() -> QIcon:
    return QIcon(QPixmap(22, 22))


def test_it_is_off_at_first_and_follows(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    tray = Tray(desk.model, _icon())
    seen = [tray.is_shown]
    for value in (True, False):
        desk.model.set(TRAY, value=value)
        tray.tell("A title", "A sentence.")
        seen.append(tray.is_shown)
    assert seen == [False, Tray.works(), False]
    desk.settle()


def test_it_tells_what_was_asked_for(tmp_path: Path) -> None:
    tray = Tray(Desk(tmp_path).model, _icon())
    heard: list[str] = []
    tray.check_asked.connect(lambda: heard.append("check"))
    tray.open_asked.connect(lambda: heard.append("open"))
    tray.quit_asked.connect(lambda: heard.append("quit"))
    for action in tray.menu.actions():
        action.trigger()
    assert heard == ["check", "open", "quit"]


def test_it_is_offered_only_where_there_is_a_place() -> None:
    assert Tray.works() == QSystemTrayIcon.isSystemTrayAvailable()
