"""What a backend model said of a subject, after it was checked and made harmless.

Rules: an opinion is made by `app.assistant` alone, from an answer that was validated; its words hold no
number, link or address; every reason stands on words of the subject.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.subject import Span
    from app.core.verdict import Answer


@dataclass(frozen=True, slots=True)
class Said:
    """One reason of the model."""

    span: Span
    """The words it speaks of; it was looked up, never taken from the model."""
    quote: str
    """The exact characters of the span."""
    why: str
    """The model's own sentence, plain."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """The whole say of one model on one subject."""

    engine: str
    """What people call it: the service and the model."""
    when: datetime
    """When it answered, with its time zone."""
    level: Answer
    story: str = ""
    """Id of one of our stories; empty where it names none."""
    reasons: tuple[Said, ...] = ()
    question: str = ""
    """What it would ask the person."""
