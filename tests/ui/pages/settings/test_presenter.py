"""The settings page changes at once, resets and imports with a way back, and tells every trouble."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.core.keep import Keep
from app.settings.all import ALL, FIRST_START_DONE, HISTORY_KEEP, TEXT_SIZE, THEME, WHO_FOR
from app.settings.choices import ThemeChoice, WhoFor
from app.settings.exchange import BadValues, NotSettings, TooNew
from app.settings.values import Settings
from app.ui.pages.settings.presenter import SettingsPresenter
from app.ui.pages.settings.state import (
    CouldNotRead,
    CouldNotWrite,
    Part,
    SettingsState,
    TakenOver,
    WasReset,
    WroteOut,
)
from tests.ui.pages.settings.parts import NO_CHOICE, PLACES, Desk

if TYPE_CHECKING:
    from pathlib import Path

EVERYTHING = frozenset(setting.key for setting in ALL)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    chosen = Settings().with_(TEXT_SIZE, 150).with_(WHO_FOR, WhoFor.FAMILY)
    return Desk(tmp_path, chosen.with_(FIRST_START_DONE, value=True))


def _told(page: SettingsPresenter) -> object:
    return page.state.told


def _parts(page: SettingsPresenter) -> tuple[Part, ...]:
    return page.state.parts


@pytest.fixture
def page(desk: Desk) -> SettingsPresenter:
    return SettingsPresenter(desk.model, desk.jobs, PLACES, EVERYTHING, "1.2.3")


def test_rows_follow_the_descriptors(page: SettingsPresenter) -> None:
    assert [row.setting.key for row in page.state.rows] == [
        "text_size",
        "theme",
        "speech_speed",
        "language",
        "country",
        "history_keep",
        "online_paused",
        "online_limit",
        "online_always",
        "tray",
        "autostart",
    ]
    assert page.state.rows[0].value == 150
    assert page.state.rows[3].names == PLACES.languages


def test_what_does_nothing_here_has_no_row(desk: Desk) -> None:
    page = SettingsPresenter(desk.model, desk.jobs, NO_CHOICE, frozenset({"language", "theme"}), "1")
    assert [row.setting.key for row in page.state.rows] == ["theme"]


def test_a_change_is_shown_once(desk: Desk, page: SettingsPresenter) -> None:
    seen: list[SettingsState] = []
    page.changed.connect(seen.append)
    page.choose("theme", "dark")
    page.choose("theme", "dark")
    page.choose("theme", "sepia")
    assert desk.model.get(THEME) is ThemeChoice.DARK
    assert [state.rows[1].value for state in seen] == ["dark"]
    desk.settle()


def test_reset_and_back(desk: Desk, page: SettingsPresenter) -> None:
    page.choose("history_keep", "forever")
    page.reset()
    assert desk.model.get(TEXT_SIZE) == 100
    assert desk.model.get(HISTORY_KEEP) is Keep.YEAR
    assert desk.model.get(WHO_FOR) is WhoFor.FAMILY
    assert _told(page) == WasReset()
    assert page.state.can_undo is True
    assert not page.state.can_reset
    page.undo()
    assert desk.model.get(TEXT_SIZE) == 150
    assert desk.model.get(HISTORY_KEEP) is Keep.FOREVER
    assert _told(page) is None
    desk.settle()


def test_the_way_back_ends_with_the_next_change(desk: Desk, page: SettingsPresenter) -> None:
    page.reset()
    page.choose("theme", "dark")
    assert not page.state.can_undo
    page.undo()
    assert desk.model.get(TEXT_SIZE) == 100
    desk.settle()


def test_out_and_in_again(desk: Desk, page: SettingsPresenter, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    page.export_to(path)
    desk.settle()
    assert _told(page) == WroteOut(path)
    page.reset()
    page.import_from(path)
    desk.settle()
    assert _told(page) == TakenOver(1)
    assert desk.model.get(TEXT_SIZE) == 150
    page.undo()
    assert desk.model.get(TEXT_SIZE) == 100
    desk.settle()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"junk", NotSettings()),
        (json.dumps({"porchlight_settings": 9, "settings": {}}).encode(), TooNew()),
        (
            json.dumps({"porchlight_settings": 1, "settings": {"theme": "x", "text_size": 125}}).encode(),
            BadValues(("Colours",)),
        ),
    ],
)
def test_a_bad_file_changes_nothing(
    desk: Desk, page: SettingsPresenter, tmp_path: Path, content: bytes, told: object
) -> None:
    (tmp_path / "bad.json").write_bytes(content)
    before = desk.model.settings
    page.import_from(tmp_path / "bad.json")
    desk.settle()
    assert _told(page) == told
    assert desk.model.settings == before
    page.dismiss()
    assert _told(page) is None


def test_files_that_cannot_be_used(desk: Desk, page: SettingsPresenter, tmp_path: Path) -> None:
    page.import_from(tmp_path / "missing.json")
    desk.settle()
    assert _told(page) == CouldNotRead()
    page.export_to(tmp_path / "no" / "folder.json")
    desk.settle()
    assert _told(page) == CouldNotWrite()


def test_the_parts_are_found_when_asked(desk: Desk, page: SettingsPresenter) -> None:
    assert _parts(page) == ()
    page.load_parts()
    desk.settle()
    assert {"Python", "PySide6_Essentials", "Noto Sans"} <= {part.name for part in _parts(page)}
