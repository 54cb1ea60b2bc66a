"""What a phrase that was found is: its sign, what it does for it, and which words it covers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Role(IntEnum):
    """What a phrase does for its sign."""

    ANY = 0
    """It is the sign, or the topic of a story."""
    FULL = 1
    """It tells the whole story by itself."""
    NEVER = 2
    """It says the sign the other way round, or something harmless: the words it covers don't count."""
    UNASKED = 3
    """It says that the sender does not ask: "we never ask for"."""
    NEEDLESS = 4
    """It says that something need not be done: "no need to"."""
    FORBIDDEN = 5
    """It says not to do something: "never enter"."""
    OTHERS = 6
    """It says what thieves do: "scammers call and want"."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One phrase found: words `first` to `last` (inclusive) of the tokens."""

    sign: int
    role: Role
    first: int
    last: int
