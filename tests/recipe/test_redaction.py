"""The redaction set keeps its form, so that a measured share speaks of redaction and not of the set."""

from __future__ import annotations

from collections import Counter

import pytest

from app.assistant.redaction import Private, redact
from recipe.redaction import HALVES, VAGUE, Case, cases, measured

LANGUAGES = {"de", "en", "es", "fr", "it", "nl", "pt"}


def test_the_set_is_large_enough() -> None:
    assert sum(1 for half in HALVES for _ in cases(half)) >= 300


@pytest.mark.parametrize("half", HALVES)
def test_each_half_has_every_language_and_kind_and_innocent_messages(half: str) -> None:
    found = list(cases(half))
    innocent = Counter(case.language for case in found if not case.values)

    assert {case.language for case in found} == LANGUAGES
    assert {kind for case in found for kind, _, _ in case.values} == set(Private)
    assert min(innocent[language] for language in LANGUAGES) >= 7


def test_no_message_stands_in_both_halves() -> None:
    seen, blind = ({case.text for case in cases(half)} for half in HALVES)
    assert not seen & blind


@pytest.mark.parametrize("half", HALVES)
def test_the_goals_are_met(half: str) -> None:
    figures = measured(cases(half), redact)

    assert figures.recall(set(Private) - VAGUE) >= 0.98, figures.missed
    assert figures.recall(VAGUE) >= 0.90, figures.missed
    assert figures.spoilt_share <= 0.05, figures.missed


def test_a_value_half_removed_counts_as_left_and_what_is_taken_around_it_counts() -> None:
    text = "Dear Ann, call 07700 900123"
    figures = measured([Case("en", text, ((Private.PHONE, 5, 20),)), Case("en", "Dear Bob,", ())], redact)

    assert figures.recall([Private.PHONE]) == 0
    assert figures.spoilt_share == 1
    assert len(figures.missed) == 2
    assert figures.letters_lost == 6
