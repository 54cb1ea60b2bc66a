"""Decides where a link ends: punctuation, brackets, other scripts, a link glued on behind, wrapped lines.

Rules: what follows a link in a sentence is not part of it; a bracket belongs to the link only where it was
opened in the link; a wrapped line is joined only where the next line begins as the rest of a link does;
linear.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from app.core.limits import LINK_CHARACTERS

_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef"
    "\U00020000-\U0003ffff"
)
"""Scripts that put words right behind a link: Thai, Lao, Burmese, Khmer, Chinese, Japanese, Korean."""
_SIGNS: Final = "\u00ab\u00bb\u201c-\u201f\u2026\u2022\u2039\u203a\u2190-\u27bf\U0001f000-\U0001faff"
_ENDS: Final = r"\s<>\"`\x00-\x1f"
_ASCII_TAIL: Final = re.compile(f"[^{_ENDS}]*")
_SEPARATORS: Final = frozenset(".,;:!?'\u2018\u2019|^\\")
_EMPHASIS: Final = frozenset("*_~")
_BRACKETS: Final = {")": "(", "]": "[", "}": "{"}
_JOINERS: Final = frozenset("/=?&:#%@+(!-_.~[{")
_GLUED: Final = re.compile(r"(?i)(?:https?|hxxps?)\Z")
_NEXT_LINE: Final = re.compile(r"[ \t]*\r?\n(?:>[ >]*)?([A-Za-z0-9\-._~/?#&=%+:@]+)(?=\s|$|[>\")])")
_NEW_LINK: Final = re.compile(r"(?i)h?[tx]{2}ps?:|www\.")
_WINDOW: Final = 256
_WRAPPED_WIDTH: Final = 60
_SOFT_WIDTH: Final = 70
_SOFT_MOST: Final = 76
_HALF_WIDTH: Final = 45
_OPEN_ENDS: Final = frozenset("=&?%")
_HALF_OPEN_ENDS: Final = frozenset("/-_+")
_RULER: Final = re.compile(r"([\-_=+*~#])(?:\1|$)")


@cache
def _wide_tail() -> re.Pattern[str]:
    """Made when first needed: such wide classes take milliseconds to compile."""
    return re.compile(rf"[^{_ENDS}{_SIGNS}{_UNSPACED}]*")


def _tail(text: str) -> re.Pattern[str]:
    """A run of link characters; of plain ASCII both patterns read the same."""
    return _ASCII_TAIL if text.isascii() else _wide_tail()


def tail_end(text: str, start: int, stop: int) -> int:
    """Where the run of link characters from `start` on ends, at most `stop`, before anything is trimmed."""
    match = _tail(text).match(text, start, _glued_at(text, start, stop))
    return match.end() if match is not None else start


def _glued_at(text: str, start: int, stop: int) -> int:
    """Where another link is glued on behind the one that goes on at `start`; `stop` where none is.

    A link behind `=`, `/` or another joining mark is part of the first: `x.com/?u=http://y.com`.
    """
    seen, window, tail = start, _WINDOW, _tail(text)
    while seen < stop:
        mark = text.find("://", seen, min(stop, seen + window))
        reach = mark if mark >= 0 else min(stop, seen + window)
        run = tail.match(text, seen, reach)
        if run is None or run.end() < reach:
            break
        scheme = _GLUED.search(text, max(start, mark - 6), mark) if mark >= 0 else None
        if scheme is not None and scheme.start() > start and text[scheme.start() - 1] not in _JOINERS:
            return scheme.start()
        seen, window = (mark + 3, _WINDOW) if mark >= 0 else (max(seen + 1, reach - 2), window * 2)
    return stop


def glued_to_host(text: str, start: int) -> int:
    """Where another link is glued on behind the host that begins at `start`; the end of the text for none."""
    mark = text.find("://", start, start + _WINDOW)
    scheme = _GLUED.search(text, max(start, mark - 6), mark) if mark >= 0 else None
    return scheme.start() if scheme is not None and scheme.start() > start else len(text)


def trimmed_end(text: str, start: int, body: int, end: int) -> int:
    """Where a link really ends.

    Args:
        text: the tidied text.
        start: where the link starts, its scheme counted.
        body: nothing before this place is taken away.
        end: where its run of characters ends.
    """
    counts = {mark: text.count(mark, body, end) for pair in _BRACKETS.items() for mark in pair}
    before = text[start - 1] if start else ""
    while end > body:
        last = text[end - 1]
        opener = _BRACKETS.get(last)
        if opener is not None and counts[last] <= counts[opener]:
            break
        if opener is None and last not in _SEPARATORS and not (last in _EMPHASIS and before == last):
            if last not in counts:
                break
        elif opener is not None:
            counts[last] -= 1
        if last in _BRACKETS.values():
            counts[last] -= 1
        end -= 1
    return end


def bracketed(text: str, start: int) -> tuple[str, int] | None:
    """The link between `<` and `>` that begins at `start` and is wrapped over lines; None for none."""
    close = text.find(">", start, start + LINK_CHARACTERS)
    if close < 0:
        return None
    inside = text[start:close]
    if "<" in inside or '"' in inside:
        return None
    lines = [line.strip() for line in inside.splitlines()]
    if len(lines) == 1 or any(" " in line for line in lines):
        return None
    return "".join(lines), close


def continued(text: str, start: int, end: int) -> tuple[str, int]:
    """The rest of a link that goes on in the next lines, and where it ends; empty where it does not go on.

    A line of mail is broken at 60 to 80 characters; quoted-printable marks the break with `=`.
    """
    parts: list[str] = []
    while end - start < LINK_CHARACTERS:
        match = _NEXT_LINE.match(text, end)
        if match is None or not _goes_on(text, end, match):
            break
        parts.append(match[1])
        end = match.end()
    return "".join(parts), end


def is_soft_break(text: str, end: int) -> bool:
    """Whether the `=` before `end` only says that the line goes on, as in quoted-printable (RFC 2045)."""
    is_last = text[end - 1] == "=" and text[end : end + 1] in {"\n", "\r"}
    return is_last and _SOFT_WIDTH <= _width(text, end) <= _SOFT_MOST


def _width(text: str, end: int) -> int:
    return end - (text.rfind("\n", max(0, end - LINK_CHARACTERS), end) + 1)


def _goes_on(text: str, end: int, match: re.Match[str]) -> bool:
    rest = match[1]
    letters = "".join(filter(str.isalnum, rest))
    if _NEW_LINK.match(rest) or rest[0] in ".:@" or not letters or _RULER.match(rest):
        return False
    is_word, width = letters.isalpha() and not any(mark in rest for mark in "/=&%_"), _width(text, end)
    if text[end - 1] in _OPEN_ENDS:
        return not is_word or is_soft_break(text, end)
    if text[end - 1] in _HALF_OPEN_ENDS:
        return not is_word and width > _HALF_WIDTH
    is_rest = not is_word and "@" not in rest and any(mark in rest for mark in "/=&%?_")
    return is_rest and width > _WRAPPED_WIDTH
