"""Somebody who uses the window by what is exposed or by the keyboard, and notices when it hangs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.support.reader import Keys, Reader, Role, troubles
from tests.support.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.bootstrap.house import House
    from app.ui.jobs import Jobs

BOX = "What would you like me to look at?"
SCAM = "Scam. Don't click, pay or reply."


class Person:
    """Opens the window and uses it.

    Args:
        house: the window and everything behind it.
        jobs: what runs beside the window.
    """

    def __init__(self, house: House, jobs: Jobs) -> None:
        self.watch = Watchdog()
        self._window, self._jobs = house.window, jobs
        self.reads, self.keys = Reader(house.window), Keys(house.window)
        self.house = house
        painted: list[bool] = []
        house.window.page_painted.connect(lambda: painted.append(True))
        house.show()
        house.begin()
        self._window.activateWindow()
        self.until(lambda: bool(painted) and self._window.isActiveWindow())
        self.watch.begin_anew()  # how long the first picture takes is for `bench window`
        with self.watch.doing("load behind the window"):
            house.wake(())
        self.until(lambda: house.access.opening is not None and self._is_idle())

    def _is_idle(self) -> bool:
        return not self._jobs.is_running("pages.import") and self._window.is_prepared

    def press(self, name: str, role: Role = Role.Button) -> None:
        """Press what has this name."""
        with self.watch.doing(f"press {name}"):
            self.reads.press(name, role)
        self.watch.rest()

    def write(self, name: str, text: str) -> None:
        """Write into the field that has this name."""
        with self.watch.doing(f"write into {name}"):
            self.reads.write(name, text)
        self.watch.rest()

    def hand_over(self, path: Path) -> None:
        """Open a file or a folder with Porchlight, as the file manager does."""
        with self.watch.doing(f"open {path.name}"):
            self.house.take_call((path,))
        self.watch.rest()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        with self.watch.doing(f"key {key.name}"):
            self.keys.press(key, modifier)
        self.watch.rest()

    def type(self, text: str) -> None:
        """Type a text."""
        for letter in text:
            with self.watch.doing(f"type {letter}"):
                self.keys.write(letter)
        self.watch.rest()

    def tab_to(self, name: str) -> None:
        """Press Tab until what has this name has the keyboard."""
        with self.watch.doing(f"Tab to {name}"):
            self.keys.to(name)
        self.watch.rest()

    def rows(self) -> list[str]:
        """The rows of the list that is shown."""
        return self.reads.names(Role.ListItem)

    def waits_for(self, name: str, role: Role = Role.Button) -> None:
        """Wait until such a thing is shown."""
        self.until(lambda: self.reads.has(role, name))

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.watch.until(holds)

    def expect_good_page(self) -> None:
        """Names, roles and both orders of what is shown are as they should be, and Tab goes round."""
        self.watch.rest()
        found = troubles(self._window)
        assert not found, "\n".join(found)
        self.keys.round()
