"""Decides who owns an address, and which brands a text names, by the bundled directory.

Rules: the directory is the only place a brand's addresses come from; an address where anybody may put a
page (`x.github.io`, `forms.office.com`) belongs to nobody; the sources stand in `resources/directory`,
compiled by `packaging/recipe/directory.py` into one file that loads in a few milliseconds.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypedDict

from app.core.errors import DamagedResources
from app.knowledge.brand_letters import Letters
from app.knowledge.brand_names import CompiledNames, Names
from app.knowledge.habits import Habits
from app.resources import resource

if TYPE_CHECKING:
    from app.core.subject import Url


class Role(IntEnum):
    """What a brand uses a domain for."""

    OWN = 0
    """Its own site."""
    MAIL = 1
    """It sends mail from there."""
    SHORT = 2
    """Its short links."""
    USER = 3
    """It runs the place, but anybody may put a page there."""


@dataclass(frozen=True, slots=True)
class Brand:
    """A company or office that scammers like to play."""

    id: str
    name: str
    sector: str
    """`bank`, `post`, `government`, `telecom`, `shop`, `payment`, `crypto`, `streaming`, `technology`,
    `social`, `travel`, `toll`, `energy` or `business`."""
    countries: tuple[str, ...]
    """ISO 3166 codes, lower case, the main one first."""
    domains: tuple[str, ...]
    """Its own domains; the first is the main one."""
    website: str
    """Where to reach it without the message."""
    source: str
    """Where the domains were read."""
    checked: str
    """ISO date on which they were read."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a text names a brand."""

    brand: Brand
    start: int
    end: int
    disguised: bool = False
    """Written with look-alike letters, digits for letters, or spaces between its letters."""


class CompiledWords(TypedDict):
    """Words of host names, as the recipe writes them."""

    tokens: dict[str, list[int]]
    """Host word with its brand's number, its kind (`host_labels.Kind`), its own letters, and 1
    where the name has several words."""
    lures: list[str]
    lite: list[str]
    cheap: list[str]
    honest: list[str]
    offices: list[str]
    """Words of a sender's name that say it is an office, not a person."""


class CompiledDirectory(TypedDict):
    """The whole compiled file."""

    brands: list[str]
    """Fields of each brand, as in `Brand`, with tabs between, lists with spaces, the source's number."""
    sources: list[str]
    domains: dict[str, int]
    """Domain with four times the brand's number plus the role."""
    user_places: list[str]
    """Folders on brands' own hosts where anybody may put a page (`dropbox.com/s`, `cash.app/$`)."""
    names: CompiledNames
    words: CompiledWords
    letters: dict[str, str]


_ROLES: Final = len(Role)
_PERSONS: Final = ("$", "@")
"""How a person's own page begins in an address: `cash.app/$name`."""


class Directory:
    """The bundled brands. Nothing here changes after loading."""

    def __init__(self, compiled: CompiledDirectory) -> None:
        """Take the compiled file's content."""
        self._rows = compiled["brands"]
        self._sources = compiled["sources"]
        self._brands: list[Brand | None] = [None] * len(self._rows)
        self._names = compiled["names"]
        self.domains = compiled["domains"]
        """Every known domain with four times the brand's number plus the role; for `lookalike`."""
        self._user_places = frozenset(compiled["user_places"])
        self.words = compiled["words"]
        """Words of host names; for `lookalike`."""
        self.offices = frozenset(compiled["words"]["offices"])
        self.letters = Letters(compiled["letters"])

    @classmethod
    def load(cls) -> Directory:
        """Read `resources/compiled/brands.json`.

        Raises:
            DamagedResources: the file is missing or not what the recipe writes.
        """
        try:
            return cls(json.loads(resource("compiled", "brands.json").read_bytes()))
        except (OSError, ValueError, KeyError, TypeError) as trouble:
            raise DamagedResources(str(trouble)) from trouble

    def __len__(self) -> int:
        return len(self._rows)

    def brand(self, number: int) -> Brand:
        """The brand of a number, as the compiled tables count."""
        made = self._brands[number]
        if made is None:
            made = self._brands[number] = _brand(self._rows[number], self._sources)
        return made

    def by_name(self, name: str) -> Brand | None:
        """The brand of exactly this name, as `Brand.name` has it."""
        number = self._numbers.get(name)
        return None if number is None else self.brand(number)

    def owner(self, domain: str) -> Brand | None:
        """Who owns a domain or host.

        Args:
            domain: lower-case ASCII host or registrable domain.

        Returns:
            The brand whose own, mail or short-link domain it is or lies below; None where nobody of the
            directory does, and where anybody may put a page.
        """
        known = self.lookup(domain)
        return None if known is None or known[1] is Role.USER else known[0]

    def owner_of(self, url: Url) -> Brand | None:
        """Who answers for a page: the owner of its host, nobody where anybody may put such a page there.

        Args:
            url: a web link.
        """
        first = url.path[1:].partition("/")[0].lower()
        folder = first[:1] if first.startswith(_PERSONS) else first
        if f"{url.host.removeprefix('www.')}/{folder}" in self._user_places:
            return None
        return self.owner(url.host)

    def lookup(self, domain: str) -> tuple[Brand, Role] | None:
        """The brand that runs a domain or host, and what for.

        Args:
            domain: lower-case ASCII host or registrable domain.
        """
        entry = self.known_ending(domain)
        if not entry:
            return None
        number, role = divmod(self.domains[entry], _ROLES)
        return self.brand(number), Role(role)

    def known_ending(self, host: str) -> str:
        """The longest ending of a host that stands in the directory; empty where none does."""
        rest = host.removesuffix(".")
        while rest:
            if rest in self.domains:
                return rest
            rest = rest.partition(".")[2]
        return ""

    def named_in(self, text: str, *, as_name: bool = False) -> tuple[Mention, ...]:
        """The brands that a text names.

        Args:
            text: what to look through.
            as_name: it is the name of a sender, where "Apple" or "ING Support" is the company.

        Returns:
            Each mention in reading order; places are code points of the text.
        """
        found = self._finder.find(text, as_name=as_name)
        return tuple(Mention(self.brand(n.brand), n.start, n.end, n.disguised) for n in found)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """The number of each name; of two brands of one name the first."""
        names = [row.split("\t", 2)[1] for row in self._rows]
        return {name: number for number, name in reversed(list(enumerate(names)))}

    @cached_property
    def habits(self) -> Habits:
        """How the brands write to people; read from its own file at the first question."""
        return Habits.load()

    @cached_property
    def _finder(self) -> Names:
        return Names(self._names, self.letters)


def _brand(row: str, sources: list[str]) -> Brand:
    ident, name, sector, countries, domains, website, source, checked = row.split("\t")
    where, owned = tuple(countries.split()), tuple(domains.split())
    return Brand(ident, name, sector, where, owned, website, sources[int(source)], checked)
