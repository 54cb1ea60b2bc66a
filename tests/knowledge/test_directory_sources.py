"""The directory's sources: schema, one owner for a domain, no stale result."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from app.resources import resource
from recipe.directory import HELPERS, SOURCES, compile_directory, read_sources

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted(path for path in SOURCES.glob("*.toml") if path.stem not in HELPERS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_follows_the_schema(path: Path) -> None:
    schema = json.loads(resource("schema", "directory.schema.json").read_text("utf-8"))
    table: dict[str, Any] = json.loads(json.dumps(tomllib.loads(path.read_text("utf-8")), default=str))
    jsonschema.validate(table, schema)


def test_the_same_sources_give_the_same_bytes() -> None:
    assert compile_directory() == compile_directory()


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
