"""Decides what the check page shows. Values only: no Qt.

Rules: nothing is ever greyed out without a word: an empty box is answered with a sentence; what was too large
for the box is a short note; a batch takes the place of the box; a card takes the place of everything.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from app.core.subject import Kind

if TYPE_CHECKING:
    from app.core.verdict import Answer

KINDS: Final = (Kind.MESSAGE, Kind.EMAIL, Kind.COPIED_EMAIL, Kind.CHAT, Kind.LINK, Kind.PHONE, Kind.ADDRESS)
"""What a person may say it is, the most usual first."""
BOX_CHARACTERS: Final = 20_000
"""Longer text is kept beside the box, so that typing never waits for it."""


class Phase(Enum):
    """What the page is doing."""

    IDLE = auto()
    OPENING = auto()
    """A file is being read."""
    TAKING = auto()
    """A very long text is being taken over."""
    WAITING = auto()
    """Asked to check while the rules are still being loaded."""
    CHECKING = auto()


class Trouble(Enum):
    """What went wrong, said on the page."""

    NONE = auto()
    EMPTY = auto()
    """Asked to check, with nothing there."""
    NOTHING_TO_PASTE = auto()
    UNREADABLE = auto()
    """The file cannot be read."""
    EMPTY_FOLDER = auto()
    """Nothing in the folder can be checked."""
    NOT_LOADED = auto()
    """The rules are missing or damaged."""
    FAILED = auto()
    STOPPED = auto()
    """The person stopped it."""


class Card(Enum):
    """The short card that is shown instead of the box."""

    NONE = auto()
    PHONE = auto()
    CLICKED = auto()


@dataclass(frozen=True, slots=True)
class Held:
    """Something that does not stand in the box: a file, or a very long text."""

    name: str
    """The file's name; empty for a long text."""
    size: int
    """Bytes."""
    begins: str = ""
    """How a long text begins."""


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One answer of a batch."""

    place: int
    """Which entry it is, from 0."""
    name: str
    answer: Answer | None
    """None where it could not be checked."""
    why: str


@dataclass(frozen=True, slots=True)
class BatchState:
    """How far a batch is."""

    done: int
    total: int
    """0 where nobody knows."""
    seconds_left: int | None
    running: bool
    stopped: bool
    rows: tuple[BatchRow, ...]
    """The most dangerous first."""
    opening: bool = False
    """One row is being opened."""


@dataclass(frozen=True, slots=True)
class Known:
    """Everything the page knows."""

    has_text: bool = False
    held: Held | None = None
    looks_like: str = ""
    looked_kind: Kind | None = None
    chosen: Kind | None = None
    phase: Phase = Phase.IDLE
    trouble: Trouble = Trouble.NONE
    card: Card = Card.NONE
    batch: BatchState | None = None


@dataclass(frozen=True, slots=True)
class CheckState:
    """Everything the check page shows."""

    card: Card = Card.NONE
    shows_box: bool = True
    held: Held | None = None
    looks_like: str = ""
    """"text message, 1 link"; empty while nothing is there."""
    kind: Kind | None = None
    """The kind that is ticked in the menu."""
    is_chosen: bool = False
    """The person said what it is."""
    can_check: bool = True
    busy: bool = False
    can_stop: bool = False
    phase: Phase = Phase.IDLE
    trouble: Trouble = Trouble.NONE
    batch: BatchState | None = None


def derive(known: Known) -> CheckState:
    """What is shown of what is known."""
    has_input = known.has_text or known.held is not None
    busy = known.phase is not Phase.IDLE
    is_readable = has_input and known.looked_kind not in {None, Kind.NOTHING}
    return CheckState(
        card=known.card,
        shows_box=known.held is None and known.batch is None,
        held=known.held if known.batch is None else None,
        looks_like=known.looks_like if is_readable else "",
        kind=(known.chosen or known.looked_kind) if has_input else None,
        is_chosen=known.chosen is not None and has_input,
        can_check=not busy and known.batch is None,
        busy=busy,
        can_stop=busy or (known.batch is not None and known.batch.running),
        phase=known.phase,
        trouble=known.trouble,
        batch=known.batch,
    )
