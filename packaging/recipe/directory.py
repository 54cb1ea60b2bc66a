"""Compiles `resources/directory/*.toml` into the one file the app reads; says which entry is wrong.

Rules: sorted input, sorted output, so the same sources give the same bytes; names and letters are folded by
the app's own code; a domain has one owner.

    python3 packaging/dev.py train --only directory
"""

from __future__ import annotations

import json
import re
import tomllib
from itertools import chain
from pathlib import Path
from typing import Any

from app.knowledge.brand_letters import skeleton, without_accents
from app.knowledge.brand_names import WIDE_RUN, WORD, Care
from app.knowledge.brands import Role
from app.knowledge.host_labels import Kind
from app.knowledge.host_words import own_letters
from app.knowledge.suffix import split_host

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "resources" / "directory"
HELPERS = ("confusables", "habits", "lures")
ROLES = {
    Role.OWN: "domains",
    Role.MAIL: "mail_domains",
    Role.SHORT: "short_domains",
    Role.USER: "user_domains",
}
SIGNS = {"-": " ", "\u2019": "'"}
"""Signs between words that are written in several ways."""
ALWAYS_MEANT = frozenset({"dhl", "gmx", "hdfc", "dkb"})
"""Short names that are no word of any language."""
SHORT, JOINED, SHAPED, TOKEN = 3, 5, 5, 4
"""Letters: of a short name; of a name that is also sought in one word; of one sought in disguise; of a host
word made from a name."""


class DirectoryError(ValueError):
    """An entry that cannot be compiled; says which and why."""

    def __init__(self, entry: str, trouble: str) -> None:
        """Say both in one line."""
        super().__init__(f"{entry}: {trouble}")


def read_sources(folder: Path = SOURCES) -> list[dict[str, Any]]:
    """Every brand as a table, in the order of the ids.

    Raises:
        DirectoryError: two brands have one id.
    """
    brands: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.toml")):
        if path.stem in HELPERS:
            continue
        table = tomllib.loads(path.read_text("utf-8"))
        for brand in table["brands"]:
            if brand["id"] in brands:
                raise DirectoryError(brand["id"], "stands twice")
            brands[brand["id"]] = brand | {"sector": table["sector"]}
    return [brands[ident] for ident in sorted(brands)]


def compile_directory(folder: Path = SOURCES) -> dict[str, bytes]:
    """The compiled file.

    Raises:
        DirectoryError: a domain has two owners, or a name no letters.
    """
    brands = read_sources(folder)
    lures = tomllib.loads((folder / "lures.toml").read_text("utf-8"))
    letters = tomllib.loads((folder / "confusables.toml").read_text("utf-8"))["letters"]
    sources = sorted({brand["source"] for brand in brands})
    compiled = {
        "brands": ["\t".join(_row(brand, sources)) for brand in brands],
        "sources": sources,
        "domains": _domains(brands),
        "user_places": sorted(place for brand in brands for place in brand.get("user_places", ())),
        "names": _names(brands) | {"trade": sorted({*lures["trade"], *lures["lures"]})},
        "words": {
            "tokens": _tokens(brands, frozenset(lures["ends"])),
            "lures": sorted(set(lures["lures"])),
            "lite": sorted(set(lures["lite"]) - set(lures["lures"])),
            "cheap": sorted(set(lures["cheap_endings"])),
            "honest": sorted(set(lures["honest"])),
            "offices": sorted(set(lures["offices"])),
        },
        "letters": letters,
    }
    text = json.dumps(compiled, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"
    return {"brands.json": text.encode()}


def _row(brand: dict[str, Any], sources: list[str]) -> tuple[str, ...]:
    countries, domains = " ".join(brand["countries"]), " ".join(brand["domains"])
    source = str(sources.index(brand["source"]))
    named, checked = (brand["id"], brand["name"], brand["sector"]), str(brand["checked"])
    return (*named, countries, domains, brand["website"], source, checked)


def _domains(brands: list[dict[str, Any]]) -> dict[str, int]:
    owned: dict[str, int] = {}
    for number, brand in enumerate(brands):
        for role, key in ROLES.items():
            for domain in brand.get(key, ()):
                if domain in owned:
                    raise DirectoryError(
                        domain, f"of {brand['id']} and of brand {owned[domain] // len(Role)}"
                    )
                owned[domain] = number * len(Role) + role
    return owned


def _names(brands: list[dict[str, Any]]) -> dict[str, Any]:
    words: dict[str, list[tuple[Any, ...]]] = {}
    wide: dict[str, list[tuple[str, int]]] = {}
    shapes: dict[str, int] = {}
    for number, brand in enumerate(brands):
        for name, care in _spellings(brand):
            if WIDE_RUN.match(name):
                wide.setdefault(name[:2], []).append((name, number))
                continue
            first, *rest = _split(name)
            joined = without_accents(re.sub(r"[\W_]", "", name))
            words.setdefault(first[1], []).append((rest, number, int(care)))
            if name.endswith("+") or not joined.isascii():
                continue
            if rest and len(joined) >= JOINED:
                words.setdefault(joined, []).append(([], number, int(care & ~Care.CAPITALS)))
            if len(joined) >= SHAPED and joined.isalpha() and not care & Care.TRADE:
                shapes.setdefault(skeleton(joined), number)
    return {
        "words": {key: "\n".join(map(_line, _unique(rows))) for key, rows in words.items()},
        "wide": {key: sorted(names, key=lambda n: (-len(n[0]), n)) for key, names in wide.items()},
        "shapes": shapes,
    }


def _unique(rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    kept: dict[str, tuple[Any, ...]] = {}
    for row in sorted(rows, key=lambda r: (-len(r[0]), r[2], r[1])):
        kept.setdefault(json.dumps(row[0]), row)
    return list(kept.values())


def _line(row: tuple[Any, ...]) -> str:
    """A name behind its first word, as `brand_names.CompiledNames` has it."""
    rest, brand, care = row
    return "\t".join([str(brand), str(care), *chain.from_iterable(rest)])


def _spellings(brand: dict[str, Any]) -> list[tuple[str, Care]]:
    own = Care.CAPITAL if brand.get("common_word") else Care.NONE
    spelt = [(brand["name"], own), *((alias, Care.NONE) for alias in brand.get("aliases", ()))]
    spelt += [(alias, Care.TRADE) for alias in brand.get("common_aliases", ())]
    return [(name, _care(name, care)) for name, care in spelt]


def _care(name: str, care: Care) -> Care:
    letters = without_accents(re.sub(r"[\W_]", "", name))
    is_short = name.isascii() and len(letters) <= SHORT and letters not in ALWAYS_MEANT
    if is_short or (care is Care.CAPITAL and name.isupper()):
        return Care.CAPITALS
    return care


def _split(name: str) -> list[tuple[str, str]]:
    """The words of a name, each with the sign before it."""
    parts, reached = [], 0
    for word in [*WORD.finditer(name), *WIDE_RUN.finditer(name)]:
        sign = name[reached : word.start()].strip() or (" " if word.start() > reached else "")
        parts.append((SIGNS.get(sign, sign), without_accents(word.group())))
        reached = word.end()
    if not parts:
        raise DirectoryError(name, "a name needs letters")
    tail = name[reached:].strip()
    return [*parts, *([(tail, "")] if tail == "+" else [])]


def _tokens(brands: list[dict[str, Any]], general: frozenset[str]) -> dict[str, tuple[int, int, int, int]]:
    found: dict[str, tuple[int, int, int, int]] = {}
    for number, brand in enumerate(brands):
        several = {_compact(brand["name"])} if len(WORD.findall(brand["name"])) > 1 else set()
        several |= {_compact(domain.partition(".")[0]) for domain in brand["domains"] if "-" in domain}
        for word, kind in _host_words(brand).items():
            if word not in found or kind < found[word][1]:
                found[word] = (number, int(kind), own_letters(word, general), int(word in several))
    return found


def _host_words(brand: dict[str, Any]) -> dict[str, Kind]:
    own = _compact(brand["name"])
    common = bool(brand.get("common_word"))
    listed = brand.get("host_words")
    if listed is not None:
        words = {word: Kind.SHORT if len(word) <= SHORT else Kind.CLEAR for word in map(_compact, listed)}
        if common and listed and len(own) >= TOKEN:
            words.setdefault(own, Kind.COMMON)
        return words
    fronts = [domain.removesuffix("." + split_host(domain).suffix) for domain in brand["domains"]]
    labels = [_compact(front.rpartition(".")[2]) for front in fronts]
    spelt = [own, *map(_compact, brand.get("aliases", ())), *labels]
    words = {word: Kind.SHORT if len(word) <= SHORT else Kind.CLEAR for word in spelt if len(word) >= TOKEN}
    if own.isascii() and len(own) == SHORT and not common:
        words[own] = Kind.SHORT
    if common:
        words = {word: Kind.COMMON if word == own else kind for word, kind in words.items()}
    return words


def _compact(name: str) -> str:
    plain = re.sub(r"[^a-z0-9]", "", without_accents(name))
    return plain if len(re.sub(r"[\W_]", "", name)) == len(plain) else ""
