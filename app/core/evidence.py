"""What the on-device model made of a subject, and how much each part of it counts.

Rules: a missing expert is *unknown* and adds nothing; it never counts as clean.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from app.core.subject import Channel, Link
    from app.core.text.tokens import Tokens
    from app.core.verdict import Moved


@dataclass(frozen=True, slots=True)
class Looked:
    """What the model looks at."""

    channel: Channel
    title: Tokens
    """Words of the subject line."""
    body: Tokens
    """Words of the text."""
    links: Sequence[tuple[int, Link]]
    """Web links, each target once, with their place in the subject."""
    present: Collection[str]
    """Ids of the signs found, with `link.any`, `phone.any` and `copied.any`."""
    owned: Collection[int] = ()
    """Places of the links that lead to a known brand's own pages."""
    sender: str = ""
    """Host of the mail's sender; empty where it is unknown or anybody may have a mailbox there."""


@dataclass(frozen=True, slots=True)
class Mix:
    """How one channel adds up its experts, fitted on sources that were left out of training."""

    bias: float
    weights: Mapping[str, float]
    """Per expert; `rules` is the capped sum of hand-set weights."""
    absent: Mapping[str, float]
    """Log-odds added where an expert had nothing to look at."""
    careful: float
    """Log-odds from which on a subject is at least *be careful*."""
    scam: float
    """Log-odds from which on it is a *scam*."""
    slope: float = 1.0
    """Turns the summed log-odds into calibrated ones: `slope * sum + offset`."""
    offset: float = 0.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """The model's whole say on one subject."""

    mix: Mix
    experts: Mapping[str, float] = field(default_factory=dict)
    """Log-odds of each expert that had something to look at: `words`, `signs`, `links`, `sender`."""
    moved: tuple[Moved, ...] = ()
    """Words and links that moved it most, the strongest first."""
