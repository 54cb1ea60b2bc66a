"""Writes a message with its reasons marked in it: «these words»[1].

Rules: a mark is seen without colour; what lies between marks in a long message is left out with a sign that
it is; every character is made harmless one for one, so that marks stay where they belong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.commands.terminal import Look, cells, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHOWN_WHOLE: Final = 1_500
"""Characters of a message that is shown from end to end."""
_START: Final = 500
_AROUND: Final = 160
_LONGEST_MARK: Final = 400
"""A longer span is the whole message; marking it would say nothing."""
_LONGEST_WORD: Final = 24
"""Characters a stretch may grow so that it does not begin or end inside a word."""
_MARK_COLOUR: Final = "1;4"
_MOST_LINES: Final = 60


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the text, and the number of the reason that speaks of it."""

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class _Cell:
    shown: str
    marked: bool


def marked_lines(text: str, marks: Sequence[Mark], look: Look, indent: str) -> list[str]:
    """The text in lines, its marks set.

    Args:
        text: one part of a subject.
        marks: places in that text.
        look: what the terminal can show.
        indent: what stands before every line.
    """
    marks = [
        mark
        for mark in marks
        if 0 <= mark.start < mark.end <= len(text) and mark.end - mark.start <= _LONGEST_MARK
    ]
    lines: list[list[_Cell]] = []
    windows = _windows(text, marks)
    for start, end in windows:
        if start:
            lines.append([_Cell("…" if look.symbols else "...", marked=False)])
        lines += _wrapped(_marked_cells(text, start, end, marks, look), look.width - width_of(indent))
        if end < len(text) and end == windows[-1][1]:
            lines.append([_Cell("…" if look.symbols else "...", marked=False)])
    return [indent + _painted(line, look) for line in _without_gaps(lines)[:_MOST_LINES]]


def _windows(text: str, marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """The stretches that are shown: all of a short text; the start of a long one and around its marks."""
    length = len(text)
    if length <= _SHOWN_WHOLE:
        return [(0, length)]
    around = ((max(0, mark.start - _AROUND), min(length, mark.end + _AROUND)) for mark in marks)
    wanted = sorted(_whole_words(text, start, end) for start, end in ((0, _START), *around))
    merged = [wanted[0]]
    for start, end in wanted[1:]:
        last_start, last_end = merged[-1]
        if start <= last_end:
            merged[-1] = (last_start, max(last_end, end))
        else:
            merged.append((start, end))
    return merged


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch grown to the next spaces, where they are near."""
    before = next(
        (n for n in range(start, max(start - _LONGEST_WORD, 0), -1) if text[n - 1].isspace()), start
    )
    last = min(end + _LONGEST_WORD, len(text))
    after = next((n for n in range(end, last) if text[n].isspace()), end)
    return before if start else 0, after


def _marked_cells(text: str, start: int, end: int, marks: Sequence[Mark], look: Look) -> list[_Cell]:
    opening, closing = ("«", "»") if look.symbols else (">>", "<<")
    depth = [0] * (end - start + 1)
    numbers: dict[int, list[int]] = {}
    for mark in marks:
        if start <= mark.start and mark.end <= end:
            for place in range(mark.start - start, mark.end - start):
                depth[place] += 1
            numbers.setdefault(mark.end - start, []).append(mark.number)
    out: list[_Cell] = []
    for place, shown in enumerate(cells(text[start:end], defang=True)):
        _close(
            out, numbers.pop(place, []), closing if place and depth[place - 1] and not depth[place] else ""
        )
        if depth[place] and (not place or not depth[place - 1]):
            out.append(_Cell(opening, marked=True))
        out.append(_Cell(shown, marked=depth[place] > 0))
    _close(out, numbers.pop(end - start, []), closing if depth[end - start - 1] else "")
    return out


def _close(out: list[_Cell], numbers: list[int], closing: str) -> None:
    if closing:
        out.append(_Cell(closing, marked=True))
    out += [_Cell(f"[{number}]", marked=True) for number in numbers]


def _wrapped(row: list[_Cell], room: int) -> list[list[_Cell]]:
    """Lines of cells, broken at spaces where there are any."""
    room = max(room, 8)
    lines: list[list[_Cell]] = [[]]
    used, space = 0, -1
    for cell in row:
        if cell.shown == "\n":
            lines.append([])
            used, space = 0, -1
            continue
        line = lines[-1]
        if cell.shown == " ":
            space = len(line)
        line.append(cell)
        used += width_of(cell.shown)
        if used > room:
            cut = space if 0 < space < len(line) - 1 else len(line) - 1
            lines[-1], moved = line[:cut], line[cut + 1 if cut == space else cut :]
            lines.append(moved)
            used, space = sum(width_of(moved_cell.shown) for moved_cell in moved), -1
    return lines


def _without_gaps(lines: list[list[_Cell]]) -> list[list[_Cell]]:
    """At most one blank line in a row, none at the ends."""
    out: list[list[_Cell]] = []
    for line in lines:
        blank = not any(cell.shown.strip() for cell in line)
        if not blank or (out and any(cell.shown.strip() for cell in out[-1])):
            out.append([] if blank else line)
    while out and not out[-1]:
        out.pop()
    return out


def _painted(line: list[_Cell], look: Look) -> str:
    out: list[str] = []
    run, marked = "", False
    for cell in line:
        if cell.marked != marked:
            out.append(look.paint(run, _MARK_COLOUR) if marked else run)
            run, marked = "", cell.marked
        run += cell.shown
    out.append(look.paint(run, _MARK_COLOUR) if marked else run)
    return "".join(out).rstrip()
