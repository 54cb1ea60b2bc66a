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
_NUMBERS: Final = bytes(SYMBOLS.index(sign) if sign in SYMBOLS else EDGE for sign in map(chr, range(256)))
"""The number of each ASCII sign; what has none counts as the edge."""
_BEFORE: Final = bytes([EDGE, EDGE])
_AFTER: Final = bytes([EDGE])


def places(name: str) -> bytes:
    """The numbers of a name's letters, with its edges."""
    return b"%b%b%b" % (_BEFORE, name.encode("ascii", "replace").translate(_NUMBERS), _AFTER)


class Letters:
    """Probabilities of the third letter after two."""

    __slots__ = ("_rows",)

    def __init__(self, table: Sequence[int]) -> None:
        """Keep a table of `WIDTH` ** 3 bytes, `-16 ln p` each."""
        if len(table) != WIDTH**3:
            msg = "not a table of three letters"
            raise ValueError(msg)
        rows = [bytes(table[start : start + WIDTH]) for start in range(0, WIDTH**3, WIDTH)]
        self._rows = [rows[start : start + WIDTH] for start in range(0, WIDTH**2, WIDTH)]

    def strangeness(self, name: str) -> tuple[float, float]:
        """The mean and the worst surprise of a name.

        Args:
            name: one label of a host, lower case.

        Returns:
            Nats per letter, mean and worst; zeros for an empty name.
        """
        if not name:
            return 0.0, 0.0
        rows, letters = self._rows, places(name)
        costs = [
            rows[first][second][third]
            for first, second, third in zip(letters, letters[1:], letters[2:], strict=False)
        ]
        return sum(costs) / len(costs) / STEPS_PER_NAT, max(costs) / STEPS_PER_NAT
