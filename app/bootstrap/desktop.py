"""What Porchlight has outside its window: the lamp by the clock, and its start with the computer.

Rules: both are off until the person wants them, and offered only where the desktop knows them; with the lamp,
closing the window puts it behind and says so once; what the desktop refuses is taken back and told.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.settings.all import AUTOSTART, TRAY
from app.ui.autostart import Autostart
from app.ui.jobs import Done
from app.ui.say import say
from app.ui.tray import Tray, lamp

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.jobs import Jobs, Result
    from app.ui.settings_model import SettingsModel
    from app.ui.window import MainWindow


class Desktop:
    """The lamp by the clock and the start with the computer. Follows the settings.

    Args:
        window: put behind and brought back by the lamp.
        model: the settings.
        jobs: writes the entry that starts Porchlight.
        autostart: that entry.
        check_clipboard: checks what was copied last.
        refused: called where the desktop did not do what the person wants.
    """

    def __init__(
        self,
        window: MainWindow,
        model: SettingsModel,
        jobs: Jobs,
        autostart: Autostart,
        check_clipboard: Callable[[], None],
        refused: Callable[[], None],
    ) -> None:
        self._window, self._model, self._jobs, self._autostart = window, model, jobs, autostart
        self._check_clipboard, self._refused = check_clipboard, refused
        self._has_said_so = False
        self._tray: Tray | None = None
        window.stays_behind = lambda: self._tray is not None and self._tray.is_shown
        window.went_behind.connect(self._say_where_it_is)
        model.changed.connect(self._follow)
        self._follow(TRAY.key)

    def works(self) -> frozenset[str]:
        """Keys of the settings that the desktop here knows; the start is shown as it is on the disk."""
        known = {TRAY.key} if Tray.works() else set()
        if Autostart.works():
            self._model.set(AUTOSTART, self._autostart.is_on)
            known.add(AUTOSTART.key)
        return frozenset(known)

    def tell(self, title: str, sentence: str) -> None:
        """Show a notification, where the person does not look at the window."""
        if self._tray is not None and not self._window.isActiveWindow():
            self._tray.tell(title, sentence)

    def _follow(self, key: str) -> None:
        if key == AUTOSTART.key:
            self._follow_autostart()
        elif key == TRAY.key and self._tray is None and self._model.get(TRAY) and Tray.works():
            self._tray = Tray(self._model, lamp(), self._window)
            self._tray.check_asked.connect(self._check_clipboard)
            self._tray.open_asked.connect(self._window.come_forward)
            self._tray.quit_asked.connect(self._window.leave)

    def _follow_autostart(self) -> None:
        wanted = self._model.get(AUTOSTART)
        if wanted == self._autostart.is_on:
            return

        def done(result: Result[bool]) -> None:
            if not (isinstance(result, Done) and result.value):
                self._model.set(AUTOSTART, self._autostart.is_on)
                self._refused()

        self._jobs.run("autostart", lambda _cancel: self._autostart.set(on=wanted), done)

    def _say_where_it_is(self) -> None:
        if self._tray is not None and not self._has_said_so:
            self._has_said_so = True
            self._tray.tell("Porchlight", say("Tray", "Porchlight stays here. Press the lamp to open it."))


def start_command() -> tuple[str, ...]:
    """The program and arguments that start Porchlight as it was started now."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    script = Path(__file__).parents[2] / "packaging" / "dev.py"
    return (sys.executable, str(script), "run") if script.is_file() else (sys.executable, "-m", "app")
