"""Compiles what is written in TOML into what the app reads: signs, advice, directory.

Rules: the same sources give the same bytes; a test compares them with what is committed.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from recipe.directory import compile_directory
from recipe.habits import compile_habits
from recipe.signs import compile_signs, packed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"


def compile_advice(folder: Path = RESOURCES / "advice") -> dict[str, bytes]:
    """Steps and questions as one JSON text."""
    parts = {
        name: tomllib.loads((folder / f"{name}.toml").read_text("utf-8"))[name]
        for name in ("steps", "questions")
    }
    return {"advice.json": packed(parts).encode()}


def compile_brands() -> dict[str, bytes]:
    """Who the brands are, and, apart from it, how they write."""
    return {**compile_directory(), **compile_habits()}


COMPILERS: Final[Mapping[str, Callable[[], dict[str, bytes]]]] = MappingProxyType(
    {"signs": compile_signs, "advice": compile_advice, "directory": compile_brands}
)
"""How the files of each part are made, by their names."""


def target(name: str) -> Path:
    """Where a compiled file stands."""
    return RESOURCES / "compiled" / name


def write(part: str) -> None:
    """Compile one part."""
    for name, content in COMPILERS[part]().items():
        target(name).parent.mkdir(exist_ok=True)
        target(name).write_bytes(content)
