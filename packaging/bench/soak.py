"""Measures how memory grows over a long day: thousands of checks, presenters and store in one process.

Rules: texts and mails that nobody sent, no two alike; what counts is the memory of the process (RSS) from
when it is warm to the end, and its slope by least squares; garbage is collected as the program collects it;
with `--window` every answer is also painted.
"""

from __future__ import annotations

import argparse
import gc
import os
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bench import invented
from bench.keychain import MemoryKeychain
from bench.ruler import Row, baseline, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.ui.jobs import Jobs
    from app.ui.settings_model import SettingsModel

CHECKS: Final = 20_000
WARM: Final = 1_000
"""Checks after which everything is loaded that is ever loaded."""
EVERY: Final = 100
MAIL_EVERY: Final = 10
GOAL_MIB: Final = 10.0
PATIENCE_SECONDS: Final = 60.0


def main(arguments: Sequence[str]) -> int:
    """Measure and print.

    Returns:
        0 when the goal is met, otherwise 1.
    """
    parser = argparse.ArgumentParser(prog="dev.py bench soak", description=__doc__)
    parser.add_argument("--checks", type=int, default=CHECKS)
    parser.add_argument("--window", action="store_true", help="paint every answer too")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="porchlight-bench-") as folder:
        day = Day(Path(folder), painted=options.window)
        sizes = list(day.checks(options.checks))
        day.end()
    title = f"{options.checks} checks in one process"
    lines, is_met = table(title, _rows(sizes, time.perf_counter() - started), baseline())
    print(lines)
    return 0 if is_met else 1


def _rows(sizes: list[tuple[int, float]], seconds: float) -> Iterator[Row]:
    warm = [size for size in sizes if size[0] >= min(WARM, sizes[-1][0] // 2)]
    yield Row("memory when warm", warm[0][1], "MiB")
    yield Row("memory at the end", warm[-1][1], "MiB")
    yield Row("growth from warm to the end", warm[-1][1] - warm[0][1], "MiB", GOAL_MIB)
    yield Row("slope", slope(warm) * 1000 * 1024, "KiB", note="for 1,000 checks")
    yield Row("a check, with everything around it", seconds / sizes[-1][0] * 1000, "ms", note="wall clock")


def slope(points: list[tuple[int, float]]) -> float:
    """MiB a check, by least squares."""
    middle = sum(number for number, _size in points) / len(points)
    mean = sum(size for _number, size in points) / len(points)
    spread = sum((number - middle) ** 2 for number, _size in points) or 1
    return sum((number - middle) * (size - mean) for number, size in points) / spread


class Day:
    """The program with its presenters and its store, in folders of its own.

    Args:
        folder: where settings and past checks lie.
        painted: show every answer in the window; otherwise no page is built.
    """

    def __init__(self, folder: Path, *, painted: bool) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from app.ui.application import make_application
        from app.ui.jobs import Jobs
        from app.ui.steady import collect_here, hold_constants, keep_memory_together, take_short_turns

        gc.set_threshold(200_000)  # as `python -m app` does
        hold_constants()
        keep_memory_together()
        take_short_turns()
        self._app = make_application()
        collect_here(self._app)
        self._jobs = Jobs()
        self._answers = 0
        begin = self._with_window if painted else self._without_window
        begin(folder)
        self._verdict.arrived.connect(self._count)

    def checks(self, number: int) -> Iterator[tuple[int, float]]:
        """Do so many checks; every now and then how many were done, and MiB of the process."""
        before = self._answers
        for done in range(1, number + 1):
            if done % MAIL_EVERY:
                self._check.type(invented.text(done))
            else:
                self._hold(invented.text_mail(invented.text(done), done))
            self._check.check()
            self._until(partial(self._has_answered, before + done))
            self._check.clear()
            if done % EVERY == 0 or done == number:
                self._jobs.wait_idle()
                yield done, resident()

    def _hold(self, mail: bytes) -> None:
        from app.ui.pages.check.given import LongText

        self._check.hold(LongText(len(mail), lambda: mail))
        self._until(lambda: self._check.state.held is not None)

    def end(self) -> None:
        """Put everything away."""
        self._jobs.shut_down()
        self._shelf.access.close()

    def _with_window(self, folder: Path) -> None:
        from app.bootstrap.house import House
        from app.folders import Folders
        from app.ui.application import Appearance

        model = _model(folder, self._jobs)
        appearance = Appearance(self._app, model)
        house = House(Folders(folder, folder / "data"), self._jobs, model, appearance, MemoryKeychain)
        house.show()
        house.begin()
        house.wake(())
        self._until(lambda: house.access.history is not None)
        self._check, self._verdict, self._shelf = house.check, house.verdict, house.shelf

    def _without_window(self, folder: Path) -> None:
        from app.bootstrap.shelf import Shelf
        from app.engine import Engine
        from app.ui.pages.check.presenter import CheckPresenter
        from app.ui.pages.verdict.presenter import VerdictPresenter
        from app.ui.pages.verdict.speaker import Speaker

        engine = Engine.load()
        gc.freeze()
        self._shelf = Shelf(folder / "history", MemoryKeychain, self._jobs, _model(folder, self._jobs))
        self._shelf.access.choose()
        self._until(lambda: self._shelf.access.history is not None)
        self._check, self._verdict = CheckPresenter(self._jobs), VerdictPresenter(self._jobs, Speaker())
        self._check.ready(engine)
        self._verdict.ready(engine.advice)
        self._verdict.keeps(self._shelf.memory)
        self._check.checked.connect(self._verdict.show)
        self._check.checked.connect(lambda checked: self._shelf.keep(checked, self._verdict.kept))

    def _has_answered(self, times: int) -> bool:
        return self._answers == times

    def _count(self) -> None:
        self._answers += 1

    def _until(self, holds: Callable[[], bool]) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

        end = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            if time.monotonic() > end:
                detail = "a check did not come to its end"
                raise TimeoutError(detail)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _model(folder: Path, jobs: Jobs) -> SettingsModel:
    from app.settings.all import FIRST_START_DONE
    from app.settings.file import SettingsFile
    from app.ui.settings_model import SettingsModel

    file = SettingsFile(folder / "settings.json")
    model = SettingsModel(file.load(), file, jobs)
    model.set(FIRST_START_DONE, value=True)
    return model


def resident() -> float:
    """MiB of this process that are in memory now."""
    return _status("VmRSS") / 1024


def peak() -> float:
    """Most MiB of this process that were in memory at once."""
    return _status("VmHWM") / 1024


def _status(key: str) -> int:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{key}:"))
