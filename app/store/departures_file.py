"""Departures as a file for people and programs: CSV for a spreadsheet, JSON for the rest.

Rules: the same columns in both; a text that a spreadsheet would take for a formula is shown as text.
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Final, assert_never

from app.core.departure import Form

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.departure import Departure
    from app.core.serial import Json

_COLUMNS: Final = (
    *("number", "left", "profile", "purpose", "service", "host", "content_bytes", "removed"),
    *("outcome", "ended", "sent_bytes", "received_bytes", "tokens_read", "tokens_written"),
)
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def written(departures: Iterable[Departure], form: Form) -> str:
    """All of them as text."""
    rows = [_row(one) for one in departures]
    match form:
        case Form.JSON:
            return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
        case Form.CSV:
            return _csv(rows)
        case unexpected:
            assert_never(unexpected)


def _row(one: Departure) -> dict[str, Json]:
    leaving, returned = one.leaving, one.returned
    values: tuple[Json, ...] = (
        one.number,
        leaving.when.isoformat(timespec="milliseconds"),
        leaving.errand.profile,
        leaving.errand.purpose.value,
        leaving.service,
        leaving.host,
        leaving.content,
        list(leaving.errand.removed),
        returned.outcome if returned else None,
        returned.when.isoformat(timespec="milliseconds") if returned else None,
        returned.sent if returned else None,
        returned.received if returned else None,
        returned.tokens_read if returned else None,
        returned.tokens_written if returned else None,
    )
    return dict(zip(_COLUMNS, values, strict=True))


def _csv(rows: list[dict[str, Json]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    writer.writerows([_cell(value) for value in row.values()] for row in rows)
    return text.getvalue()


def _cell(value: Json) -> str:
    if isinstance(value, list):
        return _cell(" ".join(map(str, value)))
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
