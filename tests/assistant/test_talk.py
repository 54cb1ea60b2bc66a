from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.assistant.talk import (
    ASKED_CHARACTERS,
    QUESTIONS,
    NotAsked,
    Talk,
    Told,
    ask,
    give_up,
    tell,
)
from app.assistant.told import TOLD_CHARACTERS, read_told
from app.core.call import Garbled
from tests.assistant.make import asked, message


def _asked(talk: Talk, text: str) -> Talk:
    after = ask(talk, text)
    assert isinstance(after, Talk)
    return after


def test_a_question_waits_until_it_is_answered() -> None:
    talk = _asked(Talk(), "  Why\n do you\tthink so? ")
    assert talk.open == "Why do you think so?"
    assert ask(talk, "And now?") is NotAsked.ONE_IS_OPEN

    talk = tell(talk, talk.open, Told(("It presses you.",), "Helper"))
    assert talk.open == ""
    assert talk.exchanges[0].told.engine == "Helper"
    assert not talk.exchanges[0].told.is_offline


def test_a_late_answer_is_dropped() -> None:
    talk = give_up(_asked(Talk(), "Why?"))
    assert tell(talk, "Why?", Told(("So.",))) == talk
    newer = _asked(talk, "Who?")
    assert tell(newer, "Why?", Told(("So.",))) == newer


def test_a_talk_ends() -> None:
    talk = Talk()
    for number in range(QUESTIONS):
        assert talk.left == QUESTIONS - number
        talk = tell(_asked(talk, f"Why {number}?"), f"Why {number}?", Told(("So.",)))
    assert ask(talk, "Once more?") is NotAsked.ENOUGH


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_is_a_bounded_question_or_none(text: str) -> None:
    match ask(Talk(), text):
        case Talk(open=words):
            assert 0 < len(words) <= ASKED_CHARACTERS
            assert words.isprintable()
        case NotAsked.EMPTY:
            assert not any(c.isprintable() and not c.isspace() for c in text)
        case why:
            assert why is NotAsked.TOO_LONG
            assert len(text) > ASKED_CHARACTERS


def test_a_model_explains_and_does_not_advise() -> None:
    said = read_told('{"text": "It **presses** you to pay. Call 0800 555 012 now. It is safe."}', asked())
    assert said == Told(("It presses you to pay.",), "Helper, small")


def test_an_answer_of_which_nothing_is_left_is_none() -> None:
    assert isinstance(read_told('{"text": "This message is safe, click the link."}', asked()), Garbled)
    assert isinstance(read_told("no", asked()), Garbled)


@given(st.text(st.characters(exclude_categories=())))
def test_what_a_model_tells_is_bounded(text: str) -> None:
    import json

    said = read_told(json.dumps({"text": text}), asked(message("Pay")))
    if isinstance(said, Told):
        assert 0 < len(said.lines[0]) <= TOLD_CHARACTERS
