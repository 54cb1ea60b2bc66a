"""Decides which part of a host name somebody owns, by the public suffix list.

Rules: hosts come in as lower-case ASCII, as `app.knowledge.url` leaves them; an ending that the list does
not name is a suffix of one label, as the list's algorithm says (https://publicsuffix.org/list/), and not
*known*; the list is read once, at the first question.

The compiled list is half the size of the original and is searched as it is; `publicsuffixlist` takes 60 ms
for each of the two readings that are needed here, so it only serves the recipe and the tests.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from app.core.text.lines import SortedLines
from app.resources import resource


@dataclass(frozen=True, slots=True)
class HostParts:
    """A host taken apart. Strings are empty where the host is a bare suffix."""

    domain: str
    """Registrable domain, private suffixes counted: `x.github.io`."""
    suffix: str
    """Public suffix, private suffixes counted: `github.io`."""
    icann_domain: str
    """Registrable domain by the ICANN section alone: `github.io`."""
    icann_suffix: str
    """Public suffix by the ICANN section alone: `io`."""
    is_known: bool
    """The list names the ending: it can exist on the internet."""


class _Rules:
    """Rules as written in the list; `~` marks a name that is none but stands above one."""

    __slots__ = ("_sections", "wild")

    def __init__(self, *sections: bytes) -> None:
        self._sections = tuple(map(SortedLines, sections))
        self.wild = frozenset(rule.decode() for section in sections for rule in _WILD.findall(section))
        """`ck` for the rule `*.ck`."""

    def __contains__(self, rule: str) -> bool:
        return any(rule in section for section in self._sections)


_NOTHING = HostParts("", "", "", "", is_known=False)
_WILD: Final = re.compile(rb"^\*\.(.+)$", re.MULTILINE)


@cache
def _rules() -> tuple[_Rules, _Rules]:
    """ICANN rules, and all rules."""
    _, icann, private = resource("lists", "suffixes.txt").read_bytes().split(b"\n\n")
    return _Rules(icann), _Rules(icann, private)


def _suffix_labels(labels: list[str], rules: _Rules) -> int:
    """How many labels the suffix has; 0 where no rule names it."""
    depth, tail = 0, ""
    for count, label in enumerate(reversed(labels), 1):
        parent, tail = tail, f"{label}.{tail}" if tail else label
        if parent in rules.wild:
            if f"!{tail}" in rules:
                return count - 1
            depth = count
        elif tail in rules:
            depth = count
        elif f"~{tail}" not in rules:
            break
    return depth


@lru_cache(maxsize=512)
def split_host(host: str) -> HostParts:
    """Take a host name apart.

    Args:
        host: lower-case ASCII host name (punycode); a dot at the end is ignored. Not an address.

    Returns:
        Its parts; all empty where it has empty labels.
    """
    labels = host.removesuffix(".").split(".")
    if "" in labels:
        return _NOTHING
    icann, both = _rules()
    of_both = _suffix_labels(labels, both)
    named_by_icann = ".".join(labels[-of_both:]) in icann
    of_icann = of_both if named_by_icann else _suffix_labels(labels, icann)
    domain, suffix = _cut(labels, of_both or 1)
    icann_domain, icann_suffix = _cut(labels, of_icann or 1)
    return HostParts(domain, suffix, icann_domain, icann_suffix, is_known=of_both > 0)


def _cut(labels: list[str], depth: int) -> tuple[str, str]:
    domain = ".".join(labels[-depth - 1 :]) if len(labels) > depth else ""
    return domain, ".".join(labels[-depth:])


def registrable_domain(host: str) -> str:
    """The part of a host that one owner registered, private suffixes counted; empty for a bare suffix."""
    return split_host(host).domain


@lru_cache(maxsize=512)
def is_top_level(label: str) -> bool:
    """Whether a lower-case ASCII label is a top-level domain of the internet."""
    return label in _rules()[0]
