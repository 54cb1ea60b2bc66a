"""Reads a calendar invite as a calendar shows it: title, when, where, words, and the links in them.

Rules: the first event counts; what the mail already says is not said twice; folded lines and escapes as RFC
5545 has them; the words are cut at `CALENDAR_CHARACTERS`.
"""

from __future__ import annotations

import re
from typing import Final

from app.core.limits import CALENDAR_CHARACTERS
from app.intake.html.page import Page, read_page
from app.intake.mail.shown import below, plain_page

_FOLD: Final = re.compile(r"\r?\n[ \t]")
_ESCAPE: Final = re.compile(r"\\([nN,;\\:\"])")
_SHOWN: Final = ("SUMMARY", "LOCATION", "DESCRIPTION", "URL")
_TAG: Final = re.compile(r"<(?:a|p|br|div|html|table|span)[\s/>]", re.IGNORECASE)


def invite_page(text: str, already: str) -> Page:
    """What a calendar invite adds to what a reader sees.

    Args:
        text: the calendar file.
        already: the words of the mail around it.
    """
    said = _properties(text[:CALENDAR_CHARACTERS])
    rich = said.get("X-ALT-DESC", "")
    words = said.get("DESCRIPTION", "")
    known = _plain(already)
    html = rich if rich and not words.strip() else words if _TAG.search(words) else ""
    pieces = [
        said[name].strip()
        for name in _SHOWN
        if said.get(name, "").strip() and (name != "DESCRIPTION" or not html)
    ]
    new = [piece for piece in pieces if _plain(piece) not in known]
    page = read_page(html) if html else Page("")
    if page.text and _plain(page.text) in known:
        page = Page("")
    text = "\n".join(new)
    return below(plain_page(text), page) if text else page


def _properties(text: str) -> dict[str, str]:
    """Properties of the first event, by name without parameters."""
    unfolded = _FOLD.sub("", text)
    start = unfolded.upper().find("BEGIN:VEVENT")
    found: dict[str, str] = {}
    for line in unfolded[max(start, 0) :].splitlines():
        if line[:10].upper() == "END:VEVENT":
            break
        name, colon, value = _halves(line)
        if colon and name not in found and (name in _SHOWN or name == "X-ALT-DESC"):
            found[name] = _ESCAPE.sub(_unescaped, value)
    return found


def _halves(line: str) -> tuple[str, bool, str]:
    """Name and value of `DESCRIPTION;LANGUAGE="de":Hallo`."""
    quoted = False
    name_end = -1
    for match in re.finditer(r'[";:]', line[:2_000]):
        mark = match[0]
        if mark == '"':
            quoted = not quoted
        elif not quoted:
            name_end = match.start() if name_end < 0 else name_end
            if mark == ":":
                return line[:name_end].strip().upper(), True, line[match.end() :]
    return "", False, ""


def _unescaped(match: re.Match[str]) -> str:
    return "\n" if match[1] in "nN" else match[1]


def _plain(text: str) -> str:
    return " ".join(text.split())
