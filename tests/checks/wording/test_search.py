"""Following a phrase over rows of bits finds what reading it word by word finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.checks.wording.hit import Role
from app.checks.wording.matcher import MOST_HITS, Matcher
from app.checks.wording.pattern import Element, parse
from app.checks.wording.places import Places, row_of, set_bits
from app.checks.wording.tables import Tables
from app.checks.wording.term import Term
from app.core.flat import Flat
from app.core.text.tokens import Tokens, tokenise
from recipe.wordings import wording_tables

WORDS = ("ab", "abc", "b", "c", "cb", "7")
TERMS = st.sampled_from(["ab", "ab*", "*b", "b|c", "b_c", "b_ab*|c", "@number", "c_b|cb", "b_b|b_c_b|b"])
TEXTS = st.lists(st.sampled_from([*WORDS, "b.", "c!"]), max_size=40).map(" ".join)


@st.composite
def phrases(draw: st.DrawFn) -> str:
    """A line of the phrase language."""
    parts = [draw(TERMS)]
    for _ in range(draw(st.integers(0, 3))):
        parts += [*draw(st.sampled_from([(), ("..",), ("...",)])), draw(TERMS)]
        parts[-1] += draw(st.sampled_from(["", "", "?"]))
    return " ".join(parts)


def read_word_by_word(elements: tuple[Element, ...], tokens: Tokens) -> list[tuple[int, int]]:
    """Every beginning of a phrase with its nearest end, tried at each word."""
    found = []
    for first in range(len(tokens)):
        ends = set(Term.read(elements[0].term).ends(tokens, first))
        for element in elements[1:]:
            reached = set(ends) if element.optional else set()
            for end in ends:
                reached |= _reached(element, tokens, end)
            ends = reached
        if ends:
            found.append((first, min(ends) - 1))
    return found


def _reached(element: Element, tokens: Tokens, end: int) -> set[int]:
    reached: set[int] = set()
    for place in range(end, min(end + element.gap + 1, len(tokens))):
        if not element.crosses and tokens.sentences[place] != tokens.sentences[end - 1]:
            break
        reached |= set(Term.read(element.term).ends(tokens, place))
    return reached


@given(phrases(), TEXTS)
def test_finds_what_reading_word_by_word_finds(phrase: str, text: str) -> None:
    elements, tokens = parse(phrase, {}), tokenise(text)
    tables = Tables.read(Flat.load(wording_tables([(0, Role.ANY, elements)])))
    hits = Matcher(tables).hits(tokens)
    assert [(hit.first, hit.last) for hit in hits] == read_word_by_word(elements, tokens)[:MOST_HITS]


@given(st.lists(st.integers(0, 300), unique=True))
def test_a_row_gives_back_its_bits(indices: list[int]) -> None:
    assert list(set_bits(row_of(indices, 301))) == sorted(indices)


def test_words_are_found_by_beginning_and_ending() -> None:
    places = Places(tokenise("konto bank bankkonto bankwesen"))
    assert list(set_bits(places.of_beginning("bank"))) == [1, 2, 3]
    assert list(set_bits(places.of_ending("konto"))) == [0, 2]
    assert list(set_bits(places.of_beginning("x"))) == []
