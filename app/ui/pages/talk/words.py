"""The words of the questions about a verdict, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from app.assistant.talk import ASKED_CHARACTERS, NotAsked
from app.core.text.defang import one_line
from app.ui.say import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.assistant.talk import Exchange
    from app.core.verdict import OfficialWay
    from app.ui.pages.talk.state import TalkState

LINE_CHARACTERS: Final = 1_000


def intro(state: TalkState) -> str:
    """Who answers."""
    if state.engine:
        return say("Talk", "We can ask {engine}. Or this computer answers.", engine=one_line(state.engine))
    return say("Talk", "This computer answers, from our guide.")


def asked(exchange: Exchange) -> str:
    """The question as it is shown again."""
    return say("Talk", "You asked: {question}", question=one_line(exchange.asked, ASKED_CHARACTERS))


def line(text: str, official: Sequence[OfficialWay]) -> str:
    """A line of an answer: official addresses as one types them, others so that nobody can follow."""
    if any(way.website in text for way in official):
        return text.replace("https://", "").removesuffix("/")
    return one_line(text, LINE_CHARACTERS)


def by_whom(exchange: Exchange) -> str:
    """Who says so, and how it came about."""
    told = exchange.told
    if not told.engine:
        return told.note
    who = say("Talk", "{engine} says so. It can be wrong.", engine=one_line(told.engine))
    return f"{who} {told.note}".strip()


def not_asked(why: NotAsked | None) -> str:
    """Why a question was not taken; empty where it was."""
    match why:
        case None | NotAsked.EMPTY:
            return ""
        case NotAsked.TOO_LONG:
            return say("Talk", "That is too long for us. Please ask in fewer words.")
        case NotAsked.ONE_IS_OPEN:
            return say("Talk", "One question at a time, please.")
        case NotAsked.ENOUGH:
            return over()
        case unexpected:
            assert_never(unexpected)


def over() -> str:
    """What is said once all questions were asked."""
    return say("Talk", "That was all we can answer here. Please ask somebody you trust.")
