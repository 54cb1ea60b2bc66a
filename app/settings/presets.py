"""Decides what an answer to "Who is Porchlight for?" sets.

Rules: a preset is a beginning; what somebody chose by hand is never overruled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from app.core.keep import Keep
from app.settings.all import HISTORY_KEEP, SPEECH_SPEED, TEXT_SIZE
from app.settings.choices import SpeechSpeed, WhoFor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.serial import Json


def preset(who: WhoFor) -> Mapping[str, Json]:
    """Key to plain value of what is set for somebody at first."""
    match who:
        case WhoFor.ME | WhoFor.FAMILY:
            return {}
        case WhoFor.SOMEBODY:
            return {
                TEXT_SIZE.key: TEXT_SIZE.dump(125),
                SPEECH_SPEED.key: SPEECH_SPEED.dump(SpeechSpeed.SLOW),
            }
        case WhoFor.BUSINESS:
            return {HISTORY_KEEP.key: HISTORY_KEEP.dump(Keep.FOREVER)}
        case unexpected:
            assert_never(unexpected)
