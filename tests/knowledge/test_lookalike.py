"""Hosts made to look like a brand's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.brands import Directory
from app.knowledge.lookalike import Strength, Way, lookalike

DIRECTORY = Directory.load()


@pytest.mark.parametrize(
    ("host", "brand", "way", "shown"),
    [
        ("paypal-secure.com", "paypal", Way.WITH_WORDS, "paypal"),
        ("loginnetflix.com", "netflix", Way.WITH_WORDS, "netflix"),
        ("dhl.parcel-xx.top", "dhl", Way.SUBDOMAIN, "dhl"),
        ("paypal.com.secure-x.top", "paypal", Way.OFFICIAL_INSIDE, "paypal.com"),
        ("usps.com-track.top", "usps", Way.OFFICIAL_INSIDE, "usps.com"),
        ("smbc.co.jplogin.qq18p.cn", "smbc", Way.OFFICIAL_INSIDE, "smbc.co.jp"),
        ("netflix.cc", "netflix", Way.OTHER_ENDING, "netflix"),
        ("pay-pal.com", "paypal", Way.HYPHENS, "pay-pal"),
        ("paypa1.com", "paypal", Way.LETTERS, "paypa1"),
        ("rnicrosoft.com", "microsoft", Way.LETTERS, "rnicrosoft"),
        ("xn--pypal-4ve.com", "paypal", Way.LETTERS, "xn--pypal-4ve"),
        ("facebok.com", "facebook", Way.MISSPELT, "facebok"),
        ("amzaon-login.com", "amazon", Way.MISSPELT, "amzaon"),
        ("apple-support.com", "apple", Way.WITH_WORDS, "apple"),
        ("irs-refund.com", "irs", Way.WITH_WORDS, "irs"),
        ("uspstrack.com", "usps", Way.WITH_WORDS, "usps"),
        ("secure-u-p-s-parcel.com", "ups", Way.HYPHENS, "u-p-s"),
        ("paypal-login.weebly.com", "paypal", Way.WITH_WORDS, "paypal"),
    ],
)
def test_look_alikes_are_seen(host: str, brand: str, way: Way, shown: str) -> None:
    found = lookalike(host, DIRECTORY)
    assert found is not None
    assert (found.brand.id, found.way, host[found.start : found.end]) == (brand, way, shown)
    assert found.strength is Strength.STRONG


@pytest.mark.parametrize(
    "host",
    [
        "www.paypal.com",
        "microsoftonline.com",
        "amzn.to",
        "weebly.com",
        "pineapple.com",
        "snapple.com",
        "chaseholm.com",
        "c0135-kyoto.example.ne.jp",
        "update-logistics-app.com",
        "targeted.org",
        "wiseman.net",
        "visage.fr",
        "dhlawson.com",
        "apple-orchard.com",
        "target-practice.com",
        "barclay-smith.co.uk",
        "revolution-books.org",
        "forum.blue-hill.org",
        "1.2.3.4",
        "localhost",
        "",
        "com",
    ],
)
def test_honest_hosts_are_left_alone(host: str) -> None:
    assert lookalike(host, DIRECTORY) is None


def test_a_bare_name_under_another_country_is_only_weak() -> None:
    found = lookalike("netflix.gr", DIRECTORY)
    assert found is not None
    assert found.strength is Strength.WEAK


def test_no_brand_looks_like_another() -> None:
    odd = [domain for domain in DIRECTORY.domains if lookalike(domain, DIRECTORY) is not None]
    assert odd == []


HOSTS = st.from_regex(r"(?:[a-z0-9-]{1,20}\.){1,6}[a-z]{2,6}", fullmatch=True)
MADE = st.lists(
    st.sampled_from(
        ["paypal", "login", "-", ".", "com", "dhl", "xn--", "top", "1", "amazon", "co.jp", "github.io"]
    ),
    min_size=1,
    max_size=12,
).map("".join)


@given(st.one_of(st.text(max_size=80), HOSTS, MADE))
def test_any_host_has_an_answer_inside_it(host: str) -> None:
    found = lookalike(host, DIRECTORY)
    assert found is None or 0 <= found.start < found.end <= len(host)
