"""Decides how well something does on collectors it has never seen: leave-one-source-out, by pairs.

Rules: each pair of a scam source and an honest source is scored by a model that saw neither, nor the other
half of their collector (a source with both labels is left out whole, unless it is named as one of the
`split` sources, of which only the half under test is left out); test rows whose group (registrable domain,
text) stands in training are not counted, and written rows give way to test rows of their group; the
threshold for one scam source is one for all honest sources, set so that the mean over honest sources of
flagged rows is the budget; a figure is the mean over sources, never the pooled one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import numpy.typing as npt

    Mask = npt.NDArray[np.bool_]
    Scores = npt.NDArray[np.float64]
    Fit = Callable[[Mask, npt.NDArray[np.intp]], Scores]


@dataclass(frozen=True, slots=True)
class Table:
    """What rows there are to leave out and to score."""

    sources: npt.NDArray[np.str_]
    scam: Mask
    groups: npt.NDArray[np.str_]
    """Rows of one group never stand on both sides."""
    scored: Mask
    """Rows that may be scored; the others (written, noise) serve training at most."""
    trained: Mask
    """Rows that may be trained on."""

    def names(self, *, scam: bool, least: int = 30) -> list[str]:
        """Sources with at least so many scored rows of a label."""
        found, counts = np.unique(self.sources[self.scored & (self.scam == scam)], return_counts=True)
        return [str(name) for name, count in zip(found, counts, strict=True) if count >= least]


@dataclass(frozen=True, slots=True)
class Pair:
    """Scores of one left-out pair."""

    scam: str
    honest: str
    rows: npt.NDArray[np.intp]
    scores: Scores
    is_scam: Mask


@dataclass(frozen=True, slots=True)
class Report:
    """Figures at one budget."""

    budget: float
    threshold: float
    """Mean over scam sources."""
    recall: Mapping[str, float]
    flagged: Mapping[str, float]
    macro: float = field(default=0.0)


def pairs(
    table: Table,
    fit: Fit,
    *,
    split: Iterable[str] = (),
    folds: int = 0,
    note: Callable[[str], None] | None = None,
) -> list[Pair]:
    """Score every pair of left-out sources.

    Args:
        table: the rows.
        fit: trains on a mask of rows and scores some rows by index.
        split: sources of which only the half under test is left out.
        folds: honest sources left out together, in so many folds (cheaper, a little harder); 0: one by one.
        note: told the name of each fit.
    """
    halves = frozenset(split)
    honest = table.names(scam=False)
    bundles = [honest[start::folds] for start in range(folds)] if folds else [[name] for name in honest]
    out: list[Pair] = []
    for scam in table.names(scam=True):
        for bundle in bundles:
            if note:
                note(f"{scam} / {', '.join(bundle)}")
            out += _fold(table, fit, scam, bundle, halves)
    return out


def _fold(table: Table, fit: Fit, scam: str, bundle: list[str], halves: frozenset[str]) -> list[Pair]:
    gone = (table.sources == scam) & (table.scam if scam in halves else True)
    for name in bundle:
        gone |= (table.sources == name) & (~table.scam if name in halves else True)
    train = table.trained & ~gone
    asked = table.groups[table.scored & np.isin(table.sources, [scam, *bundle])]
    train &= table.scored | ~np.isin(table.groups, asked)
    seen = np.isin(table.groups, np.unique(table.groups[train]))
    tested = table.scored & ~seen
    of_scam = tested & table.scam & (table.sources == scam)
    of_honest = {name: tested & ~table.scam & (table.sources == name) for name in bundle}
    rows = np.flatnonzero(of_scam | np.logical_or.reduce(list(of_honest.values())))
    scores = dict(zip(rows.tolist(), fit(train, rows).tolist(), strict=True))
    out = []
    for name, mask in of_honest.items():
        both = np.flatnonzero(of_scam | mask)
        values = np.array([scores[row] for row in both.tolist()])
        out.append(Pair(scam, name, both, values, table.scam[both]))
    return out


def threshold(honest: list[Scores], budget: float) -> float:
    """The score from which on the mean share of flagged rows over honest sources is the budget."""
    honest = [scores for scores in honest if len(scores)]
    values = np.concatenate(honest)
    weights = np.concatenate([np.full(len(scores), 1 / len(scores) / len(honest)) for scores in honest])
    order = np.argsort(-values, kind="stable")
    flagged = np.cumsum(weights[order])
    place = int(np.searchsorted(flagged, budget, side="right"))
    return float(values[order][min(place, len(order) - 1)])


def report(found: list[Pair], budget: float) -> Report:
    """Recall per scam source and flagged share per honest source at one budget."""
    recall: dict[str, float] = {}
    flagged: dict[str, list[float]] = {}
    limits: list[float] = []
    for scam in dict.fromkeys(pair.scam for pair in found):
        own = [pair for pair in found if pair.scam == scam]
        limit = threshold([pair.scores[~pair.is_scam] for pair in own], budget)
        limits.append(limit)
        recall[scam] = float(np.mean([np.mean(pair.scores[pair.is_scam] > limit) for pair in own]))
        for pair in own:
            flagged.setdefault(pair.honest, []).append(float(np.mean(pair.scores[~pair.is_scam] > limit)))
    means = {name: float(np.mean(values)) for name, values in flagged.items()}
    return Report(budget, float(np.mean(limits)), recall, means, float(np.mean(list(recall.values()))))
