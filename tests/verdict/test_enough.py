"""When the honest answer is *can't tell*."""

from __future__ import annotations

import pytest

from app.core.subject import Kind, Subject
from app.core.verdict import Answer
from app.intake import read
from app.verdict.enough import EVEN, EVEN_BARE, cannot_tell


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.NOTHING])
@pytest.mark.parametrize("answer", [Answer.SCAM, Answer.CAREFUL])
def test_a_warning_stands_however_little_there_is(kind: Kind, answer: Answer) -> None:
    assert not cannot_tell(Subject(kind, ""), 0, answer, (), chance=0.2, unread=False)


@pytest.mark.parametrize("answer", list(Answer))
def test_nothing_cannot_be_told(answer: Answer) -> None:
    assert cannot_tell(Subject(Kind.NOTHING, ""), 0, answer, (), chance=0.2, unread=False)


@pytest.mark.parametrize("kind", [Kind.PHONE, Kind.ADDRESS])
def test_a_number_or_address_alone_cannot_be_told(kind: Kind) -> None:
    assert cannot_tell(Subject(kind, "+44 7700 900123"), 1, Answer.NO_SIGNS, (), chance=0.2, unread=False)


def test_a_short_link_hides_where_it_goes() -> None:
    assert cannot_tell(
        Subject(Kind.LINK, "bit.ly/x"), 1, Answer.NO_SIGNS, {"link.shortener"}, chance=0.2, unread=False
    )
    assert not cannot_tell(
        Subject(Kind.LINK, "example.org"), 1, Answer.NO_SIGNS, set(), chance=0.2, unread=False
    )


@pytest.mark.parametrize("kind", [Kind.MESSAGE, Kind.CHAT])
def test_a_message_of_one_word_cannot_be_told(kind: Kind) -> None:
    assert cannot_tell(Subject(kind, "Hi"), 1, Answer.NO_SIGNS, (), chance=0.2, unread=False)
    assert not cannot_tell(Subject(kind, "See you at six"), 4, Answer.NO_SIGNS, (), chance=0.2, unread=False)


@pytest.mark.parametrize("kind", [Kind.EMAIL, Kind.COPIED_EMAIL])
def test_a_mail_without_words_cannot_be_told(kind: Kind) -> None:
    assert cannot_tell(Subject(kind, ""), 0, Answer.NO_SIGNS, (), chance=0.2, unread=False)
    assert not cannot_tell(
        Subject(kind, "", subject_line="Lunch"), 0, Answer.NO_SIGNS, (), chance=0.2, unread=False
    )


@pytest.mark.parametrize("kind", [Kind.EMAIL, Kind.MESSAGE, Kind.CHAT, Kind.LINK])
def test_no_signs_is_not_said_where_a_scam_is_the_likelier(kind: Kind) -> None:
    subject = Subject(kind, "Your benefits page is ready", subject_line="Benefits")
    assert cannot_tell(subject, 5, Answer.NO_SIGNS, (), chance=EVEN, unread=False)
    assert not cannot_tell(subject, 5, Answer.NO_SIGNS, (), chance=EVEN - 0.01, unread=False)


def test_a_bare_link_stands_close_to_the_middle() -> None:
    subject = read("https://lantern-bikes.example/", Kind.LINK)
    assert not cannot_tell(subject, 1, Answer.NO_SIGNS, (), chance=EVEN, unread=False)
    assert cannot_tell(subject, 1, Answer.NO_SIGNS, (), chance=EVEN_BARE, unread=False)


@pytest.mark.parametrize("answer", Answer)
def test_what_could_not_be_read_has_not_no_signs(answer: Answer) -> None:
    subject = Subject(Kind.MESSAGE, "Ring oss nu")

    assert cannot_tell(subject, 12, answer, (), chance=0.1, unread=True) is (answer is Answer.NO_SIGNS)
