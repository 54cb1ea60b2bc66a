"""A named set of choices is there because a phrase of its language says it."""

from __future__ import annotations

import re
import tomllib
from itertools import chain
from typing import TYPE_CHECKING

from recipe.signs import SOURCES, read_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = re.compile(r"\{(\w+)\}")


def read(name: str) -> dict[str, dict[str, str | list[str]]]:
    """One of the tables beside the signs, by language."""
    return tomllib.loads((SOURCES / name).read_text("utf-8"))


def said(language: str) -> Iterator[str]:
    """Every phrase, denial and set of a language."""
    for sign in read_sources():
        yield from chain.from_iterable(sign.get("phrases", {}).get(language, {}).values())
    for lines in read("denials.toml").get(language, {}).values():
        yield from [lines] if isinstance(lines, str) else lines
    yield from map(str, read("sets.toml")[language].values())


def test_every_set_is_said() -> None:
    sets = read("sets.toml")
    names = {language: set(_NAME.findall("\n".join(said(language)))) for language in sets}

    assert {language: sorted(own.keys() - names[language]) for language, own in sets.items()} == {
        language: [] for language in sets
    }
