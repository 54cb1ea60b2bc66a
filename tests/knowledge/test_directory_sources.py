"""The directory's sources: schema, one owner for a domain, no stale result."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from app.resources import resource
from recipe.directory import HELPERS, SOURCES, DirectoryError, compile_directory, read_sources
from recipe.habits import compile_habits, read_habits

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted(path for path in SOURCES.glob("*.toml") if path.stem not in HELPERS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_follows_the_schema(path: Path) -> None:
    schema = json.loads(resource("schema", "directory.schema.json").read_text("utf-8"))
    table: dict[str, Any] = json.loads(json.dumps(tomllib.loads(path.read_text("utf-8")), default=str))
    jsonschema.validate(table, schema)


def test_how_brands_write_follows_its_schema() -> None:
    schema = json.loads(resource("schema", "habits.schema.json").read_text("utf-8"))
    jsonschema.validate(json.loads(json.dumps(read_habits(), default=str)), schema)


def test_every_sign_that_shows_an_ask_exists() -> None:
    signs = {path.parent.name + "." + path.stem for path in resource("signs").glob("*/*.toml")}
    assert {sign for row in read_habits()["never"] for sign in row["signs"]} <= signs


def test_every_default_is_of_a_sector() -> None:
    sectors = {brand["sector"] for brand in read_sources()}
    assert {default["sector"] for default in read_habits()["defaults"]} <= sectors


@pytest.mark.parametrize("field", ["notices", "never_asks"])
def test_a_fact_that_stands_in_no_list_is_told(field: str, tmp_path: Path) -> None:
    for path in SOURCES.glob("*.toml"):
        (tmp_path / path.name).write_text(path.read_text("utf-8"), "utf-8")
    key = {"notices": "kinds", "never_asks": "things"}[field]
    (tmp_path / "more.toml").write_text(
        f"""sector = "bank"
[[brands]]
id = "more"
name = "More"
countries = ["gb"]
domains = ["more.example"]
website = "https://more.example/"
{field} = {{ {key} = ["no_such"], source = "nobody" }}
source = "nobody"
checked = 2026-11-29
""",
        "utf-8",
    )
    with pytest.raises(DirectoryError, match="more: no_such"):
        compile_habits(tmp_path)


def test_there_are_enough_facts_on_how_brands_write() -> None:
    brands = read_sources()
    count = {key: sum(key in brand for brand in brands) for key in ("senders", "notices", "never_asks")}
    assert count["senders"] >= 200
    assert count["never_asks"] >= 250
    assert sum(bool({"senders", "notices", "never_asks"} & brand.keys()) for brand in brands) >= 300


def test_the_same_sources_give_the_same_bytes() -> None:
    assert compile_directory() == compile_directory()
    assert compile_habits() == compile_habits()


def test_there_are_enough_brands_and_countries() -> None:
    brands = read_sources()
    assert len(brands) >= 300
    assert len({country for brand in brands for country in brand["countries"]}) >= 15


def test_the_website_is_on_a_domain_of_the_brand() -> None:
    for brand in read_sources():
        host = brand["website"].split("/")[2]
        places = [*brand["domains"], *brand.get("user_domains", ())]
        parents = {"dart-charge": ["gov.uk"], "hmrc": ["gov.uk"], "dvla": ["gov.uk"], "dwp": ["gov.uk"]}
        parents |= {"receita": ["gov.br"], "detran": ["gov.br"]}
        places += parents.get(brand["id"], [])
        assert any(host == place or host.endswith(f".{place}") for place in places), brand["id"]


def test_there_are_no_phone_numbers() -> None:
    text = "".join(path.read_text("utf-8") for path in FILES)
    assert not re.search(r"\+\d[\d ()-]{6,}", text)


def test_a_brands_own_domain_is_no_place_for_everybody() -> None:
    public = {
        name
        for file in ("shorteners.txt", "free_hosts.txt")
        for name in resource("lists", file).read_text("ascii").split()
    }
    for brand in read_sources():
        own = {*brand["domains"], *brand.get("mail_domains", ()), *brand.get("short_domains", ())}
        assert not own & public - {"maps.app.goo.gl"}, brand["id"]
