"""Decides how time is measured, and how figures are shown beside their goals.

Rules: processor time of this process, so that a busy machine changes little; every time also stands as a
multiple of a fixed piece of plain Python that is timed in the same run, so that machines can be compared.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROUNDS: Final = 9
_WORDS: Final = 4_000


@dataclass(frozen=True, slots=True)
class Row:
    """One figure and its goal."""

    what: str
    figure: float
    unit: str
    """`ms`, `s`, `MiB`, `mails/s`, `%` or `times`."""
    goal: float | None = None
    more_is_better: bool = False
    seconds: float | None = None
    """The figure as seconds a case, for the comparison with plain Python; None where it is no time."""
    note: str = ""

    @property
    def is_met(self) -> bool:
        """Whether the goal is reached; true where there is none."""
        if self.goal is None:
            return True
        return self.figure >= self.goal if self.more_is_better else self.figure <= self.goal


def plain_python() -> int:
    """A fixed piece of work: words counted in a dictionary, then sorted."""
    counts: dict[str, int] = {}
    for number in range(_WORDS):
        word = f"w{number * 7919 % 997}"
        counts[word] = counts.get(word, 0) + len(word)
    return len(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def cost(work: Callable[[], object]) -> float:
    """Processor seconds of one call."""
    started = time.process_time()
    work()
    return time.process_time() - started


def least(work: Callable[[], object], rounds: int) -> float:
    """Processor seconds of the quickest of several calls."""
    return min(cost(work) for _ in range(rounds))


def baseline() -> float:
    """Processor seconds of the plain piece of work, just now."""
    return median(cost(plain_python) for _ in range(ROUNDS))


def table(title: str, rows: Iterable[Row], unit_of_work: float) -> tuple[str, bool]:
    """Figures as lines of text.

    Args:
        title: what was measured.
        rows: the figures.
        unit_of_work: seconds of the plain piece of work in the same run.

    Returns:
        The lines, and whether every goal is met.
    """
    kept = list(rows)
    cells = [("what", "figure", "goal", "x plain Python", ""), *(_cells(row, unit_of_work) for row in kept)]
    widths = [max(len(line[column]) for line in cells) for column in range(5)]
    lines = [
        "  ".join(
            [line[0].ljust(widths[0]), *(line[n].rjust(widths[n]) for n in (1, 2, 3)), line[4]]
        ).rstrip()
        for line in cells
    ]
    head = f"{title}  (plain Python: {unit_of_work * 1000:.2f} ms)"
    return "\n".join([head, *lines]), all(row.is_met for row in kept)


def _cells(row: Row, unit_of_work: float) -> tuple[str, str, str, str, str]:
    sign = ">=" if row.more_is_better else "<="
    goal = "" if row.goal is None else f"{sign} {row.goal:g} {row.unit}"
    ratio = "" if row.seconds is None else f"{row.seconds / unit_of_work:.2f}"
    said = "" if row.goal is None else ("met" if row.is_met else "MISSED")
    return row.what, f"{row.figure:.{_places(row)}f} {row.unit}", goal, ratio, f"{said}  {row.note}".strip()


def _places(row: Row) -> int:
    return 0 if row.unit == "mails/s" else 2
