"""What the app reads was compiled from what is written."""

from __future__ import annotations

import pytest

from recipe.compiled import COMPILERS, target


@pytest.mark.parametrize("part", COMPILERS)
def test_compiled_file_is_fresh(part: str) -> None:
    stale = [name for name, made in COMPILERS[part]().items() if made != target(name).read_bytes()]
    assert not stale, f"run `packaging/dev.py train --only {part}`"
