from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.service import Left
from app.net.durations import LONGEST, allowance, duration, retry_after

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("6m0s", 360.0),
        ("12ms", 0.012),
        ("1s", 1.0),
        ("1h2m3.5s", 3723.5),
        ("1d", 86_400.0),
        ("0", 0.0),
        ("20", 20.0),
        (" 7.66S ", 7.66),
        ("250us", 0.00025),
        ("-1", None),
        ("", None),
        ("soon", None),
        ("6m-1s", None),
        ("1s and more", None),
        ("99999999d", None),
        ("1764400000", None),
        ("٣s", None),
        ("nan", None),
        ("inf", None),
        ("1e9", None),
    ],
)
def test_durations(text: str, seconds: float | None) -> None:
    found = duration(text)
    assert found == (None if seconds is None else pytest.approx(seconds))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "30"}, 30.0),
        ({"retry-after": "30", "retry-after-ms": "1500"}, 1.5),
        ({"retry-after": "-1", "retry-after-ms": "-1"}, None),
        ({"retry-after": format_datetime(NOW + timedelta(seconds=90), usegmt=True)}, 90.0),
        ({"retry-after": format_datetime(NOW - timedelta(seconds=90), usegmt=True)}, 0.0),
        ({"retry-after": "Fri, 99 Nov 2026"}, None),
        ({"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "12ms"}, 0.012),
        (
            {
                "x-ratelimit-remaining-requests": "0",
                "x-ratelimit-reset-requests": "1s",
                "x-ratelimit-remaining-tokens": "0",
                "x-ratelimit-reset-tokens": "6m0s",
            },
            360.0,
        ),
        ({"x-ratelimit-remaining-tokens": "5", "x-ratelimit-reset-tokens": "6m0s"}, None),
        ({"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "-1"}, None),
    ],
)
def test_how_long_a_service_wants_us_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    found = retry_after(headers, NOW)
    assert found == (None if seconds is None else pytest.approx(seconds))


def test_a_gateway_tells_its_budget() -> None:
    found = allowance({"x-litellm-key-spend": "0.25", "x-litellm-key-max-budget": "5.0"})
    assert (found.spent, found.budget) == (0.25, 5.0)
    assert (found.requests, found.tokens) == (Left(), Left())


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_headers_give_a_sane_wait_or_none(after: str, left: str) -> None:
    headers = {"retry-after": after, "retry-after-ms": after, "x-ratelimit-remaining-requests": left}
    found = retry_after({**headers, "x-ratelimit-reset-requests": after}, NOW)
    assert found is None or 0 <= found <= LONGEST
    known = allowance(headers)
    assert known.requests.left is None or known.requests.left >= 0


@given(st.floats(0, LONGEST - 1))
def test_seconds_are_read_as_written(seconds: float) -> None:
    written = f"{seconds:.3f}s"
    assert duration(written) == pytest.approx(seconds, abs=0.001)


def test_litellm_says_whose_limit_it_is() -> None:
    told = allowance(
        {"x-ratelimit-api_key-limit-requests": "20", "x-ratelimit-api_key-remaining-requests": "7"}
    )

    assert told.requests == Left(20, 7)
