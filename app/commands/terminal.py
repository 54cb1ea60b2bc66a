"""What a terminal can show, and how pasted text is made harmless before it gets there.

Rules: nothing of a message may steer the terminal: control characters, escape sequences, reversing and
invisible signs never pass; links are written so that no terminal makes them clickable; colour only where a
person looks and has not refused it (NO_COLOR).
"""

from __future__ import annotations

import os
import sys
import unicodedata
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final, TextIO

from app.core.text.defang import edits

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDEST: Final = 80
_NARROWEST: Final = 20
_STEERING: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_WIDE: Final = frozenset({"W", "F"})
_BARE: Final = frozenset({"Mn", "Me"})


@dataclass(frozen=True, slots=True)
class Look:
    """What the place where answers are written can show."""

    colour: bool = False
    width: int = _WIDEST
    symbols: bool = True
    """It knows signs beyond ASCII."""

    def paint(self, text: str, numbers: str) -> str:
        """Text in a colour, where colours are shown."""
        return f"\x1b[{numbers}m{text}\x1b[0m" if self.colour and text else text


def look_of(stream: TextIO, *, no_color: bool = False) -> Look:
    """What a stream can show: colour on a terminal that has it, at most 80 columns."""
    refused = no_color or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    has_colours = sys.platform != "win32" or bool(os.environ.get("WT_SESSION") or os.environ.get("TERM"))
    return Look(
        colour=stream.isatty() and has_colours and not refused,
        width=max(_NARROWEST, min(_WIDEST, columns(stream))),
        symbols=_knows_symbols(stream.encoding),
    )


def columns(stream: TextIO) -> int:
    """Columns of a stream; `shutil.get_terminal_size` would load five compression libraries for it."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and 0 < len(said) < 5:
        return int(said)
    try:
        return os.get_terminal_size(stream.fileno()).columns or _WIDEST
    except (OSError, ValueError):
        return _WIDEST


def harmless(text: str) -> str:
    """Text on one line without anything that steers a terminal."""
    return " ".join("".join(cells(" ".join(text.split()))).split())


def defanged(text: str) -> str:
    """The same with links that cannot be clicked: `hxxps://dhl[.]top`."""
    return " ".join("".join(cells(" ".join(text.split()), defang=True)).split())


def put(text: str) -> None:
    """Write text and a line break to standard output at once, with `?` for letters that it cannot hold."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding), flush=True)


def cells(text: str, *, defang: bool = False) -> Iterator[str]:
    """What to show for each character, one for one; empty for a character that must not pass."""
    masked = dict(chain.from_iterable(edit.cells() for edit in edits(text))) if defang else {}
    for place, letter in enumerate(text):
        if letter in {"\n", " "} or (letter.isascii() and letter.isprintable()):
            yield masked.get(place, letter)
        elif letter == "\t":
            yield " "
        else:
            yield "" if unicodedata.category(letter) in _STEERING else letter


def width_of(text: str) -> int:
    """Columns that harmless text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.category(letter) in _BARE
        else 2
        if unicodedata.east_asian_width(letter) in _WIDE
        else 1
        for letter in text
    )


def wrapped(text: str, width: int, *, first: str = "", rest: str = "") -> list[str]:
    """Lines of at most `width` columns.

    Args:
        text: harmless text on one line.
        width: columns of a line, the indent counted.
        first: what stands before the first line.
        rest: what stands before the other lines.
    """
    lines: list[str] = []
    line, used = first, width_of(first)
    empty = True
    for word in _pieces(text, width - max(width_of(first), width_of(rest))):
        needed = width_of(word)
        if not empty and used + 1 + needed > width:
            lines.append(line)
            line, used, empty = rest, width_of(rest), True
        line += word if empty else " " + word
        used += needed if empty else needed + 1
        empty = False
    return [*lines, line] if not empty else lines


def _pieces(text: str, room: int) -> Iterator[str]:
    """Words, those that fit no line cut into pieces that do."""
    room = max(room, 2)
    for word in text.split():
        piece, used = "", 0
        for letter in word:
            needed = width_of(letter)
            if used + needed > room:
                yield piece
                piece, used = "", 0
            piece += letter
            used += needed
        if piece:
            yield piece


def _knows_symbols(encoding: str | None) -> bool:
    try:
        "✖▲○“”│…".encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
