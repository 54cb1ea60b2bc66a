"""What stands by a brand's official way: facts of the directory, and only those that the message plays on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.say import as_written
from app.core.subject import Kind
from app.core.verdict import Answer, Verdict
from app.knowledge.habits import Habits
from app.verdict.official import NOTICES, SENDERS, official_way
from tests.knowledge.test_habits import FACTS, brand_of

if TYPE_CHECKING:
    from app.engine import Engine

HABITS = Habits(FACTS)
HELD = Verdict(Answer.SCAM, Kind.MESSAGE, "text message", "It is likely a scam.", 0.9, "Quite sure.")


def test_a_real_notice_is_told_where_the_story_copies_it() -> None:
    told = [
        official_way(brand_of("own"), replace(HELD, story=story), HABITS, as_written).notices
        for story in ("story.invoice", "story.bank", "story.delivery", "")
    ]

    assert told == [("A bill.",), ("A code.",), (), ()]


@pytest.mark.parametrize(
    ("kind", "names"),
    [(Kind.MESSAGE, ("OWN",)), (Kind.EMAIL, ()), (Kind.LINK, ()), (Kind.CHAT, ())],
)
def test_sender_names_are_told_of_a_text_alone(kind: Kind, names: tuple[str, ...]) -> None:
    way = official_way(brand_of("own"), replace(HELD, kind=kind), HABITS, as_written)

    assert way.senders == names


def _loudly(_context: str, text: str, /, *, n: int = -1) -> str:
    return text.upper() * abs(n)


def test_what_is_told_is_short_and_in_the_persons_language(engine: Engine) -> None:
    directory = engine.directory
    for number in range(len(directory)):
        for story in engine.signs.stories:
            way = official_way(directory.brand(number), replace(HELD, story=story), directory.habits, _loudly)
            assert len(way.notices) <= NOTICES
            assert len(way.senders) <= SENDERS
            assert all(text == text.upper() for text in (*way.notices, *way.never_asks))
