"""What is answered about a verdict without the internet, and which questions are suggested beside it.

Rules: topics are data in `resources/assistant/guide.toml`; no number and no address is ever in them; a
question that was asked is not suggested again.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.errors import DamagedResources
from app.core.say import as_written
from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.assistant.talk import Talk
    from app.core.say import Say
    from app.core.verdict import Verdict

GUIDE: Final = "guide"
"""The context of its sentences, for translators."""
SUGGESTED: Final = 4
"""Questions that are suggested at a time."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One question that people ask, and our answer."""

    id: str
    order: int
    ask: str
    tell: str
    words: str
    """Other words for the same, in every language."""
    source: str = ""
    """The part of the verdict that answers: `reasons`, `steps`, …; empty for `tell` alone."""
    answers: frozenset[str] = frozenset()
    stories: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()

    def fits(self, verdict: Verdict) -> bool:
        """Whether it is suggested beside a verdict."""
        return (
            verdict.answer.value in self.answers
            and (not self.stories or verdict.story in self.stories)
            and (not self.kinds or verdict.kind.value in self.kinds)
        )


@dataclass(frozen=True, slots=True)
class Guide:
    """Every topic, in order."""

    topics: tuple[Topic, ...]
    say: Say = as_written
    common: frozenset[str] = frozenset()
    """Words that say nothing of what a question is about, in every language."""

    @classmethod
    def load(cls, say: Say = as_written) -> Guide:
        """Read `resources/assistant/guide.toml`.

        Args:
            say: gives its sentences in the person's language.

        Raises:
            DamagedResources: it is missing or damaged.
        """
        try:
            data = tomllib.loads(resource("assistant", "guide.toml").read_text("utf-8"))
            topics = sorted(map(_topic, data["topics"]), key=lambda topic: (topic.order, topic.id))
            return cls(tuple(topics), say, frozenset(data["common"].split()))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as trouble:
            raise DamagedResources(str(trouble)) from trouble

    def suggested(self, verdict: Verdict, talk: Talk) -> tuple[str, ...]:
        """Questions that fit a verdict and were not asked yet, those of its story first."""
        if not talk.left:
            return ()
        asked = {exchange.asked for exchange in talk.exchanges} | {talk.open}
        fitting = sorted((t for t in self.topics if t.fits(verdict)), key=lambda topic: not topic.stories)
        texts = (self.say(GUIDE, topic.ask) for topic in fitting)
        return tuple(text for text in texts if text not in asked)[:SUGGESTED]


def _topic(row: Mapping[str, object]) -> Topic:
    def values(key: str) -> frozenset[str]:
        found = row.get(key, [])
        return frozenset(map(str, found)) if isinstance(found, list) else frozenset()

    words = row["words"]
    return Topic(
        id=str(row["id"]),
        order=int(str(row["order"])),
        ask=str(row["ask"]),
        tell=str(row["tell"]),
        words=" ".join(map(str, words.values())) if isinstance(words, dict) else "",
        source=str(row.get("from", "")),
        answers=values("answers"),
        stories=values("stories"),
        kinds=values("kinds"),
    )
