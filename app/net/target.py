"""Decides where a request may go, before anything is looked up.

Rules: https only, plain http to this computer alone; no user name inside an address; a host is compared in
lower case, as it goes out (in ASCII); this computer's own name stands for its loopback addresses and
nothing else. A number in the address counts as named by the person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import httpx

from app.core.place import HERE, Misfit
from app.net.addresses import address, innermost, is_loopback, may_reach

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.net.addresses import Address

_NAME: Final = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
_LAST_PORT: Final = 65_535
_PORTS: Final = {"https": 443, "http": 80}


class Misplaced(Exception):
    """No request may go there.

    Args:
        why: what is wrong with the address.
    """

    def __init__(self, why: Misfit) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Target:
    """A host that a request may go to, and the addresses its name may lead to."""

    scheme: str
    host: str
    """A name in ASCII, or a number without brackets."""
    port: int
    named: frozenset[Address]
    """Addresses that the person named for it."""

    @property
    def is_here(self) -> bool:
        """Whether only this computer itself may answer."""
        known = address(self.host)
        return self.host == HERE or (known is not None and is_loopback(known))

    @property
    def place(self) -> tuple[str, str, int]:
        """Scheme, host and port."""
        return self.scheme, self.host, self.port

    def admits(self, given: Address) -> bool:
        """Whether this address may be connected to."""
        if self.is_here:
            return is_loopback(given)
        return may_reach(given, self.named)


def target(url: str, named: Iterable[str] = ()) -> Target:
    """Where a request to a URL goes.

    Args:
        url: of the service, as the person set it up.
        named: addresses that the person named for its host.

    Raises:
        Misplaced: it may not.
    """
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise Misplaced(Misfit.NOT_ONE) from error
    host = parsed.raw_host.decode("ascii").lower().rstrip(".")
    is_host = address(host) is not None or _NAME.fullmatch(host)
    if parsed.scheme not in _PORTS or not is_host or (parsed.port or 0) > _LAST_PORT:
        raise Misplaced(Misfit.NOT_ONE)
    if parsed.userinfo:
        raise Misplaced(Misfit.WITH_NAME)
    known = {one for one in map(address, (host, *named)) if one is not None}
    found = Target(
        parsed.scheme,
        host,
        parsed.port or _PORTS[parsed.scheme],
        frozenset(known | {innermost(one) for one in known}),
    )
    if found.scheme == "http" and not found.is_here:
        raise Misplaced(Misfit.PLAIN)
    return found
