"""The token by which somebody who waits says that they wait no more.

Rules: any thread may set it, once and for all; what was registered is called once, on the thread that set
it, or at once where it was set before.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Stopped(Exception):
    """Raised by `Cancel.check` to leave work that nobody waits for any more."""


class Cancel:
    """The token a piece of work looks at between its steps, or is woken by while it waits."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._wake: list[Callable[[], object]] = []

    @property
    def is_set(self) -> bool:
        """Whether nobody waits for this work any more."""
        return self._event.is_set()

    def check(self) -> None:
        """Leave the work if nobody waits for it.

        Raises:
            Stopped: the work was cancelled or voided.
        """
        if self.is_set:
            raise Stopped

    def set(self) -> None:
        """Say that nobody waits any more."""
        with self._lock:
            self._event.set()
            wake, self._wake = self._wake, []
        for one in wake:
            one()

    def when_set(self, wake: Callable[[], object]) -> Callable[[], None]:
        """Have something called when nobody waits any more.

        Args:
            wake: called on the thread that calls `set`; must return at once and raise nothing.

        Returns:
            Takes it back; harmless where it was called already.
        """
        with self._lock:
            if not self._event.is_set():
                self._wake.append(wake)
                return lambda: self._forget(wake)
        wake()
        return lambda: None

    def _forget(self, wake: Callable[[], object]) -> None:
        with self._lock:
            if wake in self._wake:
                self._wake.remove(wake)
