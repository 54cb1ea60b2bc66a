"""Loads the signs: their sentences, weights and wordings, compiled from `resources/signs`.

Rules: a sign that is not in the resources does not exist; every file is opened when loading and none later;
the wordings of a script are unpacked with the first text in it.
"""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypedDict

from app.checks.wording.hit import Role
from app.checks.wording.scripts import SCRIPTS, Wordings
from app.checks.wording.tables import Tables
from app.checks.wording.unsaid import Denials
from app.core.errors import DamagedResources
from app.core.flat import Flat, mapped
from app.core.outcome import Group
from app.core.say import as_written
from app.core.sign import Sign
from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.say import Say

SECRECY: Final = "push.secrecy"
"""Said in words of denial: "never tell the bank"."""
SIGNS: Final = "signs"
"""The context of their sentences, for translators."""


class CompiledSigns(TypedDict):
    """The compiled file of the sentences and weights."""

    signs: list[dict[str, object]]
    denials: dict[str, list[str]]
    """Words that end a denial (in a clause also `aims`), that make a threat of it, that deny, and `ands`."""


class Signs:
    """Every sign, by id and by number."""

    def __init__(
        self, compiled: CompiledSigns, wordings: Mapping[str, memoryview], say: Say = as_written
    ) -> None:
        """Take the compiled files' content.

        Args:
            compiled: the sentences and weights.
            wordings: of every script its tables.
            say: gives the sentences in the person's language.
        """
        self._wordings = wordings
        self.all: tuple[Sign, ...] = tuple(_sign(row, say) for row in compiled["signs"])
        self.by_id: Mapping[str, Sign] = {sign.id: sign for sign in self.all}
        words = {name: frozenset(of_it) for name, of_it in compiled["denials"].items()}
        self._denials = Denials(**words, signs=self._deniable())

    @classmethod
    def load(cls, say: Say = as_written) -> Signs:
        """Read `resources/compiled/signs.json` and the wordings beside it.

        Args:
            say: gives its sentences in the person's language.

        Raises:
            DamagedResources: a file is missing or not what the compiler writes.
        """
        try:
            wordings = {script: mapped(resource("compiled", f"wordings-{script}.bin")) for script in SCRIPTS}
            return cls(json.loads(resource("compiled", "signs.json").read_bytes()), wordings, say)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as trouble:
            raise DamagedResources(str(trouble)) from trouble

    @cached_property
    def stories(self) -> Mapping[str, str]:
        """The name of each story, by its id."""
        return {sign.id: sign.name for sign in self.all if sign.group is Group.STORY}

    @cached_property
    def matcher(self) -> Wordings:
        """Finds their wordings."""
        return Wordings(self._unpacked, self._denials)

    def _deniable(self) -> Mapping[Role, frozenset[int]]:
        """Numbers of the signs that each kind of denial takes back."""
        of = {
            group: frozenset(number for number, sign in enumerate(self.all) if sign.group is group)
            for group in (Group.WANT, Group.PUSH, Group.STORY)
        }
        wants = of[Group.WANT]
        pushes = of[Group.PUSH] - {number for number, sign in enumerate(self.all) if sign.id == SECRECY}
        return {
            Role.UNASKED: wants | pushes,
            Role.NEEDLESS: wants,
            Role.FORBIDDEN: wants,
            Role.OTHERS: wants | pushes | of[Group.STORY],
        }

    def _unpacked(self, script: str) -> Tables:
        return Tables.read(Flat.load(self._wordings[script]))


def _sign(row: dict[str, object], say: Say) -> Sign:
    asks = row.get("asks", ())
    return Sign(
        id=str(row["id"]),
        group=Group(str(row["group"])),
        weight=float(str(row["weight"])),
        finding=say(SIGNS, str(row["finding"])),
        why=say(SIGNS, str(row["why"])),
        honest=say(SIGNS, str(row["honest"])),
        name=say(SIGNS, str(row["name"])) if "name" in row else "",
        asks=tuple(str(ask) for ask in asks) if isinstance(asks, list) else (),
    )
