"""Nothing of a message can be clicked or steer a screen, and places can be carried over."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.text.defang import applied, defanged, edits, one_line

LINK = re.compile(r"https?://|ftp://|\b[a-z0-9-]+\.(?:com|top|org|ly)\b", re.IGNORECASE)
PIECES = st.lists(
    st.sampled_from(
        ["https://", "http://", "a.top", "www.x.com", " ", "\n", "1.99", ".", "Then", "\u202e", "\U0001f600"]
    )
    | st.text(max_size=4)
).map("".join)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://usps-redelivery.top/track", "hxxps://usps-redelivery[.]top/track"),
        ("HTTP://DHL.COM", "HxxP://DHL[.]COM"),
        ("ftp://x.org", "fxp://x[.]org"),
        ("ann@mail.example.org", "ann@mail[.]example[.]org"),
        ("Pay $1.99 now.Then wait.", "Pay $1.99 now.Then wait."),
        ("over. Next", "over. Next"),
        ("gepj.\u202eexe", "gepj.exe"),
        ("a\u200bb\u00adc", "abc"),
        ("one\u2028two", "one\ntwo"),
        ("lone \ud83d half", "lone  half"),
    ],
)
def test_links_are_defanged(text: str, shown: str) -> None:
    assert defanged(text) == shown


@given(PIECES)
def test_nothing_is_left_to_click_or_to_steer(text: str) -> None:
    shown = defanged(text)
    assert not re.search(r"(?<![a-z])https?://", shown, re.IGNORECASE)
    assert not any(
        unicodedata.bidirectional(c) in {"RLO", "LRO", "RLE", "LRE", "RLI", "LRI", "FSI"} for c in shown
    )


@given(PIECES)
def test_the_cells_of_an_edit_are_its_text(text: str) -> None:
    for edit in edits(text):
        assert [place for place, _ in edit.cells()] == list(range(edit.start, edit.end))
        assert "".join(shown for _, shown in edit.cells()) == edit.text


@given(PIECES)
def test_edits_are_in_order_and_never_overlap(text: str) -> None:
    place = 0
    for edit in edits(text):
        assert place <= edit.start <= edit.end <= len(text)
        place = edit.end
    assert applied(text, ()) == text


@given(st.text(), st.integers(2, 60))
def test_one_line_is_one_line_and_short(text: str, longest: int) -> None:
    line = one_line(text, longest)
    assert len(line) <= longest
    assert len(line.splitlines()) <= 1
