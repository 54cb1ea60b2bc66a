"""Constants outlive any session, and garbage stays on the window's thread."""

from __future__ import annotations

import gc
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.ui import steady

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="they are immortal")
def test_constants_are_held() -> None:
    steady.hold_constants()
    before = [sys.getrefcount(constant) for constant in (None, True, False)]
    steady.hold_constants()
    assert min(before) > 1 << 39
    assert max(before) < 1 << 42


def test_garbage_is_collected_by_the_window(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Ring:
        def __init__(self) -> None:
            self.itself = self
            alive.add(id(self))

        def __del__(self) -> None:
            alive.discard(id(self))

    alive: set[int] = set()
    monkeypatch.setattr(steady, "_LOOK_MS", 1)
    monkeypatch.setattr(steady, "_NEW_OBJECTS", 0)
    children = len(qapp.children())
    steady.collect_here(qapp)
    assert not gc.isenabled()
    Ring()
    qtbot.waitUntil(lambda: not alive)
    for collector in qapp.children()[children:]:
        collector.deleteLater()


_LARGE_BLOCKS = """
from pathlib import Path
import sys
from app.ui.steady import keep_memory_together

if sys.argv[1] == "together":
    keep_memory_together()


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


bytearray(24 << 20)  # freed at once: glibc now keeps blocks up to this size
before = resident()
blocks = [bytearray(b"x" * (1 << 20)) for _ in range(40)]
pin = bytearray(b"x" * (1 << 16))
del blocks[:-1]
print(resident() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's own habit")
def test_large_blocks_go_back_to_the_system() -> None:
    def kept(way: str) -> int:
        order = [sys.executable, "-c", _LARGE_BLOCKS, way]
        return int(subprocess.run(order, check=True, capture_output=True, text=True).stdout)

    assert kept("together") < 4 << 20 < kept("as it is")
