"""Keeps garbage on the thread of the tests: a widget that a job throws away ends the process."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collected_here() -> Iterator[None]:
    """Collect nothing meanwhile, and everything afterwards; what is alive then is not looked at again."""
    gc.disable()
    try:
        yield
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()
