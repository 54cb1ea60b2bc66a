"""Takes settings out to a file and in from one.

Rules: an export holds only settings that are marked as shared, so never a secret; an import is taken whole or
not at all; what it does not name stays as it is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from app.settings.all import ALL, BY_KEY
from app.settings.descriptors import Unfit
from app.settings.file import read_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.serial import Json
    from app.settings.values import Settings

VERSION: Final = 1
_MARK: Final = "porchlight_settings"
_VALUES: Final = "settings"


@dataclass(frozen=True, slots=True)
class Imported:
    """Values to put in."""

    told: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class NotSettings:
    """The file holds no settings of Porchlight."""


@dataclass(frozen=True, slots=True)
class TooNew:
    """The file was written by a later Porchlight, in a form that this one does not know."""


@dataclass(frozen=True, slots=True)
class BadValues:
    """Some values cannot be. Nothing was taken."""

    labels: tuple[str, ...]
    """English labels of the settings concerned, or their keys where they have none."""


ImportOutcome: TypeAlias = Imported | NotSettings | TooNew | BadValues


def export_bytes(settings: Settings) -> bytes:
    """What was chosen, as a file for another computer."""
    values = {
        setting.key: settings.told[setting.key]
        for setting in ALL
        if setting.shared and settings.is_chosen(setting)
    }
    return (json.dumps({_MARK: VERSION, _VALUES: values}, indent=2) + "\n").encode()


def read_export(content: bytes) -> ImportOutcome:
    """Judge a file that should hold settings."""
    told = read_object(content)
    if told is None:
        return NotSettings()
    version, values = told.get(_MARK), told.get(_VALUES)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        return NotSettings()
    if version > VERSION:
        return TooNew()
    if not isinstance(values, dict):
        return NotSettings()
    shared = {key: value for key, value in values.items() if key in BY_KEY and BY_KEY[key].shared}
    bad = tuple(
        BY_KEY[key].label or key
        for key, value in shared.items()
        if isinstance(BY_KEY[key].parse(value), Unfit)
    )
    return BadValues(bad) if bad else Imported(MappingProxyType(shared))
