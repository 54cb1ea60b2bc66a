"""Finds the proxy through which this computer goes online.

Rules: the system's setting is read at each request, so that a change of network counts at once; a proxy of
a kind that we do not speak is not walked around; this computer itself is never asked through a proxy. A
proxy is connected to wherever it stands: who set up the system named it. Scripts that choose a proxy (PAC)
are not run.
"""

from __future__ import annotations

import urllib.request
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

import httpx

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.net.target import Target

_SPOKEN: Final = frozenset({"http", "https"})


class UnknownProxy(Exception):
    """The system names a proxy that we cannot use."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy that makes tunnels."""

    url: str
    """Without user name and password."""
    user: str = ""
    password: str = field(default="", repr=False)


def system_proxy(host: str) -> str | None:
    """The proxy that the system names for a host; None for none."""
    known = urllib.request.getproxies()
    if urllib.request.proxy_bypass(host):
        return None
    return known.get("https") or known.get("all")


def proxy_for(target: Target, ask: Callable[[str], str | None]) -> Proxy | None:
    """The proxy on the way to a target.

    Args:
        target: where a request goes.
        ask: the proxy of a host, as the system writes it.

    Raises:
        UnknownProxy: there is one that we cannot use.
    """
    if target.is_here:
        return None
    written = ask(target.host)
    if not written:
        return None
    try:
        url = httpx.URL(written if "://" in written else f"http://{written}")
    except (httpx.InvalidURL, UnicodeError) as error:
        raise UnknownProxy from error
    if url.scheme not in _SPOKEN or not url.host:
        raise UnknownProxy
    bare = url.copy_with(username=None, password=None, path="/", query=None, fragment=None)
    return Proxy(str(bare), unquote(url.username), unquote(url.password))
