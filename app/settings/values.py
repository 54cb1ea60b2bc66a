"""What was chosen, as one frozen value.

Rules: what nobody chose has its default; a value this version cannot read counts as not chosen, and is kept
as it stands until somebody chooses anew; so are keys of other versions.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from app.settings.all import ALL, BY_KEY
from app.settings.descriptors import Unfit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.serial import Json
    from app.settings.all import AnySetting
    from app.settings.descriptors import Setting

T = TypeVar("T")


class Settings(NamedTuple):
    """Everything that was chosen. A change makes a new value."""

    told: Mapping[str, Json] = MappingProxyType({})
    """Key to plain JSON value, of every key that was read or chosen."""

    def get(self, setting: Setting[T]) -> T:
        """The value of a setting; its default where none was chosen or it cannot be read."""
        if setting.key not in self.told:
            return setting.default
        value = setting.parse(self.told[setting.key])
        return setting.default if isinstance(value, Unfit) else value

    def is_chosen(self, setting: AnySetting) -> bool:
        """Whether somebody chose this, be it the default."""
        return setting.key in self.told and not isinstance(setting.parse(self.told[setting.key]), Unfit)

    def with_(self, setting: Setting[T], value: T) -> Settings:
        """The same with one value chosen."""
        return self.with_told({setting.key: setting.dump(value)})

    def with_told(self, told: Mapping[str, Json]) -> Settings:
        """The same with these plain values put in."""
        return Settings(MappingProxyType({**self.told, **told}))

    def without(self, settings: tuple[AnySetting, ...]) -> Settings:
        """The same with these at their defaults again."""
        gone = {setting.key for setting in settings}
        return Settings(MappingProxyType({key: told for key, told in self.told.items() if key not in gone}))

    def unread(self) -> tuple[str, ...]:
        """Keys of ours whose value cannot be read."""
        return tuple(
            key
            for key, told in self.told.items()
            if key in BY_KEY and isinstance(BY_KEY[key].parse(told), Unfit)
        )

    def changed_from(self, before: Settings) -> tuple[AnySetting, ...]:
        """The settings whose value is another than before, in the order of the page."""
        return tuple(setting for setting in ALL if _value(self, setting) != _value(before, setting))


def _value(settings: Settings, setting: AnySetting) -> object:
    return settings.get(cast("Setting[object]", setting))
