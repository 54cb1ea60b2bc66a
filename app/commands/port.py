"""What the command line asks of the engine, so that it can be tried with another one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.core.subject import Kind, Subject
    from app.core.verdict import Verdict


class Checker(Protocol):
    """Reads what was pasted and judges it; never raises."""

    def read(self, pasted: str | bytes, kind: Kind | None = None) -> Subject:
        """Take apart what was pasted."""
        ...

    def judge(self, subject: Subject) -> Verdict:
        """Give the verdict on a subject."""
        ...


Load = Callable[[], Checker]
"""Makes a checker; a function at the top of a module, so that other processes can call it too."""


def load_engine() -> Checker:
    """The real engine.

    Raises:
        DamagedResources: a bundled file is missing or damaged.
    """
    from app.engine import Engine

    return Engine.load()
