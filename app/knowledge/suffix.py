"""Decides which part of a host name somebody owns, by the public suffix list.

Rules: hosts come in as lower-case ASCII, as `app.knowledge.url` leaves them; an ending that the list does
not name is a suffix of one label, as the list's algorithm says (https://publicsuffix.org/list/), and not
*known*; the list is read once, at the first question.

The compiled list is half the size of the original and loads in 4 ms; `publicsuffixlist` takes 60 ms for
each of the two readings that are needed here, so it only serves the recipe and the tests.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

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


@dataclass(frozen=True, slots=True)
class _Rules:
    exact: frozenset[str]
    """Rules as written in the list; `~` marks a name that is none but stands above one."""
    wild: frozenset[str]
    """`ck` for the rule `*.ck`."""

    @classmethod
    def of(cls, lines: list[str]) -> _Rules:
        return cls(frozenset(lines), frozenset(line[2:] for line in lines if line[0] == "*"))


_NOTHING = HostParts("", "", "", "", is_known=False)


@cache
def _rules() -> tuple[_Rules, _Rules]:
    """ICANN rules, and all rules."""
    _, icann, private = resource("lists", "suffixes.txt").read_text("ascii").split("\n\n")
    first, second = icann.split(), private.split()
    return _Rules.of(first), _Rules.of(first + second)


def _suffix_labels(labels: list[str], rules: _Rules) -> int:
    """How many labels the suffix has; 0 where no rule names it."""
    depth, tail = 0, ""
    for count, label in enumerate(reversed(labels), 1):
        parent, tail = tail, f"{label}.{tail}" if tail else label
        if parent in rules.wild:
            if f"!{tail}" in rules.exact:
                return count - 1
            depth = count
        elif tail in rules.exact:
            depth = count
        elif f"~{tail}" not in rules.exact:
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
    named_by_icann = ".".join(labels[-of_both:]) in icann.exact
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


def is_top_level(label: str) -> bool:
    """Whether a lower-case ASCII label is a top-level domain of the internet."""
    return label in _rules()[0].exact
