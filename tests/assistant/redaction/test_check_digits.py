from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban, luhn
from stdnum.br import cpf
from stdnum.de import idnr
from stdnum.es import dni, nie
from stdnum.fr import nir
from stdnum.it import codicefiscale

from app.assistant.redaction import check_digits as check

if TYPE_CHECKING:
    from collections.abc import Callable

    Rule = Callable[[str], bool]

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _changes(value: str) -> st.SearchStrategy[str]:
    """The value with one sign replaced, so that near misses are met as often as hits."""
    places = st.integers(0, len(value) - 1)
    signs = st.sampled_from(DIGITS + LETTERS)
    return st.tuples(places, signs).map(lambda pair: value[: pair[0]] + pair[1] + value[pair[0] + 1 :])


@pytest.mark.parametrize(
    ("ours", "theirs", "sample"),
    [
        (check.is_dni, dni.is_valid, "94580730S"),
        (check.is_dni, nie.is_valid, "Y6224154T"),
        (check.is_nir, nir.is_valid, "161087558584744"),
        (check.is_steuer_id, idnr.is_valid, "36574261809"),
        (check.is_codice_fiscale, codicefiscale.is_valid, "RSSMRA85T10A562S"),
        (check.is_cpf, cpf.is_valid, "47206608000"),
    ],
)
def test_a_known_number_passes(ours: Rule, theirs: Rule, sample: str) -> None:
    assert ours(sample)
    assert theirs(sample)


@given(st.text(DIGITS, min_size=8, max_size=8), st.sampled_from(LETTERS))
def test_the_spanish_letter_is_that_of_the_library(number: str, letter: str) -> None:
    assert check.is_dni(number + letter) == dni.is_valid(number + letter)


@given(st.one_of(st.text(DIGITS, min_size=11, max_size=11), _changes("47206608000"), _changes("49667684385")))
def test_a_cpf_is_judged_as_by_the_library(digits: str) -> None:
    assert check.is_cpf(digits) == (cpf.is_valid(digits) and len(set(digits)) > 1)


@given(st.one_of(st.text(DIGITS, min_size=11, max_size=11), _changes("36574261809"), _changes("17694098322")))
def test_a_steuer_id_is_judged_as_by_the_library(digits: str) -> None:
    assert check.is_steuer_id(digits) == idnr.is_valid(digits)


@given(_changes("RSSMRA85T10A562S"))
def test_a_changed_codice_fiscale_passes_no_easier_than_in_the_library(text: str) -> None:
    if codicefiscale.is_valid(text):
        assert check.is_codice_fiscale(text)


@given(_changes("GB82WEST12345698765432"))
def test_an_iban_that_the_library_takes_passes(text: str) -> None:
    if iban.is_valid(text):
        assert check.is_iban(text)


@given(st.text(DIGITS, min_size=16, max_size=16).map(lambda digits: "4" + digits[1:]))
def test_a_visa_card_passes_by_luhn(digits: str) -> None:
    assert check.is_card(digits) == luhn.is_valid(digits)


@given(st.text(max_size=40))
def test_nothing_raises(text: str) -> None:
    for rule in (
        *(check.is_card, check.is_iban, check.is_dni, check.is_nir, check.is_steuer_id),
        *(check.is_codice_fiscale, check.is_cpf, check.is_ssn),
    ):
        assert rule(text) in {True, False}


@pytest.mark.parametrize(
    "digits", ["1234567812345670", "0000000000000000", "41111111111111", "411111111111111a"]
)
def test_what_no_network_issues_is_no_card(digits: str) -> None:
    assert not check.is_card(digits)


@pytest.mark.parametrize(
    ("digits", "is_one"),
    [
        ("219099999", True),
        ("000123456", False),
        ("666123456", False),
        ("912345678", False),
        ("219009999", False),
    ],
)
def test_social_security_numbers_that_were_never_given(digits: str, *, is_one: bool) -> None:
    assert check.is_ssn(digits) == is_one
