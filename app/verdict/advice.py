"""Chooses what to do now, in order, and the one question that would settle it.

Rules: steps and questions are data in `resources/advice`; no phone number or address is ever in them; the steps
fitted to the story come before the general ones of the same order.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from app.core.errors import DamagedResources
from app.core.subject import Kind
from app.core.verdict import Answer, Step
from app.resources import resource

MOST_STEPS: Final = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """A step or question with the cases it is for; an empty set is for all."""

    id: str
    text: str
    order: int
    answers: frozenset[str]
    stories: frozenset[str]
    signs: frozenset[str]
    kinds: frozenset[str]

    def fits(self, answer: Answer, story: str, kind: Kind, signs: Collection[str]) -> bool:
        """Whether it is for this case."""
        return (
            (not self.answers or answer.value in self.answers)
            and (not self.stories or story in self.stories)
            and (not self.kinds or kind.value in self.kinds)
            and (not self.signs or not self.signs.isdisjoint(signs))
        )

    @property
    def closeness(self) -> int:
        """How closely it names its case: the more, the earlier among equals."""
        return bool(self.stories) * 2 + bool(self.signs)


class AdviceBook:
    """All steps and questions."""

    def __init__(self, steps: Iterable[Entry], questions: Iterable[Entry]) -> None:
        """Keep them in their order."""
        self._steps = sorted(steps, key=lambda e: (e.order, -e.closeness, e.id))
        self._questions = sorted(questions, key=lambda e: (-e.closeness, e.order, e.id))

    @classmethod
    def load(cls) -> AdviceBook:
        """Read `resources/compiled/advice.json`.

        Raises:
            DamagedResources: it is missing or damaged.
        """
        try:
            data = json.loads(resource("compiled", "advice.json").read_text("utf-8"))
            return cls(map(_entry, data["steps"]), map(_entry, data["questions"]))
        except (OSError, ValueError, KeyError, TypeError) as trouble:
            raise DamagedResources(str(trouble)) from trouble

    def steps(self, answer: Answer, story: str, kind: Kind, signs: Collection[str]) -> tuple[Step, ...]:
        """What to do now, in order: the closest steps are kept when there are too many."""
        fitting = [e for e in self._steps if e.fits(answer, story, kind, signs)]
        kept = sorted(fitting, key=lambda e: (-e.closeness, e.order))[:MOST_STEPS]
        return tuple(Step(e.id, e.text) for e in fitting if e in kept)

    def question(self, answer: Answer, story: str, kind: Kind, signs: Collection[str]) -> str:
        """The one question that would settle it; empty where none is written."""
        return next((e.text for e in self._questions if e.fits(answer, story, kind, signs)), "")


def _entry(row: dict[str, object]) -> Entry:
    def values(key: str) -> frozenset[str]:
        found = row.get(key, [])
        return frozenset(map(str, found)) if isinstance(found, list) else frozenset()

    return Entry(
        str(row["id"]),
        str(row["text"]),
        int(str(row.get("order", 50))),
        values("answers"),
        values("stories"),
        values("signs"),
        values("kinds"),
    )
