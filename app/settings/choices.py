"""The values a choice may have. They are written to the settings file by these names.

Rules: a name that was once written is never reused for something else.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, assert_never


class WhoFor(StrEnum):
    """Who this copy of Porchlight is for."""

    ME = "me"
    SOMEBODY = "somebody"
    """Somebody the person helps."""
    FAMILY = "family"
    BUSINESS = "business"


class ThemeChoice(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class SpeechSpeed(StrEnum):
    """How fast an answer is read aloud."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"

    @property
    def rate(self) -> float:
        """The rate of Qt's text to speech, -1 to 1."""
        match self:
            case SpeechSpeed.SLOW:
                return -0.35
            case SpeechSpeed.NORMAL:
                return 0.0
            case SpeechSpeed.FAST:
                return 0.35
            case unexpected:
                assert_never(unexpected)


class WindowPlace(NamedTuple):
    """Where the window stood when it was last closed, in points of the desktop."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False
