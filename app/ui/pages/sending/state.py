"""Decides how far a request to a backend model has come. Values only: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.assistant.outgoing import Outgoing


class Stage(Enum):
    """How far it has come."""

    IDLE = auto()
    MAKING = auto()
    """What will be sent is being made."""
    SHOWN = auto()
    """What will be sent is shown; nothing has left."""
    ASKING = auto()
    """It was sent; the answer is awaited."""


@dataclass(frozen=True, slots=True)
class Sending:
    """One request."""

    stage: Stage = Stage.IDLE
    outgoing: Outgoing | None = None
    """What will be sent, or was; None while it is made, or nothing was."""
    has_left: bool = False
    """Whether it was sent."""
