"""Decides what the settings page shows.

Rules: one row a setting that works on this computer, in the order of the descriptors; a setting that cannot
do anything here has no row; the newest thing that happened is told above the rows, and undone from there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from app.settings.all import ALL, COUNTRY, LANGUAGE, ONLINE_SERVICE
from app.settings.descriptors import Group

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.core.serial import Json
    from app.settings.all import AnySetting
    from app.settings.exchange import BadValues, NotSettings, TooNew
    from app.settings.file import NotSaved, Trouble
    from app.settings.values import Settings


@dataclass(frozen=True, slots=True)
class Named:
    """One language or country, as a list shows it."""

    code: str
    """Empty for what the computer says."""
    name: str


@dataclass(frozen=True, slots=True)
class Places:
    """The languages and countries to choose from, in the order of the list."""

    languages: tuple[Named, ...] = ()
    countries: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class WasReset:
    """Everything is as at first."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """Settings came in from a file."""

    changed: int


@dataclass(frozen=True, slots=True)
class WroteOut:
    """Settings were written to a file."""

    path: Path


@dataclass(frozen=True, slots=True)
class CouldNotWrite:
    """The file could not be written."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The desktop did not do what was chosen; the setting is as it was."""


@dataclass(frozen=True, slots=True)
class CouldNotRead:
    """The file could not be opened."""


Told: TypeAlias = (
    "WasReset | TakenOver | WroteOut | CouldNotWrite | CouldNotRead | Refused | NotSettings | TooNew"
    " | BadValues"
)
"""The newest thing that happened on the page."""


@dataclass(frozen=True, slots=True)
class RowState:
    """One setting, and what it is now."""

    setting: AnySetting
    value: Json
    """The plain value."""
    names: tuple[Named, ...] = ()
    """What to choose from, where that is a list of codes."""


@dataclass(frozen=True, slots=True)
class Part:
    """A bundled part, for *About*."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class SettingsState:
    """Everything the settings page shows."""

    rows: tuple[RowState, ...] = ()
    told: Told | None = None
    can_undo: bool = False
    can_reset: bool = False
    load_trouble: Trouble | None = None
    save_trouble: NotSaved | None = None
    version: str = ""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What the page knows."""

    settings: Settings
    works: frozenset[str]
    """Keys of the settings that do something on this computer."""
    places: Places
    told: Told | None = None
    before: Settings | None = None
    """The settings to go back to, where the newest thing can be undone."""
    load_trouble: Trouble | None = None
    save_trouble: NotSaved | None = None
    version: str = ""
    parts: tuple[Part, ...] = field(default=())


def derive(facts: Facts) -> SettingsState:
    """The page, from what it knows."""
    shown = shown_settings(facts.works, facts.places)
    names = {LANGUAGE.key: facts.places.languages, COUNTRY.key: facts.places.countries}
    return SettingsState(
        rows=tuple(_row(facts.settings, setting, names) for setting in shown),
        told=facts.told,
        can_undo=facts.before is not None,
        can_reset=any(facts.settings.is_chosen(setting) for setting in (*shown, ONLINE_SERVICE)),
        load_trouble=facts.load_trouble,
        save_trouble=facts.save_trouble,
        version=facts.version,
        parts=facts.parts,
    )


def shown_settings(works: frozenset[str], places: Places) -> tuple[AnySetting, ...]:
    """The settings that have a row: those that work here, and lists with something to choose."""
    no_choice = {
        key
        for key, names in ((LANGUAGE.key, places.languages), (COUNTRY.key, places.countries))
        if len(names) < 3
    }
    return tuple(
        setting
        for setting in ALL
        if setting.group is not Group.UNSHOWN and setting.key in works and setting.key not in no_choice
    )


def _row(settings: Settings, setting: AnySetting, names: Mapping[str, tuple[Named, ...]]) -> RowState:
    chosen = settings.is_chosen(setting)
    value = settings.told[setting.key] if chosen else default_of(setting)
    return RowState(setting, value, names.get(setting.key, ()))


def default_of(setting: AnySetting) -> Json:
    """The default as a plain value."""
    return setting.dump(setting.default)  # type: ignore[arg-type] # its own default
