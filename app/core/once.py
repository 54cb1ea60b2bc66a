"""A value that is made when it is first asked for, and only once, whichever threads ask at that moment.

Rules: who asks while it is being made waits and gets the same one; where making it failed, the next one to
ask tries again. `functools.cached_property` no longer promises that since Python 3.12.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Once(Generic[T]):
    """A value that jobs share.

    Args:
        make: makes it; must not ask for it itself.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: tuple[T, ...] = ()
        self._lock = threading.Lock()

    @property
    def made(self) -> T | None:
        """The value; None where nobody asked for it yet."""
        return next(iter(self._made), None)

    def get(self) -> T:
        """The value."""
        with self._lock:
            if not self._made:
                self._made = (self._make(),)
            return self._made[0]
