"""The chain of records: adding one, and finding the first place where it does not hold.

Rules: a seal covers the seal before it, so nothing in the chain can be changed alone. Somebody who holds
the key of the file and makes the whole chain anew is not found out: the chain guards against slips, faults
and quiet edits, not against its owner.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.store.sqlcipher import Cursor

_END: Final = "SELECT number, seal FROM departures_end"
_ADD: Final = "INSERT INTO departures (number, request, record, seal) VALUES (?, ?, ?, ?)"
_MOVE: Final = "UPDATE departures_end SET number = ?, seal = ?"
_ALL: Final = "SELECT number, request, record, seal FROM departures ORDER BY number"


@dataclass(frozen=True, slots=True)
class Fault:
    """The first place that does not hold."""

    number: int
    is_missing: bool
    """Whether records are gone, rather than changed."""
    before: str
    """The last record that holds; empty where there is none."""


def seal(before: bytes, number: int, request: int, record: str) -> bytes:
    """The seal of a record.

    Args:
        before: the seal of the record before it; empty for the first.
        number: of the record.
        request: number of the record with which its request left.
        record: its text, to the letter.
    """
    return hashlib.sha256(before + json.dumps([number, request, record]).encode("ascii")).digest()


def add(cursor: Cursor, record: str, request: int | None = None) -> int:
    """Add a record at the end.

    Args:
        cursor: within a transaction.
        record: its text.
        request: of which request it tells the end; None where it begins one.

    Returns:
        Its number.
    """
    last, before = cursor.execute(_END).fetchone()
    number = int(last) + 1
    mark = seal(before, number, request or number, record)
    cursor.execute(_ADD, (number, request or number, record, mark))
    cursor.execute(_MOVE, (number, mark))
    return number


def fault(cursor: Cursor) -> tuple[int, Fault | None]:
    """How many records hold, and the first place that does not."""
    end, end_seal = cursor.execute(_END).fetchone() or (0, b"")
    return first_fault(cursor.execute(_ALL), int(end), end_seal)


def first_fault(
    rows: Iterable[tuple[int, int, str, bytes]], end: int, end_seal: bytes
) -> tuple[int, Fault | None]:
    """How many records hold, and the first place that does not.

    Args:
        rows: number, request, record and seal of each, in order.
        end: number of the last record there should be.
        end_seal: its seal.
    """
    before, last, held = b"", "", 0
    for wanted, (number, request, record, mark) in zip(count(1), rows, strict=False):
        if number != wanted:
            return held, Fault(wanted, is_missing=True, before=last)
        if seal(before, number, request, record) != mark:
            return held, Fault(number, is_missing=False, before=last)
        before, last, held = mark, record, wanted
    if held < end:
        return held, Fault(held + 1, is_missing=True, before=last)
    if held > end or before != end_seal:
        return held, Fault(max(held, 1), is_missing=False, before=last)
    return held, None
