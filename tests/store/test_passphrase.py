from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store import keyfile
from app.store.keyfile import Absent, KeyFile, Newer, Unreadable
from app.store.passphrase import Lock, Stretch
from tests.store.make import KEY

if TYPE_CHECKING:
    from pathlib import Path

SALT = bytes(range(16))
QUICK = Stretch(SALT, memory_kib=64, rounds=1, lanes=1)
SOUND = st.builds(
    Stretch,
    st.binary(min_size=16, max_size=16),
    st.integers(128, 2**20),
    st.integers(1, 64),
    st.integers(1, 16),
)

LOCKS = st.builds(Lock, SOUND, st.none() | st.binary(min_size=40, max_size=40))
FILES = st.tuples(LOCKS, st.booleans()) | st.just((None, False))


def test_the_key_is_what_argon2id_gives() -> None:
    # from the tests of the reference program (phc-winner-argon2, src/test.c)
    known = "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
    assert Stretch(b"somesalt", memory_kib=65536, rounds=2, lanes=1).key("password").hex() == known


def test_the_same_words_on_another_keyboard_are_the_same() -> None:
    assert QUICK.key("Stra\u00dfe \u00e9") == QUICK.key("Stra\u00dfe e\u0301")


@pytest.mark.parametrize("words", ["", "\0", "\ud800", "x" * 100_000])
def test_any_words_make_a_key(words: str) -> None:
    assert len(QUICK.key(words)) == 32


def test_new_parameters_are_strong_and_salted_anew() -> None:
    one, two = Stretch.new(), Stretch.new()
    assert one.salt != two.salt
    assert one.is_sound
    assert (one.memory_kib, one.rounds, one.lanes) == (65536, 3, 4)


@given(st.text(st.characters(codec="ascii")), FILES)
def test_a_key_file_comes_back(
    tmp_path_factory: pytest.TempPathFactory, mark: str, made: tuple[Lock | None, bool]
) -> None:
    path = tmp_path_factory.getbasetemp() / "key.json"
    keyfile.save(path, KeyFile(mark, *made))
    assert keyfile.load(path) == KeyFile(mark, *made)


def test_a_lock_opens_to_its_passphrase_alone() -> None:
    lock = Lock.around(KEY, "correct horse", QUICK)
    assert lock.key("correct horse") == KEY
    assert lock.key("wrong horse") is None
    assert KEY not in (lock.wrapped or KEY)


@pytest.mark.parametrize("where", ["keychain", "passphrase"])
def test_a_key_file_of_version_1_is_read(tmp_path: Path, where: str) -> None:
    path = tmp_path / "key.json"
    key = QUICK.key("correct horse")
    value = {"version": 1, "key": where, "mark": keyfile.mark(key)}
    if where == "passphrase":
        value["argon2id"] = {"salt": SALT.hex(), "memory_kib": 64, "rounds": 1, "lanes": 1}
    path.write_text(json.dumps(value))
    read = keyfile.load(path)
    assert isinstance(read, KeyFile)
    assert read.fits(key)
    assert (read.lock.key("correct horse") if read.lock else key) == key


@given(st.binary(max_size=40))
def test_any_bytes_are_read_as_something(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(content)
    assert isinstance(keyfile.load(path), Unreadable | Newer)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("memory_kib", 2**40),
        ("memory_kib", 1),
        ("rounds", 10**9),
        ("rounds", 0),
        ("lanes", 10**6),
        ("lanes", "4"),
        ("salt", "zz"),
        ("salt", ""),
        ("wrapped", "zz"),
        ("wrapped", "00"),
        ("wrapped", 7),
        ("in_keychain_too", "no"),
        ("mark", "\u00e9"),
    ],
)
def test_parameters_that_we_would_not_write_are_not_obeyed(tmp_path: Path, name: str, wrong: object) -> None:
    path = tmp_path / "key.json"
    keyfile.save(path, KeyFile("mark", Lock.around(KEY, "correct horse", QUICK)))
    value = json.loads(path.read_bytes())
    value.get("argon2id" if name in value["argon2id"] else "", value)[name] = wrong
    path.write_text(json.dumps(value))
    assert keyfile.load(path) == Unreadable()


def test_the_mark_knows_the_key_and_no_other(tmp_path: Path) -> None:
    file = KeyFile(keyfile.mark(b"k" * 32), None)
    assert file.fits(b"k" * 32)
    assert not file.fits(b"K" * 32)
    assert keyfile.load(tmp_path / "none") == Absent()
