"""Compiles how brands write (`habits.toml` and fields of each brand) into the file the app reads on demand.

Rules: sorted brands, lists in the order of the sources, so the same sources give the same bytes; whatever a
brand or a sector names stands in the closed lists; an exception takes back what its sector says.
"""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING, Any

from recipe.directory import SOURCES, DirectoryError, read_sources

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def read_habits(folder: Path = SOURCES) -> dict[str, Any]:
    """The closed lists and the defaults of the sectors."""
    return tomllib.loads((folder / "habits.toml").read_text("utf-8"))


def compile_habits(folder: Path = SOURCES) -> dict[str, bytes]:
    """The compiled file's text.

    Raises:
        DirectoryError: something is named that stands in no list, or an exception has no rule.
    """
    table = read_habits(folder)
    notices = {row["id"]: {"text": row["text"], "stories": row["stories"]} for row in table["notices"]}
    never = [row["id"] for row in table["never"]]
    brands = read_sources(folder)
    for default in table["defaults"]:
        where = f"default of {default['sector']}"
        _require(where, default.get("notices", ()), notices)
        _require(where, default.get("never", ()), never)
    told = {brand["id"]: row for brand in brands if (row := _row(brand, notices, never))}
    of_sectors = [default["source"] for default in table["defaults"]]
    sources = sorted({*of_sectors, *(row["source"] for row in told.values() if "source" in row)})
    compiled = {
        "notices": notices,
        "never": [_thing(row) for row in table["never"]],
        "defaults": [_default(row, sources) for row in table["defaults"]],
        "brands": {
            ident: row | ({"source": sources.index(row["source"])} if "source" in row else {})
            for ident, row in told.items()
        },
        "sources": sources,
    }
    text = json.dumps(compiled, ensure_ascii=False, separators=(",", ":")) + "\n"
    return {"habits.json": text.encode()}


def _thing(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": row["id"],
        "thing": row["thing"],
        "signs": row["signs"],
        "by": row.get("by", ""),
        "words": row.get("words", []),
    }


def _default(row: dict[str, Any], sources: list[str]) -> dict[str, Any]:
    return {
        "sector": row["sector"],
        "countries": row.get("countries", []),
        "never": row.get("never", []),
        "notices": row.get("notices", []),
        "source": sources.index(row["source"]),
    }


def _row(brand: dict[str, Any], notices: Iterable[str], never: Iterable[str]) -> dict[str, Any]:
    """What is known of one brand beside the defaults; nothing where nothing is."""
    row: dict[str, Any] = {}
    if "senders" in brand:
        row["senders"] = brand["senders"]["names"]
    if "notices" in brand:
        row["notices"] = brand["notices"]["kinds"]
        _require(brand["id"], row["notices"], notices)
    if "never_asks" in brand:
        facts = brand["never_asks"]
        _require(brand["id"], (*facts.get("things", ()), *facts.get("asks", ())), never)
        if "things" in facts:
            row |= {"never": facts["things"], "source": facts["source"], "is_read": "read" in facts}
        row |= {"asks": facts["asks"]} if "asks" in facts else {}
    return row


def _require(where: str, named: Iterable[str], known: Iterable[str]) -> None:
    if unknown := set(named) - set(known):
        raise DirectoryError(where, f"{', '.join(sorted(unknown))} stands in no list of habits.toml")
