from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.net.addresses import address, innermost, is_loopback, is_public, may_reach

PUBLIC = ["1.1.1.1", "104.18.7.192", "2606:4700::6812:7c0", "::ffff:1.1.1.1", "64:ff9b::101:101"]
SHUT = [
    *("0.0.0.0", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.9.9.9", "172.16.0.1", "172.31.255.255"),
    *("192.168.1.1", "169.254.1.1", "169.254.169.254", "100.100.100.200", "192.0.0.192", "192.0.2.1"),
    *("198.18.0.1", "198.51.100.1", "203.0.113.1", "192.88.99.1", "224.0.0.1", "239.255.255.250"),
    *("240.0.0.1", "255.255.255.255"),
    *("::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254"),
    *("64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::a00:1", "100::1", "2001::1", "2001:db8::1"),
    *("2002:7f00:1::", "2002:101:101::", "3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1"),
    *("fe80::1%eth0", "fec0::1", "ff02::1", "4000::1"),
]


@pytest.mark.parametrize("text", PUBLIC)
def test_what_the_internet_may_own_passes(text: str) -> None:
    assert is_public(ip_address(text))


@pytest.mark.parametrize("text", SHUT)
def test_everything_else_is_shut(text: str) -> None:
    given_address = ip_address(text)
    assert not is_public(given_address)
    assert not may_reach(given_address, frozenset())


@pytest.mark.parametrize("text", SHUT)
def test_the_very_address_that_was_named_passes(text: str) -> None:
    given_address = ip_address(text)
    assert may_reach(given_address, {given_address})
    assert not may_reach(given_address, {ip_address("10.99.99.99")})


@given(st.ip_addresses(v=4))
def test_an_address_inside_another_is_judged_as_itself(inner: IPv4Address) -> None:
    mapped = ip_address(f"::ffff:{inner}")
    translated = IPv6Address(int(IPv6Address("64:ff9b::")) | int(inner))
    assert innermost(mapped) == innermost(translated) == inner
    assert is_public(mapped) == is_public(translated) == is_public(inner)
    assert is_loopback(mapped) == inner.is_loopback


@given(st.ip_addresses())
def test_nothing_private_by_python_is_public_here(any_address: IPv4Address | IPv6Address) -> None:
    if is_public(any_address):
        inner = innermost(any_address)
        assert not any((inner.is_private, inner.is_link_local, inner.is_multicast, inner.is_loopback))


@given(st.text())
def test_any_text_is_an_address_or_none(text: str) -> None:
    found = address(text)
    assert found is None or str(found)


@pytest.mark.parametrize("text", ["2130706433", "0x7f.1", "127.1", "0177.0.0.1", "１２７.0.0.1", "localhost"])
def test_other_ways_to_write_a_number_are_names(text: str) -> None:
    assert address(text) is None
