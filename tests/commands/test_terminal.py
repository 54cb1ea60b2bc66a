from __future__ import annotations

import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.terminal import Look, cells, defanged, harmless, look_of, width_of, wrapped

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=120)


class Screen(io.StringIO):
    """A stream that says that it is a terminal."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._encoding

    def isatty(self) -> bool:
        return True


@given(ANYTHING)
def test_nothing_that_steers_a_terminal_passes(text: str) -> None:
    for shown in (harmless(text), defanged(text), "".join(cells(text)).replace("\n", "")):
        assert not any(unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for letter in shown)


@given(ANYTHING)
def test_one_cell_for_every_character(text: str) -> None:
    assert len(list(cells(text, defang=True))) == len(text)


@given(ANYTHING)
def test_making_harmless_twice_changes_nothing(text: str) -> None:
    assert harmless(harmless(text)) == harmless(text)


@given(ANYTHING, st.integers(12, 80))
def test_no_line_is_wider_than_the_screen(text: str, width: int) -> None:
    lines = wrapped(harmless(text), width, first=" 1. ", rest="    ")

    assert all(width_of(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "").removeprefix("1.") == harmless(text).replace(" ", "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("go to https://dhl.top/a now", "go to hxxps://dhl[.]top/a now"),
        ("HTTP://DHL.TOP", "HxxP://DHL[.]TOP"),
        ("www.post-bank.example", "www[.]post-bank[.]example"),
        ("It costs 3.50. Pay now.", "It costs 3.50. Pay now."),
        ("The end.Next one", "The end.Next one"),
        ("e.g. this", "e.g. this"),
    ],
)
def test_links_cannot_be_clicked(text: str, shown: str) -> None:
    assert defanged(text) == shown


def test_wide_letters_take_two_columns() -> None:
    assert [width_of(text) for text in ("abc", "包裹", "e\u0301")] == [3, 4, 1]


def test_colour_only_where_a_person_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    assert look_of(Screen()).colour
    assert not look_of(io.StringIO()).colour
    assert not look_of(Screen(), no_color=True).colour
    monkeypatch.setenv("NO_COLOR", "1")
    assert not look_of(Screen()).colour


def test_signs_only_where_the_screen_knows_them() -> None:
    assert look_of(Screen("utf-8")).symbols
    assert not look_of(Screen("ascii")).symbols
    assert not look_of(Screen("cp437")).symbols


def test_at_most_80_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    assert look_of(Screen()).width == 80
    monkeypatch.setenv("COLUMNS", "40")
    assert look_of(Screen()).width == 40


def test_paint_leaves_text_alone_without_colour() -> None:
    assert Look().paint("words", "1") == "words"
    assert Look(colour=True).paint("words", "1") == "\x1b[1mwords\x1b[0m"
