"""Undoes the ways in which a link is written so that it cannot be clicked, keeping every place.

Rules: full-width letters and marks become plain ones in place; zero-width characters go; `[.]`, `(dot)` and
` dot ` become dots and count as *defanged*; every place of the tidied text leads back to the original.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.text.fold import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Iterable


def _ranges(codes: Iterable[int]) -> str:
    """A character class written with ranges, which `re` reads ten times faster than single letters."""
    parts: list[str] = []
    for code in sorted(codes):
        if parts and ord(parts[-1][-1]) == code - 1:
            parts[-1] = f"{parts[-1][0]}-{chr(code)}"
        else:
            parts.append(chr(code))
    return "".join(parts)


_WIDE: Final = {
    code: chr(code - 0xFEE0)
    for code in (
        *range(0xFF10, 0xFF1A),
        *range(0xFF21, 0xFF3B),
        *range(0xFF41, 0xFF5B),
        *map(ord, "．／：－＿＝＆％＠"),
    )
} | {0x2024: "."}
_ANY_WIDE: Final = re.compile("[\u2024\uff05\uff06\uff0d-\uff1a\uff1d\uff20-\uff3a\uff3f\uff41-\uff5a]")
_CJK_DOT: Final = re.compile("[\u3002\uff61](?=[A-Za-z0-9])(?<=[A-Za-z0-9].)")
_UNSEEN: Final = re.compile(f"[{_ranges(INVISIBLE)}]+")
_BRACKETED: Final = re.compile(
    r"[\[({] ?(?:\.|(?i:dot|punkt|punto|point|ponto)) ?[\])}]|\[ ?(?:://|//|:|/) ?\]|\\\.",
)
_ENDINGS: Final = "com|net|org|info|biz|de|nl|fr|uk|eu|ru|cn|xyz"
_SPOKEN: Final = re.compile(rf"[dD][oO][tT][ \t](?=(?i:{_ENDINGS})(?![A-Za-z0-9]))(?<=[A-Za-z0-9][ \t]....)")
_BLANK: Final = frozenset(" \t")
_DEFANGED_AS: Final = (("//", "://"), (":", ":"), ("/", "/"))


@dataclass(frozen=True, slots=True)
class Tidied:
    """A text in which links can be read, and the way back to the original."""

    text: str
    _clean: tuple[int, ...] = (0,)
    """Where each piece starts in `text`."""
    _original: tuple[int, ...] = (0,)
    """Where the same piece starts in the original."""
    _marks: tuple[int, ...] = ()
    """Places of `text` that were defanged."""

    def start(self, place: int) -> int:
        """The place in the original of the character at `place`."""
        piece = bisect_right(self._clean, place) - 1
        return self._original[piece] + place - self._clean[piece]

    def end(self, place: int) -> int:
        """The place in the original right behind the character before `place`."""
        return self.start(place - 1) + 1 if place else 0

    def is_defanged(self, start: int, end: int) -> bool:
        """Whether something between these places of `text` was written so that it cannot be clicked."""
        return bisect_left(self._marks, start) < bisect_left(self._marks, end)


def tidied(text: str) -> Tidied:
    """Tidy a text. Linear in its length; the same text where there is nothing to do."""
    rewritten: list[tuple[int, int, str]] = []
    if not text.isascii():
        text = _CJK_DOT.sub(".", _ANY_WIDE.sub(_narrow, text))
        rewritten += ((match.start(), match.end(), "") for match in _UNSEEN.finditer(text))
    if "[" in text or "(" in text or "{" in text or "\\." in text:
        rewritten += (_bracketed(text, match) for match in _BRACKETED.finditer(text))
    if "dot" in text.lower():
        rewritten += ((match.start() - 1, match.end(), ".") for match in _SPOKEN.finditer(text))
    return _rebuilt(text, sorted(rewritten)) if rewritten else Tidied(text)


def _rebuilt(text: str, rewritten: list[tuple[int, int, str]]) -> Tidied:
    clean, original, marks = [0], [0], list[int]()
    pieces: list[str] = []
    length = last = 0
    for start, end, sign in rewritten:
        if start < last:
            continue
        pieces += text[last:start], sign
        length += start - last
        if sign:
            marks.append(length)
            clean.append(length)
            original.append(end - len(sign))
            length += len(sign)
        last = end
        clean.append(length)
        original.append(last)
    pieces.append(text[last:])
    return Tidied("".join(pieces), tuple(clean), tuple(original), tuple(marks))


def _narrow(match: re.Match[str]) -> str:
    return _WIDE[ord(match[0])]


def _bracketed(text: str, match: re.Match[str]) -> tuple[int, int, str]:
    """A mark in brackets, with the blanks around a spelled-out one: `x [dot] com`."""
    start, end = match.span()
    sign = next((sign for mark, sign in _DEFANGED_AS if mark in match[0]), ".")
    if "." not in match[0] and sign == ".":
        start -= start > 0 and text[start - 1] in _BLANK
        end += text[end : end + 1] in _BLANK
    return start, end, sign
