"""Reads how long a service wants us to wait.

Rules: a service may write `6m0s`, `12ms`, `30`, a date, or nonsense such as `-1`; nonsense is as good as
nothing, and nothing is never waited for blindly. Where requests and tokens both ran out, the longer wait
counts.
"""

from __future__ import annotations

import math
import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from app.core.service import Allowance, Left

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

LONGEST: Final = 31 * 86_400.0
"""Seconds; what is longer is nonsense."""
_PIECE: Final = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)(ms|us|ns|d|h|m|s)", re.ASCII)
_NUMBER: Final = re.compile(r"\d{1,12}(?:\.\d{1,9})?", re.ASCII)
_SECONDS: Final = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3_600.0, "d": 86_400.0}


def duration(text: str) -> float | None:
    """Seconds of `1h2m3.5s`, `12ms` or a plain number of seconds; None for anything else."""
    written = text.strip().lower()
    if _NUMBER.fullmatch(written):
        return _sane(float(written))
    pieces = list(_PIECE.finditer(written))
    if not pieces or "".join(piece[0] for piece in pieces) != written:
        return None
    return _sane(sum(float(piece[1]) * _SECONDS[piece[2]] for piece in pieces))


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that a service asks to wait, by its headers; None where it does not say.

    Args:
        headers: names in lower case.
        now: the moment they came, with its time zone.
    """
    exact = duration(f"{headers['retry-after-ms']}ms") if "retry-after-ms" in headers else None
    if exact is not None:
        return exact
    written = headers.get("retry-after", "")
    said = duration(written)
    if said is not None:
        return said
    by_date = _until(written, now)
    return by_date if by_date is not None else _until_reset(allowance(headers))


def allowance(headers: Mapping[str, str]) -> Allowance:
    """What headers say is left."""
    return Allowance(
        _left(headers, "requests"),
        _left(headers, "tokens"),
        _amount(headers.get("x-litellm-key-spend", "")),
        _amount(headers.get("x-litellm-key-max-budget", "")),
    )


def _left(headers: Mapping[str, str], kind: str) -> Left:
    # LiteLLM names whose limit it is
    most = headers.get(f"x-ratelimit-limit-{kind}", headers.get(f"x-ratelimit-api_key-limit-{kind}", ""))
    left = headers.get(
        f"x-ratelimit-remaining-{kind}", headers.get(f"x-ratelimit-api_key-remaining-{kind}", "")
    )
    return Left(
        _count(most),
        _count(left),
        duration(headers.get(f"x-ratelimit-reset-{kind}", "")),
    )


def _until_reset(known: Allowance) -> float | None:
    waits = [
        one.resets_in for one in (known.requests, known.tokens) if one.left == 0 and one.resets_in is not None
    ]
    return max(waits, default=None)


def _until(written: str, now: datetime) -> float | None:
    try:
        date = parsedate_to_datetime(written)
        return _sane(max(0.0, (date - now).total_seconds()))
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def _sane(seconds: float) -> float | None:
    return seconds if math.isfinite(seconds) and seconds <= LONGEST else None


def _count(text: str) -> int | None:
    written = text.strip()
    return int(written) if written.isascii() and written.isdecimal() and len(written) <= 15 else None


def _amount(text: str) -> float | None:
    written = text.strip()
    return float(written) if _NUMBER.fullmatch(written) else None
