"""Spellings of one word fold to one word, and folding never breaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.text.fold import fold, is_disguised


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Account", "account"),
        ("\u0430ccount", "account"),
        ("acc\u200bount", "account"),
        ("\uff41\uff43count", "account"),
        ("\U0001d41a\U0001d41c\U0001d41c\U0001d428\U0001d42e\U0001d427\U0001d42d", "account"),
        ("passw0rd", "password"),
        ("ver1fy", "verlfy"),
        ("Überprüfen", "uberprufen"),
        ("straße", "strasse"),
        ("código", "codigo"),
        ("2024", "2024"),
        ("b2b", "b2b"),
        ("пароль", "пароль"),
        ("зap\u0430бoтoк", "заработок"),
        ("\u0430\u0441\u0441\u043eunt", "account"),
    ],
)
def test_spellings(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("word", "disguised"),
    [("account", False), ("\u0430ccount", True), ("acc\u200bount", True), ("пароль", False), ("café", False)],
)
def test_disguise(word: str, disguised: bool) -> None:  # noqa: FBT001 - a table
    assert is_disguised(word) is disguised


@given(st.text())
def test_folding_never_raises(word: str) -> None:
    assert isinstance(fold(word), str)


@given(st.text(alphabet=st.characters(categories=("Ll", "Lu")), min_size=1))
def test_case_makes_no_difference_to_latin_words(word: str) -> None:
    if word.isascii():
        assert fold(word.upper()) == fold(word.lower())
