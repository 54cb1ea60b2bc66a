"""Decides what many small decision trees say of one row of numbers, all trees at once.

Rules: the same answer as walking every tree. A tree's leaves are numbered from left to right, one bit each.
Every threshold that a value exceeds rules out the leaves left of its split; the ruled-out bits of all trees
lie in one large integer per feature and threshold, added up beforehand, so a row costs one bisection and one
AND per feature. What is left of a tree's bits has the leaf that is reached as its lowest bit; it is cut out
for all trees in one subtraction. Source of the idea: Lucchese et al., QuickScorer, SIGIR 2015.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass
from functools import reduce
from operator import and_, getitem
from struct import Struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LEAVES: Final = 32
"""Leaves of one tree at most, and bits of one word."""


@dataclass(frozen=True, slots=True)
class Splits:
    """The inner nodes of all trees as flat arrays of one length, sorted by feature and threshold."""

    feature: Sequence[int]
    threshold: Sequence[float]
    """A value that is not above it goes left."""
    tree: Sequence[int]
    ruled_out: Sequence[int]
    """Bits of the leaves on the left side."""


class Forest:
    """Trees whose leaf values are summed."""

    __slots__ = ("_base", "_leaves", "_masks", "_ones", "_thresholds", "_whole", "_words")

    def __init__(self, splits: Splits, leaf_values: Sequence[float], features: int, base: float) -> None:
        """Lay out the trees.

        Args:
            splits: every inner node.
            leaf_values: `LEAVES` values for each tree, unused ones zero.
            features: numbers in one row.
            base: added to the sum of the leaves.
        """
        trees = len(leaf_values) // LEAVES
        self._base = base
        self._words = Struct(f"<{trees}I")
        self._whole = (1 << (LEAVES * trees)) - 1
        self._ones = sum(1 << (LEAVES * tree) for tree in range(trees))
        self._leaves = [
            array("d", (0.0, *leaf_values[tree * LEAVES : (tree + 1) * LEAVES])) for tree in range(trees)
        ]
        self._thresholds: list[list[float]] = [[] for _ in range(features)]
        self._masks: list[list[int]] = [[self._whole] for _ in range(features)]
        kept = [self._whole] * features
        for feature, threshold, tree, ruled_out in zip(
            splits.feature, splits.threshold, splits.tree, splits.ruled_out, strict=True
        ):
            kept[feature] &= ~(ruled_out << (LEAVES * tree))
            if self._thresholds[feature] and self._thresholds[feature][-1] == threshold:
                self._masks[feature][-1] = kept[feature]
            else:
                self._thresholds[feature].append(threshold)
                self._masks[feature].append(kept[feature])

    def kept(self, row: Sequence[float], first: int = 0) -> list[int]:
        """For each feature, the leaves that its value leaves standing.

        Args:
            row: numbers of features that follow each other.
            first: the feature of the first of them.
        """
        masks, thresholds = self._masks[first:], self._thresholds[first:]
        return list(map(getitem, masks, map(bisect_left, thresholds, row)))

    def joined(self, kept: Iterable[int]) -> int:
        """The leaves that all of some features leave standing."""
        return reduce(and_, kept, self._whole)

    def value(self, left: int) -> float:
        """The summed leaf values, each tree reaching its lowest standing leaf; every tree has one."""
        lowest = left & ~(left - self._ones)
        words = self._words.unpack(lowest.to_bytes(self._words.size, "little"))
        return self._base + sum(map(getitem, self._leaves, map(int.bit_length, words)))

    def predict(self, row: Sequence[float]) -> float:
        """The sum for one row of numbers."""
        return self.value(self.joined(self.kept(row)))
