"""Fits how time grows with size: the exponent of a power law."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def exponent(points: Sequence[tuple[float, float]]) -> float:
    """The exponent of the power law through sizes and seconds, by least squares on their logarithms.

    Args:
        points: size and seconds, both above zero, at two different sizes or more.
    """
    logs = [(math.log(size), math.log(seconds)) for size, seconds in points]
    middle_x = sum(x for x, _ in logs) / len(logs)
    middle_y = sum(y for _, y in logs) / len(logs)
    spread = sum((x - middle_x) ** 2 for x, _ in logs)
    return sum((x - middle_x) * (y - middle_y) for x, y in logs) / spread
