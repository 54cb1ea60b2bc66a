"""Every sign file keeps to the schema, so a slip in a data file is named before the app reads it."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SCHEMA = json.loads((RESOURCES / "schema" / "sign.schema.json").read_text("utf-8"))
FILES = sorted((RESOURCES / "signs").glob("*/*.toml"))
IDS = {f"{path.parent.name}.{path.stem}" for path in FILES}
ANY = frozenset({"link.any", "phone.any"})
"""Stand for any link and any phone number, not for a sign."""


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def _name(path: Path) -> str:
    return f"{path.parent.name}.{path.stem}"


def test_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_sign_keeps_to_the_schema(path: Path) -> None:
    wrong = [
        f"{error.json_path}: {error.message}"
        for error in Draft202012Validator(SCHEMA).iter_errors(_read(path))
    ]
    assert not wrong, f"{path.name}: " + "; ".join(wrong)


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_sign_is_called_as_its_file(path: Path) -> None:
    assert _read(path)["id"] == _name(path)


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_asks_name_signs_that_exist(path: Path) -> None:
    groups = {sign.split(".")[0] for sign in IDS}
    unknown = [
        ask
        for ask in _read(path).get("asks", [])
        if ask not in IDS | ANY and not (ask.endswith(".*") and ask[:-2] in groups)
    ]
    assert not unknown
