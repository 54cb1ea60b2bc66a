"""Decides what a setting is: its key, default, bounds, group, and the words it is shown with.

Rules: a value is read by `parse` and written by `dump`, nowhere else; what does not fit is `Unfit`, never a
guess; labels are marked for translation here and translated by whoever shows them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

from app.settings.choices import WindowPlace

if TYPE_CHECKING:
    import re

    from app.core.serial import Json

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
CONTEXT: Final = "Settings"
"""The context of the translations of every label, explanation and option."""
_DESKTOP: Final = 100_000
"""Points; no desktop is wider."""
_SMALLEST: Final = 200
"""Points; a smaller window cannot be used."""


def to_say(context: str, text: str) -> str:
    """Mark a text for the translators. It stays English here; whoever shows it translates it."""
    del context
    return text


class Group(StrEnum):
    """The part of the settings page a setting belongs to."""

    READING = "reading"
    PLACE = "place"
    HISTORY = "history"
    ONLINE = "online"
    COMPUTER = "computer"
    UNSHOWN = "unshown"
    """Remembered, not shown."""


GROUP_TITLES: Final = {
    Group.READING: to_say("Settings", "Reading"),
    Group.PLACE: to_say("Settings", "Language and country"),
    Group.HISTORY: to_say("Settings", "Past checks"),
    Group.ONLINE: to_say("Settings", "Online help"),
    Group.COMPUTER: to_say("Settings", "This computer"),
}


class Unfit:
    """A value that a setting cannot have."""


class Setting(ABC, Generic[T]):
    """One thing a person may choose.

    Args:
        key: its name in the file.
        default: its value until somebody chooses.
        group: where it stands on the page.
        label: its words.
        more: a sentence that explains it.
        shared: whether it goes into an export.
    """

    def __init__(
        self,
        key: str,
        default: T,
        group: Group,
        label: str = "",
        more: str = "",
        *,
        shared: bool = True,
    ) -> None:
        self.key: Final = key
        self.default: Final = default
        self.group: Final = group
        self.label: Final = label
        self.more: Final = more
        self.shared: Final = shared

    @abstractmethod
    def parse(self, told: Json) -> T | Unfit:
        """The value that a plain JSON value stands for."""

    @abstractmethod
    def dump(self, value: T) -> Json:
        """The plain JSON value that stands for a value."""


class Option(NamedTuple, Generic[E]):
    """One value of a choice, and its word."""

    value: E
    label: str


class ChoiceSetting(Setting[E]):
    """One of a few values."""

    def __init__(
        self,
        key: str,
        default: E,
        group: Group,
        label: str = "",
        more: str = "",
        *,
        options: tuple[Option[E], ...],
    ) -> None:
        super().__init__(key, default, group, label, more)
        self.options: Final = options

    def parse(self, told: Json) -> E | Unfit:
        """The option of this name."""
        return next((option.value for option in self.options if option.value.value == told), Unfit())

    def dump(self, value: E) -> Json:
        """The name of the option."""
        return value.value


class RangeWords(NamedTuple):
    """The words around the number of a range."""

    shown: str
    """The number as it is shown."""
    told: str
    """The number as a screen reader says it."""
    less: str
    more: str


PERCENT: Final = RangeWords(
    to_say("Settings", "{number} %"),
    to_say("Settings", "{label}, now {number} %"),
    to_say("Settings", "Smaller"),
    to_say("Settings", "Larger"),
)


class RangeSetting(Setting[int]):
    """A whole number between two bounds."""

    def __init__(
        self,
        key: str,
        default: int,
        group: Group,
        label: str,
        more: str,
        *,
        bounds: tuple[int, int],
        step: int,
        words: RangeWords = PERCENT,
    ) -> None:
        super().__init__(key, default, group, label, more)
        self.low: Final = bounds[0]
        self.high: Final = bounds[1]
        self.step: Final = step
        """How far one press goes."""
        self.words: Final = words

    def parse(self, told: Json) -> int | Unfit:
        """The number, where it lies within the bounds."""
        if isinstance(told, bool) or not isinstance(told, int) or not self.low <= told <= self.high:
            return Unfit()
        return told

    def dump(self, value: int) -> Json:
        """The number itself."""
        return value

    def larger(self, value: int) -> int:
        """The next step up, within the bounds."""
        return min(self.high, (value // self.step + 1) * self.step)

    def smaller(self, value: int) -> int:
        """The next step down, within the bounds."""
        return max(self.low, (-(-value // self.step) - 1) * self.step)


class SwitchSetting(Setting[bool]):
    """On or off."""

    def parse(self, told: Json) -> bool | Unfit:
        """True or false, nothing that merely looks like it."""
        return told if isinstance(told, bool) else Unfit()

    def dump(self, value: bool) -> Json:  # noqa: FBT001 - the value of a setting, whatever its type
        """The switch itself."""
        return value


class CodeSetting(Setting[str]):
    """A code such as `de` or `GB`; empty for what the computer says."""

    def __init__(
        self,
        key: str,
        default: str,
        group: Group,
        label: str,
        more: str,
        *,
        shape: re.Pattern[str],
        shared: bool = True,
    ) -> None:
        super().__init__(key, default, group, label, more, shared=shared)
        self.shape: Final = shape

    def parse(self, told: Json) -> str | Unfit:
        """The code, where it has the shape of one."""
        if not isinstance(told, str) or (told and not self.shape.fullmatch(told)):
            return Unfit()
        return told

    def dump(self, value: str) -> Json:
        """The code itself."""
        return value


class PlaceSetting(Setting[WindowPlace | None]):
    """The place of the window; None until it was closed once."""

    def parse(self, told: Json) -> WindowPlace | Unfit | None:
        """A place that some desktop could have."""
        if told is None:
            return None
        if not isinstance(told, dict) or set(told) != set(WindowPlace._fields):
            return Unfit()
        points = [told[name] for name in ("x", "y", "width", "height")]
        x, y, width, height = (_point(value) for value in points)
        maximised = told["maximised"]
        if x is None or y is None or width is None or height is None or not isinstance(maximised, bool):
            return Unfit()
        return WindowPlace(x, y, width, height, maximised) if min(width, height) >= _SMALLEST else Unfit()

    def dump(self, value: WindowPlace | None) -> Json:
        """A JSON object with the names of the fields."""
        if value is None:
            return None
        return dict(value._asdict())


def _point(value: Json) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _DESKTOP:
        return None
    return value
