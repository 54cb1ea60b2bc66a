"""Decides how the link expert is fitted: endings' odds, trees on structure, a linear model on letter runs.

Rules: sources weigh as the square root of their size, both labels the same in sum, on free hosts too; one
thread, fixed seeds. Odds are learned on the very rows they are used on: taking them from the other sources
only was tried and lost a fifth of the recall, since an ending that one source alone has then never counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

from recipe.link_matrix import ODDS_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from recipe.link_matrix import Matrix

CAP: Final = 2.5
ENDING_SHARE: Final = 0.001
"""Share that every ending has beforehand, for both labels: what is rare stays near zero."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is tuned."""

    trees: int = 120
    leaves: int = 24
    rate: float = 0.1
    smallest_leaf: int = 40
    columns: float = 0.5
    strength: float = 1.0
    """Inverse regularisation of the linear model."""
    runs_weight: float = 0.5


@dataclass(frozen=True, slots=True)
class Odds:
    """Log-odds of endings, averaged over sources."""

    endings: dict[str, float]

    def filled(self, matrix: Matrix, rows: npt.NDArray[np.intp], out: npt.NDArray[np.float64]) -> None:
        """Write the odds columns of some rows."""
        for place, row in enumerate(rows.tolist()):
            ending = matrix.endings[row]
            last = self.endings.get(ending.rpartition(".")[2], 0.0)
            out[place, ODDS_COLUMNS] = (self.endings.get(ending, last), last)


def _log_odds(keys: Sequence[str], matrix: Matrix, rows: npt.NDArray[np.intp]) -> dict[str, float]:
    names, coded = np.unique(np.array([keys[row] for row in rows.tolist()]), return_inverse=True)
    means = []
    for scam in (True, False):
        shares = []
        for source in np.unique(matrix.sources[rows]):
            of_source = (matrix.sources[rows] == source) & (matrix.scam[rows] == scam)
            if of_source.any():
                shares.append(np.bincount(coded[of_source], minlength=len(names)) / of_source.sum())
        means.append(np.mean(shares, axis=0))
    values = np.clip(np.log((means[0] + ENDING_SHARE) / (means[1] + ENDING_SHARE)), -CAP, CAP)
    found = {str(name): round(float(value), 2) for name, value in zip(names, values, strict=True) if name}
    return {name: value for name, value in found.items() if abs(value) >= 0.05}


def odds(matrix: Matrix, rows: npt.NDArray[np.intp]) -> Odds:
    """Learn the odds from some rows."""
    lasts = [ending.rpartition(".")[2] for ending in matrix.endings]
    of_lasts = _log_odds(lasts, matrix, rows)
    of_endings = _log_odds(matrix.endings, matrix, rows)
    longer = {name: value for name, value in of_endings.items() if "." in name}
    return Odds({**of_lasts, **longer})


def weights(matrix: Matrix, rows: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
    """Row weights with mean 1: sources as the square root of their rows, labels the same in sum.

    Honest pages on free hosts are raised until they weigh what scams there weigh: scam feeds are full of
    free hosts and honest lists have next to none, so lying on one would otherwise be proof in itself (58 % of
    people's pages there were flagged when their list was left out, 6 % since; recall falls a point or two).
    """
    scam, shared = matrix.scam[rows], matrix.shared[rows]
    out = np.ones(len(rows))
    for source in np.unique(matrix.sources[rows]):
        for label in (True, False):
            of_source = (matrix.sources[rows] == source) & (scam == label)
            out[of_source] = 1 / np.sqrt(max(of_source.sum(), 1))
    _even(out, scam)
    if shared.any():
        honest = shared & ~scam
        out[honest] *= out[shared & scam].sum() / max(out[honest].sum(), 1e-9)
        _even(out, scam)
    return out


def _even(weight: npt.NDArray[np.float64], scam: npt.NDArray[np.bool_]) -> None:
    """Give both labels the same sum, and the whole a mean of 1."""
    for label in (True, False):
        weight[scam == label] *= len(weight) / 2 / weight[scam == label].sum()


@dataclass(frozen=True, slots=True)
class Fitted:
    """A link expert of one branch, before it is written."""

    odds: Odds
    trees: HistGradientBoostingClassifier
    linear: LogisticRegression
    runs_weight: float

    def numbers(self, matrix: Matrix, rows: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
        """The numbers of some rows with their odds."""
        out = matrix.numbers[rows].copy()
        self.odds.filled(matrix, rows, out)
        return out

    def scores(self, matrix: Matrix, rows: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
        """Raw scores of some rows."""
        total = np.asarray(self.trees.decision_function(self.numbers(matrix, rows)), dtype=np.float64)
        said = np.asarray(self.linear.decision_function(matrix.runs[rows]), dtype=np.float64)
        return total + self.runs_weight * said


def fit(matrix: Matrix, rows: npt.NDArray[np.intp], settings: Settings) -> Fitted:
    """Fit one branch to some rows."""
    learned = odds(matrix, rows)
    numbers = matrix.numbers[rows].copy()
    learned.filled(matrix, rows, numbers)
    scam, weight = matrix.scam[rows], weights(matrix, rows)
    trees = HistGradientBoostingClassifier(
        max_iter=settings.trees,
        max_leaf_nodes=settings.leaves,
        learning_rate=settings.rate,
        min_samples_leaf=settings.smallest_leaf,
        l2_regularization=1.0,
        max_features=settings.columns,
        early_stopping=False,
        random_state=7,
    )
    linear = LogisticRegression(C=settings.strength, max_iter=60, tol=1e-3)
    with threadpool_limits(1):
        trees.fit(numbers, scam, sample_weight=weight)
        linear.fit(matrix.runs[rows], scam, sample_weight=weight)
    return Fitted(learned, trees, linear, settings.runs_weight)
