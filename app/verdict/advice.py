"""Chooses what to do now, in order, and the one question that would settle it.

Rules: steps and questions are data in `resources/advice`; no phone number or address is ever in them; the
steps fitted to the story come before the general ones of the same order.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.errors import DamagedResources
from app.core.say import as_written
from app.core.verdict import Answer, Step
from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from app.core.say import Say
    from app.core.subject import Kind

ADVICE: Final = "advice"
"""The context of its sentences, for translators."""
MOST_STEPS: Final = 5
STEPS_OF_SIGNS: Final = 1
"""Steps that only a sign asks for, beside a story's own; more would crowd out what to do after paying."""
STEPS_WHEN_CALM: Final = 2
"""Where no signs were found; a long list of warnings there would teach people not to read it."""


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
    untold: bool = False
    """Only where no story is told; a story has closer steps."""

    def is_for(self, answer: Answer, kind: Kind) -> bool:
        """Whether it is for some case with this answer and kind."""
        return (not self.answers or answer.value in self.answers) and (
            not self.kinds or kind.value in self.kinds
        )

    def fits(self, story: str, signs: Collection[str]) -> bool:
        """Whether it is for a case with this story and these signs, if it is for its answer and kind."""
        return (
            (not self.stories or story in self.stories)
            and not (self.untold and story)
            and (not self.signs or not self.signs.isdisjoint(signs))
        )

    @property
    def closeness(self) -> int:
        """How closely it names its case: the more, the earlier among equals."""
        return bool(self.stories) * 2 + bool(self.signs)


class AdviceBook:
    """All steps and questions.

    Attributes:
        say: gives them, and what else is written for a verdict, in the person's language.
    """

    def __init__(self, steps: Iterable[Entry], questions: Iterable[Entry], say: Say = as_written) -> None:
        """Keep them in their order."""
        self.say = say
        self._steps = sorted(steps, key=lambda e: (e.order, -e.closeness, e.id))
        self._by_case: dict[tuple[Answer, Kind], tuple[list[Entry], list[Entry]]] = {}
        self._questions = sorted(questions, key=lambda e: (-e.closeness, e.order, e.id))

    @classmethod
    def load(cls, say: Say = as_written) -> AdviceBook:
        """Read `resources/compiled/advice.json`.

        Args:
            say: gives its sentences in the person's language.

        Raises:
            DamagedResources: it is missing or damaged.
        """
        try:
            data = json.loads(resource("compiled", "advice.json").read_text("utf-8"))
            return cls(map(_entry, data["steps"]), map(_entry, data["questions"]), say)
        except (OSError, ValueError, KeyError, TypeError) as trouble:
            raise DamagedResources(str(trouble)) from trouble

    def steps(self, answer: Answer, story: str, kind: Kind, signs: Collection[str]) -> tuple[Step, ...]:
        """What to do now, in order: the closest are kept when there are too many, none is said twice."""
        fitting = [e for e in self._of(answer, kind)[0] if e.fits(story, signs)]
        most = STEPS_WHEN_CALM if answer is Answer.NO_SIGNS else MOST_STEPS
        if story:
            of_signs = [e for e in fitting if e.signs and not e.stories]
            fitting = [e for e in fitting if e not in of_signs[STEPS_OF_SIGNS:]]
        kept = sorted(fitting, key=lambda e: (-e.closeness, e.order))[:most]
        texts = [e.text for e in kept]
        return tuple(
            Step(e.id, self.say(ADVICE, e.text))
            for e in fitting
            if e in kept and not any(e.text in text and e.text != text for text in texts)
        )

    def question(self, answer: Answer, story: str, kind: Kind, signs: Collection[str]) -> str:
        """The one question that would settle it; empty where none is written."""
        fitting = (e for e in self._of(answer, kind)[1] if e.fits(story, signs))
        return next((self.say(ADVICE, e.text) for e in fitting), "")

    def _of(self, answer: Answer, kind: Kind) -> tuple[list[Entry], list[Entry]]:
        """The steps and questions for an answer and a kind, remembered: there are 32 such pairs."""
        kept = self._by_case.get((answer, kind))
        if kept is None:
            steps = [e for e in self._steps if e.is_for(answer, kind)]
            questions = [e for e in self._questions if e.is_for(answer, kind)]
            kept = self._by_case[answer, kind] = steps, questions
        return kept


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
        row.get("untold") is True,
    )
