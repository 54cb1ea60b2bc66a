"""Requests that lead only to the brand's own pages are taken back; anything else that is asked stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.checks.seen import see
from app.core.subject import Kind

if TYPE_CHECKING:
    from app.engine import Engine

HOME = "Netflix: your payment failed. Click here to update your details: https://www.netflix.com/account"


def wants(engine: Engine, text: str) -> set[str]:
    """The requests found in a text message."""
    subject = engine.read(text, Kind.MESSAGE)
    looked = see(subject, engine.directory, engine.signs).looked
    return {sign for sign in looked.present if sign.startswith("want.")}


def test_a_request_for_the_brands_own_page_is_taken_back(engine: Engine) -> None:
    assert wants(engine, HOME) == set()


@pytest.mark.parametrize(
    "text",
    [
        "HSBC: please update your details. Open the app as usual, or visit your nearest branch.",
        "DHL: your parcel is held for a customs fee of 4.20, payable to the courier on delivery.",
    ],
)
def test_a_request_that_leads_to_the_app_or_the_counter_is_taken_back(engine: Engine, text: str) -> None:
    assert wants(engine, text) == set()


@pytest.mark.parametrize(
    "more",
    [
        "Or go to https://netflix.billing-desk.top/account",
        "Or call +44 20 7946 0123 now.",
        "Or write to netflix-help@gmail.com",
        "Then send us the code you received.",
        "Join the chat: https://t.me/netflixhelp",
        "Pay with gift cards.",
    ],
)
def test_any_other_way_to_answer_keeps_every_request(engine: Engine, more: str) -> None:
    assert {"want.click", "want.update_details"} <= wants(engine, f"{HOME} {more}")


def test_a_place_on_the_brands_site_that_anybody_may_have_is_not_home(engine: Engine) -> None:
    assert "want.click" in wants(
        engine, "PayPal: click here to claim your refund https://paypal.me/refunds24"
    )


def test_what_a_copied_mail_shows_is_not_where_its_links_lead(engine: Engine) -> None:
    subject = engine.read(
        f"From: Netflix <info@netflix-mail.shop>\nSubject: Account\n\n{HOME}", Kind.COPIED_EMAIL
    )
    present = see(subject, engine.directory, engine.signs).looked.present

    assert {"want.click", "want.update_details", "copied.any"} <= set(present)
    assert "calm.official_links" not in present
