"""Finds where a link with a scheme begins: `https://`, `hxxp://`, `http //`, `www.`, `mailto:`.

Rules: a full scheme is believed anywhere, even glued to a word; a damaged one (`http //`, `ht tp:/`,
`http:`) only where a word begins, and only if a host that can exist follows; linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.core.limits import LINKS

if TYPE_CHECKING:
    from collections.abc import Iterator

_FULL: Final = re.compile(r"(?i)(?:(h?)(?:tt|xx|tx|xt|\*\*)p(s?)|([a-z][a-z0-9+\-]{2,24}))\Z")
_DAMAGED: Final = re.compile(
    r"[hH] ?(?:[tT] ?[tT]|[xX] ?[xX]|\*\*|[tTxX]) ?[pP] ?([sS]?) ?"
    r"(?:[:;.]{0,2} {0,2}[/\\]{1,4} {0,2}|:(?=[A-Za-z0-9]))"
)
_WHOLE: Final = re.compile(r"(?i)h(?:tt|xx|tx|xt|\*\*)ps?://")
_WWW: Final = re.compile(r"[wW]{3}[0-9]{0,2} ?\. ?(?=[^\W_])")
_HOSTLESS: Final = re.compile(
    r":(?:(?<=[mM][aA][iI][lL][tT][oO]:)(?=[^\s@:<>]{1,64}@)"
    r"|(?<=[jJ][aA][vV][aA][sS][cC][rR][iI][pP][tT]:)(?=[^\s\"'])|(?<=[vV][bB][sS][cC][rR][iI][pP][tT]:)(?=[^\s\"'])"
    r"|(?<=[dD][aA][tT][aA]:)(?=[a-z]{1,20}/[a-z])|(?:(?<=tel:)|(?<=sms:)|(?<=smsto:)|(?<=callto:)|(?<=facetime:))(?=\+[0-9])"
    r"|(?:(?<=bitcoin:)|(?<=ethereum:))(?=[A-Za-z0-9]{26})|(?<=magnet:)(?=\?xt=))"
)
_NAME: Final = re.compile(r"[A-Za-z]+\Z")
_HOSTLESS_NAMES: Final = (
    *("javascript", "vbscript", "ethereum", "facetime", "bitcoin", "callto"),
    *("magnet", "mailto", "smsto", "data", "sms", "tel"),
)
_LONGEST_HOSTLESS: Final = 10
_MOST: Final = 3 * LINKS
"""Beginnings of each sort that are kept; behind them only links without a scheme are found."""
_SCHEME_CHARACTERS: Final = 25


@dataclass(frozen=True, slots=True, order=True)
class Seed:
    """Where a link with a scheme begins."""

    start: int
    body: int
    """Where what follows the scheme begins."""
    scheme: str
    """`http`, `https`, `mailto`, …; `www` for a host that begins so."""
    prefix: str
    """What stands before the body in the repaired link: `https://`, `http://www.`, `mailto:`."""
    is_full: bool
    """The scheme is written in full; a host without a known ending will do."""
    is_defanged: bool


def seeds(text: str) -> list[Seed]:
    """All beginnings, in order of place; of several at one place the fullest is first."""
    found = list(_full(text))
    if ":" in text or "/" in text or "\\" in text:
        found += (_damaged(match) for match in _first(_DAMAGED, text) if _is_damaged(text, match))
    if "www" in text.lower():
        found += (_www(match) for match in _first(_WWW, text) if _begins_word(text, match.start()))
    found += (_hostless(text, match.start()) for match in _first(_HOSTLESS, text))
    return sorted(found, key=lambda seed: (seed.start, not seed.is_full))


def _first(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return islice(pattern.finditer(text), _MOST)


def _begins_word(text: str, place: int) -> bool:
    before = text[place - 1 : place]
    return not (before.isascii() and before.isalnum()) and before != "@"


def _is_damaged(text: str, match: re.Match[str]) -> bool:
    return _begins_word(text, match.start()) and _WHOLE.match(text, match.start()) is None


def _hostless(text: str, colon: int) -> Seed:
    name = _NAME.search(text, max(0, colon - _LONGEST_HOSTLESS), colon)
    scheme = name[0].lower() if name is not None else ""
    known = next((known for known in _HOSTLESS_NAMES if scheme.endswith(known)), scheme)
    return Seed(colon - len(known), colon + 1, known, f"{known}:", is_full=True, is_defanged=False)


def _full(text: str) -> list[Seed]:
    found: list[Seed] = []
    mark = text.find("://")
    while mark >= 0 and len(found) < _MOST:
        match = _FULL.search(text, max(0, mark - _SCHEME_CHARACTERS), mark)
        if match is not None:
            found.append(_from_full(match, mark + 3))
        mark = text.find("://", mark + 3)
    return found


def _from_full(match: re.Match[str], body: int) -> Seed:
    if match[3] is not None:
        glued = re.search(r"(?i)h(?:tt|xx|tx|xt|\*\*)ps?\Z", match[3])
        if glued is None:
            scheme = match[3].lower()
            return Seed(match.start(), body, scheme, f"{scheme}://", is_full=True, is_defanged=False)
        start, written = match.start() + glued.start(), glued[0].lower()
    else:
        start, written = match.start(), match[0].lower()
    scheme = "https" if written.endswith("s") else "http"
    is_defanged = written not in {"http", "https"}
    return Seed(start, body, scheme, f"{scheme}://", is_full=True, is_defanged=is_defanged)


def _damaged(match: re.Match[str]) -> Seed:
    scheme = "https" if match[1] else "http"
    is_defanged = "x" in match[0].lower() or "*" in match[0]
    return Seed(match.start(), match.end(), scheme, f"{scheme}://", is_full=False, is_defanged=is_defanged)


def _www(match: re.Match[str]) -> Seed:
    front = match[0].rstrip(" .").lower()
    return Seed(match.start(), match.end(), "www", f"http://{front}.", is_full=False, is_defanged=False)
