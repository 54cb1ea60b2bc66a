"""How much of what is private redaction takes out of the set in `redaction/`, and how much too much.

Rules: a value counts as removed only when every letter and digit of it is gone; a message that holds nothing
private counts as spoilt when anything is taken; the half kept back from before any pattern stands apart.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.assistant.redaction import Private

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.assistant.redaction import Redacted

FOLDER: Final = Path(__file__).with_name("redaction")
HALVES: Final = ("seen", "blind")
VAGUE: Final = frozenset({Private.NAME, Private.ADDRESS})
"""Kinds without a form of their own."""
_VALUE: Final = re.compile(r"\{([A-Z]+):([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Case:
    """One message of the set."""

    language: str
    text: str
    values: tuple[tuple[Private, int, int], ...]
    """Kind and place of each private value; empty where nothing may be removed."""


@dataclass(slots=True)
class Figures:
    """What was found on a number of cases."""

    there: Counter[tuple[Private, str]] = field(default_factory=Counter)
    """Values by kind and language."""
    removed: Counter[tuple[Private, str]] = field(default_factory=Counter)
    innocent: int = 0
    """Messages that hold nothing private."""
    spoilt: int = 0
    letters: int = 0
    """Letters and digits around the private values."""
    letters_lost: int = 0
    missed: list[str] = field(default_factory=list)
    """Each miss and each spoilt message, for whoever works on the patterns."""

    def recall(self, kinds: Iterable[Private]) -> float:
        """Share of the values of some kinds that were removed; 1 where there are none."""
        wanted = set(kinds)
        there = sum(count for (kind, _), count in self.there.items() if kind in wanted)
        removed = sum(count for (kind, _), count in self.removed.items() if kind in wanted)
        return removed / there if there else 1.0

    @property
    def spoilt_share(self) -> float:
        """Share of the innocent messages in which something was removed."""
        return self.spoilt / self.innocent if self.innocent else 0.0


def cases(half: str, folder: Path = FOLDER) -> Iterator[Case]:
    """The messages of one half, `seen` or `blind`."""
    for path in sorted((folder / half).glob("*.toml")):
        page = tomllib.loads(path.read_text("utf-8"))
        yield from (_marked(path.stem, written) for written in page["positive"])
        yield from (Case(path.stem, written, ()) for written in page["negative"])


def _marked(language: str, written: str) -> Case:
    """A message whose values stand as `{KIND:value}`."""
    pieces: list[str] = []
    values: list[tuple[Private, int, int]] = []
    place = length = 0
    for match in _VALUE.finditer(written):
        pieces += (written[place : match.start()], match[2])
        length += match.start() - place
        values.append((Private(match[1]), length, length + len(match[2])))
        length += len(match[2])
        place = match.end()
    return Case(language, "".join((*pieces, written[place:])), tuple(values))


def measured(found: Iterable[Case], redact: Callable[[str], Redacted]) -> Figures:
    """Redact every case and compare."""
    figures = Figures()
    for case in found:
        marks = redact(case.text).marks
        gone = {place for mark in marks for place in range(mark.was_start, mark.was_end)}
        if case.values:
            _count(figures, case, gone)
            continue
        figures.innocent += 1
        figures.spoilt += bool(gone)
        if gone:
            figures.missed.append(f"{case.language} spoilt: {case.text}")
    return figures


def _count(figures: Figures, case: Case, gone: set[int]) -> None:
    around = {place for place, sign in enumerate(case.text) if sign.isalnum()}
    for kind, start, end in case.values:
        inside = {place for place in range(start, end) if place in around}
        around -= inside
        figures.there[kind, case.language] += 1
        if inside <= gone:
            figures.removed[kind, case.language] += 1
        else:
            figures.missed.append(f"{case.language} {kind} stays: {case.text[start:end]!r} in {case.text!r}")
    figures.letters += len(around)
    figures.letters_lost += len(around & gone)
