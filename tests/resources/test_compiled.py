"""What the app reads was compiled from what is written."""

from __future__ import annotations

import pytest

from recipe.compiled import COMPILERS, target


@pytest.mark.parametrize("part", COMPILERS)
def test_compiled_file_is_fresh(part: str) -> None:
    is_fresh = COMPILERS[part][1]() == target(part).read_text("utf-8")
    assert is_fresh, f"stale: run `packaging/dev.py train --only {part}`"
