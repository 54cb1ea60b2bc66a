"""Remembered words weigh what their places weigh, in any order and however many there are."""

from __future__ import annotations

from math import sqrt
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from app.model.words import SLOTS, WordModel, features

TABLE: Final = [place % 17 - 8 for place in range(SLOTS)]
MODEL: Final = WordModel(TABLE, scale=1.0, bias=0.0)


def _logit(words: list[str]) -> float:
    weights = [TABLE[place] for places in features(words) for place in places]
    return sum(weights) / sqrt(len(words))


@given(st.lists(st.text(max_size=40), min_size=1, max_size=60))
def test_a_word_weighs_what_its_places_weigh(words: list[str]) -> None:
    for _ in range(2):
        score = MODEL.score(words)
        assert score is not None
        assert score.logit == _logit(words)


def test_nothing_to_read() -> None:
    assert MODEL.score([]) is None


def test_the_strongest_words_come_first() -> None:
    words = ["one", "two", "three", "four", "five", "six", "seven", "eight"]
    score = MODEL.score(words)
    assert score is not None
    shares = [abs(share) for _, share in score.moved]
    assert shares == sorted(shares, reverse=True)
