"""The phrase language finds what it says, in its place, and no more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checks.wording.hit import Role
from app.checks.wording.matcher import Matcher
from app.checks.wording.pattern import PatternError, parse
from app.checks.wording.tables import Tables
from app.core.flat import Flat
from app.core.text.tokens import tokenise
from recipe.signs import in_other_letters, respelled
from recipe.wordings import wording_tables

SETS = {"click": "click|tap", "door": "front_door|back_door"}


def compiled(*phrases: str, never: tuple[str, ...] = ()) -> Matcher:
    """A matcher for one sign."""
    lines = [(0, Role.ANY, parse(phrase, SETS)) for phrase in phrases]
    lines += [(0, Role.NEVER, parse(phrase, SETS)) for phrase in never]
    return Matcher(Tables.read(Flat.load(wording_tables(lines))))


def found(matcher: Matcher, text: str) -> list[str]:
    """The words of each hit."""
    tokens = tokenise(text)
    return [text[tokens.starts[hit.first] : tokens.ends[hit.last]] for hit in matcher.hits(tokens)]


@pytest.mark.parametrize(
    ("phrase", "text", "hits"),
    [
        ("click here", "Please click here.", ["click here"]),
        ("click here", "click. here", []),
        ("click here", "CLICK HERE", ["CLICK HERE"]),
        ("click here", "clicking here", []),
        ("click* here", "clicking here", ["clicking here"]),
        ("*konto gesperrt", "Ihr Kundenkonto gesperrt", ["Kundenkonto gesperrt"]),
        ("{click} .. link", "tap on this link", ["tap on this link"]),
        ("{click} .. link", "tap one two three four link", []),
        ("{click} .. link", "tap it. A link", []),
        ("arrest* ... pay", "You will be arrested. So pay", ["arrested. So pay"]),
        ("send me? the code", "send the code", ["send the code"]),
        ("buy a gift_card|voucher", "buy a gift card", ["buy a gift card"]),
        ("{door} key", "the back door key", ["back door key"]),
        ("pay @money", "pay $20 now", ["pay $20"]),
        ("点击 .. 链接", "请点击此链接", ["点击此链接"]),
        ("password", "p\u0430ssw\u200bord", ["p\u0430ssw\u200bord"]),
    ],
)
def test_phrases(phrase: str, text: str, hits: list[str]) -> None:
    assert found(compiled(phrase), text) == hits


def test_a_warning_does_not_excuse_the_next_sentence() -> None:
    matcher = compiled("read .. code", never=("never share .. pin",))
    assert found(matcher, "Never share your PIN, read the code on the card") == []
    assert found(matcher, "Never share your PIN. Read me the code") == ["Read me the code"]


@pytest.mark.parametrize(
    ("term", "both"),
    [
        ("uberprufen", "uberprufen|ueberpruefen"),
        ("bestatig*|@link", "bestatig*|bestaetig*|@link"),
        ("konto", "konto"),
        ("ueberpruefen", "ueberpruefen"),
    ],
)
def test_letters_that_a_keyboard_lacks(term: str, both: str) -> None:
    assert respelled(term, {"uber": "ueber", "pruf": "pruef", "bestatig": "bestaetig"}) == both


def test_letters_of_another_alphabet() -> None:
    assert in_other_letters("сметка|@link|карт*", dict(zip("сметкар", "smetkar", strict=True))) == (
        "smetka|@link|kart*"
    )


def test_said_the_other_way_round() -> None:
    matcher = compiled("send .. code", never=("never|not send",))
    assert found(matcher, "Never send this code") == []
    assert found(matcher, "Send me the code. Never tell lies.") == ["Send me the code"]


def test_a_warning_elsewhere_excuses_nothing() -> None:
    matcher = compiled("send .. code", never=("never|not share",))
    assert found(matcher, "Never share it with others. Now send me the code.") == ["send me the code"]


@pytest.mark.parametrize(
    "phrase", ["", "..", "a ..", ".. a", "a .. .. b", "x? y", "{nothing}", "@nothing", "*a*"]
)
def test_what_is_no_phrase(phrase: str) -> None:
    with pytest.raises(PatternError):
        parse(phrase, SETS)


@given(st.text())
def test_reading_a_phrase_gives_elements_or_a_reason(phrase: str) -> None:
    try:
        elements = parse(phrase, SETS)
    except PatternError:
        return
    assert elements
    assert not elements[0].gap
    assert not elements[0].optional


@given(st.text())
def test_matching_never_raises(text: str) -> None:
    tokens = tokenise(text)
    for hit in compiled("a* ... b", "@number").hits(tokens):
        assert 0 <= hit.first <= hit.last < len(tokens)
