"""When `dev.py run` needs the libraries of a window."""

from __future__ import annotations

import sys

import pytest

from dev import SCREENS, opens_window


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("words", "answer"), [([], True), (["a.eml"], True), (["check"], False), (["check", "a.eml"], False)]
)
def test_with_a_screen_the_words_decide(
    monkeypatch: pytest.MonkeyPatch, words: list[str], *, answer: bool
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert opens_window(words) is answer


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen")
def test_without_a_screen_there_is_no_window() -> None:
    assert not opens_window([])
