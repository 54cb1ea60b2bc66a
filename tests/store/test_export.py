from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.core.history import Exported, History, NotWritten, Why
from app.core.serial import verdict_to_json
from tests.store.make import history, new, verdict

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def past(tmp_path: Path) -> History:
    return history(tmp_path / "history")


def test_everything_is_exported_readable(past: History, tmp_path: Path) -> None:
    past.add(new("Grüße", pasted="Grüße \ud800"))
    past.add(new(pasted=b"\xff\xfe", profile="Mum"))
    gone = past.add(new("gone"))
    assert isinstance(gone, int)
    past.delete([gone])
    place = tmp_path / "out" / "checks.jsonl"
    place.parent.mkdir()

    assert past.export(place) == Exported(place, 2)

    first, second = map(json.loads, place.read_text("utf-8").splitlines())
    assert first["pasted"] == "Grüße ?"
    assert first["when"] == "2026-11-23T06:04:00+00:00"
    assert first["result"] == verdict_to_json(verdict())
    assert first["is_whole"]
    assert second["pasted_base64"] == "//4="
    assert second["profile"] == "Mum"
    assert [path.name for path in place.parent.iterdir()] == ["checks.jsonl"]
    assert place.stat().st_mode & 0o077 == 0


def test_an_export_that_fails_is_told_and_leaves_what_was_there(past: History, tmp_path: Path) -> None:
    past.add(new())
    nowhere = past.export(tmp_path / "missing" / "checks.jsonl")
    assert isinstance(nowhere, NotWritten)
    assert nowhere.why is Why.CANNOT_WRITE
    (tmp_path / "folder").mkdir()
    assert isinstance(past.export(tmp_path / "folder"), NotWritten)
    assert not list(tmp_path.glob("*.part"))
