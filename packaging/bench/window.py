"""Measures how long the window takes from nothing to its first picture, beside a bare window of Qt.

Rules: whole processes, ours and the bare one in turns, the middle of several; the window as it is painted
first (frame and navigation), its first page, and the loaded engine are told apart, so that nothing hides
behind an empty frame; the code is compiled before, as in every start but the first. The platform is the one
of the environment, offscreen where none is named. Memory is the most of a process that checks and paints.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from bench.ruler import Row, baseline, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GOAL_TIMES: Final = 1.35
GOAL_ENGINE_MS: Final = 400.0
GOAL_MIB: Final = 60.0
CHECKS: Final = 100
BARE: Final = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.resize(1240, 800)
window.show()
app.exec()
"""
PEAK_OF_BARE: Final = BARE + "from bench.soak import peak\nprint(peak())\n"
PEAK_OF_OURS: Final = """
import sys
from pathlib import Path
from bench.soak import Day, peak
day = Day(Path(sys.argv[1]), painted=True)
list(day.checks(int(sys.argv[2])))
day.end()
print(peak())
"""
OURS: Final = ("-P", "-m", "app")
SETTINGS: Final = '{"first_start_done": true}'


def main(arguments: Sequence[str]) -> int:
    """Measure and print.

    Returns:
        0 when every goal is met, otherwise 1.
    """
    parser = argparse.ArgumentParser(prog="dev.py bench window", description=__doc__)
    parser.add_argument("--starts", type=int, default=11, help="starts of each; the first does not count")
    starts = parser.parse_args(arguments).starts
    with tempfile.TemporaryDirectory(prefix="porchlight-bench-") as home:
        rows = [*_rows(starts, Path(home)), *_memory(Path(home))]
        lines, is_met = table("The window, from nothing", rows, baseline())
    print(lines)
    return 0 if is_met else 1


def _rows(starts: int, home: Path) -> Iterator[Row]:
    folder = home / "porchlight"
    folder.mkdir()
    (folder / "settings.json").write_text(SETTINGS, "utf-8")
    rounds = [
        (
            _start(home, ("-P", "-c", BARE), ""),
            _start(home, OURS, "1"),
            _start(home, OURS, "page"),
            _start(home, OURS, "engine"),
        )
        for _ in range(starts)
    ][1:]
    bare, painted, page, engine = (median(times) for times in zip(*rounds, strict=True))
    yield Row("bare Qt window, start to end", bare * 1000, "ms", seconds=bare, note="wall clock")
    yield Row("window painted, start to end", painted * 1000, "ms", seconds=painted, note="wall clock")
    yield Row("the same beside the bare window", painted / bare, "times", GOAL_TIMES)
    yield Row(
        "first page painted, start to end", page * 1000, "ms", seconds=page, note=f"{page / bare:.2f} x bare"
    )
    after = (engine - painted) * 1000
    yield Row("engine ready after the first picture", after, "ms", GOAL_ENGINE_MS, note="wall clock")


def _memory(home: Path) -> Iterator[Row]:
    bare = _peak(home, PEAK_OF_BARE)
    ours = _peak(home, PEAK_OF_OURS, str(home / "checks"), str(CHECKS))
    yield Row("peak memory of the bare window", bare, "MiB")
    yield Row(f"peak over it after {CHECKS} checks, each painted", ours - bare, "MiB", GOAL_MIB)


def _peak(home: Path, script: str, *arguments: str) -> float:
    """Most MiB of one process."""
    command = [sys.executable, "-P", "-c", script, *arguments]
    ran = subprocess.run(command, env=_environment(home), stdout=subprocess.PIPE, check=True)
    return float(ran.stdout)


def _environment(home: Path) -> dict[str, str]:
    """That of a person who started it before: their folders, and code that is compiled already."""
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "APPDATA"), str(home))
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    compiled = {"PYTHONPYCACHEPREFIX": str(home / "compiled")}
    return {"QT_QPA_PLATFORM": "offscreen", **kept, **places, **compiled}


def _start(home: Path, arguments: tuple[str, ...], until: str) -> float:
    """Wall-clock seconds of one process."""
    environment = {**_environment(home), "PORCHLIGHT_QUIT_AFTER_PAINT": until}
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], env=environment, check=True)
    return time.perf_counter() - started
