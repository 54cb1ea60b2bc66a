from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assistant.naming import _names, unnamed
from app.assistant.plain import plain
from app.intake.links.find import find_links
from tests.support.ambiguity import troubles
from tests.support.automaton import read

ANY = st.text(st.characters(exclude_categories=()), max_size=120)
AROUND = st.sampled_from(
    [
        "The real line of the bank is {} they say",
        "{} is what the sender wants you to use",
        "Please see {} or lose all of it",
    ]
)
NUMBERS = st.from_regex(r"\+?[0-9]{2,4}([ .-]?[0-9]{2,4}){1,3}", fullmatch=True)
HOSTS = st.from_regex(
    r"[a-z]{3,8}(-[a-z]{2,6})?(\.|\[\.\]| \. | dot |\(dot\)|\. | \[dot\] )(com|net|org|ru)", fullmatch=True
)
SCRIPTS = st.sampled_from([0x30, 0x660, 0x6F0, 0x966, 0xFF10, 0x1D7CE])


@given(ANY)
def test_no_digit_and_no_address_is_left(text: str) -> None:
    left = unnamed(plain(text, 200))
    assert not any(unicodedata.category(c)[0] == "N" for c in left if c != "\u3007")
    assert "@" not in left
    assert "://" not in left


@given(AROUND, NUMBERS, SCRIPTS)
def test_no_number_is_left_in_any_script(around: str, number: str, zero: int) -> None:
    written = "".join(chr(zero + int(c)) if c.isdecimal() else c for c in number)
    left = unnamed(plain(around.format(written), 300))
    assert not any(unicodedata.category(c)[0] == "N" for c in left)


@given(AROUND, HOSTS)
def test_no_host_is_left_however_it_is_spelled(around: str, host: str) -> None:
    left = unnamed(plain(around.format(host), 300))
    assert not find_links(left)
    assert not {word.strip(".…") for word in left.split()} & {"com", "net", "org", "ru"}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("It gives you only 24 hours to pay.", "It gives you only … hours to pay."),
        ("write to bob (at) evil (dot) com about that", "write to … about that"),
        ("zero eight hundred, one two three four is their line", "… is their line"),
        ("e v i l . c o m is the page of the bank", "… is the page of the bank"),
        ("[EMAIL_1] is what it hides from us", "… is what it hides from us"),
        ("aHR0cHM6Ly9ldmlsLmNvbQ is the page you want", "… is the page you want"),
        ("call nineeightseven then sixfivefour and talk to them", "call … then … and talk to them"),
        ("The cash goes to 12 High Street in London.", "The cash goes to … in London."),
        ("one, then later two, and after that three, finally four go there", None),
        ("mailto:a and tel:b are what it wants of you", "… and … are what it wants of you"),
        ("Appelez le zéro huit, zéro zéro, douze maintenant", "Appelez le … maintenant"),
        ("Rufen Sie dort null acht null null an, sagt man", "Rufen Sie … an, sagt man"),
        ("Это сайт зло точка ком для вас", "Это сайт … для вас"),
        ("它要求您在24小时内付款，请拨打一二三四五六", "它要求您在… 小时内付款,请拨打…"),
    ],
)
def test_what_could_be_followed_is_taken_out(text: str, left: str | None) -> None:
    got = unnamed(plain(text, 300))
    if left is None:
        assert not {"one", "two", "three", "four"} & set(got.replace(",", "").split())
    else:
        assert got == left


@pytest.mark.parametrize(
    "text",
    [
        "It says a parcel waits. It presses you to act today.",
        "A real bank never asks for your code.",
        "The link does not lead to the firm that it names.",
        "Es droht mit einer Sperre und drängt ein Opfer zu einer Zahlung.",
        "Cela vous pousse à payer vite, à ce point c'est suspect.",
        "Esto es el punto de la estafa: le mete prisa.",
        "One of the two names is not the name of the bank.",
        "Das ist eine Masche: eine Bank schreibt nie, dass ein Konto und eine Karte gesperrt sind.",
        "Un colis, une taxe, un lien : une arnaque connue.",
    ],
)
def test_plain_sentences_stay(text: str) -> None:
    assert unnamed(plain(text, 300)) == plain(text, 300)


def test_no_pattern_made_of_the_list_is_slow_by_construction() -> None:
    names = _names()
    for pattern in (names.signs, names.spoken_dot, names.spoken_at, names.streets):
        assert not troubles(read(pattern, scans=True))
