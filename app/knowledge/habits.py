"""Decides what is known of a brand's ways to write: sender names, kinds of notice, what it never asks.

Rules: facts of the bundled directory only; what holds for a whole sector holds for a brand of it, but for its
exceptions; the file is read once somebody asks, for most subjects name no brand.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypedDict

from app.core.errors import DamagedResources
from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.knowledge.brands import Brand

HABITS: Final = "habits"
"""The context of their texts, for translators."""


class NeverRow(TypedDict):
    """One thing that is never asked, as the recipe writes it."""

    id: str
    thing: str
    signs: list[str]
    by: str
    words: list[str]


class NoticeRow(TypedDict):
    """One kind of notice, as the recipe writes it."""

    text: str
    stories: list[str]


class DefaultRow(TypedDict):
    """What holds for a sector, as the recipe writes it."""

    sector: str
    countries: list[str]
    never: list[str]
    notices: list[str]
    source: int


class BrandRow(TypedDict, total=False):
    """What holds for a brand, as the recipe writes it; what is not known is not there."""

    senders: list[str]
    notices: list[str]
    never: list[str]
    source: int
    is_read: bool
    asks: list[str]
    """What it does ask, though its sector never does."""


class CompiledHabits(TypedDict):
    """The whole compiled file."""

    notices: dict[str, NoticeRow]
    never: list[NeverRow]
    defaults: list[DefaultRow]
    brands: dict[str, BrandRow]
    sources: list[str]


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that somebody never asks for."""

    id: str
    text: str
    """English words that stand after "never asks for"."""
    signs: frozenset[str]
    """Ids of the signs that show it being asked."""
    by: str
    """How it must be asked to count: `link`, `text`, `text_link`; empty for any way."""
    words: tuple[str, ...]
    """Small words of which one must stand near the ask; empty where the sign says it all."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One kind of notice that brands really send."""

    id: str
    text: str
    """What it says, one plain English sentence."""
    stories: frozenset[str]
    """Ids of the stories that copy it."""


@dataclass(frozen=True, slots=True)
class NeverAsked:
    """Something a brand never asks for."""

    thing: Thing
    of_brand: bool
    """It is known of the brand itself; else it holds for its whole sector."""
    is_read: bool
    """The brand's own words were read; else it is public knowledge."""
    source: str


class Habits:
    """How the bundled brands write to people. Nothing here changes after loading."""

    def __init__(self, compiled: CompiledHabits) -> None:
        """Take the compiled file's content."""
        self._brands = compiled["brands"]
        self._defaults = compiled["defaults"]
        self._sources = compiled["sources"]
        self._never = compiled["never"]
        self._notices = compiled["notices"]

    @classmethod
    def load(cls) -> Habits:
        """Read `resources/compiled/habits.json`.

        Raises:
            DamagedResources: the file is missing or not what the recipe writes.
        """
        try:
            return cls(json.loads(resource("compiled", "habits.json").read_bytes()))
        except (OSError, ValueError, KeyError, TypeError) as trouble:
            raise DamagedResources(str(trouble)) from trouble

    @cached_property
    def things(self) -> Mapping[str, Thing]:
        """Everything that somebody never asks for, by its id, the gravest first."""
        made = (
            Thing(row["id"], row["thing"], frozenset(row["signs"]), row["by"], tuple(row["words"]))
            for row in self._never
        )
        return {thing.id: thing for thing in made}

    def senders(self, brand: Brand) -> tuple[str, ...]:
        """The names and short codes that a brand's text messages really come from.

        They never calm: anybody can write any sender name, and a phone shows the forged message in the same
        thread as the real ones.
        """
        return tuple(self._row(brand).get("senders", ()))

    def notices_of(self, brand: Brand) -> tuple[Notice, ...]:
        """The kinds of notice that a brand really sends, its own before those of its sector.

        They never calm either: a thief copies the very notice that people know.
        """
        sector = (notice for default in self._of_sector(brand) for notice in default["notices"])
        sent = dict.fromkeys((*self._row(brand).get("notices", ()), *sector))
        rows = ((ident, self._notices[ident]) for ident in sent)
        return tuple(Notice(ident, row["text"], frozenset(row["stories"])) for ident, row in rows)

    def never_asked(self, brand: Brand) -> tuple[NeverAsked, ...]:
        """What a brand never asks for: what it says itself, then what holds for its sector."""
        row = self._row(brand)
        known = {ident: self._own(ident, row) for ident in row.get("never", ())}
        asked = row.get("asks", ())
        for default in self._of_sector(brand):
            source = self._sources[default["source"]]
            for ident in default["never"]:
                if ident not in known and ident not in asked:
                    known[ident] = NeverAsked(
                        self.things[ident], of_brand=False, is_read=False, source=source
                    )
        return tuple(known.values())

    def _own(self, ident: str, row: BrandRow) -> NeverAsked:
        source = self._sources[row["source"]]
        return NeverAsked(self.things[ident], of_brand=True, is_read=row["is_read"], source=source)

    def _row(self, brand: Brand) -> BrandRow:
        return self._brands.get(brand.id, {})

    def _of_sector(self, brand: Brand) -> Iterable[DefaultRow]:
        for default in self._defaults:
            if default["sector"] == brand.sector and _is_in(default["countries"], brand.countries):
                yield default


def _is_in(wanted: Sequence[str], countries: Sequence[str]) -> bool:
    """Whether what holds in some countries, or everywhere, holds for a brand by its main one."""
    return not wanted or countries[0] in wanted
