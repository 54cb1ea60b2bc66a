"""Compiles what is written in TOML into what the app reads: signs, advice, directory.

Rules: the same sources give the same bytes; a test compares them with what is committed.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from recipe.directory import compile_directory
from recipe.signs import compile_signs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"


def compile_advice(folder: Path = RESOURCES / "advice") -> str:
    """Steps and questions as one JSON text."""
    parts = {
        name: tomllib.loads((folder / f"{name}.toml").read_text("utf-8"))[name]
        for name in ("steps", "questions")
    }
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


COMPILERS: Final[Mapping[str, tuple[str, Callable[[], str]]]] = MappingProxyType(
    {
        "signs": ("signs.json", compile_signs),
        "advice": ("advice.json", compile_advice),
        "directory": ("brands.json", compile_directory),
    }
)
"""What each part's file is called, and how its text is made."""


def target(part: str) -> Path:
    """The file a part is compiled to."""
    return RESOURCES / "compiled" / COMPILERS[part][0]


def write(part: str) -> None:
    """Compile one part."""
    target(part).parent.mkdir(exist_ok=True)
    target(part).write_text(COMPILERS[part][1](), "utf-8")
