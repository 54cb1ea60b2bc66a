"""Words are found inside runs, exactly or one letter away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.spelling import Words, plain

WORDS = Words(["paypal", "login", "secure", "dhl"])


def test_finds_long_words_inside_a_run() -> None:
    assert WORDS.find("securepaypallogin") == ["secure", "paypal", "login"]


def test_short_words_must_stand_alone() -> None:
    assert WORDS.find("adhle") == []
    assert "dhl" in WORDS


@pytest.mark.parametrize("token", ["paypa1", "paypall", "papyal", "peypal", "aypal", "logln"])
def test_sees_misspellings(token: str) -> None:
    assert WORDS.is_near(token)


@pytest.mark.parametrize("token", ["paypal", "garden", "dh", "", "x" * 500])
def test_other_words_are_not_misspellings(token: str) -> None:
    assert not WORDS.is_near(token)


@given(st.text(max_size=60))
def test_never_raises(text: str) -> None:
    assert set(WORDS.find(text)) <= {"paypal", "login", "secure"}
    assert isinstance(WORDS.is_near(text), bool)
    assert len(plain(text)) <= len(text)
