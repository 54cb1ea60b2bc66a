from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.limits import LINK_CHARACTERS
from app.knowledge.url import parse_url

LINKISH = st.text(st.sampled_from("htps:/\\.@#?&=%[]0x17 -_ab\tCÄß。\u200b\u202e\ud800xn"), max_size=60)


@pytest.mark.parametrize(
    ("raw", "href"),
    [
        ("http://EXAMPLE.com", "http://example.com/"),
        ("https://example.com:443/a/../b", "https://example.com/b"),
        ("http:\\\\example.com\\a", "http://example.com/a"),
        ("http:example.com", "http://example.com/"),
        ("http:/example.com/x", "http://example.com/x"),
        ("http:////example.com/x", "http://example.com/x"),
        ("  http://example.com/ \n", "http://example.com/"),
        ("ht\ntp://exa\tmple.com/a\r\nb", "http://example.com/ab"),
        ("\u200bhttp://example.com/\ufeff", "http://example.com/"),
        ("http://ex\u00adam\u200bple.com/", "http://example.com/"),
        ("http://user:pa%20ss@example.com/", "http://user:pa%20ss@example.com/"),
        ("http://bank.example@evil.example/", "http://bank.example@evil.example/"),
        ("http://a@b@example.com/", "http://a%40b@example.com/"),
        ("http://exa%6Dple.com/", "http://example.com/"),
        ("http://ＥＸＡＭＰＬＥ．com/", "http://example.com/"),
        ("http://example。com/", "http://example.com/"),
        ("http://bücher.example/ä", "http://xn--bcher-kva.example/%C3%A4"),
        ("http://faß.de/", "http://xn--fa-hia.de/"),
        ("http://0x7f.1/", "http://127.0.0.1/"),
        ("http://017700000001/", "http://127.0.0.1/"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("http://127.0.0.1./", "http://127.0.0.1/"),
        ("http://[0:0:0:0:0:0:0:1]:8080/", "http://[::1]:8080/"),
        ("example.com/a", "http://example.com/a"),
        ("www.example.com", "http://www.example.com/"),
        ("example.com:8080/a", "http://example.com:8080/a"),
        ("localhost:8080", "http://localhost:8080/"),
        ("//example.com/a", "http://example.com/a"),
        ("\\\\example.com\\a", "http://example.com/a"),
        ("example.com@evil.example/x", "http://example.com@evil.example/x"),
        ("JavaScript:alert(1)", "javascript:alert(1)"),
        ("java\nscript:alert(1)", "javascript:alert(1)"),
        ("javascript://example.com/%0aalert(1)", "javascript://example.com/%0aalert(1)"),
        ("mailto:ann@example.com?subject=Hi", "mailto:ann@example.com?subject=Hi"),
        ("tel:+4912345", "tel:+4912345"),
        ("data:text/html,<b>", "data:text/html,<b>"),
        ("ftp://example.com/a", "ftp://example.com/a"),
        ("file:///C:/a.txt", "file:///C:/a.txt"),
        ("intent://scan/#Intent;end", "intent://scan/#Intent;end"),
        ("http://example.com/\ud800", "http://example.com/?"),
    ],
)
def test_reads_a_link_as_a_browser_does(raw: str, href: str) -> None:
    url = parse_url(raw)
    assert url is not None
    assert url.href.replace("%EF%BF%BD", "?") == href


@pytest.mark.parametrize(
    "raw",
    [
        *(
            "",
            " ",
            "hello",
            "hello there",
            "ann@example.com",
            "/path",
            "?x=1",
            "#top",
            "://",
            "http://",
            "http://a b/",
        ),
        *(
            "http://exa%2Fmple.com/",
            "Note: read this",
            "http://[::1",
            "http://example.com:99999/",
            "a.com:99999",
        ),
        *("http://\u202eexample.com/", "http:// /", "https://%"),
    ],
)
def test_says_what_is_no_link(raw: str) -> None:
    assert parse_url(raw) is None


def test_takes_a_link_apart() -> None:
    url = parse_url("https://Ann:secret@shop.example.co.uk:8443/a/b?q=1&r=2#end")
    assert url is not None
    assert (url.scheme, url.username, url.password, url.host, url.port) == (
        *("https", "Ann", "secret", "shop.example.co.uk", 8443),
    )
    assert (url.path, url.query, url.fragment) == ("/a/b", "q=1&r=2", "end")
    assert (url.domain, url.suffix, url.icann_domain) == ("example.co.uk", "co.uk", "example.co.uk")
    assert url.is_web
    assert not url.is_bare


def test_counts_private_suffixes_and_keeps_the_plain_reading() -> None:
    url = parse_url("https://shop.someone.github.io/")
    assert url is not None
    assert (url.domain, url.suffix, url.icann_domain) == ("someone.github.io", "github.io", "github.io")
    assert url.is_bare


def test_shows_punycode_as_letters() -> None:
    url = parse_url("http://xn--80ak6aa92e.com/")
    assert url is not None
    assert url.host == "xn--80ak6aa92e.com"
    assert url.host_unicode == "аррӏе.com"


@pytest.mark.parametrize("raw", ["http://10.0.0.1/", "http://0x0a000001/", "http://[2001:db8::1]/"])
def test_knows_an_address(raw: str) -> None:
    url = parse_url(raw)
    assert url is not None
    assert url.is_address
    assert (url.domain, url.suffix) == ("", "")


def test_drops_the_dot_at_the_end_of_a_host() -> None:
    url = parse_url("http://example.com./a")
    assert url is not None
    assert (url.host, url.domain) == ("example.com", "example.com")


def test_puts_a_relative_link_on_its_page() -> None:
    url = parse_url("../pay?x=1", base="https://evil.example/a/b/")
    assert url is not None
    assert url.href == "https://evil.example/a/pay?x=1"
    assert parse_url("https://other.example/", base="https://evil.example/") == parse_url(
        "https://other.example/"
    )


def test_a_broken_base_leaves_the_link_alone() -> None:
    assert parse_url("example.com/a", base="::") == parse_url("example.com/a")


@pytest.mark.parametrize("scheme", ["mailto:", "javascript:", "data:", "tel:"])
def test_what_has_no_host_has_no_host(scheme: str) -> None:
    url = parse_url(f"{scheme}//example.com/a?b#c")
    assert url is not None
    assert (url.host, url.domain, url.is_web) == ("", "", False)


@pytest.mark.parametrize(
    "raw",
    [
        "http://example.com/" + "a" * 100_000,
        "http://" + "a" * 50_000 + "@example.com/" + "b" * 50_000,
        "javascript:" + "a" * 100_000,
        "x:" + "a" * 100_000,
        "http://example.com/?" + "ä" * 50_000,
    ],
)
def test_cuts_a_very_long_link_and_keeps_its_host(raw: str) -> None:
    url = parse_url(raw)
    assert url is not None
    assert len(url.href) <= LINK_CHARACTERS + 16
    assert url.host == ("example.com" if "example" in raw else "")
    again = parse_url(url.href)
    assert again is not None
    assert again.href == url.href


@given(
    st.one_of(
        st.text(max_size=80), LINKISH, LINKISH.map("http://".__add__), LINKISH.map("http://a.com/".__add__)
    )
)
@example("http://a.com/ #")
@example("data: a ?b #c ")
def test_never_raises_and_is_idempotent(raw: str) -> None:
    url = parse_url(raw)
    if url is None:
        return
    again = parse_url(url.href)
    assert again is not None
    assert again.href == url.href
    assert again == url
    assert url.host.islower() or not url.host.isascii() or not any(map(str.isalpha, url.host))


@given(LINKISH, LINKISH)
@example("C:0", "C:")
def test_a_base_never_raises(raw: str, base: str) -> None:
    url = parse_url(raw, base=base)
    assert url is None or parse_url(url.href) == url
