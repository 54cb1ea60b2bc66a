"""Which language a voice speaks in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from app.ui.pages.verdict.speaker import fitting


@pytest.mark.parametrize(
    ("spoken", "wanted", "fits"),
    [
        (["de_DE", "en_US", "en_GB"], "en_GB", "en_GB"),
        (["de_DE", "en_US"], "en_GB", "en_US"),
        (["de_DE", "fr_FR"], "en_GB", None),
        ([], "en_GB", None),
    ],
)
def test_the_language_of_the_window_is_spoken(spoken: list[str], wanted: str, fits: str | None) -> None:
    found = fitting([QLocale(name) for name in spoken], QLocale(wanted))
    assert (found.name() if found else None) == fits
