"""Every page looks as it did when somebody last looked at it: three themes, two sizes of text.

A change that is meant is looked at and kept: `PORCHLIGHT_NEW_LOOKS=1` writes `tests/ui/looks` anew.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from app.settings.all import TEXT_SIZE, THEME
from app.settings.choices import ThemeChoice
from tests.ui.online import set_up_and_ask
from tests.ui.opening import keep_only_now, wake

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.bootstrap.house import House

LOOKS: Final = Path(__file__).parent / "looks"
SIZES: Final = {100: QSize(1240, 800), 200: QSize(1024, 768)}
THEMES: Final = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)
SCAM: Final = (
    "USPS: Your parcel is on hold because of an unpaid fee of $1.99. Pay within 12 hours to avoid return: "
    "https://usps-redelivery.top/track?id=88213"
)
COARSE: Final = 4
"""Pixels that are compared as one, so that another machine's smoothing of letters is no difference."""
FAR: Final = 48
"""Levels of grey apart that a reader sees."""
STILL: Final = 8
"""Looks in a row that are the same."""
MOST_FAR: Final = 0.01
"""Share of a page that may be so far apart: a clock, a day."""


@pytest.mark.parametrize("percent", SIZES)
@pytest.mark.parametrize("theme", THEMES)
def test_every_page_looks_as_it_did(house: House, qtbot: QtBot, theme: ThemeChoice, percent: int) -> None:
    begun(house, qtbot, theme, percent)
    keep_only_now(house, qtbot)
    house._check_page._box.setPlainText(SCAM)
    qtbot.waitUntil(lambda: bool(house.check.state.looks_like))
    changed = [changed_look(house, qtbot, "check", theme, percent)]
    house.check.check()
    qtbot.waitUntil(lambda: house.window.shown == "verdict", timeout=20_000)
    changed.append(changed_look(house, qtbot, "verdict", theme, percent))
    house.window.show_page("past")
    qtbot.waitUntil(lambda: bool(house.past.state.rows), timeout=20_000)
    set_up_and_ask(house)
    house.window.show_page("access")
    qtbot.waitUntil(lambda: bool(house.access_pages.presenter.state.meters), timeout=20_000)
    house.access_pages.departures.refresh()
    qtbot.waitUntil(lambda: bool(house.access_pages.departures.state.rows), timeout=20_000)
    for page in ("past", "access", "departures", "settings", "set_up", "first_start"):
        if page == "set_up":
            house.choosing.pages.show()
            qtbot.waitUntil(lambda: bool(house.choosing.pages.set_up.state.choices))
        house.window.show_page(page)
        changed.append(changed_look(house, qtbot, page, theme, percent))
    assert not any(changed), "\n".join(filter(None, changed))


def begun(house: House, qtbot: QtBot, theme: ThemeChoice, percent: int) -> None:
    """The window, as somebody has it who chose these colours and this size, before its history is opened."""
    house._model.set(THEME, theme)
    house._model.set(TEXT_SIZE, percent)
    house.show()
    house.window.resize(SIZES[percent])
    house.begin()
    wake(house, qtbot)


def test_a_change_would_be_told() -> None:
    before = QImage(400, 400, QImage.Format.Format_Grayscale8)
    before.fill(255)
    after = before.copy()
    for row in range(60):
        for column in range(60):
            after.setPixel(column, row, 0)
    assert far_apart(before, before) == 0
    assert far_apart(before, after) > MOST_FAR


def changed_look(house: House, qtbot: QtBot, page: str, theme: ThemeChoice, percent: int) -> str:
    """What is wrong with the look of the page that is shown; empty for nothing."""
    seen = settled(house, qtbot)
    file = LOOKS / f"{page}-{theme.value}-{percent}.png"
    if os.environ.get("PORCHLIGHT_NEW_LOOKS"):
        LOOKS.mkdir(exist_ok=True)
        seen.save(str(file))
    kept = QImage(str(file))
    if kept.size() != seen.size():
        return f"{file.name}: {seen.size().toTuple()} instead of {kept.size().toTuple()}"
    share = far_apart(kept, seen)
    return f"{file.name}: {share:.1%} looks other than before" if share > MOST_FAR else ""


def settled(house: House, qtbot: QtBot) -> QImage:
    """The window, once nothing in it moves any more."""
    seen = [house.window.grab().toImage()]

    def is_still() -> bool:
        seen.append(house.window.grab().toImage())
        return len(seen) > STILL and all(image == seen[-1] for image in seen[-STILL:])

    qtbot.waitUntil(is_still, timeout=20_000)
    return seen[-1]


def far_apart(one: QImage, other: QImage) -> float:
    """Share of coarse pixels that a reader sees are not the same."""
    left, right = _coarse(one), _coarse(other)
    return sum(abs(a - b) > FAR for a, b in zip(left, right, strict=True)) / len(left)


def _coarse(image: QImage) -> bytes:
    small = image.scaled(
        image.width() // COARSE,
        image.height() // COARSE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = (small.constScanLine(row) for row in range(small.height()))
    return b"".join(bytes(cast("memoryview", row))[: small.width()] for row in rows)
