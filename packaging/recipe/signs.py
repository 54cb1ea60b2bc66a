"""Compiles `resources/signs/**/*.toml` into what the app reads; says which phrase is wrong and where.

Rules: sorted input, sorted output, so the same sources give the same bytes; a phrase is folded by the app's
own code.
"""

from __future__ import annotations

import json
import tomllib
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from itertools import islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from app.checks.wording.matcher import Compiled, Role
from app.checks.wording.pattern import Element, PatternError, parse
from app.checks.wording.scripts import SCRIPTS, script_of
from app.checks.wording.term import heads
from app.core.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "resources" / "signs"
Line: TypeAlias = tuple[int, Role, tuple[Element, ...]]
"""A phrase with the number of its sign and its role."""
_Words: TypeAlias = "Mapping[str, Mapping[str, str]]"
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


def compile_signs(folder: Path = SOURCES) -> dict[str, str]:
    """The compiled files' texts by name: the signs, and the wordings of each script.

    Raises:
        SignError: a phrase is not of the phrase language.
    """
    sources = read_sources(folder)
    sets, spellings = _by_language(folder / "sets.toml"), _by_language(folder / "spellings.toml")
    lines: dict[str, list[Line]] = {script: [] for script in SCRIPTS}
    for number, sign in enumerate(sources):
        for line in _phrases(number, sign, sets, spellings):
            lines[script_of(heads(e.term) for e in line[2] if not e.optional)].append(line)
    samples = list(_samples(sources))
    signs = [{key: sign[key] for key in KEPT if key in sign} for sign in sources]
    return {"signs.json": packed({"signs": signs})} | {
        f"wordings-{script}.json": packed(wording_tables(own, samples)) for script, own in lines.items()
    }


def packed(content: object) -> str:
    """JSON without spaces, letters as they are."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def wording_tables(lines: Sequence[Line], samples: Iterable[str] = ()) -> Compiled:
    """The tables that the matcher reads.

    Args:
        lines: phrases with the number of their sign and their role.
        samples: messages that say which words are common: a phrase is filed under its rarest term.
    """
    common = Counter(word for sample in samples for word in set(tokenise(sample).words))
    rarity = _Rarity(common)
    terms: dict[str, int] = {}
    tables = Compiled(terms=[], phrases=[], index={})
    for number, (sign, role, elements) in enumerate(lines):
        steps = [(terms.setdefault(e.term, len(terms)), e.gap, e.crosses, e.optional) for e in elements]
        tables["phrases"].append((sign, role.value, steps))
        rarest = min((e.term for e in elements if not e.optional), key=rarity.of)
        for head in heads(rarest):
            tables["index"].setdefault(head, []).append(number)
    tables["terms"] = list(terms)
    for head in sorted({head for term in terms for head in heads(term)}):
        tables["index"].setdefault(head, [])
    return tables


class _Rarity:
    """Sorts the terms of a phrase, the rarest first; a tag may stand in any message."""

    def __init__(self, common: Counter[str]) -> None:
        self._total = common.total()
        self._common = common
        self._words = sorted(common)
        self._turned = sorted(word[::-1] for word in common)
        self._known: dict[str, tuple[int, int, str]] = {}

    def of(self, term: str) -> tuple[int, int, str]:
        """How many messages hold the term, and what decides between equals."""
        if term not in self._known:
            choices = heads(term)
            is_tag = any(head[0] == "@" for head in choices)
            words = {word for head in choices for word in self._that_are(head)}
            messages = self._total if is_tag else sum(self._common[word] for word in words)
            self._known[term] = (messages, 0 if is_tag else -max(map(len, choices)), term)
        return self._known[term]

    def _that_are(self, head: str) -> list[str]:
        """The words that are what a term needs."""
        if head[0] == "*":
            return [word[::-1] for word in _beginning_with(head[:0:-1], self._turned)]
        return _beginning_with(head[:-1], self._words) if head[-1] == "*" else [head]


def _beginning_with(letters: str, words: list[str]) -> list[str]:
    """The words of a sorted list that begin with some letters."""
    start = bisect_left(words, letters)
    return list(takewhile(lambda word: word.startswith(letters), islice(words, start, None)))


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


def _phrases(number: int, sign: dict[str, Any], sets: _Words, spellings: _Words) -> Iterator[Line]:
    for language, roles in sorted(sign.get("phrases", {}).items()):
        ways = spellings.get(language, {})
        for role, phrases in sorted(roles.items()):
            where = f"{sign['file']} [{language}.{role}]"
            for phrase in phrases:
                try:
                    elements = parse(phrase, sets.get(language, {}))
                    spelled = (replace(one, term=respelled(one.term, ways)) for one in elements)
                    yield number, Role[role.upper()], tuple(spelled)
                except (PatternError, KeyError, RecursionError) as trouble:
                    raise SignError(where, trouble) from trouble


def _samples(sources: Iterable[dict[str, Any]]) -> Iterator[str]:
    for sign in sources:
        for sample in sign.get("samples", ()):
            yield sample.get("text", "")


def _by_language(path: Path) -> _Words:
    """A table of words for each language; empty where there is none."""
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
