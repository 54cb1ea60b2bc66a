"""Decides whether a host name is made to look like a brand's.

Rules: an address of any brand in the directory, and a well-known domain, is never a look-alike; names that
are ordinary words or short count only with a word that asks for something beside them; *strong* is for
hosts that hardly anybody honest would register, *weak* only adds to other signs. The work is bounded by the
length of the host: brands are found through tables of their first letters and halves, never one by one.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from app.knowledge.brands import Brand, Directory, Role
from app.knowledge.host_labels import Hit, Kind, Label, Way, labels_of
from app.knowledge.host_strength import Place, Strength, strength_of
from app.knowledge.host_words import HostWords
from app.knowledge.hosts import popularity
from app.knowledge.misspelling import FAR
from app.knowledge.suffix import split_host

__all__ = ["Kind", "Lookalike", "Strength", "Way", "lookalike"]

HOST_CHARACTERS: Final = 253
"""Longest host name there is (RFC 1035)."""
_PROXIES: Final = ("proxy", "translate", "edgesuite", "edgekey", "akamai", "cdn")
_LEARNED: Final = frozenset({"edu", "ac.uk", "ac.jp", "gov"})


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A host that looks like a brand's."""

    brand: Brand
    way: Way
    start: int
    end: int
    """The characters of the host that look like the brand."""
    strength: Strength


def lookalike(host: str, directory: Directory) -> Lookalike | None:
    """Look for a brand in a host that is not the brand's.

    Args:
        host: lower-case ASCII host (punycode) as in `Url.host`.
        directory: the bundled brands.

    Returns:
        The strongest likeness, or None.
    """
    if len(host) > HOST_CHARACTERS or "." not in host:
        return None
    return _judge(host.removesuffix("."), directory)


@lru_cache(maxsize=512)
def _judge(host: str, directory: Directory) -> Lookalike | None:
    place = _place(host, directory)
    if place is None:
        return None
    tables = _tables(directory)
    labels = labels_of(host, place.suffix, directory.letters)
    best: Lookalike | None = tables.official_inside(host, place)
    if best is not None and best.strength is Strength.STRONG:
        return best
    for label in labels:
        for hit in tables.words.hits(label):
            strength = strength_of(hit, label, labels, place, tables.words)
            if strength and (
                best is None or (best.strength is Strength.WEAK and strength is Strength.STRONG)
            ):
                best = _found(directory, hit, label, strength)
        if best is not None and best.strength is Strength.STRONG:
            break
    return best


def _place(host: str, directory: Directory) -> Place | None:
    """Where the host stands; None where no likeness is to be sought."""
    ending = directory.known_ending(host)
    parts = split_host(host)
    if ending:
        known = directory.lookup(ending)
        if known is None or known[1] is not Role.USER or host in {ending, f"www.{ending}"}:
            return None
        return Place(ending, is_cheap=False, is_shared=True)
    if not parts.domain:
        return None
    is_shared = parts.domain != parts.icann_domain and bool(parts.icann_domain)
    if popularity(parts.domain) or (not is_shared and popularity(parts.icann_domain)):
        return None
    return Place(parts.suffix, parts.suffix in _tables(directory).cheap, is_shared)


def _found(directory: Directory, hit: Hit, label: Label, strength: Strength) -> Lookalike:
    start, end = label.start + hit.start, label.start + hit.end
    if label.is_foreign:
        start, end = label.start, label.start + label.length
    way = hit.way
    if way is Way.OTHER_ENDING and not label.is_main:
        way = Way.SUBDOMAIN
    return Lookalike(
        directory.brand(hit.brand), Way.LETTERS if label.is_foreign else way, start, end, strength
    )


class _Tables:
    """What is built once of a directory."""

    def __init__(self, directory: Directory) -> None:
        words = directory.words
        self.words = HostWords(words)
        self.cheap = frozenset(words["cheap"])
        self._directory = directory
        self._by_first: defaultdict[str, list[str]] = defaultdict(list)
        for domain, entry in directory.domains.items():
            if domain.count(".") and entry % len(Role) == Role.OWN:
                self._by_first[domain.replace("-", ".").partition(".")[0]].append(domain)

    def official_inside(self, host: str, place: Place) -> Lookalike | None:
        """A brand's whole address before the registered domain: `usps.com-track.top`."""
        front = host[: -len(place.suffix) - 1]
        flat = front.replace("-", ".")
        start = 0
        while 0 <= start < len(flat):
            for domain in self._by_first.get(flat[start:].partition(".")[0], ()):
                stop = start + len(domain)
                if flat.startswith(domain.replace("-", "."), start) and _is_whole(front, start, domain):
                    brand = self._directory.brand(self._directory.domains[domain] // len(Role))
                    weak = place.suffix in _LEARNED or any(word in host for word in _PROXIES)
                    strength = Strength.WEAK if weak else Strength.STRONG
                    return Lookalike(brand, Way.OFFICIAL_INSIDE, start, stop, strength)
            start = flat.find(".", start) + 1 or -1
        return None


def _is_whole(front: str, start: int, domain: str) -> bool:
    """Whether an official address is meant: dots where it has dots, or an ending nobody doubts."""
    stop = start + len(domain)
    after = front[stop : stop + 1]
    dotted = front.startswith(domain, start)
    known_end = domain.endswith(".com") or domain.count(".") > 1
    if dotted:
        return after in {"", ".", "-"} or (known_end and len(domain) >= FAR)
    return known_end and after in {"", ".", "-"}


@lru_cache(maxsize=4)
def _tables(directory: Directory) -> _Tables:
    return _Tables(directory)
