"""Fits how each channel adds its experts up, and from which sum on it says *careful* and *scam*.

Rules: fitted only on scores of models that never saw the row's collector; weights never negative, so no
expert speaks backwards; thresholds are set on the mean over honest sources, never on the pooled rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from app.core.subject import Channel
from recipe.loso import threshold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


PLAIN: Final = 0.05
"""A chance this near to an end is plain; calibration is fitted between."""
CALIBRATION_ROUNDS: Final = 12
STEP: Final = 0.001
"""What lies between a score and the next threshold, of the digits that are written."""


@dataclass(frozen=True, slots=True)
class Scored:
    """Rows of one channel with what each expert said of them; NaN where it had nothing to look at."""

    experts: Mapping[str, Floats]
    scam: npt.NDArray[np.bool_]
    sources: Sequence[str]
    """Collector of each row."""
    counted: npt.NDArray[np.bool_]
    """Rows that thresholds and calibration rest on: real ones, adverts aside."""
    adverts: npt.NDArray[np.bool_]
    """Honest marketing: it may be flagged more often, but counts in full when *scam* is said."""


@dataclass(frozen=True, slots=True)
class Budget:
    """Mean share of ham that may be flagged and called scam."""

    careful: float = 0.05
    scam: float = 0.003


BUDGETS: Final[Mapping[Channel, Budget]] = {
    Channel.MESSAGE: Budget(careful=0.038, scam=0.0035),
    Channel.MAIL: Budget(careful=0.058, scam=0.003),
}
"""What each channel may cost. Nearly half of what people paste is a scam, so a miss weighs most."""


def fit_mix(scored: Scored, budget: Budget, penalty: float = 0.02) -> dict[str, object]:
    """Weights, thresholds and calibration of one channel, as they stand in the weights' header."""
    names = sorted(scored.experts)
    matrix = np.stack([np.nan_to_num(scored.experts[name]) for name in names], axis=1)
    gaps = np.stack([np.isnan(scored.experts[name]) for name in names], axis=1).astype(float)
    weights = _balanced(scored, np.ones(len(scored.scam), dtype=bool))
    target = np.where(scored.scam, 1.0, -1.0)
    both = np.hstack([matrix, gaps])
    prior = np.concatenate([np.full(len(names), 0.5), np.zeros(len(names))])

    def loss(point: Floats) -> tuple[float, Floats]:
        margin = target * (both @ point[:-1] + point[-1])
        off = point[:-1] - prior
        value = float(weights @ np.logaddexp(0, -margin)) + penalty * float(off @ off) / 2
        pull = -weights * target / (1 + np.exp(np.clip(margin, -50, 50)))
        return value, np.append(both.T @ pull + penalty * off, pull.sum())

    bounds = [(0.0, 3.0)] * len(names) + [
        (-3.0, 3.0) if gaps[:, i].any() else (0.0, 0.0) for i in range(len(names))
    ]
    point = minimize(
        loss, np.append(prior, 0.0), jac=True, method="L-BFGS-B", bounds=[*bounds, (None, None)]
    ).x
    total = both @ point[:-1] + point[-1]
    slope, offset = _calibrated(total, target, _balanced(scored, scored.counted))
    return {
        "bias": _round(point[-1]),
        "weights": {name: _round(value) for name, value in zip(names, point, strict=False)},
        "absent": {name: _round(value) for name, value in zip(names, point[len(names) :], strict=False)},
        "careful": _above(_limit(total, scored, budget.careful, scored.counted)),
        "scam": _above(_limit(total, scored, budget.scam, scored.counted | scored.adverts)),
        "slope": _round(slope),
        "offset": _round(offset),
    }


def mixed(mix: Mapping[str, object], scored: Scored) -> Floats:
    """The sum of every row under a mix."""
    weights, absent = mix["weights"], mix["absent"]
    if not isinstance(weights, dict) or not isinstance(absent, dict):
        raise TypeError(mix)
    total = np.full(len(scored.scam), float(str(mix["bias"])))
    for name, values in scored.experts.items():
        total += np.where(np.isnan(values), absent[name], weights[name] * np.nan_to_num(values))
    return total


def _limit(total: Floats, scored: Scored, budget: float, counted: Mask) -> float:
    sources = np.array(scored.sources)
    kept = ~scored.scam & counted
    honest = [total[(sources == name) & kept] for name in sorted(set(scored.sources))]
    return threshold([values for values in honest if len(values)], budget)


def _above(limit: float) -> float:
    """The next number above a score: the row that would break the budget lies just below it."""
    return _round(limit + STEP)


def _balanced(scored: Scored, kept: Mask) -> Floats:
    """Of the rows kept, every source alike and both labels alike; the others weigh nothing."""
    sources = np.array(scored.sources)
    weights = np.zeros(len(sources))
    for side in (True, False):
        names = sorted(set(sources[kept & (scored.scam == side)]))
        for name in names:
            rows = kept & (sources == name) & (scored.scam == side)
            weights[rows] = 0.5 / len(names) / rows.sum()
    return weights


def _calibrated(total: Floats, target: Floats, weights: Floats) -> tuple[float, float]:
    """Platt's slope and offset at even prior, fitted where a chance is neither plain yes nor plain no.

    The many plain rows at both ends would else bend the line away from the few in the middle, where the
    number is what a reader goes by.
    """
    slope, offset = _platt(total, target, weights, (1.0, 0.0))
    for _ in range(CALIBRATION_ROUNDS):
        said = 1 / (1 + np.exp(-np.clip(slope * total + offset, -50, 50)))
        middle = np.where((said > PLAIN) & (said < 1 - PLAIN), weights, 0.0)
        if middle.sum() <= 0:
            break
        slope, offset = _platt(total, target, middle / middle.sum(), (slope, offset))
    return slope, offset


def _platt(total: Floats, target: Floats, weights: Floats, start: tuple[float, float]) -> tuple[float, float]:
    def loss(point: Floats) -> tuple[float, Floats]:
        margin = target * (point[0] * total + point[1])
        pull = -weights * target / (1 + np.exp(np.clip(margin, -50, 50)))
        return float(weights @ np.logaddexp(0, -margin)), np.array([pull @ total, pull.sum()])

    slope, offset = minimize(
        loss, np.array(start), jac=True, method="L-BFGS-B", bounds=[(0.01, 5), (-9, 9)]
    ).x
    return float(slope), float(offset)


def _round(value: float) -> float:
    return float(f"{value:.4g}")
