from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.history import Query
from app.core.opening import OnlyNow, Opened
from app.core.subject import Kind
from app.core.verdict import Answer
from app.store.open import open_history
from tests.store.make import NOW, FakeKeychain, new

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.history import History

TEXTS = (
    "Ihre Überweisung an die Straße",
    "La livraison a été bloquée: colis n° 12-345",
    "Pay at dhl-paket.top/x now",
    'She said "hello" (twice)',
    "日本語の手紙",
    "answerscam kindemail",
)
SYNTAX = st.text(
    st.characters(exclude_categories=()) | st.sampled_from('"*^:(){}+-,NOTANDRE \0'), max_size=40
)


@pytest.fixture(scope="module")
def past(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    folder: Path = tmp_path_factory.mktemp("search")
    opening = open_history(folder, FakeKeychain(), OnlyNow(), now=NOW)
    assert isinstance(opening, Opened)
    opening.history.add_all(new(text, Answer.CAREFUL, Kind.CHAT) for text in TEXTS)
    yield opening.history
    opening.history.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("überw", 0),
        ("UBERWEISUNG strasse", None),
        ("uberweisung straße", 0),
        ("bloquee", 1),
        ("12-345", 1),
        ("345 livr", 1),
        ("dhl-pak", 2),
        ("dhl-paket.top/x", 2),
        ('"hello"', 3),
        ('hello" OR "x', None),
        ("hello -- !!", 3),
        ("日本", 4),
        ("ello", None),
        ("answercareful", None),
        ("answers", 5),
        ("text:hello", None),
        ("hello*", 3),
    ],
)
def test_words_are_found_by_their_beginning(past: History, typed: str, found: int | None) -> None:
    rows = past.rows(Query(typed))
    assert [row.title for row in rows] == ([] if found is None else [TEXTS[found][:40]])


@pytest.mark.parametrize("typed", ["", "   ", '"', "---", "()", "*", "\0", "\ud800", "!?"])
def test_no_words_find_everything(past: History, typed: str) -> None:
    assert len(past.rows(Query(typed))) == len(TEXTS)


def test_the_sender_is_searched_too(past: History) -> None:
    assert len(past.rows(Query("ann b.exam"))) == len(TEXTS)


@given(SYNTAX, st.sets(st.sampled_from(Answer)), st.sets(st.sampled_from(Kind)), SYNTAX)
def test_any_input_is_safe(
    past: History, typed: str, answers: set[Answer], kinds: set[Kind], profile: str
) -> None:
    past.rows(Query(typed, frozenset(answers), frozenset(kinds), profile=profile))


@given(st.text(max_size=30), SYNTAX)
def test_what_was_kept_is_found_by_its_own_words(past: History, text: str, noise: str) -> None:
    number = past.add(new(text, title="x" + text[:20]))
    assert isinstance(number, int)
    try:
        assert number in [row.id for row in past.rows(Query(text[:20]))]
        assert past.rows(Query(f"qqzzqq{noise}")) == ()
    finally:
        past.delete([number])
        past.purge()


@pytest.mark.parametrize("limit", [-5, 0, 2, 10**12])
def test_a_page_has_bounds(past: History, limit: int) -> None:
    assert len(past.rows(Query(limit=limit))) == min(max(limit, 0), len(TEXTS))
