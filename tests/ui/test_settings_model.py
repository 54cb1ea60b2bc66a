"""Changes count at once, are written beside the window, and trouble is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.settings.all import TEXT_SIZE, THEME
from app.settings.choices import ThemeChoice
from app.settings.file import Loaded, NotSaved, SetAside, SettingsFile
from app.settings.values import Settings
from app.ui.settings_model import SettingsModel
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_change_is_told_and_written(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    heard: list[str] = []
    desk.model.changed.connect(heard.append)
    desk.model.set(TEXT_SIZE, 150)
    desk.model.set(TEXT_SIZE, 150)
    assert heard == ["text_size"]
    assert desk.model.get(TEXT_SIZE) == 150
    desk.settle()
    assert desk.file.load().settings.get(TEXT_SIZE) == 150


def test_the_newest_value_is_what_stays(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    for size in range(101, 151):
        desk.model.set(TEXT_SIZE, size)
    desk.settle()
    assert desk.file.load().settings.get(TEXT_SIZE) == 150


def test_a_whole_value_tells_each_change(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    heard: list[str] = []
    desk.model.changed.connect(heard.append)
    desk.model.put(Settings().with_(THEME, ThemeChoice.DARK).with_(TEXT_SIZE, 125))
    assert heard == ["text_size", "theme"]
    desk.settle()


def test_trouble_with_saving_is_told_and_forgotten(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "folder")
    (tmp_path / "folder").write_text("in the way", "utf-8")
    heard: list[NotSaved | None] = []
    desk.model.trouble_changed.connect(lambda: heard.append(desk.model.save_trouble))
    desk.model.set(TEXT_SIZE, 150)
    desk.settle()
    assert desk.model.get(TEXT_SIZE) == 150
    (tmp_path / "folder").unlink()
    desk.model.set(TEXT_SIZE, 175)
    desk.settle()
    assert heard == [NotSaved(disk_full=False), None]


def test_trouble_with_loading_is_told_until_it_is_read(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    trouble = SetAside(tmp_path / "x.json")
    model = SettingsModel(Loaded(Settings(), trouble), SettingsFile(tmp_path / "y.json"), desk.jobs)
    assert model.load_trouble == trouble
    model.forget_load_trouble()
    assert model.load_trouble is None
