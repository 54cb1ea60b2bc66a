from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assistant.plain import plain

ANY = st.text(st.characters(exclude_categories=()), max_size=200)
TRICKY = st.text(st.sampled_from("<>&;#*_[]()`ab/lt! \u202e\u0301"), max_size=60)


@given(ANY | TRICKY, st.integers(2, 80))
def test_what_is_left_is_bounded_and_steers_nothing(text: str, most: int) -> None:
    left = plain(text, most)
    assert len(left) <= most
    assert not any(sign in left for sign in "<>*_`\\|~#\n\t")
    assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} for c in left)


@given(ANY | TRICKY)
def test_twice_is_once(text: str) -> None:
    once = plain(text, 10_000)
    assert plain(once, 10_000) == once


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("It **presses** you.", "It presses you."),
        ("<b>It</b> presses<br>you", "It presses you"),
        ("&lt;b&gt;It&lt;/b&gt; presses", "It presses"),
        ("a <script>alert(1)</script> b", "a alert(1) b"),
        ("a <!-- unseen --> b", "a b"),
        ("[your bank](https://evil.example)", "your bank"),
        ("\u202eevil\u202c \u200bword", "evil word"),
        ("\uff29\uff54 presses", "It presses"),
        ("a" + "\u0301" * 40, "\u00e1\u0301\u0301\u0301"),
        ("one two three four", "one two three four"),
    ],
)
def test_a_text_becomes_plain_words(text: str, left: str) -> None:
    assert plain(text, 100) == left


def test_a_long_text_ends_after_a_whole_word() -> None:
    assert plain("It presses you to pay now", 16) == "It presses you\u2026"
