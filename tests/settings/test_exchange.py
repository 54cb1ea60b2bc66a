"""Settings travel without secrets, whole or not at all."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings.all import ALL, FIRST_START_DONE, TEXT_SIZE, THEME
from app.settings.choices import ThemeChoice
from app.settings.exchange import (
    BadValues,
    Imported,
    ImportOutcome,
    NotSettings,
    TooNew,
    export_bytes,
    read_export,
)
from app.settings.values import Settings


def _file(values: object, version: object = 1) -> bytes:
    return json.dumps({"porchlight_settings": version, "settings": values}).encode()


def test_what_goes_out_comes_in() -> None:
    chosen = Settings().with_(TEXT_SIZE, 175).with_(THEME, ThemeChoice.DARK)
    taken = read_export(export_bytes(chosen))
    assert isinstance(taken, Imported)
    assert Settings().with_told(taken.told) == chosen


def test_only_what_may_be_shared_goes_out() -> None:
    chosen = Settings({"api_token": "secret", "theme": "sepia"}).with_(FIRST_START_DONE, value=True)
    assert json.loads(export_bytes(chosen))["settings"] == {}
    assert {setting.key for setting in ALL if not setting.shared} >= {"window_place", "autostart"}


@pytest.mark.parametrize(
    ("content", "outcome"),
    [
        (b"", NotSettings()),
        (b"%PDF-1.7", NotSettings()),
        (b"{}", NotSettings()),
        (_file({}, version=True), NotSettings()),
        (_file({}, version=0), NotSettings()),
        (_file([]), NotSettings()),
        (_file({}, version=2), TooNew()),
        (_file({"text_size": 900, "theme": "dark"}), BadValues(("Text size",))),
        (_file({"first_start_done": "no", "unheard": 1, "theme": "dark"}), Imported({"theme": "dark"})),
    ],
)
def test_every_file_has_its_answer(content: bytes, outcome: ImportOutcome) -> None:
    assert read_export(content) == outcome


@given(st.binary(max_size=300) | st.dictionaries(st.sampled_from([s.key for s in ALL]), st.text()).map(_file))
def test_any_file_is_judged(content: bytes) -> None:
    assert isinstance(read_export(content), Imported | NotSettings | TooNew | BadValues)
