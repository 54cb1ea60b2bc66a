"""Keeps the network shut while tests run, loopback aside.

An audit hook sees every socket of this process, whichever library opens it, and cannot be patched away.
"""

from __future__ import annotations

import ipaddress
import sys

GUARDED = frozenset({"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"})
LOCAL_NAMES = frozenset({"", "localhost"})


class NetworkIsShut(RuntimeError):
    """A test reached for another computer. Use a fake behind the port, or a server on loopback."""


def is_loopback(host: object) -> bool:
    """Whether a host, as given to a socket, is this computer itself."""
    if host is None:
        return True
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return name.lower() in LOCAL_NAMES


def target(event: str, arguments: tuple[object, ...]) -> object:
    """The host that an audited call of `socket` is about; None where it names none (Unix sockets)."""
    if event in {"socket.connect", "socket.sendto"}:
        address = arguments[1]
        return address[0] if isinstance(address, tuple) else None
    return arguments[0]


class Door:
    """Refuses every way out of this computer and remembers who tried."""

    def __init__(self) -> None:
        self.knocks: list[str] = []

    def shut(self) -> None:
        """Shut it for as long as this process lives."""
        sys.addaudithook(self._heard)

    def _heard(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in GUARDED and not is_loopback(host := target(event, arguments)):
            self.knocks.append(f"{event} {host!r}")
            raise NetworkIsShut(self.knocks[-1])
