from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.commands.marked import Mark, marked_lines
from app.commands.terminal import Look, width_of

PLAIN = Look()


def test_marks_are_seen_without_colour() -> None:
    lines = marked_lines("Your parcel is held, pay now", [Mark(5, 11, 1), Mark(21, 24, 2)], PLAIN, "| ")

    assert lines == ["| Your «parcel»[1] is held, «pay»[2] now"]


def test_marks_are_ascii_where_the_screen_is() -> None:
    assert marked_lines("pay now", [Mark(0, 3, 1)], Look(symbols=False), "") == [">>pay<<[1] now"]


def test_marks_are_painted_where_there_is_colour() -> None:
    assert marked_lines("pay now", [Mark(0, 3, 1)], Look(colour=True), "") == ["\x1b[1;4m«pay»[1]\x1b[0m now"]


def test_marks_that_overlap_keep_both_numbers() -> None:
    assert marked_lines("pay now", [Mark(0, 3, 1), Mark(0, 7, 2)], PLAIN, "") == ["«pay[1] now»[2]"]


def test_hidden_letters_do_not_move_marks() -> None:
    assert marked_lines("p\u200bay\x1b now", [Mark(6, 9, 1)], PLAIN, "") == ["pay «now»[1]"]


def test_a_long_message_shows_its_start_and_what_is_around_marks() -> None:
    text = "start " + "filler " * 1_000 + "pay now " + "filler " * 1_000
    place = text.index("pay now")
    lines = marked_lines(text, [Mark(place, place + 7, 1)], PLAIN, "")

    assert lines[0].startswith("start")
    assert any("«pay now»[1]" in line for line in lines)
    assert len(lines) < 30
    assert lines[-1] == "…"


def test_blank_lines_are_kept_to_one() -> None:
    assert marked_lines("\n\none\n\n\n\ntwo\n", [], PLAIN, "") == ["one", "", "two"]


MARKS = st.builds(Mark, st.integers(-5, 60), st.integers(-5, 60), st.integers(1, 5))


@given(st.text(max_size=60), st.lists(MARKS, max_size=5), st.integers(20, 80))
def test_any_marks_on_any_text_fit_the_screen(text: str, marks: list[Mark], width: int) -> None:
    lines = marked_lines(text, marks, Look(width=width), "| ")

    assert all(width_of(line) <= width for line in lines)
    assert not any("\x1b" in line for line in lines)
