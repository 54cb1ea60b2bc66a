"""Reads the name that begins at a place: titles left out, small words inside it taken along.

Rules: a name is a capital word or several; a role or an office is none; in small letters one word counts
where the caller says that a name must follow, before a comma or the end of the line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.assistant.redaction import name_words as words
from app.assistant.redaction.kinds import Private
from app.assistant.redaction.phrases import CLOSINGS, first_run, phrase_end
from app.assistant.redaction.readable import TAKEN, Found

_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]|(?:\.-|['.&/-])(?=[^\W\d_]))*+")
_ENDS: Final = re.compile(r" ?(?:[,!:.?;\n)\ue000-]|\Z)")
_MOST_WORDS: Final = 5
_MOST_TITLES: Final = 3
_LONGEST_ABBREVIATION: Final = 12
_NO_FIRST: Final = words.NO_NAMES - words.PARTICLES
_OFFICES: Final = words.OFFICES - words.PARTICLES
_NO_PART: Final = words.ROLES | _NO_FIRST | _OFFICES
_NOT_AFTER_PARTICLE: Final = words.ROLES | words.OFFICES


def read_name(text: str, place: int, *, is_greeted: bool = False, needs_two: bool = False) -> Found | None:
    """The name that begins at a place.

    Args:
        text: a readable copy.
        place: where the first title or word of the name would stand.
        is_greeted: a greeting or closing stands before it, so that small letters count too.
        needs_two: one word alone counts only before a comma.
    """
    place = _past_titles(text, place)
    name = _Name() if place >= 0 else None
    while name is not None and name.count < _MOST_WORDS and (match := _WORD.match(text, place)) is not None:
        lower = match[0].lower().rstrip(".")
        if _is_stop(lower, is_first=name.first < 0):
            name = None if name.first < 0 or lower in _OFFICES else name
            break
        if not name.takes(text, match, lower, is_greeted=is_greeted):
            break
        place = _gap(text, match.end())
        if place == match.end() or name.is_small:
            break
    if name is None or name.last < 0 or (name.is_small and not _ENDS.match(text, name.last)):
        return None
    is_enough = not needs_two or name.count > 1 or text[name.last : name.last + 1] == ","
    return Found(name.first, name.last, Private.NAME) if is_enough else None


@dataclass(slots=True)
class _Name:
    """A name while it is read."""

    first: int = -1
    last: int = -1
    count: int = 0
    """Words, small ones inside it aside."""
    is_small: bool = False

    def takes(self, text: str, word: re.Match[str], lower: str, *, is_greeted: bool) -> bool:
        """Take the next word; False where the name ends before it."""
        is_particle = lower in words.PARTICLES
        if is_particle and _follows_particle(text, word.end()):
            self.first = word.start() if self.first < 0 else self.first
            return True
        is_capital = word[0][0].isupper() and not is_particle
        if is_capital and (len(word[0]) > 1 or self.count or _is_initial(text, word.end())):
            self.first = word.start() if self.first < 0 else self.first
        elif self.first < 0 and is_greeted and word[0].islower() and len(word[0]) > 1:
            self.first, self.is_small = word.start(), True
        else:
            return False
        self.last, self.count = word.end(), self.count + 1
        return True


def _past_titles(text: str, place: int) -> int:
    """Where the name behind its titles begins; -1 where a title stands alone or a closing begins."""
    for _ in range(_MOST_TITLES):
        match = _WORD.match(text, place)
        if match is None:
            break
        lower = match[0].lower()
        if text.startswith("M. ", place):
            place += len("M. ")
        elif lower in words.TITLES and _follows(text, match.end()):
            place = _gap(text, match.end())
        elif _stands_alone(text, match, lower) or phrase_end(text, place, first_run(lower), CLOSINGS):
            return -1
        else:
            break
    return place


def _stands_alone(text: str, title: re.Match[str], lower: str) -> bool:
    """Whether a word is a title and no name, though none is to be read behind it."""
    is_before_taken = text.startswith(TAKEN, _gap(text, title.end()))
    return lower in words.SURE_TITLES or (lower in words.TITLES and is_before_taken)


def _is_stop(lower: str, *, is_first: bool) -> bool:
    """Whether a word is no part of a name, or cannot be its first: a role, an office, `I'm`."""
    return lower in _NO_PART or (is_first and lower.partition("'")[0] in _NO_FIRST)


def _gap(text: str, place: int) -> int:
    """Where the next word of a name may begin: over one blank, with or without a full stop."""
    if text[place : place + 2] == ". ":
        return place + 2 if _is_short(text, place) else place
    return place + 1 if text[place : place + 1] == " " else place


def _is_short(text: str, end: int) -> bool:
    """Whether a full stop ends an abbreviation (`Dr.`, `J.`) and not a sentence."""
    word = text[max(0, end - _LONGEST_ABBREVIATION) : end].replace("\n", " ").rpartition(" ")[2].lower()
    return len(word) == 1 or word in words.TITLES


def _is_initial(text: str, end: int) -> bool:
    """Whether a single capital is the initial of a name: `G Holloway`, `J. Smith`."""
    following = text[end : end + 3].lstrip(". ")
    return bool(following) and following[0].isupper()


def _follows(text: str, end: int) -> bool:
    """Whether a name or another title follows a title."""
    match = _WORD.match(text, _gap(text, end))
    if match is None or match.start() == end:
        return False
    return match[0][0].isupper() or match[0].lower() in words.PARTICLES | words.TITLES


def _follows_particle(text: str, end: int) -> bool:
    match = _WORD.match(text, _gap(text, end))
    if match is None or match.start() == end:
        return False
    lower = match[0].lower()
    return lower in words.PARTICLES or (match[0][0].isupper() and lower not in _NOT_AFTER_PARTICLE)
