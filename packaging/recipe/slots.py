"""Fills the slots of a textbook template so that what it says hangs together.

Rules: one message lives in one country, so its money, phones and brands are of that country; a link slot
follows the brand slot it belongs to; a slot named twice keeps its brand; the same seed fills alike.
"""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SLOT: Final = re.compile(r"\{([a-z0-9_]{1,30})\}")


class TextbookError(ValueError):
    """A textbook file that cannot be used; says which and why."""

    def __init__(self, name: str, slot: str) -> None:
        """Name the template and the slot that is not known."""
        super().__init__(f"{name}: no slot is called {slot!r}")


def has_slots(template: str) -> bool:
    """Whether anything is to be filled."""
    return _SLOT.search(template) is not None


class Filler:
    """Fills the slots of one message.

    A slot is a list of values, of which any is taken, or a table with one list a brand: such a slot is a link
    that follows its brand, `bank_link` that of `brand_bank`, whichever of the two stands first.
    """

    def __init__(self, slots: Mapping[str, Any], places: Sequence[Mapping[str, Any]], seed: int) -> None:
        """Choose nothing yet.

        Args:
            slots: values of every slot of the language.
            places: the countries of the language, as the textbook's README describes them.
            seed: decides every choice.
        """
        self._slots = slots
        self._places = places
        self._chooser = random.Random(seed)
        self._brands: dict[str, str] = {}

    def fill(self, template: str, name: str) -> str:
        """The template with every slot filled.

        Args:
            template: text with `{slot}`.
            name: the template's name, for the error.

        Raises:
            TextbookError: a slot, or a brand's link, is not known.
        """
        return self._filled(template, {**self._slots, **self._place(template)}, name)

    def _place(self, template: str) -> Mapping[str, Any]:
        """The country that the template's own words tell, or one drawn."""
        for place in self._places:
            if any(sign in template for sign in place["signs"]):
                return place
        drawn = [place for place in self._places for _ in range(place.get("often", 1))]
        return self._chooser.choice(drawn) if drawn else {}

    def _filled(self, text: str, slots: Mapping[str, Any], name: str) -> str:
        return _SLOT.sub(lambda found: self._value(found[1], slots, name), text)

    def _value(self, slot: str, slots: Mapping[str, Any], name: str) -> str:
        if slot not in slots:
            raise TextbookError(name, slot)
        if slot.startswith("brand_"):
            return self._brand(slot, slots)
        text = self._chooser.choice(self._choices(slot, slots, name))
        text = re.sub(r"#", lambda _: str(self._chooser.randrange(10)), text)
        text = re.sub(r"~", lambda _: self._chooser.choice("abcdefghijkmnpqrstuvwxyz"), text)
        return self._filled(text, slots, name)

    def _choices(self, slot: str, slots: Mapping[str, Any], name: str) -> Sequence[str]:
        values = slots[slot]
        if isinstance(values, dict):
            brand = self._brand(f"brand_{slot.removesuffix('_link')}", slots)
            if brand not in values:
                raise TextbookError(name, f"{slot} of {brand}")
            values = values[brand]
        return list(values)

    def _brand(self, slot: str, slots: Mapping[str, Any]) -> str:
        if slot not in self._brands:
            self._brands[slot] = self._chooser.choice(slots[slot])
        return self._brands[slot]
