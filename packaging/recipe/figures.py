"""Turns answered cases into the tables that the benchmark prints and the model card shows.

Rules: every average is a mean over sources and stands beside what it is made of; nothing is pooled;
*flagged* is *scam* or *be careful*; honest sources of one collector count as one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.core.verdict import Answer
from recipe.loso import threshold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from recipe.answered import Answered

LEAST: Final = 25
"""Cases of a source below which its share says nothing."""
BUDGETS: Final = (0.02, 0.06)


@dataclass(frozen=True, slots=True)
class Shares:
    """How one group of cases was answered."""

    name: str
    label: str
    count: int
    flagged: float
    scam: float
    cannot_tell: float


def shares(name: str, label: str, cases: Sequence[Answered]) -> Shares:
    """Shares of the answers in one group."""
    given = [case.answer for case in cases]
    return Shares(
        name,
        label,
        len(cases),
        sum(case.is_flagged for case in cases) / len(cases),
        given.count(Answer.SCAM) / len(cases),
        given.count(Answer.CANNOT_TELL) / len(cases),
    )


def by(cases: Iterable[Answered], key: Callable[[Answered], str], least: int = LEAST) -> list[Shares]:
    """One line for each label and key, those with too few cases left out."""
    groups: dict[tuple[str, str], list[Answered]] = {}
    for case in cases:
        groups.setdefault((case.label, key(case)), []).append(case)
    return [
        shares(name, label, group)
        for (label, name), group in sorted(groups.items())
        if len(group) >= least and name
    ]


@dataclass(frozen=True, slots=True)
class Macro:
    """Means over sources in one branch."""

    branch: str
    flagged_scams: float
    flagged_ham: float
    scam_of_ham: float
    cannot_tell_scams: float
    cannot_tell_ham: float
    recall: dict[float, float]
    """Share of scams above the threshold at which so much ham is flagged."""


def macro(branch: str, cases: Sequence[Answered]) -> Macro:
    """The two figures of a branch, and what stands beside them."""
    own = [case for case in cases if case.branch == branch]
    scams = [s for s in by(own, lambda c: c.source) if s.label == "scam"]
    ham = [s for s in by(own, lambda c: c.collector) if s.label == "ham"]
    return Macro(
        branch,
        _mean(s.flagged for s in scams),
        _mean(s.flagged for s in ham),
        _mean(s.scam for s in ham),
        _mean(s.cannot_tell for s in scams),
        _mean(s.cannot_tell for s in ham),
        {budget: _recall(own, budget) for budget in BUDGETS},
    )


def _recall(cases: Sequence[Answered], budget: float) -> float:
    ham = _totals(cases, "ham", lambda c: c.collector)
    limit = threshold(list(ham.values()), budget)
    return _mean(
        float(np.mean(values > limit)) for values in _totals(cases, "scam", lambda c: c.source).values()
    )


def _totals(
    cases: Sequence[Answered], label: str, key: Callable[[Answered], str]
) -> dict[str, np.ndarray[tuple[int], np.dtype[np.float64]]]:
    groups: dict[str, list[float]] = {}
    for case in cases:
        if case.label == label:
            groups.setdefault(key(case), []).append(case.total)
    return {name: np.array(values) for name, values in sorted(groups.items()) if len(values) >= LEAST}


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table with aligned columns."""
    lines = [list(head), *(list(row) for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    out = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
        for line in lines
    ]
    out.insert(1, "| " + " | ".join("-" * width for width in widths) + " |")
    return "\n".join(out)


def share_table(found: Iterable[Shares], what: str) -> str:
    """Shares as a table."""
    head = (what, "label", "cases", "flagged", "called scam", "can't tell")
    rows = [
        (s.name, s.label, str(s.count), percent(s.flagged), percent(s.scam), percent(s.cannot_tell))
        for s in found
    ]
    return table(head, rows)


def macro_table(found: Iterable[Macro]) -> str:
    """The figures of each branch."""
    head = (
        "kind",
        "scams flagged",
        "ham flagged",
        "ham called scam",
        "can't tell (scam / ham)",
        *(f"recall at {budget:.0%} ham" for budget in BUDGETS),
    )
    rows = [
        (
            m.branch,
            percent(m.flagged_scams),
            percent(m.flagged_ham),
            percent(m.scam_of_ham, 2),
            f"{percent(m.cannot_tell_scams)} / {percent(m.cannot_tell_ham)}",
            *(percent(m.recall[budget]) for budget in BUDGETS),
        )
        for m in found
    ]
    return table(head, rows)


def report(cases: Sequence[Answered]) -> str:
    """All tables as Markdown."""
    branches = list(dict.fromkeys(case.branch for case in cases))
    parts = ["### Each kind, means over sources\n", macro_table(macro(branch, cases) for branch in branches)]
    for branch in branches:
        own = [case for case in cases if case.branch == branch]
        parts += [f"\n### {branch}: each source\n", share_table(by(own, lambda c: c.source), "source")]
        for name, key in (
            ("language", lambda c: c.language),
            ("story", lambda c: c.story.removeprefix("story.")),
        ):
            found = by(own, key)
            if found:
                parts += [f"\n### {branch}: each {name}\n", share_table(found, name)]
    return "\n".join(parts)


def percent(share: float, digits: int = 1) -> str:
    """A share as people write it."""
    return f"{share * 100:.{digits}f} %"
