"""Decides what the link expert knows of names and words before it sees a labelled link.

Rules: learned from the list of popular domains and from honest messages only, never from labelled links, so
it is the same for every left-out source.
"""

from __future__ import annotations

import json
import lzma
import re
import tarfile
from collections import Counter
from math import log, log2
from typing import TYPE_CHECKING, Final

from app.knowledge.suffix import split_host
from app.model.letters import WIDTH, Letters, places
from app.model.link_host import Lexicon
from app.model.spelling import Words
from recipe.link_words import BRANDS, LURES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

KNOWN_RANKS: Final = 6_000
_KNOWN_LETTERS: Final = 4
_VOCABULARY: Final = 8_000
_STEPS: Final = 16
_BYTE: Final = 255
_WORD: Final = re.compile(r"[a-z]{4,12}")


def popular(corpora: Path) -> list[str]:
    """The most popular registrable domains, the first one first."""
    with tarfile.open(corpora / "lists.tar.xz", "r:xz") as archive:
        for member in archive:
            file = archive.extractfile(member) if member.name.endswith("tranco_top_50k.csv") else None
            if file:
                return [line.partition(",")[2] for line in file.read().decode().split()]
    msg = "no list of popular domains"
    raise ValueError(msg)


def letter_table(names: Iterable[str]) -> bytes:
    """`-16 ln p` of each third letter after two, interpolated with pairs and single letters."""
    three, two, one = Counter[int](), Counter[int](), Counter[int]()
    before_two, before_one = Counter[int](), Counter[int]()
    for name in names:
        row = places(name)
        for first, second, third in zip(row, row[1:], row[2:], strict=False):
            three[(first * WIDTH + second) * WIDTH + third] += 1
            before_two[first * WIDTH + second] += 1
            two[second * WIDTH + third] += 1
            before_one[second] += 1
            one[third] += 1
    everything = sum(one.values())
    out = bytearray()
    for pair in range(WIDTH * WIDTH):
        second = pair % WIDTH
        for third in range(WIDTH):
            single = (one[third] + 1) / (everything + WIDTH)
            double = (two[second * WIDTH + third] + 5 * single) / (before_one[second] + 5)
            chance = (three[pair * WIDTH + third] + 5 * double) / (before_two[pair] + 5)
            out.append(min(_BYTE, round(-_STEPS * log(chance))))
    return bytes(out)


def _vocabulary(corpora: Path) -> frozenset[str]:
    counts: Counter[str] = Counter()
    with lzma.open(corpora / "messages.jsonl.xz", "rt", encoding="utf-8") as file:
        for line in file:
            counts.update(set(_WORD.findall(json.loads(line)["text"].lower())))
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return frozenset(word for word, _ in ranked[:_VOCABULARY])


def known_names(domains: list[str]) -> dict[str, float]:
    """Names of the most popular domains with log2 of 50,000 over their rank."""
    out: dict[str, float] = {}
    for rank, domain in enumerate(domains[:KNOWN_RANKS], 1):
        name = split_host(domain).icann_domain.partition(".")[0]
        if len(name) >= _KNOWN_LETTERS:
            out.setdefault(name, round(log2(50_000 / rank), 1))
    return out


def lexicon(corpora: Path) -> tuple[Lexicon, bytes]:
    """Everything known beforehand, without odds, and the table of letters."""
    domains = popular(corpora)
    names = [split_host(domain).icann_domain.partition(".")[0] for domain in domains]
    table = letter_table(name for name in names[::2] if name and not name.startswith("xn--"))
    known = known_names(domains)
    return Lexicon(Letters(table), Words(BRANDS), Words(LURES), known, _vocabulary(corpora), {}), table
