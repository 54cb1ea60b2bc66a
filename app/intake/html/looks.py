"""Decides what the styles of one tag say about whether its words can be seen.

Rules: only what hides or shows is read; later wins over earlier, `!important` over both, as in CSS; what is
not understood changes nothing. `mso-hide` alone hides from one mail program only and does not count.
Source: CSS 2.2 and CSS Color, known before 2026-11-23.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from app.intake.html.colours import Colour, colour_of, is_transparent

if TYPE_CHECKING:
    from collections.abc import Mapping

Declarations = dict[str, str]
"""Property to value, both lower case; an important value ends with `!`."""

RELEVANT: Final = frozenset(
    (
        *("display", "visibility", "opacity", "font-size", "font", "color", "background", "background-color"),
        *(
            "background-image",
            "max-height",
            "height",
            "max-width",
            "width",
            "overflow",
            "overflow-x",
            "overflow-y",
        ),
        *(
            "position",
            "left",
            "top",
            "right",
            "text-indent",
            "margin-left",
            "margin-top",
            "clip",
            "clip-path",
        ),
        *("white-space", "line-height", "transform"),
    )
)
"""Properties that may hide words or keep their line breaks."""
LONGEST_STYLE: Final = 4_000
"""Characters of one style that are read."""
_SHORT: Final = 64
"""Characters of a declaration or a size up to which it is remembered: the same few come again and again."""
_LENGTH: Final = re.compile(
    r"([+-]?(?:[0-9]{1,9}(?:\.[0-9]{0,9})?|\.[0-9]{1,9}))(px|pt|em|rem|%|ex|ch|vw|vh|in|cm|mm|pc)?"
)
_FACTORS: Final = {
    "px": 1.0,
    "": 1.0,
    "pt": 4 / 3,
    "in": 96.0,
    "cm": 37.8,
    "mm": 3.78,
    "pc": 16.0,
    "rem": 16.0,
    "vw": 8.0,
    "vh": 8.0,
}
_RELATIVE: Final = {"em": 1.0, "%": 0.01, "ex": 0.5, "ch": 0.5}
_SIZES: Final = {
    "xx-small": 9.0,
    "x-small": 10.0,
    "small": 13.0,
    "medium": 16.0,
    "large": 18.0,
    "x-large": 24.0,
    "xx-large": 32.0,
}
_FAR: Final = -300.0
"""Pixels that take words off every screen."""


class Look(NamedTuple):
    """What one tag's styles say; None and False where they say nothing."""

    display: str | None = None
    """`none` or anything else."""
    visible: bool | None = None
    gone: bool = False
    """Its words cannot be seen: no opacity, cut to nothing, moved off the page."""
    size: float | None = None
    """Font size in pixels."""
    size_factor: float | None = None
    """Font size as a multiple of the parent's."""
    colour: Colour | None = None
    is_transparent: bool = False
    ground: Colour | None = None
    has_unknown_ground: bool = False
    """A picture, gradient or unknown colour lies behind."""
    keeps_breaks: bool | None = None


NOTHING: Final = Look()
_SIZED: Final = frozenset(("font", "font-size"))
_GROUNDS: Final = frozenset(("background", "background-color", "background-image"))
_MAY_TAKE_AWAY: Final = RELEVANT & {
    *("opacity", "overflow", "overflow-x", "overflow-y", "clip", "clip-path", "transform", "position"),
    *("text-indent", "margin-left", "margin-top"),
}
"""Properties without one of which no words are gone."""


def declarations_of(style: str) -> Declarations:
    """The relevant declarations of a style attribute or of the inside of a rule."""
    found: Declarations = {}
    for piece in style[:LONGEST_STYLE].split(";"):
        declared = _declaration_cached(piece) if len(piece) <= _SHORT else _declaration(piece)
        if declared is None:
            continue
        name, value = declared
        if name not in found or value.endswith("!") or not found[name].endswith("!"):
            found[name] = value
    return found


def _declaration(piece: str) -> tuple[str, str] | None:
    """A relevant property and its value, as `Declarations` keeps them; None for any other."""
    name, colon, value = piece.partition(":")
    name = name.strip().lower()
    if not colon or name not in RELEVANT:
        return None
    value, important, _ = value.strip().lower().partition("!")
    return name, value.strip() + ("!" if important else "")


_declaration_cached = lru_cache(maxsize=2_048)(_declaration)


def look_of(declared: Mapping[str, str]) -> Look:
    """The look that declarations give."""
    if not declared:
        return NOTHING
    said = {name: value.rstrip("!") for name, value in declared.items()}
    size, factor = (None, None) if _SIZED.isdisjoint(said) else _font_size(said)
    ground, has_unknown_ground = (None, False) if _GROUNDS.isdisjoint(said) else _ground(said)
    colour = said.get("color", "")
    space = said.get("white-space")
    look = Look(
        said.get("display"),
        None if "visibility" not in said else said["visibility"] not in {"hidden", "collapse"},
        not _MAY_TAKE_AWAY.isdisjoint(said) and _is_gone(said),
        size,
        factor,
        colour_of(colour) if colour else None,
        bool(colour) and is_transparent(colour),
        ground,
        has_unknown_ground,
        None if space is None else space.startswith("pre") or space == "break-spaces",
    )
    return NOTHING if look == NOTHING else look


def _font_size(said: Mapping[str, str]) -> tuple[float | None, float | None]:
    """Font size in pixels, or as a multiple of the parent's."""
    written = said.get("font-size", "")
    if not written and "font" in said:
        written = next((part.partition("/")[0] for part in said["font"].split() if part[:1].isdigit()), "")
        if written.isdigit() and written != "0":
            return None, None
    return _size(written[:_SHORT])


@lru_cache(maxsize=512)
def _size(written: str) -> tuple[float | None, float | None]:
    """What a font size says: pixels, or a multiple of the parent's."""
    if written in _SIZES:
        return _SIZES[written], None
    match = _LENGTH.match(written)
    if match is None:
        return None, None
    number, unit = float(match[1]), match[2] or ""
    if unit in _RELATIVE:
        return None, number * _RELATIVE[unit]
    return number * _FACTORS[unit], None


def _pixels(said: Mapping[str, str], name: str) -> float | None:
    match = _LENGTH.match(said.get(name, ""))
    if match is None:
        return None
    return float(match[1]) * _FACTORS.get(match[2] or "", 16.0 if match[2] != "%" else 1.0)


def _is_gone(said: Mapping[str, str]) -> bool:
    opacity = _LENGTH.match(said.get("opacity", ""))
    if opacity is not None and float(opacity[1]) * (0.01 if opacity[2] == "%" else 1) < 0.05:
        return True
    if _is_cut_to_nothing(said) or _is_clipped(said):
        return True
    if (indent := _pixels(said, "text-indent")) is not None and indent < _FAR:
        return True
    moved: tuple[str, ...] = ("margin-left", "margin-top")
    if said.get("position") in {"absolute", "fixed", "relative"}:
        moved = (*moved, "left", "top")
    if any((place := _pixels(said, name)) is not None and place < _FAR for name in moved):
        return True
    return "scale(0)" in said.get("transform", "")


def _is_cut_to_nothing(said: Mapping[str, str]) -> bool:
    if not any(
        said.get(name, "").startswith(("hidden", "clip")) for name in ("overflow", "overflow-x", "overflow-y")
    ):
        return False
    sides = (_pixels(said, name) for name in ("max-height", "height", "max-width", "width"))
    return any(side is not None and 0 <= side <= 1 for side in sides)


def _is_clipped(said: Mapping[str, str]) -> bool:
    clip = said.get("clip", "").replace(" ", "")
    if clip.startswith(("rect(0", "rect(1px,1px,1px,1px")) and said.get("position") in {"absolute", "fixed"}:
        return not clip.rstrip(")").strip("rect(0px,1") or clip.startswith("rect(1px")
    return said.get("clip-path", "").replace(" ", "") in {"inset(50%)", "inset(100%)", "circle(0)"}


def _ground(said: Mapping[str, str]) -> tuple[Colour | None, bool]:
    """The colour behind the words; or that something else is there."""
    written = said.get("background-color") or said.get("background", "")
    picture = said.get("background-image", "") + said.get("background", "")
    if "url(" in picture or "gradient" in picture:
        return None, True
    if not written or is_transparent(written) or written in {"none", "inherit", "initial", "unset"}:
        return None, False
    colour = colour_of(written)
    if colour is None and written.count("(") == 0:
        colour = next((found for word in written.split() if (found := colour_of(word)) is not None), None)
        if colour is None and written.split()[0] in {"none", "transparent"}:
            return None, False
    return colour, colour is None
