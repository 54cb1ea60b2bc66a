"""Measures how long the window takes from nothing to its first picture, beside a bare window of Qt.

Rules: whole processes, ours and the bare one in turns, the middle of several; the window as it is painted
first (frame and navigation), its first page, and the loaded engine are told apart, so that nothing hides
behind an empty frame. The platform is the one of the environment, offscreen where none is named.
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
        lines, is_met = table("The window, from nothing", _rows(starts, Path(home)), baseline())
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


def _start(home: Path, arguments: tuple[str, ...], until: str) -> float:
    """Wall-clock seconds of one process."""
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "APPDATA"), str(home))
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        **places,
        "PORCHLIGHT_QUIT_AFTER_PAINT": until,
    }
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], env=environment, check=True)
    return time.perf_counter() - started
