"""Uses the running Porchlight over AT-SPI, by accessible names and actions alone, and prints what it met.

Runs under the Python of the system, which has `gi`. Arguments: the Python of Porchlight, a folder for what is
left behind, and "orca" where Orca is to listen. Prints one JSON object.
"""

# ruff: noqa: ANN401 - `gi` has no types

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gi  # type: ignore[import-not-found] # comes with the Python of the system

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found] # noqa: E402 - its version is chosen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 60.0
BOX = "What would you like me to look at?"
TEXT = "USPS: Your parcel is on hold. Pay the fee of $1.99 now: https://usps-redelivery.top/track"
SENTENCE = "very likely a scam"
ANSWER = "Scam. Don't click, pay or reply."


def shown(top: Any) -> Iterator[Any]:
    """Everything below that is shown."""
    for number in range(top.get_child_count()):
        child = top.get_child_at_index(number)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child
            yield from shown(child)


def wait_for(find: Callable[[], Any], what: str) -> Any:
    """Ask again until there is an answer."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except gi.repository.GLib.Error:  # it went away while we looked
            found = None
        if found is not None:
            return found
        time.sleep(0.05)
    sys.exit(f"this never came: {what}")


def application() -> Any:
    """Porchlight, once it is there."""
    desktop = Atspi.get_desktop(0)
    every = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
    return next((one for one in every if one is not None and one.get_name() == "porchlight"), None)


class Window:
    """The window as it is told over the bus."""

    def __init__(self, app: Any) -> None:
        self._app = app

    def one(self, role: Any, name: str) -> Any:
        """The thing with this role and name, once it is shown."""

        def find() -> Any:
            return next((o for o in shown(self._app) if o.get_role() == role and o.get_name() == name), None)

        return wait_for(find, f"{role.value_nick} {name}")

    def press(self, role: Any, name: str, action: str) -> None:
        """Do with it what it is there for."""
        thing = self.one(role, name)
        offered = thing.get_action_iface()
        names = [offered.get_action_name(number) for number in range(offered.get_n_actions())]
        if action not in names:
            sys.exit(f"{name} offers {names}, not {action}")
        offered.do_action(names.index(action))

    def write(self, name: str, text: str) -> None:
        """Write into a field."""
        self.one(Atspi.Role.TEXT, name).set_text_contents(text)

    def bring_to_front(self) -> None:
        """Give it the keyboard by a click beside everything, for no desktop on this screen does so."""
        place = self._app.get_child_at_index(0).get_extents(Atspi.CoordType.SCREEN)
        Atspi.generate_mouse_event(place.x + place.width // 2, place.y + 4, "b1c")
        wait_for(lambda: self.focused() or None, "the window has the keyboard")

    def focused(self) -> str:
        """The name of what has the keyboard."""
        focus = Atspi.StateType.FOCUSED
        return next((o.get_name() for o in shown(self._app) if o.get_state_set().contains(focus)), "")

    def told(self) -> list[list[str]]:
        """Role and name of everything, in the order in which it is read."""
        return [[o.get_role().value_nick, o.get_name()] for o in shown(self._app) if o.get_name()]


def walk(window: Window, log: Path | None) -> dict[str, Any]:
    """From the text to the answer, heard where somebody listens, and to the other pages."""
    roles = Atspi.Role
    window.write(BOX, TEXT)
    window.press(roles.PUSH_BUTTON, "Check it", "Press")
    window.one(roles.HEADING, ANSWER)
    wait_for(lambda: window.focused() == ANSWER or None, "the answer has the keyboard")
    met: dict[str, Any] = {"verdict": window.told(), "focused": window.focused()}
    if log is not None:
        met["spoken"] = wait_for(lambda: heard(log, SENTENCE), "Orca speaks the answer")
    window.press(roles.RADIO_BUTTON, "Settings", "Toggle")
    window.one(roles.HEADING, "Reading")
    window.press(roles.PUSH_BUTTON, "Larger", "Press")
    window.one(roles.LABEL, "125 %")
    met["settings"] = window.told()
    window.press(roles.RADIO_BUTTON, "Check something", "Toggle")
    window.one(roles.HEADING, BOX)
    return met


def heard(file: Path, words: str) -> list[str] | None:
    """What Orca spoke, once these words are among it."""
    lines = file.read_text("utf-8", "replace").splitlines() if file.exists() else []
    spoken = [line.partition("SPEECH OUTPUT: ")[2] for line in lines if "SPEECH OUTPUT: " in line]
    return spoken if any(words in one for one in spoken) else None


def main() -> int:
    """Start what is needed, walk, and print."""
    python, folder, *rest = sys.argv[1:]
    log = Path(folder) / "orca.log"
    # a keychain that is locked asks for its password in a window of its own, over ours
    unlock = [shutil.which("gnome-keyring-daemon") or "", "--unlock", "--components=secrets"]
    subprocess.run(unlock, input=b"open sesame", stdout=subprocess.DEVNULL, check=True)
    orca = None
    if rest == ["orca"]:
        quiet = subprocess.DEVNULL
        command = [shutil.which("orca") or "orca", "--replace", f"--debug-file={log}"]
        orca = subprocess.Popen(command, stdout=quiet, stderr=quiet)
        wait_for(lambda: heard(log, "") or None, "Orca speaks")
    porchlight = subprocess.Popen([python, "-P", "-m", "app"])
    try:
        window = Window(wait_for(application, "Porchlight on the bus"))
        window.one(Atspi.Role.HEADING, BOX)
        window.bring_to_front()
        met = walk(window, log if orca else None)
        print(json.dumps(met))
    finally:
        for process in filter(None, (porchlight, orca)):
            process.kill()
            process.wait(10)
    return 0


if __name__ == "__main__":
    os.environ.setdefault("NO_AT_BRIDGE", "1")
    sys.exit(main())
