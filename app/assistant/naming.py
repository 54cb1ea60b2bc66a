"""Takes out of a model's text whatever a person could call, open, write to or pay to.

Rules: no digit of any script stays, however it is written; numbers said in words go where three stand
together or four in all; links and addresses go with or without their dots, spaced, bracketed or spelled
out; what was taken out leaves `…`; where too few words are left, none is. It rather takes a good word too
many than leaves a bad one: the text is only a sentence beside our own.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.assistant.spelled import numbers_in_words
from app.core.errors import DamagedResources
from app.core.text.fold import fold
from app.resources import resource

GAP: Final = "…"
LEAST_WORDS: Final = 3
"""Words without which a text says nothing."""
LONGEST: Final = 40
"""Letters of a word; no plain word is longer."""
_PACKED: Final = r"[^\s\u2e80-\u9fff\uf900-\ufaff\uac00-\ud7af…]"
"""A sign of a word in a script that has spaces; in the others a whole sentence stands without one."""
_WORDS: Final = re.compile(rf"{_PACKED}++")
_DOTS: Final = ".\u00b7\u2022\u2027\u2219\u22c5\u30fb\u06d4\u0589\u2024"
_LINKING: Final = re.compile(
    rf"://|www|hxxp|@|\\|%[0-9a-f]{{2}}|\w[/:]\w|[^\W_][{_DOTS}]{{1,3}}[^\W_]", re.IGNORECASE
)
_LOOSE_DOT: Final = re.compile(
    rf"(?<=[^\W_])(?:\s{{1,3}}[{_DOTS}]\s{{0,3}}|[{_DOTS}]\s{{1,3}}(?=[a-z\u0430-\u044f]))(?=[^\W_])"
)
_IDEOGRAPHIC_DOT: Final = re.compile(r"(?<=[0-9A-Za-z])\u3002(?=[0-9A-Za-z])")
_BRACKETED: Final = re.compile(r"\s{0,3}[(\[{]\s{0,3}([^\s()\[\]{}]{1,12})\s{0,3}[)\]}]\s{0,3}")
_TAG: Final = re.compile(r"[A-Z]{2}_[A-Z0-9]|^\[[A-Z]{2,40}\]")
_APART: Final = re.compile(r"(?<![^\W_])(?:[^\W_][\s.\-_\u00b7,'\u2019]{1,3}){3,40}[^\W_](?![^\W_])")
_BEATS: Final = re.compile(r"(?:[.\-\u2013\u2014\u00b7_]{1,6}[\s/]{1,3}){2,40}[.\-\u2013\u2014\u00b7_]{1,6}")
_HUMPS: Final = re.compile(r"[a-z][A-Z]")
_LUMP: Final = 20
"""Letters from which on a word that is written like no word is code."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_GAPS: Final = re.compile(rf"{GAP}[{GAP}\s,;:.()\[\]{{}}\-\u2013/+]*+")
_HAN: Final = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Names:
    """How numbers and addresses are said in words."""

    numbers: frozenset[str]
    """Folded, as are articles, joiners, dots and ats."""
    articles: frozenset[str]
    joiners: frozenset[str]
    dots: frozenset[str]
    ats: frozenset[str]
    signs: re.Pattern[str]
    """Three number signs in a row, of a script without spaces."""
    spoken_dot: re.Pattern[str]
    """The word for the dot in `evil dot com`, or a full stop before what can only be an ending."""
    spoken_at: re.Pattern[str]
    """The word for the sign in `ann at evil.com`."""
    streets: re.Pattern[str]


def unnamed(text: str) -> str:
    """A plain text without numbers, links, addresses and accounts; empty where too little is left."""
    names = _names()
    text = _WORDS.sub(_kept, _undisguised(_APART.sub(GAP, text), names))
    text = numbers_in_words(text, names.numbers, names.articles, names.joiners)
    for pattern in (names.signs, _BEATS, names.streets):
        text = pattern.sub(GAP, text)
    left = _GAPS.sub(f"{GAP} ", text).strip()
    return left if _says_something(left) else ""


def _undisguised(text: str, names: Names) -> str:
    """A text in which an address stands in one word, with its dots and its sign."""

    def sign(match: re.Match[str]) -> str:
        word = fold(match[1])
        if match[1] == "." or word in names.dots:
            return "."
        return "@" if match[1] == "@" or word in names.ats else match[0]

    text = _IDEOGRAPHIC_DOT.sub(".", _BRACKETED.sub(sign, text))
    for pattern in (names.spoken_dot, _LOOSE_DOT):
        text = pattern.sub(".", text)
    return names.spoken_at.sub("@", text)


def _kept(match: re.Match[str]) -> str:
    """A word as it is, or `…` where it is a link, an address, a number or code."""
    word = match[0]
    if len(word) > LONGEST or _LINKING.search(word) or _TAG.search(word) or _is_lump(word):
        return GAP
    if not any(unicodedata.category(sign)[0] == "N" for sign in word):
        return word
    return f"{GAP}{word[-1]}" if word[-1] in ".!?,;:" else GAP


def _is_lump(word: str) -> bool:
    if len(word) < _LUMP or not word.isascii():
        return False
    return word.isupper() or len(_HUMPS.findall(word)) > 1 or "+" in word or "=" in word


def _says_something(text: str) -> bool:
    words = [word for word in _WORD.findall(text) if len(word) > 1]
    return len(words) >= LEAST_WORDS or len(_HAN.findall(text)) > LEAST_WORDS


@cache
def _names() -> Names:
    """The bundled words.

    Raises:
        DamagedResources: they are missing or damaged.
    """
    try:
        data = tomllib.loads(resource("assistant", "naming.toml").read_text("utf-8"))
        words = {key: [str(word) for word in value] for key, value in data.items() if key != "signs"}
        return _compiled(words, str(data["signs"]))
    except (OSError, ValueError, KeyError) as trouble:
        raise DamagedResources(str(trouble)) from trouble


def _compiled(words: dict[str, list[str]], signs: str) -> Names:
    keys = ("endings", "often_words", "plain_dots", "dots", "glued_dots", "ats", "streets")
    sure, maybe, plain, dots, glued, ats, streets = ("|".join(map(re.escape, words[key])) for key in keys)
    end = rf"(?:(?:{sure})(?![^\W_])|(?:{maybe})(?=\s{{0,3}}(?:[,;.:!?)/]|$)))"
    counted = rf"(?:{GAP}|\b(?:{'|'.join(words['numbers'])})\b)"
    between = r"(?:[^\W\d_]{1,20}\s{1,3}){0,3}"
    spoken = (
        rf"(?<=\S)(?:\s{{1,3}}(?:{plain})\s{{1,3}}(?=\S)|\s{{1,3}}(?:{dots})\s{{1,3}}(?={end})"
        rf"|\s{{0,3}}(?:{glued}|[{_DOTS}\u3002])\s{{0,3}}(?={end}))"
    )
    return Names(
        frozenset(map(fold, words["numbers"])),
        frozenset(map(fold, words["articles"])),
        frozenset(map(fold, words["joiners"])),
        frozenset(map(fold, (*words["plain_dots"], *words["dots"], *words["glued_dots"]))),
        frozenset(map(fold, words["ats"])),
        re.compile(rf"(?:[{signs}][\s,\u3001\u00b7\-]{{0,3}}){{3,60}}"),
        re.compile(spoken, re.IGNORECASE),
        re.compile(rf"(?<=\S)\s{{1,3}}(?:{ats})\s{{1,3}}(?=[^\s.]{{1,{LONGEST}}}\.[^\W_])", re.IGNORECASE),
        re.compile(
            rf"{counted},?\s{{1,3}}{between}(?:{streets})\b|\b(?:{streets})\s{{1,3}}{between}{GAP}",
            re.IGNORECASE,
        ),
    )
