"""What to do now: the closest steps are kept, in their order."""

from __future__ import annotations

import pytest

from app.core.subject import Kind
from app.core.verdict import Answer
from app.verdict.advice import MOST_STEPS, AdviceBook, Entry

NONE: frozenset[str] = frozenset()


def entry(ident: str, order: int, *, story: str = "", sign: str = "", answers: str = "scam") -> Entry:
    stories = frozenset({story}) if story else NONE
    signs = frozenset({sign}) if sign else NONE
    return Entry(ident, f"Do {ident}.", order, frozenset(answers.split()), stories, signs, NONE)


def steps(book: AdviceBook, *, story: str = "", signs: tuple[str, ...] = ()) -> list[str]:
    return [step.id for step in book.steps(Answer.SCAM, story, Kind.MESSAGE, signs)]


def test_steps_stand_in_their_order_and_the_closer_first_among_equals() -> None:
    book = AdviceBook([entry("b", 20), entry("a", 10), entry("mine", 20, story="story.bank")], [])
    assert steps(book, story="story.bank") == ["a", "mine", "b"]


def test_only_what_fits_is_told() -> None:
    book = AdviceBook(
        [
            entry("story", 1, story="story.bank"),
            entry("sign", 2, sign="want.code"),
            entry("x", 3, answers="careful"),
        ],
        [],
    )
    assert steps(book) == []
    assert steps(book, signs=("want.code",)) == ["sign"]
    assert steps(book, story="story.bank") == ["story"]


def test_the_closest_are_kept_when_there_are_too_many() -> None:
    general = [entry(f"general{n}", n) for n in range(9)]
    book = AdviceBook([*general, entry("late", 90, story="story.bank")], [])
    assert steps(book, story="story.bank") == ["general0", "general1", "general2", "general3", "late"]
    assert len(steps(book)) == MOST_STEPS


def test_beside_a_story_one_step_of_a_sign_is_enough() -> None:
    signs = [entry(f"sign{n}", n, sign="want.code") for n in range(3)]
    book = AdviceBook([*signs, entry("mine", 20, story="story.bank")], [])
    assert steps(book, story="story.bank", signs=("want.code",)) == ["sign0", "mine"]
    assert steps(book, signs=("want.code",)) == ["sign0", "sign1", "sign2"]


def test_nothing_is_said_twice() -> None:
    short = Entry("short", "Open the app yourself.", 1, NONE, NONE, NONE, NONE)
    long = Entry("long", "Open the app yourself. Look there.", 2, NONE, NONE, NONE, NONE)
    assert steps(AdviceBook([short, long], [])) == ["long"]


def test_a_step_for_untold_stories_gives_way_to_a_story() -> None:
    general = Entry("general", "Do it.", 1, NONE, NONE, NONE, NONE, untold=True)
    book = AdviceBook([general, entry("mine", 20, story="story.bank")], [])
    assert steps(book) == ["general"]
    assert steps(book, story="story.bank") == ["mine"]


def test_the_closest_question_is_asked() -> None:
    book = AdviceBook([], [entry("any", 1), entry("bank", 9, story="story.bank")])
    assert book.question(Answer.SCAM, "story.bank", Kind.MESSAGE, ()) == "Do bank."
    assert book.question(Answer.SCAM, "", Kind.MESSAGE, ()) == "Do any."
    assert book.question(Answer.NO_SIGNS, "", Kind.MESSAGE, ()) == ""


@pytest.mark.parametrize("answer", list(Answer))
@pytest.mark.parametrize("kind", list(Kind))
def test_the_bundled_book_has_steps_for_every_answer(answer: Answer, kind: Kind) -> None:
    told = AdviceBook.load().steps(answer, "", kind, ())
    assert 0 < len(told) <= MOST_STEPS
    assert len({step.id for step in told}) == len(told)
