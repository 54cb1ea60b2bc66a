"""The letter model: linear, neutral on nothing, within its bounds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.letters import WIDTH, Letters
from recipe.link_lexicon import letter_table

LETTERS = Letters(letter_table(["garden", "gardener", "kitchen", "library", "weather", "bakery"] * 20))


def test_nothing_is_neutral() -> None:
    assert LETTERS.strangeness("") == (0.0, 0.0)


def test_learned_names_are_less_strange() -> None:
    assert LETTERS.strangeness("garden")[0] < LETTERS.strangeness("xqzvkj")[0]


def test_a_table_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="three letters"):
        Letters(bytes(WIDTH))


@given(st.text(max_size=80))
def test_mean_is_never_above_worst(name: str) -> None:
    mean, worst = LETTERS.strangeness(name)
    assert 0 <= mean <= worst + 1e-9
