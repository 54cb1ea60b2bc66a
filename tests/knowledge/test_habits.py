"""How brands write: what is known of each, of its sector, and that nothing is made up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.core.errors import DamagedResources
from app.knowledge import habits as module
from app.knowledge.brands import Brand, Directory
from app.knowledge.habits import CompiledHabits, Habits, Notice

if TYPE_CHECKING:
    from pathlib import Path

DIRECTORY = Directory.load()
FACTS: CompiledHabits = {
    "notices": {
        "code": {"text": "A code.", "stories": ["story.bank"]},
        "bill": {"text": "A bill.", "stories": ["story.invoice"]},
    },
    "never": [
        {"id": "pin", "thing": "your PIN", "signs": ["want.code"], "by": "", "words": ["pin"]},
        {"id": "tap", "thing": "a tap", "signs": ["want.click"], "by": "text_link", "words": []},
    ],
    "defaults": [
        {"sector": "bank", "countries": [], "never": ["pin"], "notices": ["code"], "source": 0},
        {"sector": "bank", "countries": ["sg"], "never": ["tap"], "notices": [], "source": 0},
    ],
    "brands": {
        "own": {
            "senders": ["OWN"],
            "notices": ["bill"],
            "never": ["tap"],
            "source": 1,
            "is_read": True,
        },
        "asks": {"asks": ["pin"]},
    },
    "sources": ["a sector's page", "a brand's page"],
}


def brand_of(ident: str, sector: str = "bank", country: str = "gb") -> Brand:
    return Brand(ident, ident.title(), sector, (country, "sg"), (), "", "", "2026-11-29")


def test_what_a_brand_says_goes_before_what_holds_for_its_sector() -> None:
    told = [(n.thing.id, n.of_brand, n.is_read, n.source) for n in Habits(FACTS).never_asked(brand_of("own"))]

    assert told == [("tap", True, True, "a brand's page"), ("pin", False, False, "a sector's page")]


def test_a_rule_of_some_countries_holds_by_the_main_one() -> None:
    habits = Habits(FACTS)

    assert [n.thing.id for n in habits.never_asked(brand_of("any", country="sg"))] == ["pin", "tap"]
    assert [n.thing.id for n in habits.never_asked(brand_of("any"))] == ["pin"]


def test_an_exception_takes_back_what_holds_for_the_sector() -> None:
    assert Habits(FACTS).never_asked(brand_of("asks")) == ()


def test_nothing_is_known_of_a_brand_without_facts() -> None:
    habits, brand = Habits(FACTS), brand_of("shop", "shop")

    assert (habits.senders(brand), habits.notices_of(brand), habits.never_asked(brand)) == ((), (), ())


def test_notices_are_the_brands_own_and_those_of_its_sector() -> None:
    habits = Habits(FACTS)

    assert habits.notices_of(brand_of("own")) == (
        Notice("bill", "A bill.", frozenset({"story.invoice"})),
        Notice("code", "A code.", frozenset({"story.bank"})),
    )
    assert habits.senders(brand_of("own")) == ("OWN",)


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("HM Revenue & Customs", "bank_details_by_message"),
        ("USPS", "fee_by_text"),
        ("DBS Bank", "tap_in_text"),
        ("HSBC", "password"),
        ("Coinbase", "remote_access"),
    ],
)
def test_the_bundled_facts_know_the_brands_most_played(name: str, thing: str) -> None:
    brand = DIRECTORY.by_name(name) or next(m.brand for m in DIRECTORY.named_in(name))

    assert thing in {never.thing.id for never in DIRECTORY.habits.never_asked(brand)}
    assert DIRECTORY.habits.notices_of(brand)


def test_the_facts_are_not_read_before_somebody_asks() -> None:
    directory = Directory.load()
    directory.owner("www.hsbc.co.uk")
    directory.named_in("HSBC: hello")

    assert "habits" not in vars(directory)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"brands": {}}'])
def test_a_damaged_file_is_said(content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "habits.json"
    file.write_text(content, "utf-8")
    monkeypatch.setattr(module, "resource", lambda *_parts: file)

    with pytest.raises(DamagedResources):
        Habits.load()


def test_what_the_recipe_writes_is_what_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "habits.json"
    file.write_text(json.dumps(FACTS), "utf-8")
    monkeypatch.setattr(module, "resource", lambda *_parts: file)

    assert Habits.load().things.keys() == {"pin", "tap"}
