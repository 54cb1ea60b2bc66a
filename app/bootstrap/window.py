"""Builds the window and everything behind it, and runs it until the person closes it.

Rules: the window is painted first, then its first page; then the engine is loaded and the past checks are
opened, in jobs; one window a person.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Final

from app.bootstrap.house import House
from app.folders import Folders
from app.settings.file import SettingsFile
from app.ui.application import Appearance, add_icon, make_application
from app.ui.jobs import Jobs
from app.ui.settings_model import SettingsModel
from app.ui.single import SingleInstance
from app.ui.steady import collect_here, hold_constants, keep_memory_together, take_short_turns

if TYPE_CHECKING:
    from pathlib import Path

QUIT_AFTER_PAINT: Final = "PORCHLIGHT_QUIT_AFTER_PAINT"
"""For measuring: "1" leaves once the window is painted, "page" once its first page is, "engine" once the
engine is loaded."""


def run_window(paths: tuple[Path, ...] = ()) -> int:
    """Show the window until the person closes it.

    Args:
        paths: files to check first.

    Returns:
        The exit code.
    """
    hold_constants()
    keep_memory_together()
    take_short_turns()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal closes the window
    app = make_application()
    collect_here(app)
    folders = Folders.of_this_person()
    single = SingleInstance(folders.settings)
    if not single.is_first() and single.hand_over(paths):
        return 0
    jobs = Jobs()
    file = SettingsFile(folders.settings_file)
    model = SettingsModel(file.load(), file, jobs)
    appearance = Appearance(app, model)
    house = House(folders, jobs, model, appearance)
    single.called.connect(house.take_call)
    leave_after = os.environ.get(QUIT_AFTER_PAINT, "")
    house.window.painted.connect(app.quit if leave_after == "1" else house.begin)
    house.window.page_painted.connect(app.quit if leave_after == "page" else lambda: house.wake(paths))
    if leave_after == "engine":
        house.when_ready = app.quit
    if not leave_after:
        house.window.page_painted.connect(single.listen)
        house.window.page_painted.connect(lambda: add_icon(app))
    house.show()
    code = app.exec()
    single.close()
    house.close()
    return code
