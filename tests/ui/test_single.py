"""One window a person."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalSocket

from app.ui.single import SingleInstance, paths_in
from tests.support.sources import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui.single import SingleInstance
app = QCoreApplication([])
single = SingleInstance(Path(sys.argv[1]))
print(single.is_first(), flush=True)
if sys.argv[2:]:
    print(single.hand_over(tuple(Path(name) for name in sys.argv[2:])))
"""


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path) -> Iterator[SingleInstance]:
    single = SingleInstance(tmp_path, qapp)
    assert single.is_first()
    single.listen()
    yield single
    single.close()


def _second(folder: Path, *files: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-P", "-c", SECOND, str(folder), *files]
    return subprocess.Popen(command, env={"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True)


def test_a_second_start_hands_over_its_file(first: SingleInstance, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(first.called, timeout=15_000) as told:
        second = _second(tmp_path, "/a b/letter.eml")
    assert told.args == [(Path("/a b/letter.eml"),)]
    said, _ = second.communicate(timeout=15)
    assert said.split() == ["False", "True"]


def test_once_it_is_closed_another_is_first(tmp_path: Path) -> None:
    single = SingleInstance(tmp_path)
    assert single.is_first()
    single.close()
    said, _ = _second(tmp_path).communicate(timeout=15)
    assert said.split() == ["True"]


@pytest.mark.usefixtures("first")
def test_folders_of_two_people_do_not_meet(tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "other")
    assert other.is_first()
    other.close()


@pytest.mark.parametrize("letter", [b"\0" * 70_000, b'{"a": 1}', b"[" * 60_000])
def test_what_is_no_list_of_paths_only_raises_the_window(
    first: SingleInstance, qtbot: QtBot, letter: bytes
) -> None:
    told: list[object] = []
    first.called.connect(told.append)
    plug = QLocalSocket()
    plug.connectToServer(first._name())
    assert plug.waitForConnected(1_000)
    plug.write(letter)
    plug.flush()
    plug.disconnectFromServer()
    qtbot.waitUntil(lambda: plug.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    qtbot.wait(20)
    assert told in ([()], [])


@given(
    st.binary(max_size=300) | st.lists(st.text() | st.integers()).map(lambda told: json.dumps(told).encode())
)
def test_any_letter_can_be_read(letter: bytes) -> None:
    assert all(isinstance(path, Path) for path in paths_in(letter))


@given(
    st.lists(
        st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1), max_size=20
    )
)
def test_paths_come_through(names: list[str]) -> None:
    assert paths_in(json.dumps(names).encode()) == tuple(map(Path, names))


def test_too_many_paths_are_none() -> None:
    assert paths_in(json.dumps(["a"] * 101).encode()) == ()
