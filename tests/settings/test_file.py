"""The settings file is whole or untouched, and a damaged one is kept."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings.all import TEXT_SIZE
from app.settings.file import (
    LONGEST,
    Loaded,
    NotSaved,
    SetAside,
    SettingsFile,
    Unreadable,
    read_object,
)
from app.settings.values import Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_a_missing_file_is_all_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "new" / "settings.json").load() == Loaded(Settings())


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new" / "settings.json")
    settings = Settings({"later": {"a": [1.5, None, "\ud800é"]}}).with_(TEXT_SIZE, 150)
    assert file.save(settings) is None
    assert file.load() == Loaded(settings)
    assert [path.name for path in file.path.parent.iterdir()] == ["settings.json"]


DAMAGED = [
    b"",
    b"{",
    b"[]",
    b"\xff\xfe",
    b'{"a": NaN}',
    b'{"a": 1e999}',
    b"[" * 100_000,
    b" " * (LONGEST + 1) + b"{}",
]


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    for number in (1, 2):
        file.path.write_bytes(content)
        aside = tmp_path / f"settings.damaged-{number}.json"
        assert file.load() == Loaded(Settings(), SetAside(aside))
        assert aside.read_bytes() == content
    assert file.load() == Loaded(Settings())


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_file_is_peeked_at_and_left(tmp_path: Path, content: bytes) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    assert file.peek() == Settings()
    file.path.write_bytes(content)
    assert file.peek() is None
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_a_file_that_cannot_be_opened_is_left(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    loaded = SettingsFile(path).load()
    assert loaded.settings == Settings()
    assert isinstance(loaded.trouble, Unreadable)
    assert path.is_dir()


def test_a_save_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x", "utf-8")
    assert SettingsFile(in_the_way / "settings.json").save(Settings()) == NotSaved(disk_full=False)
    assert in_the_way.read_text("utf-8") == "x"


def test_a_rename_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "settings.json"
    folder.mkdir()
    (folder / "inside").write_text("x", "utf-8")
    assert isinstance(SettingsFile(folder).save(Settings()), NotSaved)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["settings.json"]


def test_saves_at_once_leave_one_whole_file(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    values = [Settings().with_(TEXT_SIZE, size) for size in range(100, 120)]
    threads = [threading.Thread(target=file.save, args=(value,)) for value in values]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert file.load().settings in values


@given(st.binary(max_size=200))
def test_any_bytes_are_an_object_or_nothing(content: bytes) -> None:
    told = read_object(content)
    assert told is None or json.loads(json.dumps(told)) == told
