"""Decides which pieces a link has: what its owner named, what stands before it, its ending, the rest.

Rules: scheme, `www` and credentials' words are never read; the name on a free host is the part its user
chose, and the name and ending of a free host or shortener say nothing: honest people and scammers share it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from app.knowledge.hosts import is_free_host, is_shortener, popularity

if TYPE_CHECKING:
    from app.core.subject import Url

_TOKENS: Final = re.compile(r"[a-z]+")
TOKENS_READ: Final = 24


@dataclass(frozen=True, slots=True)
class Shared:
    """Places where anybody may have a page, besides those in `app.knowledge.hosts`."""

    below: frozenset[str]
    """Domains below which pages are other people's."""
    hosts: frozenset[str]
    """Hosts with other people's pages in their paths."""
    dynamic: frozenset[str]
    """Domains that hand out names for people's own computers."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the lists know of a host."""

    popularity: int
    """How well known the registrable domain is, 0 to 4; 0 where anybody may have a page or a link."""
    is_shortener: bool
    is_free_host: bool
    is_dynamic: bool
    """A name that points to somebody's own computer; counts as a free host too."""


class Parts(NamedTuple):
    """A link in pieces, all lower case but path and query."""

    name: str
    """The label that the owner chose: `paypal` of `www.paypal.com`, `x` of `x.github.io`."""
    before: str
    """What stands before the name, without the last dot: `login.eu` of `login.eu.paypal.com`."""
    ending: str
    """Public suffix by the ICANN section, or the last label: `com`, `co.uk`; empty below a service."""
    service: str
    """The free host or shortener it lies under (`github.io`, `bit.ly`); empty for a domain of its own."""
    path: str
    query: str
    fragment: str


def facts(url: Url, shared: Shared) -> Facts:
    """Look a host up.

    Args:
        url: a web link.
        shared: further places where anybody may have a page.
    """
    shortener = is_shortener(url.host)
    host, domain = url.host.removeprefix("www."), url.icann_domain
    dynamic = host != domain in shared.dynamic
    free = dynamic or url.host in shared.hosts or (host != domain in shared.below) or is_free_host(url)
    known = 0 if shortener or free or not url.domain else int(popularity(url.domain))
    return Facts(known, shortener, free, dynamic)


def _under(host: str, domain: str) -> str:
    """What stands before a domain, without the dot."""
    return host[: -len(domain) - 1] if domain and len(host) > len(domain) else ""


def parts(url: Url, facts: Facts) -> Parts:
    """Take a link apart for the link expert. An address has no name, ending or service."""
    rest = (url.path, url.query, url.fragment)
    if url.is_address or not url.host:
        return Parts("", "", "", "", *rest)
    host = url.host.removeprefix("www.")
    domain, ending = url.domain, url.icann_domain.partition(".")[2] or host.rpartition(".")[2]
    service = "" if domain == url.icann_domain else url.suffix
    if not service and facts.is_free_host:
        service = url.icann_domain or host
        domain = ".".join(host.split(".")[-service.count(".") - 2 :])
    if facts.is_shortener:
        service = domain = url.domain or host
    if not domain:
        domain = host
    name = domain.partition(".")[0] if domain != service else ""
    return Parts(name, _under(host, domain).removeprefix("www."), "" if service else ending, service, *rest)


def tokens(text: str) -> list[str]:
    """The runs of letters in lower-case text, the first `TOKENS_READ` of them."""
    return _TOKENS.findall(text)[:TOKENS_READ]
