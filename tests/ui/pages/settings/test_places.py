"""Languages and countries are named and guessed from the system."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from app.ui.pages.first_start.state import Guess
from app.ui.pages.settings.places import guess, place_of_dates, places


@pytest.mark.parametrize(
    ("system", "guessed"),
    [
        ("de_AT", Guess("de", "AT")),
        ("en_001", Guess("en", "")),
        ("zh_Hant_TW", Guess("zh", "TW")),
        ("C", Guess()),
    ],
)
def test_the_guess(system: str, guessed: Guess) -> None:
    assert guess(QLocale(system)) == guessed


def test_names() -> None:
    there = places(("en", "de"), QLocale("en_GB"))
    assert [named.name for named in there.languages] == ["As on this computer", "Deutsch", "English"]
    names = {named.code: named.name for named in there.countries}
    assert (names[""], names["GB"], names["DE"]) == ("Not chosen", "United Kingdom", "Germany")
    assert len(names) > 200


def test_countries_in_other_languages_read_left_to_right_or_are_english() -> None:
    names = {named.code: named.name for named in places(("de",), QLocale("de_DE")).countries}
    assert names["AT"] == "Österreich"
    assert names["JP"] == "Japan"


def test_dates_follow_the_country() -> None:
    window = QLocale("en_US")
    assert place_of_dates(window, "GB").name() == "en_GB"
    assert place_of_dates(window, "") == window
    assert place_of_dates(window, "XX") == window
