"""Colours can be told apart, in every theme."""

from __future__ import annotations

import pytest

from app.ui.theme.tokens import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    Colours,
    Theme,
    Tone,
    colours_of,
    contrast,
)

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "contrast"])
TEXT = [
    *[
        (ink, ground)
        for ink in ("ink", "ink2", "action", "stop", "care", "ok", "unk")
        for ground in ("bg", "surface")
    ],
    *[("ink", f"{tone}_soft") for tone in ("stop", "care", "ok", "unk", "action")],
    *[(tone, f"{tone}_soft") for tone in ("stop", "care", "ok", "unk", "action")],
    ("action_ink", "action"),
    ("action_ink", "action_hover"),
    ("nav_ink", "nav"),
    ("nav_ink2", "nav"),
    ("nav_ink", "nav_on"),
    ("mark_ink", "mark"),
]
EDGES = [
    ("edge", "bg"),
    ("edge", "surface"),
    ("focus", "bg"),
    ("focus", "surface"),
    ("nav_focus", "nav"),
    ("lantern", "nav_on"),
]


@THEMES
def test_text_reaches_seven_to_one(colours: Colours) -> None:
    named = colours._asdict()
    found = {pair: contrast(named[pair[0]], named[pair[1]]) for pair in TEXT}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 7} == {}


@THEMES
def test_edges_of_controls_reach_three_to_one(colours: Colours) -> None:
    named = colours._asdict()
    found = {pair: contrast(named[pair[0]], named[pair[1]]) for pair in EDGES}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 3} == {}


@THEMES
@pytest.mark.parametrize("tone", Tone)
def test_every_tone_has_a_colour_and_a_ground(colours: Colours, tone: Tone) -> None:
    ink, ground = colours.tone(tone)
    assert contrast(ink, ground) >= 7


@pytest.mark.parametrize(
    ("theme", "dark", "high", "wanted"),
    [
        (Theme.LIGHT, True, True, LIGHT),
        (Theme.DARK, False, True, DARK),
        (Theme.HIGH_CONTRAST, False, False, HIGH_CONTRAST),
        (Theme.SYSTEM, False, False, LIGHT),
        (Theme.SYSTEM, True, False, DARK),
        (Theme.SYSTEM, False, True, HIGH_CONTRAST),
        (Theme.SYSTEM, True, True, HIGH_CONTRAST),
    ],
)
def test_the_system_is_asked_only_where_it_is_left_to_it(
    theme: Theme, *, dark: bool, high: bool, wanted: Colours
) -> None:
    assert colours_of(theme, system_dark=dark, system_contrast=high) == wanted


def test_contrast_of_black_and_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
