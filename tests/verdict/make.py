"""Signs and cases made by hand, with nothing in them but what a test speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.evidence import Evidence, Mix
from app.core.outcome import Finding, Found, Group
from app.core.sign import Sign
from app.core.subject import Kind, Part, Span, Subject
from app.verdict.build import Case

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.outcome import Outcome

MIX = Mix(-2.0, {"rules": 1.0}, {}, careful=0.0, scam=2.0)
"""Counts the hand-set weights alone: from 2 on it is *careful*, from 4 on *scam*."""


def sign(name: str, weight: float = 1.0, *, finding: str = "Seen.", asks: tuple[str, ...] = ()) -> Sign:
    """A sign whose group stands in its id; a story's name is its id without the group."""
    group = Group(name.partition(".")[0])
    label = name.partition(".")[2] if group is Group.STORY else ""
    return Sign(name, group, weight, finding, "So.", "Maybe.", label, asks)


def by_id(*signs: Sign) -> dict[str, Sign]:
    """Signs as the verdict wants them."""
    return {one.id: one for one in signs}


def message(text: str) -> Subject:
    """A text message."""
    return Subject(Kind.MESSAGE, text)


def at(name: str, start: int, end: int, *facts: tuple[str, str]) -> Finding:
    """A finding in the text."""
    return Finding(name, Span(Part.TEXT, start, end), facts)


def case(subject: Subject, findings: Iterable[Finding] = (), *outcomes: Outcome) -> Case:
    """A case with these findings and outcomes, and no expert that says anything."""
    found = {"made": Found(tuple(findings)), **{str(n): outcome for n, outcome in enumerate(outcomes)}}
    return Case(subject, "text message", len(subject.text.split()), found, Evidence(MIX))
