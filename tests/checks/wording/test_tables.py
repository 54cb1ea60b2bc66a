"""What the recipe lays out is what the matcher reads; damage is said, never guessed over."""

from __future__ import annotations

from array import array

import pytest

from app.checks.wording.hit import Role
from app.checks.wording.pattern import parse
from app.checks.wording.tables import Tables
from app.core.errors import DamagedResources
from app.core.flat import Flat
from recipe.flat import packed
from recipe.wordings import wording_tables


def test_a_phrase_comes_back_as_it_was_written() -> None:
    elements = parse("tap|click* .. link? ... *konto", {})
    tables = Tables.read(Flat.load(wording_tables([(7, Role.FULL, elements)])))

    assert [(tables.term(number), *rest) for number, *rest in tables.steps(0)] == [
        (e.term, e.gap, e.crosses, e.optional) for e in elements
    ]
    assert (tables.signs[0], tables.roles[0]) == (7, Role.FULL)


def test_a_word_is_known_by_all_its_beginnings_and_endings() -> None:
    elements = parse("card|c*|car*|carp*|*d|*ard|cat", {})
    tables = Tables.read(Flat.load(wording_tables([(0, Role.ANY, elements)])))
    of_term = set(tables.term_heads[0])

    assert len(of_term) == 7
    assert len({*tables.heads.of("card")} & of_term) == 5
    assert len({*tables.heads.of("carpet")} & of_term) == 3
    assert tables.heads.of("dog") == ()


@pytest.mark.parametrize("data", [b"", packed({}, {}), packed({}, {"whole": array("B")})])
def test_damage_is_said(data: bytes) -> None:
    with pytest.raises(DamagedResources):
        Tables.read(Flat.load(data))
