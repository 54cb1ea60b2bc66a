"""What every presenter does: holds what is known, and tells what is shown of it once that is another.

Rules: the state is derived and never set; the same state is told once; no page is told what did not change.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F")
S = TypeVar("S")


class Presenting(QObject, Generic[F, S]):
    """A page without its widgets.

    Args:
        facts: what is known at first; a frozen dataclass.
        derive: what is shown, from what is known.
    """

    changed = Signal(object)
    """The new state."""

    def __init__(self, facts: F, derive: Callable[[F], S], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts, self._derive = facts, derive
        self._state = derive(facts)

    @property
    def state(self) -> S:
        """What is shown now."""
        return self._state

    def _set(self, **news: object) -> None:
        """Learn something: some fields of the facts by their names."""
        self._hold(replace(self._facts, **news))  # type: ignore[type-var] # facts are a dataclass

    def _hold(self, facts: F) -> None:
        """Take the facts as they are now."""
        self._facts = facts
        state = self._derive(facts)
        if state != self._state:
            self._state = state
            self.changed.emit(state)
