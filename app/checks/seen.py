"""Finds everything in a subject that the checks and the model speak of, before anything is added up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.checks import links, sender
from app.checks import reading as readings
from app.checks.registry import look, present
from app.core.evidence import Looked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.checks.reading import Reading
    from app.checks.signs import Signs
    from app.core.outcome import Outcome
    from app.core.subject import Subject
    from app.knowledge.brands import Directory


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything found in one subject."""

    reading: Reading
    outcomes: Mapping[str, Outcome]
    """What each check found, by its id."""
    looked: Looked
    """What the model looks at."""


def see(subject: Subject, directory: Directory, signs: Signs) -> Seen:
    """Run every check on a subject and gather what the model needs.

    Args:
        subject: what was pasted, taken apart.
        directory: the bundled brands.
        signs: the bundled signs.
    """
    reading = readings.read(subject, directory, signs)
    outcomes = look(reading)
    known = present(reading, outcomes.values())
    judged = links.judged(reading)
    owners = zip(judged, reading.owners, strict=True)
    owned = frozenset(index for (index, _link), owner in owners if owner is not None)
    host = sender.own_host(subject)
    looked = Looked(subject.channel, reading.title, reading.body, judged, known, owned, host)
    return Seen(reading, outcomes, looked)
