"""Decides what kind of place a host is: shortener, free hosting, free or throw-away mail, well known or not.

Rules: lists are plain sorted text in `resources/lists`, read at the first question; hosts come in as
lower-case ASCII; a list that names `x.org` also speaks of `a.x.org`; nothing here says that a place is good
or bad.
"""

from __future__ import annotations

from enum import IntEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from app.resources import resource

if TYPE_CHECKING:
    from app.core.subject import Url


class Popularity(IntEnum):
    """How often a domain is asked for, by the Tranco ranking (https://tranco-list.eu)."""

    UNKNOWN = 0
    TOP_50_000 = 1
    TOP_10_000 = 2
    TOP_1_000 = 3
    TOP_100 = 4


def is_shortener(host: str) -> bool:
    """Whether links of this host hide where they lead, and anybody can make one."""
    return _is_listed(host, _names("shorteners"))


def is_free_host(url: Url) -> bool:
    """Whether anybody may put a page there without paying for a name: `x.github.io`, `sites.google.com/x`."""
    if not url.domain:
        return False
    listed = _names("free_hosts")
    if url.path not in {"", "/"} and f"{url.host}/" in listed:
        return True
    if url.domain != url.icann_domain and url.suffix not in _names("sold_endings"):
        return True
    owner = _listed_name(url.host, listed)
    return owner != "" and url.host not in {owner, f"www.{owner}"}


def is_free_mail(domain: str) -> bool:
    """Whether anybody gets a mailbox at this domain, for nothing or with an internet line."""
    return domain in _names("free_mail")


def is_disposable_mail(domain: str) -> bool:
    """Whether mailboxes of this domain are made to be thrown away."""
    return _is_listed(domain, _names("disposable_mail"))


@lru_cache(maxsize=4096)
def popularity(domain: str) -> Popularity:
    """How well known a registrable domain is.

    Args:
        domain: registrable domain as in `Url.domain`; a deeper host is unknown, its owner may be anybody.
    """
    name, lines = domain.encode("utf-8", "replace"), _popular()
    low, high = 0, len(lines)
    while name and low < high:
        start = lines.rfind(b"\n", 0, (low + high) // 2) + 1
        end = lines.index(b"\n", start)
        found, _, bucket = lines[start:end].partition(b" ")
        if found == name:
            return Popularity(int(bucket or 1))
        if found < name:
            low = end + 1
        else:
            high = start
    return Popularity.UNKNOWN


@cache
def _names(list_name: str) -> frozenset[str]:
    return frozenset(resource("lists", f"{list_name}.txt").read_text("ascii").split("\n")) - {""}


@cache
def _popular() -> bytes:
    return resource("lists", "popular.txt").read_bytes()


def _is_listed(host: str, listed: frozenset[str]) -> bool:
    return _listed_name(host, listed) != ""


def _listed_name(host: str, listed: frozenset[str]) -> str:
    """The longest ending of a host that a list names; empty where it names none."""
    while "." in host:
        if host in listed:
            return host
        host = host.partition(".")[2]
    return ""
