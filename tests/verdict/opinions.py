"""Opinions and verdicts of every shape, for properties."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

from app.core.opinion import Opinion, Said
from app.core.subject import Part, Span
from app.core.verdict import Answer

NOON = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
_WORDS = st.text(st.characters(exclude_categories=()), max_size=12)
_SPANS = st.builds(Span, st.sampled_from(Part), st.integers(0, 9), st.integers(0, 9), st.integers(0, 2))
STORY_IDS = ("story.bank", "story.delivery", "story.unknown")
OPINIONS = st.builds(
    Opinion,
    engine=_WORDS,
    when=st.datetimes(timezones=st.just(UTC)),
    level=st.sampled_from(Answer),
    story=st.sampled_from(("", *STORY_IDS)),
    reasons=st.lists(st.builds(Said, _SPANS, _WORDS, _WORDS), max_size=5).map(tuple),
    question=_WORDS,
)


def opinion(level: Answer, *whys: str, story: str = "", question: str = "") -> Opinion:
    """An opinion whose reasons stand on four letters each."""
    said = tuple(Said(Span(Part.TEXT, 4 * n, 4 * n + 4), "word", why) for n, why in enumerate(whys))
    return Opinion("Helper, small", NOON, level, story, said, question)
