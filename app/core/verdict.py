"""The answer a person gets: one of four words, its reasons, what to do now.

Rules: there is no "safe"; at most `limits.REASONS` reasons of our own, the weightiest first, then what a
backend model said; phone numbers and addresses come from the bundled directory only.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.outcome import Group
    from app.core.subject import Kind, LeftOut, Span


class Answer(StrEnum):
    """The four answers, from danger to calm."""

    SCAM = "scam"
    CAREFUL = "careful"
    CANNOT_TELL = "cannot_tell"
    NO_SIGNS = "no_signs"


@dataclass(frozen=True, slots=True)
class Reason:
    """One finding in plain words, with the words it speaks of."""

    sign: str
    group: Group
    finding: str
    """What was seen, one sentence."""
    why: str
    """Why it matters, one sentence."""
    honest: str
    """What an honest sender might be doing."""
    span: Span
    quote: str
    """The exact characters of the span."""
    weight: float
    """Log-odds it adds; negative for calm."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do now."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class OfficialWay:
    """How to reach a brand without the message: from the bundled directory only."""

    brand: str
    website: str
    source: str
    """Where the directory read it."""
    checked: str
    """ISO date on which it was read."""
    never_asks: tuple[str, ...] = ()
    """What it never asks for, in the person's language, the gravest first; empty where that is not known."""
    notices: tuple[str, ...] = ()
    """What it really sends that the story copies, a sentence each in the person's language."""
    senders: tuple[str, ...] = ()
    """Names and short codes that its texts come from; only where a text was checked."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A word or link that moved the on-device model."""

    text: str
    span: Span | None
    weight: float
    """Log-odds; positive towards scam."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A backend model that was asked about the verdict."""

    engine: str
    """What people call it: the service and the model."""
    when: datetime
    """When it answered, with its time zone."""
    level: Answer
    """What it said; never the answer by itself."""
    question: str = ""
    """What it would ask the person; empty where it asks nothing."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The whole answer."""

    answer: Answer
    kind: Kind
    looks_like: str
    """What it was taken for: "text message, 1 link"."""
    sentence: str
    """The answer in one sentence."""
    probability: float | None
    """Calibrated chance that it is a scam, 0 to 1; None where nothing could be judged."""
    how_sure: str
    """The same in words and as "N of 100"."""
    story: str = ""
    """Id of the main story (`story.delivery`); empty when none is told."""
    story_name: str = ""
    reasons: tuple[Reason, ...] = ()
    calm: tuple[Reason, ...] = ()
    """What speaks for an honest sender."""
    steps: tuple[Step, ...] = ()
    official: tuple[OfficialWay, ...] = ()
    question: str = ""
    """The one question or thing that would settle it, where the answer is *can't tell*."""
    moved: tuple[Moved, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    """What was not looked at."""
    not_looked: tuple[str, ...] = ()
    """Checks that could not do their work, a sentence each."""
    opinions: tuple[Heard, ...] = ()
    """Which backend models were heard, the newest last; their reasons stand in `reasons`, group *opinion*."""
