"""Proof of who sent a mail: what the receiving server wrote, and what a sender could have written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checks import authentication
from app.checks.proof import parse_results, read_proof
from app.core.outcome import Clear, DoesNotApply, Found, Outcome
from app.core.subject import Header, Kind, Mailbox, Subject
from app.knowledge.brands import Directory

DIRECTORY = Directory.load()
UNPROVED = {"auth.brand_without_proof", "auth.spf_fail_unaligned"}
PASSED = "dkim=pass header.d=paypal.com; dmarc=pass header.from=paypal.com"


def mail(
    address: str, *lines: tuple[str, str], display: str = "", forwarder: Mailbox | None = None
) -> Subject:
    """A mail with its headers, topmost first."""
    headers = tuple(Header(name, value) for name, value in lines)
    me = (Mailbox("", "jo@example.net"),)
    box = Mailbox(display, address)
    return Subject(Kind.EMAIL, "Hi", sender=box, receivers=me, headers=headers, forwarder=forwarder)


def received(by: str = "mx.example.net", sender: str = "a.example") -> tuple[str, str]:
    """One hop."""
    return "received", f"from {sender} by {by} with ESMTPS; Mon, 16 Nov 2026 09:12:03 +0000"


def results(text: str, by: str = "mx.example.net; ") -> tuple[str, str]:
    """What a server found."""
    return "authentication-results", by + text


def look(subject: Subject) -> Outcome:
    """The outcome of the check."""
    return authentication.look(subject, DIRECTORY)


def signs(subject: Subject) -> set[str]:
    """The signs found."""
    outcome = look(subject)
    return {finding.sign for finding in outcome.findings} if isinstance(outcome, Found) else set()


@pytest.mark.parametrize(
    ("address", "text", "expected"),
    [
        ("service@paypal.com", PASSED, {"calm.own_domain"}),
        ("service@mail.paypal.com", "dkim=pass header.i=@paypal.com", {"calm.own_domain"}),
        ("a@wikipedia.org", "dkim=pass header.d=wikipedia.org", {"calm.known_domain"}),
        ("service@paypal.com", "spf=softfail smtp.mailfrom=x.example; dkim=none", UNPROVED),
        ("service@paypal.com", "dkim=pass header.d=bulk.example", {"auth.brand_without_proof"}),
        ("service@paypal.com", "dmarc=pass header.from=other.example", {"auth.brand_without_proof"}),
        ("a@blue-hill.org", "dmarc=fail header.from=blue-hill.org", {"auth.dmarc_fail"}),
        ("a@blue-hill.org", "spf=fail smtp.mailfrom=blue-hill.org", {"auth.spf_fail_unaligned"}),
        ("a@blue-hill.org", "dkim=fail header.d=blue-hill.org", {"auth.dkim_broken"}),
        ("a@blue-hill.org", "dkim=fail header.d=blue-hill.org; arc=pass", set()),
        ("a@blue-hill.org", "spf=pass smtp.mailfrom=bounce.blue-hill.org", set()),
        ("ann@gmail.com", "dkim=pass header.d=gmail.com; dmarc=pass header.from=gmail.com", set()),
        ("service@paypal.com", "dkim=temperror header.d=paypal.com", set()),
    ],
)  # fmt: skip
def test_reads_the_results(address: str, text: str, expected: set[str]) -> None:
    assert signs(mail(address, received(), results(text))) == expected


def test_results_without_a_name_count_from_microsoft() -> None:
    hop = received("AB1.eurprd01.prod.outlook.com")
    assert signs(mail("service@paypal.com", hop, results(PASSED, by=""))) == {"calm.own_domain"}
    assert signs(mail("service@paypal.com", received(), results(PASSED, by=""))) == set()


@pytest.mark.parametrize(
    "subject",
    [
        mail("service@paypal.com"),
        mail("service@paypal.com", results(PASSED, by="paypal.com; "), received()),
        mail("service@paypal.com", received(), ("authentication-results", "mx.evil.example; " + PASSED)),
        mail("service@paypal.com", received(), results(PASSED), forwarder=Mailbox("Jo", "jo@example.net")),
        mail("service@paypal.com", *[received()] * 6, results(PASSED)),
    ],
    ids=["none", "of the sender", "of a stranger", "inside another mail", "below many hops"],
)
def test_what_a_sender_could_write_proves_nothing(subject: Subject) -> None:
    assert read_proof(subject) is None
    assert isinstance(look(subject), DoesNotApply)


def test_only_the_topmost_results_count() -> None:
    subject = mail(
        "service@paypal.com",
        received(),
        results("dmarc=fail header.from=paypal.com"),
        received(),
        results(PASSED),
    )
    assert "calm.own_domain" not in signs(subject)


def test_another_name_takes_the_calm_away() -> None:
    text = "dkim=pass header.d=github.com"
    assert signs(mail("notifications@github.com", received(), results(text))) == {"calm.own_domain"}
    assert isinstance(
        look(mail("notifications@github.com", received(), results(text), display="Binance")), Clear
    )


def test_comments_and_quotes_are_no_results() -> None:
    server, methods = parse_results(
        'mx.example.net 1; spf=pass (dkim=pass; "x") smtp.mailfrom="a@b.example"; dmarc=none'
    )
    assert server == "mx.example.net"
    assert [(m.name, m.result, m.domain) for m in methods] == [
        ("spf", "pass", "b.example"),
        ("dmarc", "none", ""),
    ]


@given(st.text(max_size=300))
def test_any_header_can_be_read(value: str) -> None:
    server, methods = parse_results(value)
    assert server == server.lower()
    assert all(method.name for method in methods)


@given(
    st.lists(
        st.sampled_from(["(", ")", '"', ";", "=", "dkim", "pass", " ", "header.d", "paypal.com"]), max_size=60
    )
)
def test_pieces_never_break_it(pieces: list[str]) -> None:
    subject = mail("service@paypal.com", received(), results("".join(pieces)))
    assert isinstance(look(subject), Found | Clear | DoesNotApply)
