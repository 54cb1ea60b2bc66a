"""Measures how long the command line takes from nothing to the answer for one text, beside bare Python."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from statistics import median
from typing import TYPE_CHECKING, Final

from bench import invented
from bench.ruler import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

STARTS: Final = 7
GOAL_SECONDS: Final = 0.35
BARE: Final = ("-c", "pass")
CHECK: Final = ("-P", "-m", "app", "check", "-")


def rows() -> Iterator[Row]:
    """The middle of several starts, ours and bare Python in turns; the first of each does not count."""
    pairs = [(_start(BARE), _start(CHECK)) for _ in range(STARTS + 1)][1:]
    bare = median(wall for (wall, _), _ in pairs)
    ours = median(wall for _, (wall, _) in pairs)
    work = median(processor for _, (_, processor) in pairs)
    yield Row("bare Python, start to end", bare, "s", seconds=bare, note="wall clock")
    note = f"wall clock, {ours / bare:.1f} x bare; {work:.2f} s of processor time"
    yield Row("command line, one text, cold", ours, "s", GOAL_SECONDS, seconds=ours, note=note)


def _start(arguments: tuple[str, ...]) -> tuple[float, float]:
    """Wall-clock and processor seconds of one process."""
    before, started = os.times(), time.perf_counter()
    command = [sys.executable, *arguments]
    subprocess.run(command, input=invented.text(3).encode(), stdout=subprocess.DEVNULL, check=True)
    wall, after = time.perf_counter() - started, os.times()
    work = after.children_user + after.children_system - before.children_user - before.children_system
    return wall, work
