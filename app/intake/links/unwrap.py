"""Sees through known redirectors to where a link really leads, without the network.

Rules: only redirectors of the table are unwrapped, at most `REDIRECTS` one inside the other; an address
inside any other link may be harmless and is told by `app.knowledge.inner`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.limits import REDIRECTS
from app.intake.links.redirectors import Redirector, by_host
from app.knowledge.url import parse_url

if TYPE_CHECKING:
    from app.core.subject import Url

_ANY_ENDING: Final = frozenset({"google"})


def unwrap(url: Url) -> tuple[Url, tuple[Url, ...]]:
    """Follow known redirectors.

    Args:
        url: any link.

    Returns:
        Where it leads, and the redirectors on the way, outermost first.
    """
    via: list[Url] = []
    while len(via) < REDIRECTS:
        inner = _inner(url)
        if inner is None or inner.href == url.href:
            break
        via.append(url)
        url = inner
    return url, tuple(via)


def _inner(url: Url) -> Url | None:
    if not url.is_web:
        return None
    for redirector in _redirectors(url):
        if url.path.startswith(redirector.path):
            raw = redirector.decode(url)
            inner = parse_url(raw) if raw else None
            if inner is not None:
                return inner
    return None


def _redirectors(url: Url) -> tuple[Redirector, ...]:
    table = by_host()
    name = url.domain.partition(".")[0]
    if name in _ANY_ENDING:
        return table[f"{name}.*"]
    host = url.host
    while "." in host:
        if host in table:
            return table[host]
        host = host.partition(".")[2]
    return ()
