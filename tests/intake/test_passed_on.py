"""A line that parts a note from a forwarded mail is told from any other line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.passed_on import LONGEST_LINE, Divider, divider


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("---------- Forwarded message ---------", Divider.FORWARDED),
        ("Begin forwarded message:", Divider.FORWARDED),
        ("----- Forwarded by Ann Lee/Sales on 3 May -----", Divider.FORWARDED),
        ("-------- Weitergeleitete  Nachricht --------", Divider.FORWARDED),
        ("-----Original Message-----", Divider.ORIGINAL),
        ("_____________", Divider.RULE),
        ("Forwarded message", None),
        ("I got this forwarded message today:", None),
        ("", None),
    ],
)
def test_what_a_line_says(line: str, says: Divider | None) -> None:
    assert divider(line) is says


@given(st.text())
def test_only_short_lines_divide(line: str) -> None:
    assert divider(line) is None or len(line.strip()) <= LONGEST_LINE
