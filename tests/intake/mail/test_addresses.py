from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.subject import Mailbox
from app.intake.mail.addresses import address_of, mailboxes_of


@pytest.mark.parametrize(
    ("value", "display", "address"),
    [
        ("ann@x.org", "", "ann@x.org"),
        ("Ann Lee <Ann@X.org>", "Ann Lee", "ann@x.org"),
        ('"Lee, Ann" <ann@x.org>', "Lee, Ann", "ann@x.org"),
        ("Lee, Ann <ann@x.org>", "Lee, Ann", "ann@x.org"),
        ("ann@x.org (Ann)", "Ann", "ann@x.org"),
        ("(a (b) c) <ann@x.org>", "a (b) c", "ann@x.org"),
        ('"My Bank <help@bank.example>" <x@evil.example>', "My Bank <help@bank.example>", "x@evil.example"),
        (
            "=?utf-8?q?My_Bank_=3Chelp=40bank.example=3E?= <x@evil.example>",
            "My Bank <help@bank.example>",
            "x@evil.example",
        ),
        ("=?utf-8?q?Ann_=3Cann=40x.org=3E?=", "Ann", "ann@x.org"),
        ("help@bank.example <x@evil.example>", "help@bank.example", "x@evil.example"),
        ('"=?utf-8?b?QW5u?=" <ann@x.org>', "Ann", "ann@x.org"),
        ("<@a.org,@b.org:ann@x.org>", "", "ann@x.org"),
        ("Ann <mailto:ann@x.org>", "Ann", "ann@x.org"),
        ("'Ann' <ann@x.org>", "Ann", "ann@x.org"),
        ("Ann <>", "Ann", ""),
        ("My Bank: help <x@y.org>", "My Bank: help", "x@y.org"),
        ("Ann <ann@x.org", "Ann <", "ann@x.org"),
        ("ünï@exämple.org", "", "ünï@exämple.org"),
        ("A <a@x.org> <b@y.org>", "A <a@x.org>", "b@y.org"),
    ],
)
def test_one_sender(value: str, display: str, address: str) -> None:
    (box,) = mailboxes_of(value)
    assert box == Mailbox(display, address)


def test_several_receivers() -> None:
    boxes = mailboxes_of('a@x.org, "B, b" <b@x.org>; Group: c@x.org, d@x.org;, e@x.org')
    assert [box.address for box in boxes] == ["a@x.org", "b@x.org", "c@x.org", "d@x.org", "e@x.org"]
    assert mailboxes_of("undisclosed-recipients:;") == ()
    assert len(mailboxes_of("a@x.org," * 5_000)) == 100


def test_the_envelope_sender() -> None:
    assert address_of("<Bounce@X.org>") == "bounce@x.org"
    assert address_of("<>") == ""


@given(st.text(alphabet="ab@.<>\"\\(),;: =?utf-8qé'", max_size=80))
def test_any_value_gives_tidy_mailboxes(value: str) -> None:
    for box in mailboxes_of(value):
        assert box.display or box.address
        assert box.address == box.address.lower()
        assert not any(letter.isspace() for letter in box.address)
