"""Decides what a device may do now: who it is, until when, with which models, for how much money.

Rules: standard library only and pure; a key is known by its hash alone; what is not clearly allowed is
stopped, with a type that Porchlight reads and a status that every client of OpenAI reads; a file with one
entry that does not hold is refused whole, so that a typing error never opens a door.
"""

from __future__ import annotations

import hashlib
import math
import re
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

VERSION: Final = 1
MARK: Final = "porchlight_devices"
_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_NAME: Final = re.compile(r"[^\x00-\x1f]{1,200}")
_MOST: Final = 1e9


class Unfit(ValueError):
    """The file of devices does not hold what it should."""


@dataclass(frozen=True, slots=True)
class Device:
    """One computer that may ask."""

    id: str
    """Small letters, digits and hyphens; the ledger counts by it."""
    name: str
    key_hash: str
    """SHA-256 of its key, in hexadecimal; a key is random enough that nobody finds it by trying."""
    models: tuple[str, ...]
    per_minute: int | None = None
    """Requests; None for no limit."""
    tokens_per_minute: int | None = None
    budget: float | None = None
    """Money in any `budget_days` days in a row; None for no limit."""
    budget_days: int = 30
    until: str | None = None
    """A date and time in UTC after which the key is no good; None for always."""
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class Allowed:
    """It may ask."""

    device: Device
    spent: float
    """Money in the days that count."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """It may not."""

    type: str
    """One word for programs."""
    status: int
    """Of HTTP."""
    words: str
    """For whoever reads the gateway's answers; names no key and no content."""


UNKNOWN: Final = Stopped("invalid_api_key", 401, "This gateway does not know the key.")
REVOKED: Final = Stopped("key_revoked", 401, "This key was taken back.")
EXPIRED: Final = Stopped("expired_key", 401, "This key has run out.")
NOT_ITS_MODEL: Final = Stopped("key_model_access_denied", 403, "This key may not use this model.")
NO_SUCH_MODEL: Final = Stopped("model_not_found", 404, "This gateway has no such model.")
USED_UP: Final = Stopped("budget_exceeded", 429, "The budget of this key is used up.")


def hashed(key: str) -> str:
    """What the file keeps of a key."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def find(devices: Iterable[Device], key: str) -> Device | Stopped:
    """Whose key this is, whatever it may do."""
    known = hashed(key)
    return next((one for one in devices if one.key_hash == known), UNKNOWN)


def judge(
    device: Device, model: str, models: Iterable[str], spent: float, now: datetime
) -> Allowed | Stopped:
    """Whether a device may ask a model now.

    Args:
        device: whose key was shown.
        model: as it was asked for.
        models: those that the gateway has.
        spent: money of this device in the days that count.
        now: with its time zone.
    """
    ended = _ended(device, now)
    if ended is not None:
        return ended
    if model not in device.models:
        return NOT_ITS_MODEL
    if model not in models:
        return NO_SUCH_MODEL
    if device.budget is not None and spent >= device.budget:
        return USED_UP
    return Allowed(device, spent)


def judge_list(device: Device, spent: float, now: datetime) -> Allowed | Stopped:
    """Whether a device may hear now which models are its own; that costs nothing, so no budget is in the way.

    Args:
        device: whose key was shown.
        spent: money of this device in the days that count.
        now: with its time zone.
    """
    # to LiteLLM, no models at all means every model
    return _ended(device, now) or (Allowed(device, spent) if device.models else NOT_ITS_MODEL)


def _ended(device: Device, now: datetime) -> Stopped | None:
    if device.revoked:
        return REVOKED
    return EXPIRED if device.until is not None and moment(device.until) <= now else None


def moment(text: str) -> datetime:
    """The moment that a text names; in UTC where it names no time zone.

    Raises:
        Unfit: it names none.
    """
    try:
        read = datetime.fromisoformat(text)
    except ValueError as error:
        detail = f"no date: {text!r}"
        raise Unfit(detail) from error
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def from_json(told: object) -> tuple[Device, ...]:
    """The devices of a file.

    Raises:
        Unfit: something in it does not hold.
    """
    match told:
        case {"porchlight_devices": 1, "devices": list(rows)}:
            devices = tuple(_device(row) for row in rows)
        case _:
            detail = "not a file of devices, or of another version"
            raise Unfit(detail)
    for what in ("id", "key_hash"):
        if len({getattr(one, what) for one in devices}) < len(devices):
            detail = f"two devices with the same {what}"
            raise Unfit(detail)
    return devices


def to_json(devices: Iterable[Device]) -> dict[str, object]:
    """What a file of devices holds."""
    return {MARK: VERSION, "devices": [asdict(one) for one in devices]}


def _device(row: object) -> Device:
    known = {field.name for field in fields(Device)}
    if not isinstance(row, dict) or not set(row) <= known or not isinstance(row.get("models"), list):
        detail = f"not a device: {row!r}"
        raise Unfit(detail)
    try:
        device = Device(**{**row, "models": tuple(row["models"])})
    except (KeyError, TypeError) as error:
        detail = f"something is missing: {row!r}"
        raise Unfit(detail) from error
    wrong = [name for name, holds in _checks(device).items() if not holds]
    if wrong:
        detail = f"{device.id!r}: {', '.join(wrong)}"
        raise Unfit(detail)
    return device


def _checks(device: Device) -> Mapping[str, bool]:
    """What of a device holds; its fields may be of any type yet."""
    return {
        "id": _is_like(_ID, device.id),
        "name": _is_like(_NAME, device.name),
        "key_hash": _is_like(_HASH, device.key_hash),
        "models": all(_is_like(_NAME, one) for one in device.models),
        "per_minute": device.per_minute is None or _is_count(device.per_minute),
        "tokens_per_minute": device.tokens_per_minute is None or _is_count(device.tokens_per_minute),
        "budget": device.budget is None or _is_amount(device.budget),
        "budget_days": _is_count(device.budget_days) and device.budget_days > 0,
        "until": device.until is None or _is_moment(device.until),
        "revoked": device.revoked in (True, False),
    }


def _is_like(form: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and bool(form.fullmatch(value))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST


def _is_amount(value: object) -> bool:
    return _is_count(value) or (isinstance(value, float) and math.isfinite(value) and 0 <= value <= _MOST)


def _is_moment(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(moment(value))
    except Unfit:
        return False
