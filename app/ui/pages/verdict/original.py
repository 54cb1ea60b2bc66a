"""Decides how much of a message is shown and where its marks lie in it. Values only: no Qt.

Rules: what is shown is harmless (`app.core.text.defang`); a long text is shown around its marks, with a sign
where something is left out; places are counted as Qt counts them, in UTF-16 units.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.text.defang import BOX, Edit, applied, edits

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

SHOWN_WHOLE: Final = 20_000
"""Characters of a text that is shown from end to end; laying out more would make the window wait."""
_START: Final = 4_000
_AROUND: Final = 400
_LONGEST_LINE: Final = 2_000
"""Characters after which a line without a break gets one."""
GAP: Final = "\n[ … ]\n"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place and the number of the reason that speaks of it."""

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class Original:
    """A text as it is shown, and its marks in UTF-16 units of what is shown."""

    text: str = ""
    marks: tuple[Mark, ...] = ()
    is_whole: bool = True


def original(text: str, marks: Sequence[Mark]) -> Original:
    """A part of a subject made ready to show.

    Args:
        text: the part as it is.
        marks: places in it, in characters; those that do not lie in it are dropped.
    """
    inside = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    pieces: list[str] = []
    placed: list[Mark] = []
    units = 0
    for start, end in _windows(len(text), inside):
        if start:
            pieces.append(GAP)
            units += len(GAP)
        here = [mark for mark in inside if start <= mark.start and mark.end <= end]
        piece = text[start:end]
        changes = tuple(_changes(piece, [Mark(m.start - start, m.end - start, m.number) for m in here]))
        shown = applied(piece, changes)
        cuts = sorted({place - start for mark in here for place in (mark.start, mark.end)})
        at = dict(zip(cuts, _carried(piece, changes, cuts), strict=True))
        placed += (Mark(units + at[m.start - start], units + at[m.end - start], m.number) for m in here)
        pieces.append(shown)
        units += _units(shown)
        if end < len(text) and end == _windows(len(text), inside)[-1][1]:
            pieces.append(GAP.rstrip("\n"))
    is_whole = len(text) <= SHOWN_WHOLE
    return Original(
        "".join(pieces), tuple(sorted(mark for mark in placed if mark.end > mark.start)), is_whole
    )


def _windows(length: int, marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """The stretches that are shown: all of a short text; the start of a long one and around its marks."""
    if length <= SHOWN_WHOLE:
        return [(0, length)]
    around = ((max(0, m.start - _AROUND), min(length, m.end + _AROUND)) for m in marks)
    merged: list[tuple[int, int]] = []
    for start, end in sorted(((0, _START), *around)):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _changes(text: str, marks: Sequence[Mark]) -> Iterator[Edit]:
    """Every change to a text: unseen signs inside a mark become a box, endless lines are broken."""
    line = 0
    for edit in edits(text):
        line = yield from _breaks(text, line, edit.start)
        is_marked = any(mark.start <= edit.start and edit.end <= mark.end for mark in marks)
        yield Edit(edit.start, edit.end, BOX) if is_marked and not edit.text else edit
    yield from _breaks(text, line, len(text))


def _breaks(text: str, line: int, until: int) -> Generator[Edit, None, int]:
    """Breaks between two changes. Returns where the line that is open then began."""
    while True:
        newline = text.rfind("\n", line, min(until, line + _LONGEST_LINE))
        if newline >= 0:
            line = newline + 1
        elif until - line > _LONGEST_LINE:
            line += _LONGEST_LINE
            yield Edit(line, line, "\n")
        else:
            return line


def _carried(text: str, changes: Sequence[Edit], cuts: Sequence[int]) -> list[int]:
    """Where places of a text lie once its changes are made, in UTF-16 units. Both are in order."""
    carried: list[int] = []
    units, place, rest = 0, 0, list(reversed(changes))
    for cut in cuts:
        while rest and (rest[-1].end < cut or (rest[-1].end == cut and rest[-1].start < cut)):
            edit = rest.pop()
            units += _units(text[place : edit.start]) + _units(edit.text)
            place = edit.end
        if rest and rest[-1].start < cut < rest[-1].end:
            edit = rest.pop()
            units += _units(text[place : edit.start]) + _units(edit.text)
            place = edit.end
        units += _units(text[place:cut]) if cut > place else 0
        place = max(place, cut)
        carried.append(units)
    return carried


def _units(text: str) -> int:
    """Length in UTF-16 units; lone surrogates were taken out before."""
    return len(text) + sum(letter > "\uffff" for letter in text)
