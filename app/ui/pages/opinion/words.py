"""The words of the second opinion, in the language of the window.

Rules: who speaks stands in every sentence; what does not warn never sounds like calm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from app.core.call_words import sentence
from app.core.text.defang import one_line
from app.core.verdict import Answer
from app.ui.pages.sending.state import Stage
from app.ui.pages.verdict import words as verdict_words
from app.ui.say import say

if TYPE_CHECKING:
    from app.core.verdict import Heard
    from app.ui.pages.opinion.state import OpinionState


def intro(state: OpinionState) -> str:
    """What stands above the button; empty once it was pressed."""
    engine = one_line(state.engine)
    if not state.can_ask:
        return ""
    if state.always:
        return say("Opinion", "You can ask {engine} too. We take private things out first.", engine=engine)
    return say(
        "Opinion",
        "You can ask {engine} too. We take private things out first. You see all we send.",
        engine=engine,
    )


def button(state: OpinionState) -> str:
    """What the button says."""
    if state.always:
        return say("Opinion", "Ask now")
    return say("Opinion", "Show what will be sent")


def told(state: OpinionState) -> str:
    """What came of it; empty while nothing did."""
    if state.sending.stage is not Stage.IDLE:
        return ""
    if state.heard is not None:
        return _said(state.heard, state.raised_to)
    if state.is_broken:
        return say("Opinion", "That did not work. The answer above stands.")
    if state.ended is None:
        return ""
    return say("Opinion", "{sentence} The answer above stands.", sentence=sentence(state.ended, say))


def heard_when(heard: Heard) -> str:
    """Who was asked, and when."""
    who, when = one_line(heard.engine), verdict_words.moment(heard.when)
    return say("Opinion", "{engine} was asked on {when}. It can be wrong.", engine=who, when=when)


def question(heard: Heard | None) -> str:
    """What the model would ask the person; empty for nothing."""
    if heard is None or not heard.question:
        return ""
    return say("Opinion", "Ask yourself: {question}", question=one_line(heard.question))


def _said(heard: Heard, raised_to: Answer | None) -> str:
    engine = one_line(heard.engine)
    if raised_to is not None:
        now = verdict_words.word(raised_to)
        return say(
            "Opinion", "{engine} sees more danger. The answer is now: {answer}.", engine=engine, answer=now
        )
    match heard.level:
        case Answer.SCAM:
            return say("Opinion", "{engine} says it is a scam.", engine=engine)
        case Answer.CAREFUL:
            return say("Opinion", "{engine} says: be careful.", engine=engine)
        case Answer.CANNOT_TELL:
            return say("Opinion", "{engine} could not tell. The answer above stands.", engine=engine)
        case Answer.NO_SIGNS:
            return say("Opinion", "{engine} adds no warning. The answer above stands.", engine=engine)
        case unexpected:
            assert_never(unexpected)
