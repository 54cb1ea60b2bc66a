from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.place import Misfit
from app.net.target import Misplaced, target


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("https://api.openai.com/v1", "api.openai.com", 443),
        ("https://API.OpenAI.com./v1", "api.openai.com", 443),
        ("https://gateway.example:8443", "gateway.example", 8443),
        ("https://bücher.example/v1", "xn--bcher-kva.example", 443),
        ("http://localhost:11434/v1", "localhost", 11434),
        ("http://127.0.0.1:8080/v1", "127.0.0.1", 8080),
        ("http://[::1]:1234/v1", "::1", 1234),
        ("https://192.168.1.20/v1", "192.168.1.20", 443),
    ],
)
def test_where_a_service_may_stand(url: str, host: str, port: int) -> None:
    found = target(url)
    assert (found.host, found.port) == (host, port)


@pytest.mark.parametrize(
    "url",
    [
        *("http://api.openai.com/v1", "http://192.168.1.20:11434/v1", "http://localhost.example/v1"),
        *("http://[fe80::1]/", "ftp://api.openai.com", "file:///etc/passwd", "https://", "api.openai.com"),
        *(
            "https://user:secret@api.openai.com/v1",
            "https://api.openai.com@evil.example/",
            "",
            "https://a b/",
        ),
        *("http://127.0.0.1.evil.example/", "https://[::1", "https://x:99999/"),
    ],
)
def test_where_none_may(url: str) -> None:
    with pytest.raises(Misplaced):
        target(url)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://192.168.1.20/v1", Misfit.PLAIN),
        ("https://user:secret@api.openai.com/v1", Misfit.WITH_NAME),
        ("api.openai.com", Misfit.NOT_ONE),
        ("https://[::1", Misfit.NOT_ONE),
    ],
)
def test_it_says_why(url: str, why: Misfit) -> None:
    with pytest.raises(Misplaced) as raised:
        target(url)
    assert raised.value.why is why


def test_this_computers_name_leads_to_this_computer_only() -> None:
    here = target("http://localhost:11434")
    assert here.admits(ip_address("127.0.0.1"))
    assert here.admits(ip_address("::1"))
    assert not here.admits(ip_address("1.1.1.1"))
    assert not here.admits(ip_address("10.0.0.1"))


def test_a_number_counts_as_named_and_no_other() -> None:
    home = target("https://192.168.1.20:8443")
    assert home.admits(ip_address("192.168.1.20"))
    assert not home.admits(ip_address("192.168.1.21"))


def test_a_name_may_lead_to_a_private_place_that_was_named() -> None:
    url = "https://nas.home.example"
    assert not target(url).admits(ip_address("192.168.1.20"))
    assert target(url, ["192.168.1.20"]).admits(ip_address("192.168.1.20"))
    assert target(url, ["192.168.1.20"]).admits(ip_address("::ffff:192.168.1.20"))
    assert not target(url, ["192.168.1.20"]).admits(ip_address("169.254.169.254"))


@given(st.text() | st.from_regex(r"https?://[^\s]{0,60}", fullmatch=True))
def test_any_text_is_a_target_or_misplaced(url: str) -> None:
    try:
        found = target(url)
    except Misplaced:
        return
    assert found.scheme == "https" or found.is_here
    assert found.host.isascii()
