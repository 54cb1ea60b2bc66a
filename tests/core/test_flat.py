"""What the recipe writes is what the model reads; damage is said, never guessed over."""

from __future__ import annotations

from array import array
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import DamagedResources
from app.core.flat import MAGIC, Flat
from recipe.flat import packed

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = packed({"a": 1}, {"x": array("b", [1, -2, 3]), "y": array("d", [0.5])})


def test_reads_back() -> None:
    flat = Flat.load(WHOLE)
    assert flat.header["a"] == 1
    assert flat.arrays["x"].tolist() == [1, -2, 3]
    assert flat.arrays["y"].tolist() == [0.5]


def test_the_same_bytes_each_time() -> None:
    assert packed({"b": 1, "a": 2}, {}) == packed({"a": 2, "b": 1}, {})


@pytest.mark.parametrize("data", [b"", b"PLW1", b"nothing", WHOLE[:-9], MAGIC + b"\xff\xff\xff\xff{}"])
def test_damage_is_said(data: bytes) -> None:
    with pytest.raises(DamagedResources):
        Flat.load(data)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(DamagedResources):
        Flat.load(tmp_path / "none.bin")


@given(st.binary(max_size=64))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(DamagedResources):
        assert Flat.load(MAGIC + data).header is not None
