from __future__ import annotations

import os
import random
import sqlite3
from typing import TYPE_CHECKING

import pytest

from app.core.history import UnreadableHistory
from app.core.opening import AsideWhy, Ask, NeedsPassphrase, SetAside, WithPassphrase
from app.store import open as opening_module
from app.store.place import Place
from tests.store.make import PASSPHRASE, FakeKeychain, files, keep_one, new, open_it, opened, ready, titles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Damage = Callable[[bytes], bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history"


def _noise(size: int) -> bytes:
    return random.Random(size).randbytes(size)  # noqa: S311


DAMAGES: dict[str, Damage] = {
    "random": lambda old: _noise(len(old)),
    "short random": lambda _: _noise(100),
    "text": lambda _: b"hello",
    "empty": lambda _: b"",
    "half": lambda old: old[: len(old) // 8192 * 4096],
    "odd length": lambda old: old[:-100],
    "first page": lambda old: old[:200] + _noise(50) + old[250:],
    "salt": lambda old: _noise(16) + old[16:],
    "one bit in the middle": lambda old: old[:20_000] + bytes([old[20_000] ^ 1]) + old[20_001:],
    "last page": lambda old: old[:-60] + _noise(60),
    "unencrypted": lambda _: _plain_database(),
}


def _plain_database() -> bytes:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE checks (id)")
    return base.serialize()


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_history_is_set_aside_kept_and_told_once(
    folder: Path, damage: Damage, capfd: pytest.CaptureFixture[str]
) -> None:
    keep_one(opened(folder))
    database = folder / "history.db"
    broken = damage(database.read_bytes())
    database.write_bytes(broken)

    now_open = opened(folder)

    assert now_open.notes == (SetAside(folder / "history-set-aside-20261123-060400.db", AsideWhy.DAMAGED),)
    assert now_open.notes[0].path.read_bytes() == broken
    assert isinstance(now_open.history.add(new("second")), int)
    now_open.history.close()
    again = opened(folder)
    assert again.notes == ()
    assert titles(again) == ["second"]
    assert capfd.readouterr() == ("", "")


def test_damage_under_a_passphrase_is_no_wrong_passphrase(folder: Path) -> None:
    keep_one(open_it(folder, PASSPHRASE))
    (folder / "history.db").write_bytes(_noise(40_000))
    assert open_it(folder, WithPassphrase("wrong horse")) == NeedsPassphrase(Ask.WRONG)
    assert [note.why for note in ready(open_it(folder, PASSPHRASE)).notes] == [AsideWhy.DAMAGED]


def test_files_set_aside_in_the_same_second_are_all_kept(folder: Path) -> None:
    for _ in range(3):
        keep_one(opened(folder))
        (folder / "history.db").write_bytes(b"")
    keep_one(opened(folder))
    assert len(list(folder.glob("history-set-aside-*.db"))) == 3


def test_what_was_written_ahead_goes_along(folder: Path) -> None:
    now_open = opened(folder)
    now_open.history.add(new("first"))
    left = files(folder)
    now_open.history.close()
    for name, content in left.items():
        (folder / name).write_bytes(content)
    assert "history.db-wal" in left

    (note,) = ready(open_it(folder, keychain=FakeKeychain(b"?" * 32))).notes

    kept = Place(folder / "kept")
    kept.make()
    for suffix in ("", "-wal"):
        note.path.with_name(note.path.name + suffix).rename(kept.folder / f"history.db{suffix}")
    assert titles(opened(kept.folder)) == ["first"]


def test_damage_that_shows_on_the_way_is_told_and_set_aside_next_time(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening_module, "LOOKED_AT_WHOLLY", 0)
    now_open = opened(folder)
    now_open.history.add_all(new(f"number {n}", pasted=os.urandom(3000)) for n in range(60))
    now_open.history.close()
    database = folder / "history.db"
    half = database.stat().st_size // 2
    with database.open("r+b") as file:
        file.seek(half)
        file.write(_noise(half))

    now_open = opened(folder)
    assert now_open.notes == ()
    with pytest.raises(UnreadableHistory):
        list(map(now_open.history.get, range(1, 61)))
    now_open.history.close()
    assert (folder / "history.suspect").exists()

    again = opened(folder)
    assert [note.why for note in again.notes] == [AsideWhy.DAMAGED]
    assert not (folder / "history.suspect").exists()


def test_a_suspicion_that_was_wrong_is_dropped(folder: Path) -> None:
    keep_one(opened(folder))
    Place(folder).suspect_it()
    assert opened(folder).notes == ()
    assert not Place(folder).suspect.exists()
