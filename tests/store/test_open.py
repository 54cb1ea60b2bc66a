from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from app.core.history import Why
from app.core.opening import (
    AsBefore,
    AsideWhy,
    Ask,
    Choice,
    KeepAgain,
    Keeping,
    KeepNothing,
    KeyOutOfReach,
    KeyTrouble,
    NeedsChoice,
    NeedsPassphrase,
    NewerHistory,
    NotOpened,
    OnlyNow,
    Opened,
    SetAside,
    StartAnew,
    WithPassphrase,
)
from app.store.keychain import Locked, NoKeychain, Refused
from app.store.migrations import VERSION
from app.store.place import Place
from app.store.sqlcipher import Base
from tests.store.make import (
    KEY,
    LEAVING,
    PASSPHRASE,
    FakeKeychain,
    files,
    keep_one,
    new,
    open_it,
    opened,
    ready,
    titles,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history"


def test_the_first_start_makes_a_key_and_the_next_uses_it(folder: Path) -> None:
    keychain = FakeKeychain()
    first = ready(open_it(folder, keychain=keychain))
    assert (first.keeping, first.notes) == (Keeping.KEYCHAIN, ())
    keep_one(first)
    assert keychain.key is not None
    assert titles(open_it(folder, keychain=keychain)) == ["first"]
    assert folder.stat().st_mode & 0o077 == 0


def test_nothing_readable_is_on_the_disk(folder: Path) -> None:
    now_open = opened(folder)
    now_open.history.add(new("zanzibar", pasted="zanzibar"))
    kept = b"".join(files(folder).values())
    assert len(kept) > 10_000
    for secret in (b"zanzibar", b"SQLite format", KEY, KEY.hex().encode()):
        assert secret not in kept
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(folder / "history.db").execute("SELECT * FROM checks")


def test_without_a_keychain_the_person_chooses(folder: Path) -> None:
    assert open_it(folder) == NeedsChoice("no bus")
    assert not folder.exists()
    assert isinstance(open_it(folder), NeedsChoice)


def test_nothing_is_kept_only_now_or_from_now_on(folder: Path) -> None:
    for choice, next_time in ((OnlyNow(), NeedsChoice), (KeepNothing(), Opened)):
        now_open = ready(open_it(folder, choice))
        assert now_open.keeping is Keeping.MEMORY
        keep_one(now_open)
        assert isinstance(open_it(folder), next_time)
    assert titles(open_it(folder)) == []
    assert [path.name for path in folder.iterdir()] == ["history.off"]
    assert isinstance(open_it(folder, KeepAgain()), NeedsChoice)
    assert ready(open_it(folder, KeepAgain(), FakeKeychain())).keeping is Keeping.KEYCHAIN


def test_a_passphrase_keeps_the_history(folder: Path) -> None:
    keep_one(open_it(folder, PASSPHRASE))
    assert open_it(folder) == NeedsPassphrase(Ask.KNOWN)
    # a keychain that turns up later changes nothing
    assert open_it(folder, keychain=FakeKeychain(KEY)) == NeedsPassphrase(Ask.KNOWN)
    assert open_it(folder, WithPassphrase("wrong horse")) == NeedsPassphrase(Ask.WRONG)
    now_open = ready(open_it(folder, PASSPHRASE))
    assert (now_open.keeping, now_open.notes) == (Keeping.PASSPHRASE, ())
    assert titles(now_open) == ["first"]
    assert not any(b"horse" in content for content in files(folder).values())


def test_a_new_passphrase_has_a_shortest_length(folder: Path) -> None:
    assert open_it(folder, WithPassphrase("1234567")) == NeedsPassphrase(Ask.TOO_SHORT)
    assert not folder.exists()


def test_a_forgotten_passphrase_sets_the_history_aside(folder: Path) -> None:
    before_it = ready(open_it(folder, PASSPHRASE))
    assert before_it.departures.leave(LEAVING) == 1
    keep_one(before_it)
    before = files(folder)
    anew = FakeKeychain()
    now_open = ready(open_it(folder, StartAnew(), anew))
    assert now_open.departures.page() == ()
    (note,) = now_open.notes
    assert note.why is AsideWhy.STARTED_ANEW
    assert note.path.read_bytes() == before["history.db"]
    assert note.path.with_suffix(".key.json").read_bytes() == before["history.key.json"]
    keep_one(now_open)
    assert ready(open_it(folder, keychain=anew)).notes == ()

    # whoever remembers it after all finds both lists in the file that was kept
    note.path.rename(folder / "history.db")
    note.path.with_suffix(".key.json").rename(folder / "history.key.json")
    again = ready(open_it(folder, PASSPHRASE))
    assert len(again.departures.page()) == 1
    assert titles(again) == ["first"]


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (NoKeychain("no bus"), KeyTrouble.NO_KEYCHAIN),
        (Locked("dismissed"), KeyTrouble.LOCKED),
        (Refused("denied"), KeyTrouble.REFUSED),
    ],
)
def test_a_key_out_of_reach_touches_nothing(folder: Path, trouble: NoKeychain, told: KeyTrouble) -> None:
    keychain = FakeKeychain()
    keep_one(open_it(folder, keychain=keychain))
    before = files(folder)
    keychain.trouble = trouble
    assert open_it(folder, keychain=keychain) == KeyOutOfReach(told, trouble.why)
    assert files(folder) == before
    keychain.trouble = None
    assert titles(open_it(folder, keychain=keychain)) == ["first"]


def test_a_locked_keychain_is_not_taken_for_none(folder: Path) -> None:
    trouble = open_it(folder, keychain=FakeKeychain(trouble=Locked("dismissed")))
    assert trouble == KeyOutOfReach(KeyTrouble.LOCKED, "dismissed")


@pytest.mark.parametrize(
    ("keychain", "reason"),
    [(FakeKeychain(), AsideWhy.KEY_LOST), (FakeKeychain(b"?" * 32), AsideWhy.OTHER_KEY)],
)
def test_a_history_without_its_key_is_set_aside(
    folder: Path, keychain: FakeKeychain, reason: AsideWhy, capfd: pytest.CaptureFixture[str]
) -> None:
    keep_one(opened(folder))
    before = files(folder)["history.db"]

    now_open = ready(open_it(folder, keychain=keychain))

    assert now_open.notes == (SetAside(folder / "history-set-aside-20261123-060400.db", reason),)
    assert now_open.notes[0].path.read_bytes() == before
    assert isinstance(now_open.history.add(new("second")), int)
    now_open.history.close()
    again = ready(open_it(folder, keychain=keychain))
    assert again.notes == ()
    assert titles(again) == ["second"]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"\xff", b"[" * 100_000, b'{"version": 1, "key": "keychain"}']
)
def test_a_damaged_key_file_costs_nothing_with_a_keychain(folder: Path, content: bytes) -> None:
    keep_one(opened(folder))
    (folder / "history.key.json").write_bytes(content)
    now_open = opened(folder)
    assert now_open.notes == ()
    assert titles(now_open) == ["first"]
    assert (folder / "history.key.json").read_bytes() != content


def test_without_the_salt_a_history_under_a_passphrase_is_set_aside(folder: Path) -> None:
    keep_one(open_it(folder, PASSPHRASE))
    (folder / "history.key.json").unlink()
    assert isinstance(open_it(folder), KeyOutOfReach)
    assert [note.why for note in ready(open_it(folder, PASSPHRASE)).notes] == [AsideWhy.KEY_LOST]


def test_a_newer_history_is_not_touched(folder: Path) -> None:
    keep_one(opened(folder))
    base = Base.open(folder / "history.db", KEY)
    base.run(f"PRAGMA user_version = {VERSION + 1}")
    base.close()
    before = files(folder)
    assert open_it(folder, keychain=FakeKeychain(KEY)) == NewerHistory(VERSION + 1)
    assert files(folder).items() - {("history.db-wal", b"")} == before.items()


@pytest.mark.parametrize("choice", [AsBefore(), PASSPHRASE], ids=["keychain", "passphrase"])
def test_a_newer_key_file_is_not_touched(folder: Path, choice: Choice) -> None:
    keep_one(opened(folder))
    (folder / "history.key.json").write_bytes(b'{"version": 7}')
    before = files(folder)
    assert open_it(folder, choice, FakeKeychain(KEY)) == NewerHistory(7)
    assert files(folder) == before


def test_a_busy_history_is_neither_damaged_nor_newer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.sqlcipher.BUSY_SECONDS", 0.01)
    keep_one(opened(folder))
    other = Base.open(folder / "history.db", KEY)
    other.run("PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE", "PRAGMA user_version = 1")
    busy = open_it(folder, keychain=FakeKeychain(KEY))
    other.close()
    assert isinstance(busy, NotOpened)
    assert busy.why is Why.BUSY
    assert titles(opened(folder)) == ["first"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for choice in (AsBefore(), PASSPHRASE, KeepNothing()):
        told = open_it(tmp_path / "file" / "history", choice, FakeKeychain(KEY))
        assert isinstance(told, NotOpened)
        assert told.why is Why.CANNOT_WRITE
    assert isinstance(open_it(tmp_path / "file" / "history", OnlyNow()), Opened)


def test_a_start_that_was_cut_off_leaves_no_trouble(folder: Path) -> None:
    place = Place(folder)
    place.make()
    place.unfinished.write_bytes(b"half a database")
    place.unfinished.with_name("history.new.db-journal").write_bytes(b"half a journal")
    assert opened(folder).notes == ()
    assert not place.unfinished.exists()
