"""How a check becomes the columns of the database, and comes back.

Rules: what is too long is cut, never refused; half characters (lone surrogates), which the database cannot
hold, become U+FFFD in what is searched and shown, one for one, so that spans still fit; what was handed in
keeps them.
"""

from __future__ import annotations

import json
import re
import zlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from app.core.history import EXCERPT_CHARACTERS, TITLE_CHARACTERS, NewCheck, PastCheck, Pasted, Row
from app.core.serial import verdict_to_json
from app.core.subject import Kind
from app.core.verdict import Answer
from app.store.from_json import verdict_from_json
from app.store.limits import ORIGINAL_BYTES, SENDER_CHARACTERS, TEXT_CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.verdict import Verdict

Value = None | int | float | str | bytes
"""What one column of a row holds."""
LIST_COLUMNS: Final = "id, at, answer, kind, title, excerpt, sender, looks_like, is_right"

_LEVEL: Final = 6
_LONGEST_VERDICT: Final = 64 * 1024 * 1024
_HALF: Final = re.compile("[\ud800-\udfff]")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


class Unpackable(ValueError):
    """A row does not hold what was put in."""


def moment(when: datetime) -> int:
    """Milliseconds since 1970, UTC."""
    return (when - _EPOCH) // _MILLISECOND


def when(at: int) -> datetime:
    """The moment again, in UTC."""
    return _EPOCH + at * _MILLISECOND


def clean(text: str, most: int) -> str:
    """A text that the database can hold, its first characters."""
    return _HALF.sub("\ufffd", text[:most])


def list_values(new: NewCheck) -> tuple[Value, ...]:
    """Profile and the columns of the list, from `at` to `looks_like`."""
    excerpt = " ".join(new.text[: EXCERPT_CHARACTERS * 4].split())
    return (
        clean(new.profile, SENDER_CHARACTERS),
        moment(new.when),
        new.verdict.answer.value,
        new.verdict.kind.value,
        clean(new.title, TITLE_CHARACTERS),
        clean(excerpt, EXCERPT_CHARACTERS),
        clean(new.sender, SENDER_CHARACTERS),
        clean(new.verdict.looks_like, SENDER_CHARACTERS),
    )


def original_values(new: NewCheck) -> tuple[Value, ...]:
    """The columns `is_text`, `size`, `content` and `verdict`."""
    return (
        int(isinstance(new.pasted, str)),
        len(new.pasted),
        zlib.compress(_cut(new.pasted), _LEVEL),
        packed(new.verdict),
    )


def packed(verdict: Verdict) -> bytes:
    """The column `verdict`."""
    return zlib.compress(_verdict_bytes(verdict), _LEVEL)


def row(values: Sequence[Value]) -> Row:
    """A line of the list from its columns.

    Raises:
        Unpackable: they are no such columns.
    """
    match values:
        case [int(number), int(at), str(answer), str(kind), str(title), str(excerpt), *rest]:
            pass
        case _:
            raise Unpackable
    match rest:
        case [str(sender), str(looks_like), None | 0 | 1 as right]:
            pass
        case _:
            raise Unpackable
    return Row(
        number,
        when(at),
        Answer(answer),
        Kind(kind),
        title,
        excerpt,
        sender,
        looks_like,
        None if right is None else bool(right),
    )


def past_check(shown: Row, rest: Sequence[Value]) -> PastCheck:
    """A check from its line and the columns `profile, text, is_text, size, content, verdict`.

    Raises:
        Unpackable: they are no such columns.
    """
    match rest:
        case [str(profile), str(text), int(is_text), int(size), bytes(content), bytes(verdict)]:
            raw = _expanded(content, ORIGINAL_BYTES)
            pasted = Pasted(_text(raw) if is_text else raw, size)
        case _:
            raise Unpackable
    return PastCheck(
        shown.id,
        shown.when,
        pasted,
        verdict_from_json(json.loads(_expanded(verdict, _LONGEST_VERDICT))),
        shown.title,
        text,
        shown.sender,
        shown.right,
        profile,
    )


def search_values(new: NewCheck) -> tuple[str, str]:
    """What is searched: the title with the sender, and the text."""
    title = f"{clean(new.title, TITLE_CHARACTERS)}\n{clean(new.sender, SENDER_CHARACTERS)}"
    return title, clean(new.text, TEXT_CHARACTERS)


def _cut(pasted: str | bytes) -> bytes:
    if isinstance(pasted, bytes):
        return pasted[:ORIGINAL_BYTES]
    raw = pasted[:ORIGINAL_BYTES].encode("utf-8", "surrogatepass")[:ORIGINAL_BYTES]
    # a character of which only a part is left goes wholly
    while raw and len(raw) == ORIGINAL_BYTES and not _is_text(raw):
        raw = raw[:-1]
    return raw


def _is_text(raw: bytes) -> bool:
    try:
        _text(raw)
    except UnicodeDecodeError:
        return False
    return True


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogatepass")


def _verdict_bytes(verdict: Verdict) -> bytes:
    return json.dumps(verdict_to_json(verdict), separators=(",", ":"), allow_nan=False).encode("ascii")


def _expanded(packed: bytes, most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, most)
    except zlib.error as error:
        raise Unpackable from error
