"""Decides which numbers describe the host of a link.

Rules: one fixed order (`HOST_FEATURES`); each number belongs to one piece of the link, so that a piece can
be blamed; nothing tells who collected a link: no scheme, no `www`, no presence of a path.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from math import log2
from typing import TYPE_CHECKING, Final

from app.model.link_parts import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.subject import Url
    from app.model.letters import Letters
    from app.model.link_parts import Facts, Parts
    from app.model.spelling import Words

HOST_FEATURES: Final = (
    ("ending odds", "ending"),
    ("last label odds", "ending"),
    ("popularity", "popularity"),
    ("shortener", "host"),
    ("dynamic name", "host"),
    ("address", "host"),
    ("odd port", "host"),
    ("credentials", "host"),
    ("punycode", "host"),
    ("name length", "name"),
    ("name strangeness", "name"),
    ("name worst letters", "name"),
    ("name digits", "name"),
    ("name hyphens", "name"),
    ("name entropy", "name"),
    ("name vowels", "name"),
    ("name consonant run", "name"),
    ("name letter-digit switches", "name"),
    ("name starts with digit", "name"),
    ("name lures", "name"),
    ("name brands", "name"),
    ("name misspells a brand", "name"),
    ("name known elsewhere", "name"),
    ("name word cover", "name"),
    ("name longest token", "name"),
    ("before length", "before"),
    ("before depth", "before"),
    ("before strangeness", "before"),
    ("before worst letters", "before"),
    ("before digits", "before"),
    ("before hyphens", "before"),
    ("before lures", "before"),
    ("before brands", "before"),
    ("before misspells a brand", "before"),
    ("before names an ending", "before"),
    ("before known elsewhere", "before"),
)
"""Name and piece of each number, in order."""
_SWITCH: Final = re.compile(r"[a-z](?=[0-9])|[0-9](?=[a-z])")
_CONSONANTS: Final = re.compile(r"[bcdfghjklmnpqrstvwxz]+")
_ENDINGS_BEFORE: Final = frozenset(
    {
        *("com", "net", "org", "co", "jp", "gov", "edu", "ne", "or"),
        *("cojp", "comjp", "nejp", "info", "ac", "uk", "br"),
    }
)
_COVER: Final = (12, 4)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What was learned or gathered about words and endings."""

    letters: Letters
    brands: Words
    lures: Words
    known: Mapping[str, float]
    """Names of very popular domains, without their endings, each with log2 of 50,000 over its rank."""
    vocabulary: frozenset[str]
    """Common words of four letters or more."""
    endings: Mapping[str, float]
    """Log-odds of an ending, averaged over sources."""


def entropy(text: str) -> float:
    """Bits per letter; 0 for empty text."""
    size = len(text)
    shares = [text.count(letter) / size for letter in dict.fromkeys(text)]
    return -sum([share * log2(share) for share in shares]) if size else 0.0


def word_cover(text: str, vocabulary: frozenset[str]) -> float:
    """The share of a text that common words cover, longest first."""
    size, place, covered = len(text), 0, 0
    longest, shortest = _COVER
    heads = _heads(vocabulary)
    while place <= size - shortest:
        if text[place : place + shortest] not in heads:
            place += 1
            continue
        for length in range(min(longest, size - place), shortest - 1, -1):
            if text[place : place + length] in vocabulary:
                covered += length
                place += length
                break
        else:
            place += 1
    return covered / size if size else 0.0


@lru_cache(maxsize=2)
def _heads(vocabulary: frozenset[str]) -> frozenset[str]:
    """The first letters of the words: where none of them stands, no word begins."""
    return frozenset([word[: _COVER[1]] for word in vocabulary])


def hits(text: str, found: list[str], words: Words) -> int:
    """How many words stand in a text, as tokens or inside of them."""
    return len(words.among(text, found))


def _misspelt(text: str, words: Words) -> int:
    return sum([words.is_near(token) for token in re.split(r"[.\-]", text)[:8]])


def _place_numbers(url: Url, facts: Facts, cut: Parts, lexicon: Lexicon) -> list[float]:
    odds, last = lexicon.endings, cut.ending.rpartition(".")[2]
    return [
        odds.get(cut.ending, odds.get(last, 0.0)),
        odds.get(last, 0.0),
        facts.popularity,
        facts.is_shortener,
        facts.is_dynamic,
        url.is_address,
        url.port is not None,
        url.username != "",
        "xn--" in url.host,
    ]


def _name_numbers(name: str, lexicon: Lexicon) -> list[float]:
    found = tokens(name)
    mean, worst = lexicon.letters.strangeness(name)
    size = len(name)
    return [
        size,
        mean,
        worst,
        sum(map(str.isdigit, name)),
        name.count("-"),
        entropy(name),
        sum([letter in "aeiouy" for letter in name]) / size if size else 0.0,
        max(map(len, _CONSONANTS.findall(name)), default=0),
        len(_SWITCH.findall(name)),
        name[:1].isdigit(),
        hits(name, found, lexicon.lures),
        max(hits(name, found, lexicon.brands), len(set(lexicon.brands.find(name.replace("-", ""))))),
        _misspelt(name, lexicon.brands),
        lexicon.known.get(name, 0.0),
        word_cover(name, lexicon.vocabulary),
        max(map(len, found), default=0),
    ]


def _before_numbers(before: str, lexicon: Lexicon) -> list[float]:
    if not before:
        return [0.0] * 11
    found = tokens(before)
    labels = before.split(".")
    pairs = [lexicon.letters.strangeness(label) for label in labels[-4:]]
    mean, worst = max(pairs)
    return [
        len(before),
        len(labels),
        mean,
        worst,
        sum(map(str.isdigit, before)),
        before.count("-"),
        hits(before, found, lexicon.lures),
        hits(before, found, lexicon.brands),
        _misspelt(before, lexicon.brands),
        sum([token in _ENDINGS_BEFORE for token in found]),
        max([lexicon.known.get(label, 0.0) for label in labels]),
    ]


def host_numbers(url: Url, facts: Facts, cut: Parts, lexicon: Lexicon) -> list[float]:
    """The numbers of `HOST_FEATURES` for one link."""
    return [
        *_place_numbers(url, facts, cut, lexicon),
        *_name_numbers(cut.name[:64], lexicon),
        *_before_numbers(cut.before[:128], lexicon),
    ]
