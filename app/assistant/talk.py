"""Decides how a short talk about one verdict goes on: what may be asked, and what has been told.

Rules: one question at a time, so many in all, each of bounded length; whoever answered is told with the
answer; an answer to a question that is no longer open is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

QUESTIONS: Final = 8
"""Questions of one talk; who has more needs a person, not a program."""
ASKED_CHARACTERS: Final = 300


@dataclass(frozen=True, slots=True)
class Told:
    """One answer."""

    lines: tuple[str, ...]
    """Plain text, one thought a line."""
    engine: str = ""
    """Who says so: service and model; empty for this computer alone."""
    note: str = ""
    """What the person should know of it: that it was made offline."""

    @property
    def is_offline(self) -> bool:
        """Whether this computer answered by itself."""
        return not self.engine


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and its answer."""

    asked: str
    told: Told


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk about one verdict."""

    exchanges: tuple[Exchange, ...] = ()
    """The oldest first."""
    open: str = ""
    """The question that waits for its answer."""

    @property
    def left(self) -> int:
        """How many questions may still be asked."""
        return max(QUESTIONS - len(self.exchanges) - bool(self.open), 0)


class NotAsked(Enum):
    """Why a question was not taken."""

    EMPTY = auto()
    TOO_LONG = auto()
    ENOUGH = auto()
    """All questions of this talk were asked."""
    ONE_IS_OPEN = auto()


def ask(talk: Talk, text: str) -> Talk | NotAsked:
    """The talk with a question that waits, or why it was not taken."""
    words = " ".join("".join(c if c.isprintable() else " " for c in text[: ASKED_CHARACTERS * 4]).split())
    if not words:
        return NotAsked.EMPTY
    if len(words) > ASKED_CHARACTERS:
        return NotAsked.TOO_LONG
    if talk.open:
        return NotAsked.ONE_IS_OPEN
    if not talk.left:
        return NotAsked.ENOUGH
    return replace(talk, open=words)


def tell(talk: Talk, asked: str, told: Told) -> Talk:
    """The talk with an answer; the same where that question is not open."""
    if not asked or asked != talk.open:
        return talk
    return Talk((*talk.exchanges, Exchange(asked, told)))


def give_up(talk: Talk) -> Talk:
    """The talk without the question that waits; it does not count."""
    return replace(talk, open="")
