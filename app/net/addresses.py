"""Decides whether an address may be connected to.

Rules: an address somebody on the internet could own may be; all others only where the person named that
very address; an address inside another one (IPv4-mapped, NAT64) is judged as the one inside; outdated
tunnels (6to4, Teredo) never pass. What Python calls global is not enough: it knows no tunnels and differs
by version.

Source: IANA's special-purpose address registries for IPv4 and IPv6, read 2026-11-29.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection

Address = IPv4Address | IPv6Address

_UNICAST: Final = IPv6Network("2000::/3")
"""All that was ever given out to the internet."""
_NAT64: Final = IPv6Network("64:ff9b::/96")
_NO_HOSTS_4: Final = (
    IPv4Network("192.0.0.0/24"),  # protocols, and the metadata of one cloud
    IPv4Network("192.88.99.0/24"),  # relays of 6to4, which nobody runs any more
)
_NO_HOSTS_6: Final = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # Teredo, benchmarks, ORCHID and other protocols
        "2001:db8::/32",  # documents
        "2002::/16",  # 6to4
        "3fff::/20",  # documents
    )
)


def address(text: str) -> Address | None:
    """The address that a text is; None where it is a name."""
    try:
        return ip_address(text.strip("[]"))
    except ValueError:
        return None


def innermost(given: Address) -> Address:
    """The address that is really reached."""
    if isinstance(given, IPv6Address):
        if given.ipv4_mapped is not None:
            return given.ipv4_mapped
        if given in _NAT64:
            return IPv4Address(int(given) & 0xFFFF_FFFF)
    return given


def is_loopback(given: Address) -> bool:
    """Whether it is this computer itself."""
    return innermost(given).is_loopback


def is_public(given: Address) -> bool:
    """Whether somebody on the internet could own it."""
    inner = innermost(given)
    if inner.is_multicast or inner.is_reserved or not inner.is_global:
        return False
    if isinstance(inner, IPv6Address):
        return inner in _UNICAST and not any(inner in network for network in _NO_HOSTS_6)
    return not any(inner in network for network in _NO_HOSTS_4)


def may_reach(given: Address, named: Collection[Address]) -> bool:
    """Whether an address may be connected to.

    Args:
        given: where a name led.
        named: addresses that the person named.
    """
    return is_public(given) or given in named or innermost(given) in named
