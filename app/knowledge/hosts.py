"""Decides what kind of place a host is: shortener, free hosting, free or throw-away mail, well known or not.

Rules: lists are plain sorted text in `resources/lists`, read at the first question; hosts come in as
lower-case ASCII; a list that names `x.org` also speaks of `a.x.org`; nothing here says that a place is good
or bad.
"""

from __future__ import annotations

from enum import IntEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from app.core.text.lines import SortedLines
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
    if url.path not in {"", "/"} and f"{url.host}/" in _names("free_hosts"):
        return True
    if url.domain != url.icann_domain and url.suffix not in _names("sold_endings"):
        return True
    return _is_below_free_host(url.host)


@lru_cache(maxsize=512)
def _is_below_free_host(host: str) -> bool:
    """Whether a list names what the host stands below; remembered, the links of a mail share their hosts."""
    owner = _listed_name(host, _names("free_hosts"))
    return owner != "" and host not in {owner, f"www.{owner}"}


def is_free_mail(domain: str) -> bool:
    """Whether anybody gets a mailbox at this domain, for nothing or with an internet line."""
    return domain in _names("free_mail")


def is_disposable_mail(domain: str) -> bool:
    """Whether mailboxes of this domain are made to be thrown away."""
    return _is_listed(domain, _lines("disposable_mail"))


@lru_cache(maxsize=512)
def popularity(domain: str) -> Popularity:
    """How well known a registrable domain is.

    Args:
        domain: registrable domain as in `Url.domain`; a deeper host is unknown, its owner may be anybody.
    """
    bucket = _lines("popular").get(domain)
    return Popularity.UNKNOWN if bucket is None else Popularity(int(bucket or 1))


@cache
def _names(list_name: str) -> frozenset[str]:
    return frozenset(resource("lists", f"{list_name}.txt").read_text("ascii").split("\n")) - {""}


@cache
def _lines(list_name: str) -> SortedLines:
    """A long list, searched as it is."""
    return SortedLines(resource("lists", f"{list_name}.txt").read_bytes())


def _is_listed(host: str, listed: SortedLines | frozenset[str]) -> bool:
    return _listed_name(host, listed) != ""


def _listed_name(host: str, listed: SortedLines | frozenset[str]) -> str:
    """The longest ending of a host that a list names; empty where it names none."""
    while "." in host:
        if host in listed:
            return host
        host = host.partition(".")[2]
    return ""
