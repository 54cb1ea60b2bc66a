from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.hosts import (
    Popularity,
    is_disposable_mail,
    is_free_host,
    is_free_mail,
    is_shortener,
    popularity,
)
from app.knowledge.url import parse_url
from app.resources import resource

LISTS = ("shorteners", "free_hosts", "free_mail", "disposable_mail", "sold_endings", "popular")


@pytest.mark.parametrize(
    "host", ["bit.ly", "www.bit.ly", "tinyurl.com", "t.co", "is.gd", "x.page.link", "lnkd.in"]
)
def test_knows_shorteners(host: str) -> None:
    assert is_shortener(host)


@pytest.mark.parametrize("host", ["", "example.com", "ly", "google.com", "youtu.be", "notbit.ly"])
def test_others_are_no_shorteners(host: str) -> None:
    assert not is_shortener(host)


@pytest.mark.parametrize(
    ("link", "free"),
    [
        ("https://someone.github.io/", True),
        ("https://someone.web.app/", True),
        ("https://a.b.weebly.com/", True),
        ("https://someone.duckdns.org/", True),
        ("https://sites.google.com/view/x", True),
        ("https://sites.google.com/", False),
        ("https://docs.google.com/forms/d/x", True),
        ("https://forms.gle/x", True),
        ("https://www.weebly.com/", False),
        ("https://weebly.com/pricing", False),
        ("https://github.io/", False),
        ("https://shop.uk.com/", False),
        ("https://example.com/github.io", False),
        ("http://10.0.0.1/", False),
    ],
)
def test_knows_where_anybody_may_put_a_page(link: str, *, free: bool) -> None:
    url = parse_url(link)
    assert url is not None
    assert is_free_host(url) is free


@pytest.mark.parametrize(
    "domain",
    [
        *(
            "gmail.com",
            "hotmail.co.uk",
            "web.de",
            "laposte.net",
            "libero.it",
            "ziggo.nl",
            "uol.com.br",
            "sapo.pt",
            "wp.pl",
        ),
        *(
            "terra.es",
            "prodigy.net.mx",
            "bigpond.com",
            "rogers.com",
            "qq.com",
            "naver.com",
            "yahoo.co.jp",
            "mail.ru",
        ),
    ],
)
def test_knows_free_mail_of_many_countries(domain: str) -> None:
    assert is_free_mail(domain)
    assert not is_disposable_mail(domain)


def test_knows_mailboxes_made_to_be_thrown_away() -> None:
    assert is_disposable_mail("mailinator.com")
    assert is_disposable_mail("a.mailinator.com")
    assert not is_disposable_mail("example.com")
    assert not is_free_mail("example.com")


@pytest.mark.parametrize(
    ("domain", "bucket"),
    [
        ("google.com", Popularity.TOP_100),
        ("paypal.com", Popularity.TOP_1_000),
        ("no-such-name-at-all.example", Popularity.UNKNOWN),
        ("", Popularity.UNKNOWN),
        ("com", Popularity.UNKNOWN),
        ("google.com\n", Popularity.UNKNOWN),
        ("google.com 4", Popularity.UNKNOWN),
    ],
)
def test_knows_how_well_known_a_domain_is(domain: str, bucket: Popularity) -> None:
    assert popularity(domain) is bucket


def test_finds_every_name_of_the_popular_list() -> None:
    lines = resource("lists", "popular.txt").read_text("ascii").split("\n")[:-1]
    for line in (*lines[:50], *lines[::997], *lines[-50:]):
        name, _, bucket = line.partition(" ")
        assert popularity(name) == int(bucket or 1)


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_sorted_plain_and_without_doubles(name: str) -> None:
    text = resource("lists", f"{name}.txt").read_text("ascii")
    lines = text.split("\n")[:-1]
    assert text.endswith("\n")
    assert lines == sorted(set(lines))
    assert text == text.lower()
    assert all("." in line for line in lines)


@given(st.text(max_size=40))
def test_never_raises(host: str) -> None:
    assert popularity(host) in Popularity
    for question in (is_shortener, is_free_mail, is_disposable_mail):
        assert question(host) in {True, False}
