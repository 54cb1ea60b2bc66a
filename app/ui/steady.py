"""Keeps Python steady beside Qt: `None` alive on Python 3.11, and jobs from holding the window up.

Rules: both are called once, before the first call into Qt. Measured: with PySide6 6.12.0 on Python 3.11
every Qt function without a result lowers the reference count of `None` by one, so a window that runs for
minutes ends in "Fatal Python error: none_dealloc". From Python 3.12 on `None` is immortal and nothing is
done.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_TURN: Final = 0.0005
"""Seconds after which a thread that computes lets another have its turn; Python's own is ten times that."""
_ENOUGH: Final = 1 << 40
"""References no session uses up: a million calls a second for twelve days."""


def hold_none() -> None:
    """Take so many references to `None` that it is never let go."""
    is_mortal = sys.implementation.name == "cpython" and sys.version_info < (3, 12)
    if is_mortal and sys.getrefcount(None) < _ENOUGH:
        ctypes.c_ssize_t.from_address(id(None)).value += _ENOUGH


def take_short_turns() -> None:
    """Have threads change often, so that the window waits less for a job that computes.

    Measured with a mail of 23 MB in a job: the longest wait of the window fell from 124 to 36 ms.
    """
    sys.setswitchinterval(_TURN)
