from __future__ import annotations

from typing import Any

import pytest

from recipe.slots import Filler, TextbookError
from recipe.written import slots_by_language, written_cases

SLOTS = {
    "brand_post": ["Sun Post", "Moon Post"],
    "post_link": {"Sun Post": ["https://sun.example/#"], "Moon Post": ["https://moon.example/#"]},
    "money": ["##"],
}
PLACES: list[dict[str, Any]] = [
    {"signs": ["EUR"], "money": ["EUR ##"]},
    {"signs": ["USD"], "money": ["USD ##"], "often": 3},
]


@pytest.mark.parametrize("template", ["{brand_post}: {post_link}", "{post_link} is from {brand_post}"])
@pytest.mark.parametrize("seed", range(12))
def test_a_link_follows_its_brand(template: str, seed: int) -> None:
    text = Filler(SLOTS, (), seed).fill(template, "x")

    assert ("Sun" in text) == ("sun.example" in text)
    assert ("Moon" in text) == ("moon.example" in text)


@pytest.mark.parametrize("seed", range(12))
def test_all_money_of_a_message_is_of_one_country(seed: int) -> None:
    text = Filler(SLOTS, PLACES, seed).fill("{money}, {money} or {money}", "x")

    assert text.count("EUR") in {0, 3}
    assert text.count("USD") in {0, 3}


def test_a_template_tells_its_country() -> None:
    assert "EUR" in Filler(SLOTS, PLACES, 1).fill("Pay {money} by SEPA in EUR", "x").partition(" by")[0]


@pytest.mark.parametrize("seed", range(12))
def test_a_country_that_is_only_named_is_never_drawn(seed: int) -> None:
    places = [PLACES[0], PLACES[1] | {"often": 0}]

    assert "EUR" in Filler(SLOTS, places, seed).fill("{money}", "x")
    assert Filler(SLOTS, places, seed).fill("USD or {money}", "x").count("USD") == 2


def test_an_unknown_slot_is_an_error() -> None:
    with pytest.raises(TextbookError, match="nothing"):
        Filler(SLOTS, (), 1).fill("{nothing}", "x")


def test_a_brand_without_link_is_an_error() -> None:
    with pytest.raises(TextbookError, match="post_link of Star Post"):
        Filler(SLOTS | {"brand_post": ["Star Post"]}, (), 1).fill("{post_link}", "x")


@pytest.mark.parametrize(("language", "slots"), slots_by_language().items())
def test_every_bank_that_may_be_drawn_has_its_links(language: str, slots: dict[str, Any]) -> None:
    banks = {
        *slots["brand_bank"],
        *(bank for p in slots.get("places", ()) for bank in p.get("brand_bank", ())),
    }

    assert banks <= set(slots["bank_link"]), language


def test_the_textbook_fills_alike_twice() -> None:
    assert [case.pasted for case in written_cases(variants=1)] == [
        case.pasted for case in written_cases(variants=1)
    ]
