"""The forest laid out in bits says what walking the trees says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.model.trees import LEAVES, Forest, Splits


def _forest() -> Forest:
    """Tree 0: a <= 1 ? (b <= 0 ? 1 : 2) : 4. Tree 1: b <= 5 ? 10 : 20."""
    splits = Splits(
        feature=[0, 1, 1], threshold=[1.0, 0.0, 5.0], tree=[0, 0, 1], ruled_out=[0b011, 0b001, 0b001]
    )
    leaves = [1.0, 2.0, 4.0, *[0.0] * (LEAVES - 3), 10.0, 20.0, *[0.0] * (LEAVES - 2)]
    return Forest(splits, leaves, features=2, base=0.5)


def _walked(a: float, b: float) -> float:
    first = (1.0 if b <= 0 else 2.0) if a <= 1 else 4.0
    return 0.5 + first + (10.0 if b <= 5 else 20.0)


@given(st.floats(-10, 10), st.floats(-10, 10))
def test_same_as_walking(a: float, b: float) -> None:
    assert _forest().predict([a, b]) == _walked(a, b)


def test_a_value_on_the_threshold_goes_left() -> None:
    assert _forest().predict([1.0, 0.0]) == _walked(1.0, 0.0)
    assert _forest().predict([1.0, 5.0]) == _walked(1.0, 5.0)
