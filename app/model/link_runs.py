"""Decides which letter runs of a link count, and for which of its pieces.

Rules: name with ending, what stands before it, and path with query are hashed apart, so that each can be
blamed; the first `PATH_LETTERS` letters of a path are read.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, Final

from app.model.hashing import slots

if TYPE_CHECKING:
    from app.model.link_parts import Parts

PIECES: Final = ("name", "before", "path")
PATH_LETTERS: Final = 64
_HOST_RUNS: Final = (2, 5)
_PATH_RUNS: Final = (3, 4)


def runs(cut: Parts, *, with_path: bool) -> tuple[set[int], ...]:
    """Table places of the runs of each piece in `PIECES` (without the path: the first two)."""
    return (*host_runs(cut), path_runs(cut)) if with_path else host_runs(cut)


def host_runs(cut: Parts) -> tuple[set[int], set[int]]:
    """Table places of the runs of the name with its ending, and of what stands before it."""
    name = f"^{cut.name}.{cut.ending}$" if cut.name else "^#$"
    return slots(name, 1, *_HOST_RUNS), slots(f"^{cut.before}.", 2, *_HOST_RUNS) if cut.before else set()


def path_runs(cut: Parts) -> set[int]:
    """Table places of the runs of what stands behind the host."""
    rest = cut.path + (f"?{cut.query}" if cut.query else "") + (f"#{cut.fragment}" if cut.fragment else "")
    return slots(f"^{rest.lower()[:PATH_LETTERS]}$", 3, *_PATH_RUNS)


def share(count: int) -> float:
    """The weight of one run among `count` of them: long links must not shout."""
    return 1 / sqrt(count) if count else 0.0
