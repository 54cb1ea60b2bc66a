"""Decides which colour a style or attribute names, to see text that has the colour of its ground.

Rules: what is not a plain, solid colour (a picture, a gradient, half transparent) is unknown, and unknown
never hides.
Source: CSS Color Module Level 4 for the sixteen basic names and the notations, known before 2026-11-23.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

Colour = tuple[int, int, int]
"""Red, green, blue, each 0 to 255."""

WHITE: Final[Colour] = (255, 255, 255)
_SAME: Final = 10
"""Channels that differ by no more look the same."""
_NAMES: Final[dict[str, Colour]] = {
    "black": (0, 0, 0),
    "white": WHITE,
    "red": (255, 0, 0),
    "lime": (0, 255, 0),
    "green": (0, 128, 0),
    "blue": (0, 0, 255),
    "yellow": (255, 255, 0),
    "aqua": (0, 255, 255),
    "cyan": (0, 255, 255),
    "fuchsia": (255, 0, 255),
    "magenta": (255, 0, 255),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "silver": (192, 192, 192),
    "maroon": (128, 0, 0),
    "navy": (0, 0, 128),
    "olive": (128, 128, 0),
    "purple": (128, 0, 128),
    "teal": (0, 128, 128),
    "orange": (255, 165, 0),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "ghostwhite": (248, 248, 255),
    "whitesmoke": (245, 245, 245),
    "floralwhite": (255, 250, 240),
    "lightgrey": (211, 211, 211),
    "lightgray": (211, 211, 211),
}
_HEX: Final = re.compile(r"#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\Z")
_NUMBERS: Final = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,9})?%?|\.[0-9]{1,9}")


@lru_cache(maxsize=512)
def colour_of(written: str) -> Colour | None:
    """The solid colour that is written; None where it is unknown."""
    text = written.strip().lower()[:64]
    if (named := _NAMES.get(text)) is not None:
        return named
    if (match := _HEX.match(text)) is not None:
        return _from_hex(match[1])
    if text.startswith("rgb") and "(" in text:
        return _from_function(text)
    return None


@lru_cache(maxsize=512)
def is_transparent(written: str) -> bool:
    """Whether a colour is written that cannot be seen on any ground."""
    text = written.strip().lower()[:64]
    if text == "transparent":
        return True
    if text.startswith("rgba(") or (text.startswith("rgb(") and text.count(",") + text.count("/") == 3):
        parts = _NUMBERS.findall(text)
        return len(parts) == 4 and float(parts[3].rstrip("%")) == 0
    return (
        len(text) in {5, 9}
        and _HEX.match(text) is not None
        and text[-((len(text) - 1) // 4) :].strip("0") == ""
    )


def look_alike(one: Colour, other: Colour) -> bool:
    """Whether an eye would take two colours for one."""
    (red, green, blue), (other_red, other_green, other_blue) = one, other
    return (
        abs(red - other_red) <= _SAME
        and abs(green - other_green) <= _SAME
        and abs(blue - other_blue) <= _SAME
    )


def _from_hex(digits: str) -> Colour | None:
    if len(digits) in {3, 4}:
        if len(digits) == 4 and digits[3] != "f":
            return None
        return (int(digits[0] * 2, 16), int(digits[1] * 2, 16), int(digits[2] * 2, 16))
    if len(digits) == 8 and digits[6:] != "ff":
        return None
    return (int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16))


def _from_function(text: str) -> Colour | None:
    parts = _NUMBERS.findall(text)
    if len(parts) == 4 and float(parts[3].rstrip("%")) not in {1.0, 100.0}:
        return None
    if len(parts) not in {3, 4}:
        return None
    red, green, blue = (_channel(part) for part in parts[:3])
    return red, green, blue


def _channel(part: str) -> int:
    value = float(part.rstrip("%"))
    return min(255, round(value * 2.55 if part.endswith("%") else value))
