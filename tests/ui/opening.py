"""Brings a window to where its history is open, in memory only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.opening import OnlyNow, Opened

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.bootstrap.house import House


def wake(house: House, qtbot: QtBot) -> None:
    """Load the engine, and hear how the history can be opened."""
    house.wake(())
    qtbot.waitUntil(lambda: house.access.opening is not None, timeout=20_000)


def keep_only_now(house: House, qtbot: QtBot) -> None:
    """Choose a history that ends with the window."""
    house.access.choose(OnlyNow())
    qtbot.waitUntil(lambda: isinstance(house.access.opening, Opened), timeout=20_000)
