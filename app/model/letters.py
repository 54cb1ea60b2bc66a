"""Decides how much a name looks like names that honest people choose, three letters at a time.

Rules: linear in the name's length; letters outside `a-z 0-9 -` count as one rare letter; an empty name is
neutral.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

SYMBOLS: Final = "abcdefghijklmnopqrstuvwxyz0123456789-."
WIDTH: Final = len(SYMBOLS)
EDGE: Final = SYMBOLS.index(".")
STEPS_PER_NAT: Final = 16
"""A table holds `-16 ln p` as one byte."""
_INDEX: Final = {letter: place for place, letter in enumerate(SYMBOLS)}


def places(name: str) -> list[int]:
    """The numbers of a name's letters, with its edges."""
    get = _INDEX.get
    return [EDGE, EDGE, *[get(letter, EDGE) for letter in name], EDGE]


class Letters:
    """Probabilities of the third letter after two."""

    __slots__ = ("_table",)

    def __init__(self, table: Sequence[int]) -> None:
        """Keep a table of `WIDTH` ** 3 bytes, `-16 ln p` each."""
        if len(table) != WIDTH**3:
            msg = "not a table of three letters"
            raise ValueError(msg)
        self._table = table

    def strangeness(self, name: str) -> tuple[float, float]:
        """The mean and the worst surprise of a name.

        Args:
            name: one label of a host, lower case.

        Returns:
            Nats per letter, mean and worst; zeros for an empty name.
        """
        if not name:
            return 0.0, 0.0
        table, row, worst, total = self._table, EDGE * WIDTH + EDGE, 0, 0
        letters = places(name)
        for letter in letters[2:]:
            cost = table[row * WIDTH + letter]
            total += cost
            worst = max(worst, cost)
            row = row % WIDTH * WIDTH + letter
        return total / (len(letters) - 2) / STEPS_PER_NAT, worst / STEPS_PER_NAT
