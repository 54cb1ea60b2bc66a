"""Exported trees say what the library that grew them says."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.ensemble import HistGradientBoostingClassifier

from app.model.trees import Forest, Splits
from recipe.link_trees import flat_trees


def _grown(leaves: int) -> tuple[HistGradientBoostingClassifier, list[list[float]]]:
    dice = np.random.default_rng(5)
    rows = np.round(dice.normal(size=(600, 5)), 1)
    labels = (rows[:, 0] * rows[:, 1] + rows[:, 2] > 0).astype(int)
    forest = HistGradientBoostingClassifier(
        max_iter=12, max_leaf_nodes=leaves, min_samples_leaf=4, random_state=1
    )
    return forest.fit(rows, labels), rows.tolist()


def test_same_predictions() -> None:
    grown, rows = _grown(32)
    flat = flat_trees(grown)
    splits = Splits(flat.feature, flat.threshold, flat.tree, flat.ruled_out)
    forest = Forest(splits, flat.leaves, features=5, base=flat.base)
    expected = grown.decision_function(np.array(rows))
    assert [forest.predict(row) for row in rows] == pytest.approx(expected.tolist(), abs=1e-4)


def test_too_many_leaves_are_refused() -> None:
    grown, _ = _grown(60)
    with pytest.raises(ValueError, match="too many leaves"):
        flat_trees(grown)
