from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.subject import Kind
from app.core.verdict import Answer
from app.verdict.sentences import how_sure, is_likely, sentence


@pytest.mark.parametrize(
    ("answer", "probability", "said"),
    [
        (Answer.SCAM, 0.98, "We are quite sure. Of 100 like this one, about 98 are scams."),
        (Answer.SCAM, 0.71, "We are fairly sure. Of 100 like this one, about 71 are scams."),
        (Answer.CAREFUL, 0.4, "It may be honest. Of 100 like this one, about 40 are scams."),
        (Answer.CAREFUL, 0.41, "It could be either. Of 100 like this one, about 41 are scams."),
        (Answer.CAREFUL, 0.59, "It could be either. Of 100 like this one, about 59 are scams."),
        (Answer.CAREFUL, 0.6, "It could be either. Of 100 like this one, about 60 are scams."),
        (
            Answer.CAREFUL,
            0.61,
            "It is more likely a scam than not. Of 100 like this one, about 61 are scams.",
        ),
        (
            Answer.CAREFUL,
            0.94,
            "It is far more likely a scam than not. Of 100 like this one, about 94 are scams.",
        ),
        (Answer.NO_SIGNS, 0.12, "Of 100 like this one, about 88 are honest."),
        (Answer.CANNOT_TELL, 0.5, "It depends on things we cannot see."),
    ],
)
def test_says_how_sure(answer: Answer, probability: float, said: str) -> None:
    assert how_sure(answer, probability, Kind.MESSAGE) == said


@given(st.floats(0.01, 0.99), st.sampled_from(list(Kind)))
def test_no_signs_never_counts_scams(probability: float, kind: Kind) -> None:
    assert "scam" not in how_sure(Answer.NO_SIGNS, probability, kind)


@given(st.floats(0.01, 0.99), st.sampled_from([Answer.SCAM, Answer.CAREFUL]))
def test_a_warning_always_counts(probability: float, answer: Answer) -> None:
    assert f"about {round(probability * 100)} " in how_sure(answer, probability, Kind.EMAIL)


@given(st.floats(0.01, 0.99))
def test_words_and_count_agree(probability: float) -> None:
    said = how_sure(Answer.CAREFUL, probability, Kind.MESSAGE)
    count = round(probability * 100)

    assert ("honest" in said) == (count <= 40)
    assert ("either" in said) == (40 < count <= 60)
    assert ("more likely a scam" in said) == (count > 60)


def test_a_plain_count_is_not_said_mildly() -> None:
    assert "could be a scam" in sentence(Answer.CAREFUL, "", Kind.MESSAGE, likely=is_likely(0.7))
    assert "is probably a scam" in sentence(Answer.CAREFUL, "", Kind.MESSAGE, likely=is_likely(0.96))


def test_the_story_stands_in_the_sentence() -> None:
    said = sentence(Answer.SCAM, "Fake parcel", Kind.MESSAGE)

    assert said == "This message is very likely a scam: fake parcel."


def test_small_things_make_the_sentence_less_flat() -> None:
    assert "no clear signs" in sentence(Answer.NO_SIGNS, "", Kind.MESSAGE, noticed=True)
    assert "no signs" in sentence(Answer.NO_SIGNS, "", Kind.MESSAGE)


def test_a_link_close_to_the_middle_is_left_closed() -> None:
    assert how_sure(Answer.NO_SIGNS, 0.5, Kind.LINK).endswith("leave it closed.")
    assert how_sure(Answer.NO_SIGNS, 0.5, Kind.MESSAGE).endswith("ask first.")
