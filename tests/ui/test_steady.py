"""Constants outlive any session, and garbage stays on the window's thread."""

from __future__ import annotations

import gc
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
