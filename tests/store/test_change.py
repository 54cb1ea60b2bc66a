"""A history that is there is kept in another way; whatever goes wrong, it opens in the old way or the new."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.core.history import NotWritten, Why
from app.core.keeping import Change, ForgetAll, Kept, UseKeychain, UsePassphrase
from app.core.opening import (
    Ask,
    KeepAgain,
    Keeping,
    KeepNothing,
    KeyOutOfReach,
    KeyTrouble,
    NeedsPassphrase,
    NewerHistory,
    OnlyNow,
    StartAnew,
    WithPassphrase,
)
from app.store import keyfile
from app.store.change import change_keeping
from app.store.keychain import Locked, NoKeychain, Refused, Trouble
from app.store.keyfile import KeyFile
from app.store.passphrase import Lock, Stretch
from app.store.place import Place
from tests.store.make import (
    KEY,
    LEAVING,
    FakeKeychain,
    files,
    keep_one,
    new,
    open_it,
    opened,
    ready,
    titles,
)
from tests.support.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.keeping import ChangeOutcome

OLD, NEW = "correct horse battery", "another horse battery"
SHUT = Locked("nobody typed the password")


def quick() -> Stretch:
    return Stretch(bytes(16), memory_kib=64, rounds=1, lanes=1)


def to(folder: Path, keychain: FakeKeychain, change: Change) -> ChangeOutcome:
    return change_keeping(folder, keychain, change, stretched=quick)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history"


@pytest.fixture
def keychain(folder: Path) -> FakeKeychain:
    """One that holds the key of a history with one check."""
    made = FakeKeychain()
    keep_one(open_it(folder, keychain=made))
    return made


@pytest.fixture
def locked(folder: Path, keychain: FakeKeychain) -> FakeKeychain:
    """Beside a history under the old passphrase."""
    assert to(folder, keychain, UsePassphrase(OLD)) == Kept(Keeping.PASSPHRASE)
    return keychain


def test_from_the_keychain_to_a_passphrase(folder: Path, keychain: FakeKeychain) -> None:
    before = files(folder)["history.db"]
    key = keychain.key
    assert to(folder, keychain, UsePassphrase(OLD)) == Kept(Keeping.PASSPHRASE)
    assert keychain.key is None
    assert files(folder)["history.db"] == before
    assert open_it(folder, keychain=keychain) == NeedsPassphrase(Ask.KNOWN)
    assert open_it(folder, WithPassphrase(NEW), keychain) == NeedsPassphrase(Ask.WRONG)
    now_open = ready(open_it(folder, WithPassphrase(OLD), keychain))
    assert (now_open.keeping, titles(now_open)) == (Keeping.PASSPHRASE, ["first"])
    kept = b"".join(files(folder).values())
    assert key is not None
    assert not [secret for secret in (key, key.hex().encode(), b"horse") if secret in kept]


def test_from_a_passphrase_to_the_keychain(folder: Path, locked: FakeKeychain) -> None:
    assert to(folder, locked, UseKeychain(NEW)) == NeedsPassphrase(Ask.WRONG)
    assert locked.key is None
    assert to(folder, locked, UseKeychain(OLD)) == Kept(Keeping.KEYCHAIN)
    now_open = ready(open_it(folder, keychain=locked))
    assert (now_open.keeping, titles(now_open)) == (Keeping.KEYCHAIN, ["first"])
    assert to(folder, locked, UseKeychain(OLD)) == Kept(Keeping.KEYCHAIN)


def test_another_passphrase(folder: Path, locked: FakeKeychain) -> None:
    before = files(folder)
    assert to(folder, locked, UsePassphrase("1234567", OLD)) == NeedsPassphrase(Ask.TOO_SHORT)
    assert to(folder, locked, UsePassphrase(NEW, "wrong horse")) == NeedsPassphrase(Ask.WRONG)
    assert files(folder) == before
    assert to(folder, locked, UsePassphrase(NEW, OLD)) == Kept(Keeping.PASSPHRASE)
    assert open_it(folder, WithPassphrase(OLD)) == NeedsPassphrase(Ask.WRONG)
    assert titles(open_it(folder, WithPassphrase(NEW))) == ["first"]


def test_a_history_whose_passphrase_is_its_key_is_changed_too(folder: Path) -> None:
    place, key = Place(folder), quick().key(OLD)
    keep_one(opened(folder, FakeKeychain(key)))
    keyfile.save(place.key_file, KeyFile(keyfile.mark(key), Lock(quick())))
    assert titles(open_it(folder, WithPassphrase(OLD))) == ["first"]
    assert to(folder, FakeKeychain(), UsePassphrase(NEW, OLD)) == Kept(Keeping.PASSPHRASE)
    assert titles(open_it(folder, WithPassphrase(NEW))) == ["first"]


def test_it_stays_open_meanwhile(folder: Path, keychain: FakeKeychain) -> None:
    now_open = ready(open_it(folder, keychain=keychain))
    assert to(folder, keychain, UsePassphrase(OLD)) == Kept(Keeping.PASSPHRASE)
    assert isinstance(now_open.history.add(new("second")), int)
    now_open.history.close()
    assert titles(open_it(folder, WithPassphrase(OLD))) == ["second", "first"]


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (NoKeychain("no bus"), KeyTrouble.NO_KEYCHAIN),
        (SHUT, KeyTrouble.LOCKED),
        (Refused("no"), KeyTrouble.REFUSED),
    ],
)
def test_a_keychain_that_does_not_open_changes_nothing(
    folder: Path, locked: FakeKeychain, trouble: Trouble, told: KeyTrouble
) -> None:
    locked.trouble = trouble
    outcome = to(folder, locked, UseKeychain(OLD))
    assert isinstance(outcome, KeyOutOfReach)
    assert outcome.trouble is told
    assert titles(open_it(folder, WithPassphrase(OLD), locked)) == ["first"]
    locked.trouble = None
    assert to(folder, locked, UseKeychain(OLD)) == Kept(Keeping.KEYCHAIN)

    locked.trouble = trouble
    outcome = to(folder, locked, UsePassphrase(NEW))
    assert isinstance(outcome, KeyOutOfReach)
    assert outcome.trouble is told
    locked.trouble = None
    assert titles(open_it(folder, keychain=locked)) == ["first"]


def test_a_keychain_with_another_key_changes_nothing(folder: Path, keychain: FakeKeychain) -> None:
    before = files(folder)
    for other in (KEY, None):
        outcome = to(folder, FakeKeychain(other), UsePassphrase(OLD))
        assert isinstance(outcome, KeyOutOfReach)
        assert outcome.trouble is KeyTrouble.REFUSED
    assert files(folder) == before
    assert titles(open_it(folder, keychain=keychain)) == ["first"]


def test_a_key_that_was_left_over_is_taken_back(folder: Path, keychain: FakeKeychain) -> None:
    key, place = keychain.key, Place(folder)
    to(folder, keychain, UsePassphrase(OLD))
    known = keyfile.load(place.key_file)
    assert isinstance(known, KeyFile)
    keyfile.save(place.key_file, KeyFile(known.mark, known.lock, is_left_over=True))
    keychain.key, keychain.trouble = key, SHUT
    assert titles(open_it(folder, WithPassphrase(OLD), keychain)) == ["first"]
    assert keychain.key == key
    keychain.trouble = None
    assert titles(open_it(folder, WithPassphrase(OLD), keychain)) == ["first"]
    assert keychain.key is None

    # the key of something else is none of ours
    keychain.key = KEY
    keyfile.save(place.key_file, KeyFile(known.mark, known.lock, is_left_over=True))
    assert titles(open_it(folder, WithPassphrase(OLD), keychain)) == ["first"]
    assert (keychain.key, keyfile.load(place.key_file)) == (KEY, known)


def test_nothing_from_now_on(folder: Path, keychain: FakeKeychain) -> None:
    before = ready(open_it(folder, keychain=keychain))
    assert before.departures.leave(LEAVING) == 1
    before.history.close()
    assert to(folder, keychain, ForgetAll()) == Kept(Keeping.MEMORY)
    assert keychain.key is None
    assert [path.name for path in folder.iterdir()] == ["history.off"]
    assert ready(open_it(folder, keychain=keychain)).keeping is Keeping.MEMORY
    anew = ready(open_it(folder, KeepAgain(), keychain))
    assert (anew.keeping, anew.notes, anew.departures.page()) == (Keeping.KEYCHAIN, (), ())
    assert titles(anew) == []


def test_what_is_to_be_thrown_away_never_comes_back(folder: Path, keychain: FakeKeychain) -> None:
    keychain.trouble = SHUT
    assert to(folder, keychain, ForgetAll()) == Kept(Keeping.MEMORY)
    keychain.trouble = None
    assert ready(open_it(folder, keychain=keychain)).keeping is Keeping.MEMORY
    assert keychain.key is None


@pytest.mark.parametrize("choice", [KeepAgain(), WithPassphrase(NEW), StartAnew(), KeepNothing()])
def test_a_throwing_away_that_was_cut_off_comes_first(
    folder: Path,
    keychain: FakeKeychain,
    choice: KeepAgain | WithPassphrase | StartAnew | KeepNothing,
) -> None:
    Place(folder).off.write_bytes(b"erase")
    assert ready(open_it(folder, OnlyNow(), keychain)).keeping is Keeping.MEMORY
    assert (folder / "history.db").exists()
    assert titles(open_it(folder, choice, keychain)) == []


def test_a_folder_that_cannot_be_written_is_told(folder: Path, keychain: FakeKeychain) -> None:
    beside = folder / "history.key.json.part"
    beside.mkdir()
    outcome = to(folder, keychain, UsePassphrase(OLD))
    assert isinstance(outcome, NotWritten)
    assert outcome.why is Why.CANNOT_WRITE
    beside.rmdir()
    assert titles(open_it(folder, keychain=keychain)) == ["first"]


def test_a_key_file_that_says_nothing_is_left_alone(folder: Path, keychain: FakeKeychain) -> None:
    path = Place(folder).key_file
    path.write_text("junk")
    outcome = to(folder, keychain, UsePassphrase(OLD))
    assert isinstance(outcome, NotWritten)
    path.write_text('{"version": 99}')
    assert to(folder, keychain, UsePassphrase(OLD)) == NewerHistory(99)
    assert keychain.key is not None


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed the way of POSIX")
def test_a_change_that_is_killed_at_any_line_loses_nothing(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.store.cut_off", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    told = re.findall(r"cut off (\d+) times, (\d+) opened in the new way", ran.stdout)
    assert len(told) == 5
    for cut_off, in_the_new_way in told:
        assert int(cut_off) > 50
        assert 0 < int(in_the_new_way) < int(cut_off)
