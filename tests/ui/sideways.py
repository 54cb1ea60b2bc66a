"""Walks through every page of a window and tells what has to be scrolled sideways.

Run alone, it does so in a process of its own, so that the screen can be scaled by `QT_SCALE_FACTOR`:

    python -m tests.ui.sideways WIDTH HEIGHT    pixels of the screen, not points
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QScrollArea

from app.bootstrap.house import House
from app.core.opening import NeedsChoice, OnlyNow, Opened
from app.folders import Folders
from app.settings.all import AUTOSTART, FIRST_START_DONE, TEXT_SIZE
from app.settings.file import SettingsFile
from app.ui.application import Appearance, make_application
from app.ui.jobs import Jobs
from app.ui.pages.keeping.state import Way
from app.ui.pages.set_up.plan import Who
from app.ui.pages.settings.view import SettingsView
from app.ui.settings_model import SettingsModel
from app.ui.steady import hold_constants
from tests.store.make import FakeKeychain
from tests.ui.online import set_up_and_ask

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCAM: Final = (
    "USPS: Your parcel is on hold because of an unpaid fee of $1.99. Pay within 12 hours to avoid return: "
    "https://usps-redelivery.top/track?id=88213"
)
PATIENCE_MS: Final = 20_000
LAYOUTS: Final = 10
"""Rounds of events after which everything has its place: one lays out what another one asked for."""


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the window live until something holds."""
    beat, deadline = QTimer(), QDeadlineTimer(PATIENCE_MS)
    beat.start(20)
    while not holds():
        assert not deadline.hasExpired()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def walk(house: House, size: QSize, percent: int) -> list[str]:
    """Show every page, and some of their states; names those that are wider than the window."""
    house._model.set(TEXT_SIZE, percent)
    house.show()
    house.window.resize(size)
    if house.window.shown == "":
        house.begin()
        house.wake(())
    wait_until(lambda: house.access.opening is not None)
    before = house.access.opening
    house.access.choose(OnlyNow())
    # the history of the walk before is closed once the new one is here, with all that was kept in it
    wait_until(lambda: house.access.opening is not before and isinstance(house.access.opening, Opened))
    found = []
    for place in _places(house):
        for _ in range(LAYOUTS):
            QCoreApplication.processEvents()
        areas = house.window.findChildren(QScrollArea)
        wide = [area for area in areas if area.isVisible() and area.horizontalScrollBar().maximum()]
        found += [f"{place}: {area.horizontalScrollBar().maximum()} points" for area in wide]
    return found


def _places(house: House) -> Iterator[str]:
    """Names each page or state, once it is shown and laid out."""
    house.window.show_page("check")
    house.check.clear()
    yield "check"
    house.check.type(SCAM)
    house.check.check()
    wait_until(lambda: house.window.shown == "verdict")
    yield "verdict"
    house.window.show_page("past")
    wait_until(lambda: bool(house.past.state.rows))
    yield "past"
    opening = house.access.opening
    house.past.take(NeedsChoice(""))
    yield "the gate of past"
    house.past.take(opening)
    yield from _online(house)
    house.window.show_page("settings")
    yield "settings"
    page = house.window.stack.currentWidget()
    assert isinstance(page, SettingsView)
    assert AUTOSTART.key in page.rows, "its long label is the widest of all"
    for way in (Way.OTHER_PASSPHRASE, Way.NOTHING):
        page.keeping._presenter.ask(way)
        yield f"settings, {way}"
        page.keeping._presenter.leave()
    house.choosing.pages.show()
    for who in Who:
        house.choosing.pages.set_up.choose(who)
        yield f"set-up, {who}"
        if who is not Who.NOBODY:
            house.choosing.pages.set_up.go_on()
            yield f"set-up, {who}, 2"
            house.choosing.pages.set_up.back()
    house.window.show_page("first_start")
    for step in range(4):
        yield f"first start, {step + 1}"
        house.choosing.first_start.next()


def _online(house: House) -> Iterator[str]:
    house.window.show_page("access")
    yield "online help, nobody set up"
    set_up_and_ask(house)
    house.access_pages.presenter.refresh()
    wait_until(lambda: bool(house.access_pages.presenter.state.meters))
    yield "online help"
    house.window.show_page("departures")
    wait_until(lambda: bool(house.access_pages.departures.state.rows))
    yield "what left this computer"


def main(width: int, height: int) -> str:
    """Walk through a window as large as a scaled screen.

    Returns:
        The scale, whether the window had the points that were left, and what is too wide.
    """
    app = make_application()
    hold_constants()
    scale = app.primaryScreen().devicePixelRatio()
    points = QSize(round(width / scale), round(height / scale))
    with tempfile.TemporaryDirectory(prefix="porchlight-sideways-") as home:
        folder, jobs = Path(home), Jobs(app)
        file = SettingsFile(folder / "settings.json")
        model = SettingsModel(file.load(), file, jobs)
        model.set(FIRST_START_DONE, True)  # noqa: FBT003 - the value of a switch
        house = House(Folders(folder, folder / "data"), jobs, model, Appearance(app, model), FakeKeychain)
        found = [*walk(house, points, 100), *walk(house, points, 200)]
        has_points = house.window.size() == points
        house.window.close()
        house.close()
    return f"{scale} {has_points} {found}"


if __name__ == "__main__":
    print(main(int(sys.argv[1]), int(sys.argv[2])))
