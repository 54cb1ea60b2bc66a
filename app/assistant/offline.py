"""Answers a question about a verdict on this computer alone: from the verdict itself and from our guide.

Rules: every sentence is ours and translated, never made up; the closest topic or reason is told, by the
words it shares with the question, rare ones counting more; where nothing is close, that is said, with the
first thing to do; a question asked as we suggest it always gets its own topic; the answer says that it was
made offline.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING, Final

from app.assistant.guide import GUIDE, Topic
from app.assistant.talk import Told
from app.core.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.assistant.guide import Guide
    from app.core.verdict import Reason, Verdict

OFFLINE: Final = "This answer was made on this computer, from our guide."
NO_ANSWER: Final = "We have no good answer to that here."
WAY: Final = "The official way to {brand}: {website}"
SAYINGS: Final = (OFFLINE, NO_ANSWER, WAY)
"""Everything said here, for translators."""
LINES: Final = 4
CLOSE: Final = 1.2
"""Least closeness of an answer; below it we would guess."""
OWN: Final = 0.6
"""What a reason of the verdict counts beside a topic: people ask more often what to do."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_STEM: Final = 6
"""Letters by which two forms of a word are the same."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """Something that can be told, and the stems it is found by."""

    stems: frozenset[str]
    said: Topic | Reason
    counts: float


def told_offline(question: str, verdict: Verdict, guide: Guide) -> Told:
    """What this computer answers by itself.

    Args:
        question: what the person asks.
        verdict: the verdict that the talk is about.
        guide: our topics, in the person's language.
    """
    note = guide.say(GUIDE, OFFLINE)
    asked_as_suggested = next((t for t in guide.topics if guide.say(GUIDE, t.ask) == question), None)
    if asked_as_suggested:
        return Told(_told(asked_as_suggested, verdict, guide), note=note)
    best = _closest(question, verdict, guide)
    if best is None:
        first = verdict.steps[0].text if verdict.steps else ""
        return Told(_lines((guide.say(GUIDE, NO_ANSWER), first)), note=note)
    return Told(_told(best, verdict, guide), note=note)


def _closest(question: str, verdict: Verdict, guide: Guide) -> Topic | Reason | None:
    def stems(text: str) -> frozenset[str]:
        return _stems(text) - guide.common

    entries = [
        *(_Entry(stems(f"{t.words} {t.ask} {guide.say(GUIDE, t.ask)}"), t, 1.0) for t in guide.topics),
        *(_Entry(stems(f"{r.finding} {r.why}"), r, OWN) for r in verdict.reasons),
    ]
    common = Counter(stem for entry in entries for stem in entry.stems)
    asked = stems(question)

    def closeness(entry: _Entry) -> float:
        shared = asked & entry.stems
        return entry.counts * sum(log(1 + len(entries) / common[stem]) for stem in shared)

    best = max(entries, key=closeness, default=None)
    return best.said if best and closeness(best) >= CLOSE else None


def _told(said: Topic | Reason, verdict: Verdict, guide: Guide) -> tuple[str, ...]:
    if not isinstance(said, Topic):
        return _lines((said.finding, said.why))
    ours = guide.say(GUIDE, said.tell)
    match said.source:
        case "reasons":
            own = [f"{reason.finding} {reason.why}" for reason in verdict.reasons]
        case "steps":
            own = [step.text for step in verdict.steps]
        case "official":
            way = guide.say(GUIDE, WAY)
            own = [way.replace("{brand}", w.brand).replace("{website}", w.website) for w in verdict.official]
        case "sure":
            own = [verdict.how_sure]
        case "honest":
            own = [reason.honest for reason in verdict.reasons]
        case "answer":
            return _lines((verdict.sentence, ours))
        case _:
            own = []
    return _lines(own) or _lines((ours,))


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))[:LINES]


def _stems(text: str) -> frozenset[str]:
    words = (fold(word) for word in _WORD.findall(text))
    return frozenset(word[:_STEM] for word in words if len(word) > 1)
