"""Decides how pasted text is shown so that nothing of it can be clicked, copied as a link, or steer a screen.

Rules: `https://usps.top` is shown as `hxxps://usps[.]top`; a full stop that ends a sentence stays one; signs
that reverse or hide text are taken out, or shown as a box where a reason speaks of them; every change is told
as an edit, so that places in the text can be carried over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BOX: Final = "\u25af"
"""Shown for a sign that the eye cannot see, where a reason points at it."""
_NEWER: Final = re.compile("\r\n?|\u2028|\u2029|\x85")
_STEERING: Final = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_STEERS: Final = re.compile(_STEERING)
_CHANGED: Final = re.compile(
    r"(?P<http>(?<![a-z])http(?=s?://))"
    r"|(?P<ftp>(?<![a-z])ftp(?=://))"
    r"|(?P<dot>(?<=[^\W_])\.(?=[^\W_]{2}))"
    f"|(?P<steers>{_STEERING})",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"[0-9]+\Z")


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: the characters `start` to `end` are shown as `text`."""

    start: int
    end: int
    text: str

    def cells(self) -> Iterator[tuple[int, str]]:
        """What is shown for each of its characters, one for one; the last of them takes what is over."""
        last = self.end - self.start - 1
        for place in range(last):
            yield self.start + place, self.text[place : place + 1]
        yield self.end - 1, self.text[last:]


def edits(text: str) -> Iterator[Edit]:
    """Every change that makes a text harmless, in order, never overlapping."""
    for match in _CHANGED.finditer(text):
        start, end = match.span()
        match match.lastgroup:
            case "http":
                yield Edit(start + 1, start + 3, "xx")
            case "ftp":
                yield Edit(start + 1, start + 2, "x")
            case "dot" if _parts_a_name(text, start):
                yield Edit(start, end, "[.]")
            case "steers":
                yield Edit(start, end, "\n" if _NEWER.match(match[0]) else "")
            case _:
                pass


def defanged(text: str) -> str:
    """A text with links that cannot be clicked: `hxxps://dhl[.]top`. Line breaks stay."""
    return applied(text, tuple(edits(text)))


def file_name(text: str, longest: int) -> str:
    """A file's name on one line: nothing unseen or reversed in it, its full stops left alone."""
    shown = "".join("" if _STEERS.match(letter) else letter for letter in text[: longest * 4])
    line = " ".join(shown.split())
    return f"{line[: longest - 1].rstrip()}…" if len(line) > longest else line


def one_line(text: str, longest: int = 0) -> str:
    """The same on one line, at most `longest` characters where that is not 0."""
    line = " ".join(defanged(text[: longest * 4] if longest else text).split())
    return f"{line[: longest - 1].rstrip()}…" if longest and len(line) > longest else line


def applied(text: str, changes: Sequence[Edit]) -> str:
    """A text with changes made."""
    pieces: list[str] = []
    place = 0
    for edit in changes:
        pieces += (text[place : edit.start], edit.text)
        place = edit.end
    return "".join((*pieces, text[place:]))


def _parts_a_name(text: str, dot: int) -> bool:
    """Whether a full stop stands inside a host name, not in `1.99` and not between sentences (`end.Then`)."""
    after = text[dot + 1 : dot + 3]
    starts_sentence = after[:1].isupper() and after[1:].islower()
    return not _DIGITS.match(after) and not starts_sentence
