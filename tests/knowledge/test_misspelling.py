"""Words with a letter more, less, other or swapped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.misspelling import Spellings

WORDS = ("netflix", "amazon", "santander", "bankofamerica")
SPELLINGS = Spellings((word, len(word)) for word in WORDS)


@pytest.mark.parametrize(
    ("given_word", "meant", "wrong"),
    [
        ("netfllix", "netflix", 1),
        ("netlix", "netflix", 1),
        ("metflix", "netflix", 1),
        ("amzaon", "amazon", 1),
        ("santnader", "santander", 1),
        ("sanatnderr", "santander", 2),
        ("bankofamarrica", "bankofamerica", 2),
    ],
)
def test_finds_the_word_that_is_meant(given_word: str, meant: str, wrong: int) -> None:
    assert SPELLINGS.nearest(given_word) == (meant, wrong)


@pytest.mark.parametrize("word", ["netflixs", "netflix24", "ametsi", "nxtflyx", "", "a" * 63])
def test_leaves_other_words(word: str) -> None:
    assert SPELLINGS.nearest(word) == ("", 0)


@given(st.sampled_from(WORDS), st.integers(0, 12), st.sampled_from("bcdgjkq"))
def test_every_changed_letter_is_found(word: str, place: int, letter: str) -> None:
    place %= len(word)
    changed = word[:place] + letter + word[place + 1 :]
    assert changed == word or SPELLINGS.nearest(changed)[0] == word


@given(st.text(max_size=70))
def test_any_word_has_an_answer(word: str) -> None:
    meant, wrong = SPELLINGS.nearest(word)
    assert (meant in WORDS and 1 <= wrong <= 2) or (meant, wrong) == ("", 0)
