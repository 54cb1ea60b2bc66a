"""Decides what each of the four steps of the first start shows, and what they set.

Rules: every step can be left alone; a preset never overrules what was chosen by hand; nothing is asked that
makes an account.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from app.settings.all import COUNTRY, LANGUAGE, TEXT_SIZE, WHO_FOR
from app.settings.presets import preset

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from app.settings.choices import WhoFor
    from app.settings.values import Settings
    from app.ui.pages.settings.state import Named, Places


class Step(IntEnum):
    """The steps, in order."""

    WHO = 1
    TEXT = 2
    PROMISES = 3
    PLACE = 4


@dataclass(frozen=True, slots=True)
class Guess:
    """What the system says of its language and country; a code may be empty."""

    language: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class FirstStartState:
    """Everything the first start shows."""

    step: Step
    steps: int
    who: WhoFor
    text_size: int
    can_grow: bool
    can_shrink: bool
    language: str
    country: str
    languages: tuple[Named, ...]
    countries: tuple[Named, ...]
    can_go_back: bool
    is_last: bool


def derive(step: Step, settings: Settings, places: Places, guess: Guess) -> FirstStartState:
    """A step, from what is chosen so far."""
    size = settings.get(TEXT_SIZE)
    return FirstStartState(
        step=step,
        steps=len(Step),
        who=settings.get(WHO_FOR),
        text_size=size,
        can_grow=size < TEXT_SIZE.high,
        can_shrink=size > TEXT_SIZE.low,
        language=settings.get(LANGUAGE),
        country=settings.get(COUNTRY) or guess.country,
        languages=places.languages,
        countries=places.countries,
        can_go_back=step is not Step.WHO,
        is_last=step is Step.PLACE,
    )


def with_who(settings: Settings, who: WhoFor, by_hand: AbstractSet[str]) -> Settings:
    """The settings once somebody said who it is for.

    Args:
        settings: as they were.
        who: the answer.
        by_hand: keys that were chosen by hand in these steps.
    """
    old, new = preset(settings.get(WHO_FOR)), preset(who)
    kept = {key: value for key, value in new.items() if key not in by_hand}
    gone = tuple(key for key in old if key not in by_hand and key not in new)
    told = {key: value for key, value in settings.told.items() if key not in gone}
    return type(settings)({**told, **kept}).with_(WHO_FOR, who)
