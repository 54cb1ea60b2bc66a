"""Decides the colours of every theme. Values only: no Qt.

Rules: text on its ground reaches 7:1 and edges of controls reach 3:1, which a test computes; no colour
speaks alone, so each tone goes with a word and an icon.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple, assert_never

RING: Final = 3.0
"""Width of the ring around what has the focus, in pixels."""


class Theme(Enum):
    """What a person may choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Tone(Enum):
    """What a coloured surface speaks of."""

    STOP = "stop"
    CARE = "care"
    OK = "ok"
    UNKNOWN = "unknown"


class Colours(NamedTuple):
    """Every colour of one theme, as `#RRGGBB`."""

    bg: str
    surface: str
    ink: str
    ink2: str
    """Quieter text."""
    line: str
    """Lines that only divide."""
    edge: str
    """Edges that say where a control is."""
    action: str
    action_ink: str
    action_soft: str
    action_hover: str
    lantern: str
    stop: str
    stop_soft: str
    care: str
    care_soft: str
    ok: str
    ok_soft: str
    unk: str
    unk_soft: str
    nav: str
    nav_on: str
    nav_ink: str
    nav_ink2: str
    focus: str
    nav_focus: str
    mark: str
    """Ground of marked words."""
    mark_ink: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Text colour and ground of a tone."""
        match tone:
            case Tone.STOP:
                return self.stop, self.stop_soft
            case Tone.CARE:
                return self.care, self.care_soft
            case Tone.OK:
                return self.ok, self.ok_soft
            case Tone.UNKNOWN:
                return self.unk, self.unk_soft
            case unexpected:
                assert_never(unexpected)


LIGHT: Final = Colours(
    bg="#FAF8F4",
    surface="#FFFFFF",
    ink="#1A2330",
    ink2="#434D5B",
    line="#D9D4CA",
    edge="#6F8096",
    action="#0B4A82",
    action_ink="#FFFFFF",
    action_soft="#E6EFF7",
    action_hover="#083A67",
    lantern="#F2B134",
    stop="#8F1A1A",
    stop_soft="#FCEBEA",
    care="#6B4300",
    care_soft="#FFF3D9",
    ok="#14512C",
    ok_soft="#E8F5EB",
    unk="#3A4350",
    unk_soft="#EDF0F4",
    nav="#17283B",
    nav_on="#2A3F57",
    nav_ink="#F4F1EA",
    nav_ink2="#C6CFDA",
    focus="#10161F",
    nav_focus="#F2B134",
    mark="#FAD4D0",
    mark_ink="#1A2330",
)
DARK: Final = Colours(
    bg="#12181F",
    surface="#1B232D",
    ink="#F2EFE8",
    ink2="#C3CBD6",
    line="#3A4656",
    edge="#8493A6",
    action="#9CCBF6",
    action_ink="#0A1B2B",
    action_soft="#22374D",
    action_hover="#BEDDFA",
    lantern="#F2B134",
    stop="#FFB9B1",
    stop_soft="#3B1514",
    care="#FFD591",
    care_soft="#38290A",
    ok="#A6E3B9",
    ok_soft="#12301E",
    unk="#D3DBE5",
    unk_soft="#2A333F",
    nav="#0B1117",
    nav_on="#233345",
    nav_ink="#F4F1EA",
    nav_ink2="#C6CFDA",
    focus="#F2B134",
    nav_focus="#F2B134",
    mark="#6B2A26",
    mark_ink="#FFFFFF",
)
HIGH_CONTRAST: Final = Colours(
    bg="#000000",
    surface="#000000",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    line="#FFFFFF",
    edge="#FFFFFF",
    action="#FFF200",
    action_ink="#000000",
    action_soft="#000000",
    action_hover="#FFFFFF",
    lantern="#FFF200",
    stop="#FFB3B3",
    stop_soft="#000000",
    care="#FFD75E",
    care_soft="#000000",
    ok="#8CFFAB",
    ok_soft="#000000",
    unk="#FFFFFF",
    unk_soft="#000000",
    nav="#000000",
    nav_on="#000000",
    nav_ink="#FFFFFF",
    nav_ink2="#FFFFFF",
    focus="#00FFFF",
    nav_focus="#00FFFF",
    mark="#FFF200",
    mark_ink="#000000",
)


def colours_of(theme: Theme, *, system_dark: bool, system_contrast: bool) -> Colours:
    """The colours of a theme.

    Args:
        theme: what the person chose.
        system_dark: the system asks for dark windows.
        system_contrast: the system asks for high contrast.
    """
    match theme:
        case Theme.LIGHT:
            return LIGHT
        case Theme.DARK:
            return DARK
        case Theme.HIGH_CONTRAST:
            return HIGH_CONTRAST
        case Theme.SYSTEM if system_contrast:
            return HIGH_CONTRAST
        case Theme.SYSTEM:
            return DARK if system_dark else LIGHT
        case unexpected:
            assert_never(unexpected)


def contrast(first: str, second: str) -> float:
    """How far apart two colours are, 1 to 21.

    Source: WCAG 2.2, "contrast ratio" and "relative luminance".
    """
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
