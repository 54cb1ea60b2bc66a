"""What services answer, and the outcome of each."""

from __future__ import annotations

import gzip
import zlib

from app.core.call import (
    Barred,
    CallOutcome,
    Flaw,
    Garbled,
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
from tests.net.make import CONTENT, KEY, RESPONSE
from tests.support.server import http

MEBI = 1024 * 1024


def error(status: int, headers: dict[str, str] | None = None, **fields: str) -> bytes:
    return http({"error": {"message": f"{KEY} {CONTENT}", **fields}}, status, headers)


def chat(message: dict[str, object], finish: str = "stop") -> bytes:
    return http({"choices": [{"message": message, "finish_reason": finish}]})


def response(**changes: object) -> bytes:
    return http({**RESPONSE, **changes})


def chunked(pieces: bytes) -> bytes:
    return b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n" + pieces


ANSWERS: dict[str, tuple[bytes, CallOutcome]] = {
    "401": (error(401, code="invalid_api_key"), RefusedKey()),
    "401 without a body": (http(b"", 401), RefusedKey()),
    "401 expired key of a gateway": (error(401, type="expired_key"), Revoked()),
    "401 closed account": (error(401, code="account_deactivated"), Revoked()),
    "401 model of a gateway": (error(401, type="key_model_access_denied"), NotAllowed(Barred.MODEL)),
    "402": (http(b"", 402), QuotaUsedUp()),
    "403": (http({"detail": "no"}, 403), NotAllowed(Barred.OTHER)),
    "403 country": (
        error(403, code="unsupported_country_region_territory"),
        NotAllowed(Barred.COUNTRY),
    ),
    "403 model": (error(403, code="model_not_found"), NotAllowed(Barred.MODEL)),
    "404 model": (error(404, code="model_not_found"), NotAllowed(Barred.MODEL)),
    "403 access program": (error(403, code="access_program_not_enabled"), NotAllowed(Barred.MODEL)),
    "400 access program": (error(400, code="invalid_access_program"), NotAllowed(Barred.MODEL)),
    "404 model of a home server": (error(404, type="not_found_error"), NotAllowed(Barred.MODEL)),
    "400 cyber policy": (error(400, code="cyber_policy"), NotAllowed(Barred.CYBER_POLICY)),
    "403 cyber policy": (error(403, code="cyber_policy_violation"), NotAllowed(Barred.CYBER_POLICY)),
    "404": (http(b"<html>", 404), WrongAddress()),
    "405": (http(b"", 405), WrongAddress()),
    "429 for long": (error(429, {"retry-after": "120"}, code="rate_limit_exceeded"), LimitedFor(120)),
    "429 unsaid": (error(429, code="rate_limit_exceeded"), LimitedFor(None)),
    "429 nonsense": (error(429, {"retry-after": "-1", "x-ratelimit-reset-tokens": "-1"}), LimitedFor(None)),
    "429 quota": (error(429, {"retry-after": "1"}, code="insufficient_quota"), QuotaUsedUp()),
    "429 quota by type": (
        error(429, code="credit_balance_exhausted", type="insufficient_quota"),
        QuotaUsedUp(),
    ),
    "429 budget of a gateway": (error(429, type="budget_exceeded"), QuotaUsedUp()),
    "400 budget of a gateway": (error(400, type="budget_exceeded"), QuotaUsedUp()),
    "400 too long": (error(400, code="context_length_exceeded"), TooLong()),
    "413": (http(b"", 413), TooLong()),
    "400 filtered": (error(400, code="content_filter"), RefusedByModel()),
    "400": (error(400, type="invalid_request_error"), NotUnderstood()),
    "500": (error(500), ServiceTrouble()),
    "503": (http(b"down", 503), ServiceTrouble()),
    "503 for long": (http(b"", 503, {"retry-after": "300"}), ServiceTrouble(300)),
    "529": (http(b"", 529), ServiceTrouble()),
    "redirect to another host": (
        http(b"", 307, {"location": "https://elsewhere.example/v1"}),
        WrongAddress(),
    ),
    "redirect to the same host": (http(b"", 308, {"location": "/v2/chat/completions"}), WrongAddress()),
    "no JSON": (http(b"<html>Welcome to our hotel</html>"), Garbled(Flaw.NOT_READABLE)),
    "cut JSON": (http(b'{"choices": ['), Garbled(Flaw.NOT_READABLE)),
    "no UTF-8": (http(b'{"choices": "\xff"}'), Garbled(Flaw.NOT_READABLE)),
    "a list": (http(b"[]"), Garbled(Flaw.NOT_READABLE)),
    "deep JSON": (http(b"[" * 200_000), Garbled(Flaw.NOT_READABLE)),
    "nothing": (http(b""), Garbled(Flaw.NOT_READABLE)),
    "another shape": (http({"choices": []}), Garbled(Flaw.UNKNOWN_SHAPE)),
    "an empty answer": (chat({"content": " \n"}), Garbled(Flaw.UNKNOWN_SHAPE)),
    "a number for an answer": (chat({"content": 3}), Garbled(Flaw.UNKNOWN_SHAPE)),
    "stopped at the limit": (chat({"content": "{"}, "length"), Garbled(Flaw.CUT_OFF)),
    "refused": (chat({"content": None, "refusal": "I cannot"}), RefusedByModel()),
    "filtered": (chat({"content": ""}, "content_filter"), RefusedByModel()),
    "oversized": (http(b" " * (MEBI + 1)), Garbled(Flaw.TOO_LARGE)),
    "oversized in chunks": (chunked((b"10000\r\n" + b" " * 0x10000 + b"\r\n") * 17), Garbled(Flaw.TOO_LARGE)),
    "a bomb": (
        http(gzip.compress(b" " * (8 * MEBI)), headers={"content-encoding": "gzip"}),
        Garbled(Flaw.TOO_LARGE),
    ),
    "half a gzip": (
        http(gzip.compress(b"{}" * 500)[:-9], headers={"content-encoding": "gzip"}),
        Garbled(Flaw.NOT_READABLE),
    ),
    "no gzip": (http(b"{}", headers={"content-encoding": "gzip"}), Garbled(Flaw.NOT_READABLE)),
    "packed otherwise": (
        http(zlib.compress(b"{}"), headers={"content-encoding": "deflate"}),
        Garbled(Flaw.NOT_READABLE),
    ),
    "no HTTP": (b"SSH-2.0-OpenSSH_9.2\r\n", ServiceTrouble()),
    "nothing at all": (b"", ServiceTrouble()),
    "cut in the head": (b"HTTP/1.1 200 X\r\ncontent-le", ServiceTrouble()),
    "cut in the body": (http({"choices": []}, headers={"content-length": "900"}), ServiceTrouble()),
}
RESPONSES: dict[str, tuple[bytes, CallOutcome]] = {
    "refused": (
        response(output=[{"type": "message", "content": [{"type": "refusal", "refusal": "no"}]}]),
        RefusedByModel(),
    ),
    "stopped at the limit": (
        response(status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
        Garbled(Flaw.CUT_OFF),
    ),
    "filtered": (
        response(status="incomplete", incomplete_details={"reason": "content_filter"}),
        RefusedByModel(),
    ),
    "failed": (response(status="failed", output=[]), ServiceTrouble()),
    "no message": (response(output=[]), Garbled(Flaw.UNKNOWN_SHAPE)),
}
