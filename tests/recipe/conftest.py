"""What the training libraries need to keep quiet on a bare machine."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _one_core(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system does not say how many cores it has, joblib would warn."""
    monkeypatch.setenv("LOKY_MAX_CPU_COUNT", "1")
