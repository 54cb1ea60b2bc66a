"""What the app reads was compiled from what is written."""

from __future__ import annotations

import pytest

from recipe.compiled import COMPILERS, target


@pytest.mark.parametrize("part", COMPILERS)
def test_compiled_file_is_fresh(part: str) -> None:
    stale = [name for name, text in COMPILERS[part]().items() if text != target(name).read_text("utf-8")]
    assert not stale, f"run `packaging/dev.py train --only {part}`"
