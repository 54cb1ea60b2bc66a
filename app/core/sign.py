"""What is known of one sign: its sentences and its weight. The signs are data in `resources/signs`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.outcome import Group


@dataclass(frozen=True, slots=True)
class Sign:
    """What is said of one sign, and what it weighs."""

    id: str
    group: Group
    weight: float
    """Log-odds it adds; negative for calm; 0 for one that only explains."""
    finding: str
    """One sentence with `{slots}`."""
    why: str
    honest: str
    """What an honest sender might be doing."""
    name: str = ""
    """The story's name, for stories."""
    asks: tuple[str, ...] = ()
    """Signs (or `group.*`) of which one must be there too before a story's topic counts."""
