"""Reads why a service did not answer: its status, and the codes in its error.

Rules: pure; a code says more than a status, since the same status stands for waiting and for paying; codes
are compared, messages are not read, since they hold keys and words of the content; any bytes give an
outcome.

Source: OpenAI's guide to error codes and LiteLLM's list of proxy errors, read 2026-11-29.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from app.core.call import (
    Barred,
    LimitedFor,
    NotAllowed,
    NotUnderstood,
    QuotaUsedUp,
    RefusedByModel,
    RefusedKey,
    Revoked,
    ServiceTrouble,
    TooLong,
    WrongAddress,
)
from app.net.answers import parsed
from app.net.durations import retry_after

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.call import CallOutcome
    from app.net.door import Response

_QUOTA: Final = frozenset(
    {"insufficient_quota", "credit_balance_exhausted", "budget_exceeded", "billing_hard_limit_reached"}
    | {"billing_not_active", "quota_exceeded", "insufficient_funds"}
)
_REVOKED: Final = frozenset(
    {"account_deactivated", "organization_deactivated", "deactivated", "expired_key", "key_expired"}
    | {"token_expired", "token_revoked", "key_revoked", "revoked", "blocked_key", "key_blocked"}
    | {"safety_identifier_blocked", "user_deactivated"}
)
_COUNTRY: Final = frozenset({"unsupported_country_region_territory", "unsupported_location"})
_MODEL: Final = frozenset(
    {"model_not_found", "model_not_available", "model_access_denied", "key_model_access_denied"}
    | {"team_model_access_denied", "user_model_access_denied", "org_model_access_denied"}
    | {"access_program_not_enabled", "invalid_access_program", "unsupported_access_program"}
)
_REFUSED: Final = frozenset({"content_filter", "content_policy_violation", "moderation_blocked"})
_TOO_LONG: Final = frozenset(
    {"context_length_exceeded", "string_above_max_length", "request_too_large", "exceed_context_size_error"}
)
_CYBER: Final = "cyber_policy"
_ABSENT: Final = "not_found_error"
_TROUBLED: Final = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.CONFLICT, HTTPStatus.TOO_EARLY})
_CODE_CHARACTERS: Final = 80


def refusal(response: Response, now: datetime, *, worked_before: bool) -> CallOutcome:
    """Why there is no answer.

    Args:
        response: of any status but 200.
        now: the moment it came.
        worked_before: whether the service has taken this key earlier.
    """
    codes = error_codes(response.content)
    told = _by_code(codes)
    return told or _by_status(response, now, codes, worked_before=worked_before)


def _by_status(
    response: Response, now: datetime, codes: frozenset[str], *, worked_before: bool
) -> CallOutcome:
    match response.status:
        case HTTPStatus.UNAUTHORIZED:
            return Revoked() if worked_before else RefusedKey()
        case HTTPStatus.PAYMENT_REQUIRED:
            return QuotaUsedUp()
        case HTTPStatus.FORBIDDEN:
            return NotAllowed(Barred.OTHER)
        case HTTPStatus.TOO_MANY_REQUESTS:
            return LimitedFor(retry_after(response.headers, now))
        case HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
            return TooLong()
        case HTTPStatus.NOT_FOUND if _ABSENT in codes:
            return NotAllowed(Barred.MODEL)
        case status if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status in _TROUBLED:
            return ServiceTrouble(retry_after(response.headers, now))
        case status:
            return _misplaced(status)


def error_codes(content: bytes) -> frozenset[str]:
    """The code and type of an error, in lower case."""
    value = parsed(content)
    if value is None:
        return frozenset()
    error = value.get("error")
    told = error if isinstance(error, dict) else value
    found = (told.get("code"), told.get("type"))
    return frozenset(one.lower()[:_CODE_CHARACTERS] for one in found if isinstance(one, str))


def _by_code(codes: frozenset[str]) -> CallOutcome | None:
    if codes & _QUOTA:
        return QuotaUsedUp()
    if codes & _REVOKED:
        return Revoked()
    if any(one.startswith(_CYBER) for one in codes):
        return NotAllowed(Barred.CYBER_POLICY)
    if codes & _COUNTRY:
        return NotAllowed(Barred.COUNTRY)
    if codes & _MODEL:
        return NotAllowed(Barred.MODEL)
    if codes & _REFUSED:
        return RefusedByModel()
    return TooLong() if codes & _TOO_LONG else None


def _misplaced(status: int) -> CallOutcome:
    """Of a status that says that we ask the wrong thing, or in the wrong place."""
    wrong = status < HTTPStatus.BAD_REQUEST or status in {
        HTTPStatus.NOT_FOUND,
        HTTPStatus.METHOD_NOT_ALLOWED,
        HTTPStatus.GONE,
        HTTPStatus.MISDIRECTED_REQUEST,
    }
    return WrongAddress() if wrong else NotUnderstood()
