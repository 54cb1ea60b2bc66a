"""Decides how boosted trees are laid out for `app.model.trees`: splits sorted, leaves in order.

Rules: the same answer as the library that grew them, but for the rounding of leaf values.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from app.model.trees import LEAVES

if TYPE_CHECKING:
    from sklearn.ensemble import HistGradientBoostingClassifier


@dataclass(frozen=True, slots=True)
class FlatTrees:
    """All trees as flat lists; the first four run in step."""

    base: float
    feature: list[int]
    threshold: list[float]
    tree: list[int]
    ruled_out: list[int]
    leaves: list[float]


@dataclass(slots=True)
class _Walk:
    """One tree being read from left to right."""

    nodes: Any
    leaves: list[float] = field(default_factory=list)
    splits: list[tuple[int, float, int]] = field(default_factory=list)

    def visit(self, place: int) -> int:
        """Read the tree below one node and say which leaf bits lie there."""
        node = self.nodes[place]
        if node["is_leaf"]:
            self.leaves.append(float(node["value"]))
            return 1 << (len(self.leaves) - 1)
        left = self.visit(int(node["left"]))
        self.splits.append((int(node["feature_idx"]), float(node["num_threshold"]), left))
        return left | self.visit(int(node["right"]))


def flat_trees(forest: HistGradientBoostingClassifier) -> FlatTrees:
    """Lay out a fitted forest.

    Raises:
        ValueError: a tree has more leaves than a word has bits.
    """
    splits: list[tuple[int, float, int, int]] = []
    leaves: list[float] = []
    for number, (predictor,) in enumerate(forest._predictors):  # noqa: SLF001 - the only way to the trees
        walk = _Walk(predictor.nodes)
        walk.visit(0)
        if len(walk.leaves) > LEAVES:
            msg = "too many leaves"
            raise ValueError(msg)
        leaves += walk.leaves + [0.0] * (LEAVES - len(walk.leaves))
        splits += [(feature, threshold, number, bits) for feature, threshold, bits in walk.splits]
    splits.sort()
    base = float(np.ravel(forest._baseline_prediction)[0])  # noqa: SLF001
    columns = [list(column) for column in zip(*splits, strict=True)] or [[], [], [], []]
    rounded = [round(value, 5) for value in leaves]
    return FlatTrees(base, columns[0], columns[1], columns[2], columns[3], rounded)
