"""Finds everything in a subject that the checks and the model speak of, before anything is added up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.checks import links
from app.checks import reading as readings
from app.checks.reading import Reading
from app.checks.registry import look
from app.checks.signs import Signs
from app.core.evidence import Looked
from app.core.outcome import Found, Outcome
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
    present = {f.sign for o in outcomes.values() if isinstance(o, Found) for f in o.findings}
    judged = links.judged(reading)
    present |= {"link.any"} if judged else set()
    present |= {"phone.any"} if subject.phones else set()
    looked = Looked(subject.channel, reading.title, reading.body, judged, frozenset(present))
    return Seen(reading, outcomes, looked)
