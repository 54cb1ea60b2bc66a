"""Compiles `resources/signs/**/*.toml` into what the app reads; says which phrase is wrong and where.

Rules: sorted input, sorted output, so the same sources give the same bytes; a phrase is folded by the app's
own code.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from app.checks.wording.hit import Role
from app.checks.wording.pattern import PatternError, parse
from app.checks.wording.scripts import COMMON, FURTHER, SCRIPTS, script_of
from app.checks.wording.term import heads
from app.core.text.fold import fold
from recipe.wordings import wording_tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from app.checks.wording.pattern import Element
    from recipe.wordings import Line

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "resources" / "signs"
_Words: TypeAlias = "Mapping[str, Mapping[str, str]]"
MOST_READ = frozenset(
    {"en", "es", "fr", "de", "pt", "it", "nl", "pl", "tr", "ar", "hi", "id", "ja", "zh", "zh-Hant", "ru"}
)
"""Languages whose phrases every text is read with."""
KEPT = ("id", "group", "weight", "finding", "why", "honest", "name", "asks")


class SignError(ValueError):
    """A sign file that cannot be compiled; says the file and what is wrong."""

    def __init__(self, file: str, wrong: object) -> None:
        """Name the file and what is wrong with it."""
        super().__init__(f"{file}: {wrong}")


def read_sources(folder: Path = SOURCES) -> list[dict[str, Any]]:
    """Every sign file as a table, in the order of their ids, with its path under `file`.

    Raises:
        SignError: a file is no TOML, or its id does not match its place.
    """
    signs = []
    for path in sorted(folder.glob("*/*.toml")):
        try:
            sign = tomllib.loads(path.read_text("utf-8"))
        except tomllib.TOMLDecodeError as trouble:
            raise SignError(path.name, trouble) from trouble
        if sign.get("id") != f"{path.parent.name}.{path.stem}" or sign.get("group") != path.parent.name:
            raise SignError(
                str(path), f"id must be {path.parent.name}.{path.stem} and group {path.parent.name}"
            )
        signs.append(sign | {"file": str(path)})
    return signs


def compile_signs(folder: Path = SOURCES) -> dict[str, bytes]:
    """The compiled files by name: the signs, and the wordings of each script.

    Raises:
        SignError: a phrase is not of the phrase language.
    """
    sources = read_sources(folder)
    sets, spellings = _by_language(folder / "sets.toml"), _by_language(folder / "spellings.toml")
    lines: dict[str, list[Line]] = {script: [] for script in SCRIPTS}
    denials = _by_language(folder / "denials.toml")
    of_signs = (_phrases(number, sign, sets, spellings) for number, sign in enumerate(sources))
    for language, line in chain(chain.from_iterable(of_signs), _denials(denials, sets, spellings)):
        script = script_of(heads(e.term) for e in line[2] if not e.optional)
        lines[FURTHER if script == COMMON and language not in MOST_READ else script].append(line)
    samples = list(_samples(sources))
    signs = [{key: sign[key] for key in KEPT if key in sign} for sign in sources]
    words = {name: _words_of(denials, name) for name in ("turns", "aims", "threats", "negators", "ands")}
    return {"signs.json": packed({"signs": signs, "denials": words}).encode()} | {
        f"wordings-{script}.bin": wording_tables(own, samples) for script, own in lines.items()
    }


def packed(content: object) -> str:
    """JSON without spaces, letters as they are."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def respelled(term: str, spellings: Mapping[str, str]) -> str:
    """A term with its choices written the other way too: `uberprufen` brings `ueberpruefen`.

    Args:
        term: its choices, `uberprufen|@link`.
        spellings: letters and the other way they are written.
    """
    choices: dict[str, None] = {}
    for choice in term.split("|"):
        other = choice
        for letters, written in spellings.items():
            other = other.replace(letters, written)
        choices |= {choice: None} if choice[0] == "@" else {choice: None, other: None}
    return "|".join(choices)


def in_other_letters(term: str, letters: Mapping[str, str]) -> str:
    """A term as it is written with the letters of another alphabet: Cyrillic in Latin, `smetka|@link`.

    Args:
        term: its choices.
        letters: each letter, and what is written for it.
    """
    table = str.maketrans(dict(letters))
    return "|".join(choice if choice[0] == "@" else choice.translate(table) for choice in term.split("|"))


def _phrases(
    number: int, sign: dict[str, Any], sets: _Words, spellings: _Words
) -> Iterator[tuple[str, Line]]:
    """Every phrase, with its language."""
    for language, roles in sorted(sign.get("phrases", {}).items()):
        ways = spellings.get(language, {})
        for role, phrases in sorted(roles.items()):
            where = f"{sign['file']} [{language}.{role}]"
            for phrase in phrases:
                try:
                    elements = parse(phrase, sets.get(language, {}))
                    for written in _written(elements, ways):
                        yield language, (number, Role[role.upper()], written)
                except (PatternError, KeyError, RecursionError) as trouble:
                    raise SignError(where, trouble) from trouble


def _written(elements: Sequence[Element], ways: Mapping[str, str]) -> Iterator[tuple[Element, ...]]:
    """A phrase with other spellings beside its own, and once more in the letters of another alphabet."""
    spellings = {letters: way for letters, way in ways.items() if letters.isascii()}
    yield tuple(replace(one, term=respelled(one.term, spellings)) for one in elements)
    letters = {letter: way for letter, way in ways.items() if not letter.isascii()}
    if letters:
        yield tuple(replace(one, term=in_other_letters(one.term, letters)) for one in elements)


def _denials(denials: _Words, sets: _Words, spellings: _Words) -> Iterator[tuple[str, Line]]:
    """The phrases that say an ask is not made; they belong to no sign, and have the number of the first."""
    kinds = {Role.UNASKED, Role.NEEDLESS, Role.FORBIDDEN, Role.OTHERS}
    for language, own in sorted(denials.items()):
        roles = {role.name.lower(): own[role.name.lower()] for role in kinds if role.name.lower() in own}
        yield from _phrases(0, {"file": "denials.toml", "phrases": {language: roles}}, sets, spellings)


def _words_of(denials: _Words, name: str) -> list[str]:
    """Folded words of one list, of all languages."""
    return sorted({fold(word) for own in denials.values() for word in own.get(name, "").split("|") if word})


def _samples(sources: Iterable[dict[str, Any]]) -> Iterator[str]:
    for sign in sources:
        for sample in sign.get("samples", ()):
            yield sample.get("text", "")


def _by_language(path: Path) -> _Words:
    """A table of words for each language; empty where there is none."""
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
