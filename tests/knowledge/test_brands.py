"""Who owns an address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.brands import Directory, Role
from app.knowledge.url import parse_url

DIRECTORY = Directory.load()


@pytest.mark.parametrize(
    ("host", "brand"),
    [
        ("paypal.com", "paypal"),
        ("www.paypal.com", "paypal"),
        ("facebookmail.com", "facebook"),
        ("amzn.to", "amazon"),
        ("tax.service.gov.uk", "hmrc"),
        ("anything.gov.uk", "govuk"),
        ("group.dhl", "dhl"),
    ],
)
def test_knows_the_owner(host: str, brand: str) -> None:
    owner = DIRECTORY.owner(host)
    assert owner is not None
    assert owner.id == brand


@pytest.mark.parametrize(
    ("link", "is_own"),
    [
        ("https://www.paypal.com/signin", True),
        ("https://www.paypal.com/invoice/p/#ABC", False),
        ("https://www.dropbox.com/s/abc/file.pdf", False),
        ("https://www.dropbox.com/support", True),
        ("https://cash.app/$someone", False),
        ("https://cash.app/legal", True),
    ],
)
def test_a_folder_for_everybody_is_nobodys(link: str, *, is_own: bool) -> None:
    url = parse_url(link)
    assert url is not None
    assert (DIRECTORY.owner_of(url) is not None) is is_own


@pytest.mark.parametrize(
    "host", ["paypal.com.evil.top", "notpaypal.com", "x.github.io", "forms.office.com", "", "com"]
)
def test_knows_what_nobody_of_the_directory_owns(host: str) -> None:
    assert DIRECTORY.owner(host) is None


@pytest.mark.parametrize(
    "host",
    [
        "monzo.me",
        "tikkie.me",
        "mpago.la",
        "buy.stripe.com",
        "ig.me",
        "vk.me",
        "someone.free.fr",
        "acrobat.adobe.com",
        "marketplace.amazon.com",
        "guest.booking.com",
        "notification.intuit.com",
        "someone.auth0.com",
        "pec.it",
    ],
)
def test_nobody_owns_a_place_where_anybody_may_write_or_be_paid(host: str) -> None:
    assert DIRECTORY.owner(host) is None


def test_a_place_for_everybody_has_its_role() -> None:
    found = DIRECTORY.lookup("shop.weebly.com")
    assert found is not None
    assert found[1] is Role.USER


def test_a_brand_says_where_it_was_read() -> None:
    for number in range(len(DIRECTORY)):
        brand = DIRECTORY.brand(number)
        assert brand.website.startswith("https://")
        assert brand.source
        assert brand.checked.startswith("20")


@given(st.text(max_size=80))
def test_any_host_has_an_answer(host: str) -> None:
    known = DIRECTORY.lookup(host)
    assert known is None or DIRECTORY.known_ending(host)


def test_a_brand_is_found_by_its_exact_name() -> None:
    found = DIRECTORY.by_name("PayPal")
    assert found is not None
    assert found.website == "https://www.paypal.com/"
    assert DIRECTORY.by_name("paypal!") is None
