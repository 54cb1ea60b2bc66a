"""What one check found: found, clear, does not apply, or could not look. Never a bool.

Rules: *could not look* is not *fine* and never lowers concern; every finding points at a span.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.subject import Span


class Group(StrEnum):
    """Families of signs. The danger each may add is capped per group."""

    SENDER = "sender"
    AUTH = "auth"
    LINK = "link"
    WANT = "want"
    PUSH = "push"
    STORY = "story"
    FILE = "file"
    HIDING = "hiding"
    CALM = "calm"
    OPINION = "opinion"
    """What a backend model said; it weighs nothing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A sign that was seen, and where."""

    sign: str
    """Id of the sign, `group.name`; its sentences and weight stand in `resources/signs`."""
    span: Span
    facts: tuple[tuple[str, str], ...] = ()
    """Values for the slots of the sign's sentences: `(("brand", "DHL"), ("domain", "dhl-paket.top"))`."""


@dataclass(frozen=True, slots=True)
class Found:
    """The signs were seen."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Clear:
    """It was looked for and is not there."""

    looked_at: str = ""


@dataclass(frozen=True, slots=True)
class DoesNotApply:
    """There is nothing here that the check could speak of."""


@dataclass(frozen=True, slots=True)
class CouldNotLook:
    """The check could not do its work; nothing follows from it."""

    why: str
    """A plain sentence."""


Outcome = Found | Clear | DoesNotApply | CouldNotLook
