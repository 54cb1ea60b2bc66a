"""Finds the addresses of a name, without holding up whoever stops waiting.

Rules: the system's own resolver is asked, so that its hosts file and its settings count; a number is not
looked up.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Protocol

from app.net.addresses import address
from app.net.aside import aside

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.net.addresses import Address


class Unresolved(Exception):
    """The name leads nowhere just now."""


class Resolver(Protocol):
    """Finds the addresses of a name."""

    async def addresses(self, host: str) -> tuple[Address, ...]:
        """Its addresses, the best first.

        Raises:
            Unresolved: there are none.
        """


def system_numbers(host: str) -> tuple[str, ...]:
    """The numbers that the system knows for a name, in its order.

    Raises:
        OSError: it knows none.
    """
    rows = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return tuple(str(place[0]) for *_, place in rows)


class SystemResolver:
    """Asks the system.

    Args:
        look_up: gives the numbers of a name; may take long.
    """

    def __init__(self, look_up: Callable[[str], tuple[str, ...]] = system_numbers) -> None:
        self._look_up = look_up

    async def addresses(self, host: str) -> tuple[Address, ...]:
        """Its addresses, in the system's order.

        Raises:
            Unresolved: there are none.
        """
        known = address(host)
        if known is not None:
            return (known,)
        try:
            numbers = await aside(lambda: self._look_up(host))
        except (OSError, UnicodeError) as error:
            raise Unresolved from error
        found = tuple(dict.fromkeys(one for one in map(address, numbers) if one is not None))
        if not found:
            raise Unresolved
        return found
