"""Finds the mail that somebody passed on below a note, and keeps the two apart.

Rules: only a short note without links or addresses of its own is a note; anything longer may be the scam
itself, and then the whole is judged as it came. The note's words stay in the text where the note came by mail
too, since whoever wrote it may be the one who wants something.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.intake.copied import Copied, labelled_lines
from app.intake.labels import Field
from app.intake.passed_on import divider

_LONGEST_NOTE: Final = 300
_LINES: Final = 40
_POINTS_SOMEWHERE: Final = re.compile(
    r"https?:|hxxp|www\.|@|[a-z0-9]\.[a-z]{2,}|[0-9][0-9 ()./-]{6,20}[0-9]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail below a note."""

    note: str
    inner: Copied


def forwarded(text: str) -> Forwarded | None:
    """The mail that was passed on, where the text is a short note above one."""
    start = 0
    for _ in range(_LINES):
        end = text.find("\n", start)
        line = text[start : end if end >= 0 else len(text)][:200]
        if end >= 0 and divider(line) is not None:
            return _below(text[:start].strip(), text[end + 1 :])
        if end < 0 or start > _LONGEST_NOTE * 3:
            return None
        start = end + 1
    return None


def _below(note: str, rest: str) -> Forwarded | None:
    if len(note) > _LONGEST_NOTE or _POINTS_SOMEWHERE.search(note):
        return None
    inner = labelled_lines(rest)
    if inner is None:
        return None
    names = {item.field for item in inner.fields}
    if Field.FROM not in names or len(names) < 2:
        return None
    return Forwarded(note, inner)
