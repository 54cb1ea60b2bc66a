"""Trains the experts for texts and mails and the mix of each channel; measures them on collectors left out.

Rules: seeded, sorted, rounded before writing, so the same input gives the same bytes; written rows train
and are never scored; spam that is no fraud is neither trained on nor scored; sources weigh by the root of
their size.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from app.model.experts import sign_features
from app.model.words import SLOTS, features, windows

if TYPE_CHECKING:
    from recipe.rows import Row

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
SOURCE_WEIGHT: Final = {"fraud_r1": 0.4, "fbs_china": 0.5, "written": 2.0}
WORDS_STRENGTH: Final = 0.1
"""Inverse regularisation of the word expert."""
SIGNS_PENALTY: Final = 0.004
WINDOWS_TRAINED: Final = 3
LEAST_WEIGHT: Final = 0.005
Note = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class WordMatrix:
    """Windows of all rows as a sparse matrix."""

    matrix: csr_matrix
    row: npt.NDArray[np.intp]
    """The row each window belongs to."""
    rank: npt.NDArray[np.intp]
    """0 for a row's first window."""


def word_matrix(rows: Sequence[Row]) -> WordMatrix:
    """All windows, as the word expert reads them."""
    data: list[float] = []
    columns: list[int] = []
    ends = [0]
    owner: list[int] = []
    rank: list[int] = []
    for index, row in enumerate(rows):
        places = features(row.words)
        for number, (start, end) in enumerate(windows(len(places))):
            value = 1 / sqrt(end - start)
            found = [place for own in places[start:end] for place in own]
            columns += found
            data += [value] * len(found)
            ends.append(len(columns))
            owner.append(index)
            rank.append(number)
    matrix = csr_matrix((data, columns, ends), shape=(len(owner), SLOTS))
    matrix.sum_duplicates()
    return WordMatrix(matrix, np.array(owner), np.array(rank))


def source_weights(rows: Sequence[Row], mask: Mask) -> Floats:
    """Weight of each row in training: sources by the root of their size, both labels alike.

    The variants of one written template share the weight of one row.
    """
    share = Counter(template(row) for row in rows)
    parts = np.array([1 / share[template(row)] for row in rows])
    keys = [(row.source, row.label == "scam") for row in rows]
    sizes: dict[tuple[str, bool], float] = {}
    for key, part, used in zip(keys, parts, mask, strict=True):
        sizes[key] = sizes.get(key, 0.0) + part * bool(used)
    weights = np.array(
        [
            part * SOURCE_WEIGHT.get(key[0], 1.0) / sqrt(max(sizes[key], 1.0))
            for part, key in zip(parts, keys, strict=True)
        ]
    )
    weights[~mask] = 0
    scam = np.array([key[1] for key in keys])
    for side in (scam, ~scam):
        weights[side] *= mask.sum() / 2 / max(weights[side].sum(), 1e-9)
    return weights


def template(row: Row) -> str:
    """What a row was made from: itself, or the template it is a variant of."""
    return row.id.rpartition("-")[0] if row.written else row.id


class WordFit:
    """Trains the word expert on some rows and scores all."""

    def __init__(self, rows: Sequence[Row], strength: float = WORDS_STRENGTH) -> None:
        """Lay out the matrix once.

        Args:
            rows: all rows.
            strength: inverse regularisation.
        """
        self.rows = rows
        self.strength = strength
        self.words = word_matrix(rows)
        self.scam = np.array([row.label == "scam" for row in rows])

    def fit(self, mask: Mask) -> tuple[Floats, float]:
        """Weights of the table and the bias, trained on the rows of a mask."""
        weights = source_weights(self.rows, mask)
        keep = mask[self.words.row] & (self.words.rank < WINDOWS_TRAINED)
        share = weights[self.words.row[keep]]
        model = LogisticRegression(C=self.strength, solver="liblinear", random_state=0, max_iter=200)
        model.fit(self.words.matrix[keep], self.scam[self.words.row[keep]], sample_weight=share)
        return model.coef_[0], float(model.intercept_[0])

    def score(self, table: Floats, bias: float) -> Floats:
        """The loudest window of every row; 0 for a row without words."""
        values = self.words.matrix @ table + bias
        best = np.full(len(self.rows), -np.inf)
        np.maximum.at(best, self.words.row, values)
        return np.where(np.isfinite(best), best, 0.0)


class SignFit:
    """Trains the sign expert: logistic regression whose danger signs only raise and calm signs only lower."""

    def __init__(self, rows: Sequence[Row]) -> None:
        """Lay out the matrix once."""
        found = [sign_features(row.signs) for row in rows]
        self.names = sorted({name for names in found for name in names})
        place = {name: index for index, name in enumerate(self.names)}
        ends = np.cumsum([0, *map(len, found)])
        columns = [place[name] for names in found for name in names]
        self.matrix = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(self.names)))
        self.rows = rows
        self.scam = np.array([row.label == "scam" for row in rows])
        self.bounds = [(None, 0.0) if name.startswith("calm") else (0.0, 4.0) for name in self.names]

    def fit(self, mask: Mask) -> tuple[Floats, float]:
        """Weights by name order and the bias."""
        weights = source_weights(self.rows, mask)[mask]
        weights = weights / weights.sum()
        matrix, target = self.matrix[mask], np.where(self.scam[mask], 1.0, -1.0)

        def loss(point: Floats) -> tuple[float, Floats]:
            margin = target * (matrix @ point[:-1] + point[-1])
            value = (
                float(weights @ np.logaddexp(0, -margin)) + SIGNS_PENALTY * float(point[:-1] @ point[:-1]) / 2
            )
            pull = -weights * target / (1 + np.exp(np.clip(margin, -50, 50)))
            return value, np.append(matrix.T @ pull + SIGNS_PENALTY * point[:-1], pull.sum())

        start = np.zeros(len(self.names) + 1)
        found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[*self.bounds, (None, None)])
        return found.x[:-1], float(found.x[-1])

    def score(self, table: Floats, bias: float) -> Floats:
        """Log-odds of every row."""
        out: Floats = self.matrix @ table + bias
        return out


@dataclass(frozen=True, slots=True)
class Trained:
    """Both experts, rounded as they are written."""

    table: npt.NDArray[np.int8]
    scale: float
    words_bias: float
    signs: dict[str, float]
    signs_bias: float


def trainable(rows: Sequence[Row]) -> Mask:
    """Rows that are learned from: spam that is no fraud is not."""
    return np.array([row.label != "spam" for row in rows])


def left_out_scores(rows: Sequence[Row], note: Note) -> dict[str, Floats]:
    """What both experts say of every row when its collector is left out of their training.

    The textbook is left out story by story; its rows help to mix the experts and are never counted.
    """
    words, signs = WordFit(rows), SignFit(rows)
    usable = trainable(rows)
    collectors = np.array([row.collector for row in rows])
    out = {"words": np.zeros(len(rows)), "signs": np.zeros(len(rows))}
    for name in sorted(set(collectors)):
        note(f"without {name}")
        own = collectors == name
        mask = usable & ~own
        out["words"][own] = words.score(*words.fit(mask))[own]
        out["signs"][own] = signs.score(*signs.fit(mask))[own]
    return out


def train(rows: Sequence[Row]) -> Trained:
    """Both experts from all rows."""
    usable = trainable(rows)
    table, words_bias = WordFit(rows).fit(usable)
    signs = SignFit(rows)
    weights, signs_bias = signs.fit(usable)
    scale = float(f"{np.abs(table).max() / 127:.5g}")
    named = {
        n: float(f"{w:.4g}") for n, w in zip(signs.names, weights, strict=True) if abs(w) >= LEAST_WEIGHT
    }
    return Trained(
        np.round(table / scale).astype(np.int8),
        scale,
        float(f"{words_bias:.5g}"),
        named,
        float(f"{signs_bias:.5g}"),
    )
