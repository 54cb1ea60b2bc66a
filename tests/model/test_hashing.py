"""The places of all runs at once are those of each run by itself."""

from __future__ import annotations

from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.hashing import SLOTS, slots, total


def _one_by_one(piece: str, seed: int, shortest: int, longest: int) -> set[int]:
    data, size = piece.encode("utf-8", "surrogatepass"), len(piece)
    return {
        crc32(data[start : start + length], seed) % SLOTS
        for length in range(shortest, longest + 1)
        for start in range(size - length + 1)
    }


@given(st.text(max_size=80), st.integers(1, 3), st.sampled_from([(1, 1), (2, 5), (3, 4)]))
def test_same_as_one_by_one(piece: str, seed: int, lengths: tuple[int, int]) -> None:
    assert slots(piece, seed, *lengths) == _one_by_one(piece, seed, *lengths)


@pytest.mark.parametrize("piece", ["", "a", "ab", "^lantern.example$", "\ud800é"])
def test_short_and_odd_pieces(piece: str) -> None:
    assert slots(piece, 1, 2, 5) == _one_by_one(piece, 1, 2, 5)


def test_sums_the_weights_of_the_places() -> None:
    assert total([1, 2, 4, 8], {0, 3}) == 9
