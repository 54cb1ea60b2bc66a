"""Reads JSON Lines: `{"id", "text" | "url" | "path", "kind"?}`, one thing to check on each line.

Rules: one entry for every line, in order; a line that cannot be used becomes a `BadItem` that says why; a
path is looked for beside the file and then in the current folder, and only plain files are opened.
"""

from __future__ import annotations

import codecs
import json
import math
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from app.core.errors import UnreadableFile
from app.core.limits import BATCH_LINE_BYTES
from app.core.subject import Kind
from app.intake.entry import BadItem, Entry, EntryId, Item, kind_named
from app.intake.files import kind_of_file, read_file

if TYPE_CHECKING:
    from collections.abc import Iterator

_EMPTY: Final = "This line is empty."
_TOO_LONG: Final = "This line is too long to read."
_NOT_JSON: Final = "This line is not JSON."
_NOT_TEXT: Final = "This line is not UTF-8 text."
_NO_OBJECT: Final = "This line is not an object in curly brackets."
_NO_CONTENT: Final = "This line has no text, url or path."
_BAD_ID: Final = "The id must be a text or a number."
_BAD_KIND: Final = "This kind is not known. Use email, email_text, message, chat, link, phone or address."
_SKIP: Final = 1 << 20


class _BadLineError(ValueError):
    """A line cannot be used; its text is the sentence that says why."""


def json_lines(stream: IO[bytes], folder: Path) -> Iterator[Entry]:
    """The entries of an open JSON Lines file.

    Args:
        stream: the file or standard input.
        folder: where paths in it begin.
    """
    for number, line in enumerate(_lines(stream), start=1):
        yield BadItem(None, number, _TOO_LONG) if line is None else _entry(line, number, folder)


def _lines(stream: IO[bytes]) -> Iterator[bytes | None]:
    """The lines without their ends; None for one that is too long."""
    first = stream.readline(BATCH_LINE_BYTES + 1)
    if first[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        yield from _wide_lines(first, stream)
        return
    line = first.removeprefix(b"\xef\xbb\xbf")
    while line:
        if len(line) > BATCH_LINE_BYTES and not line.endswith(b"\n"):
            while (rest := stream.readline(_SKIP)) and not rest.endswith(b"\n"):
                pass
            yield None
        else:
            yield line.rstrip(b"\r\n")
        line = stream.readline(BATCH_LINE_BYTES + 1)


def _wide_lines(first: bytes, stream: IO[bytes]) -> Iterator[bytes]:
    """Lines of UTF-16, as some shells write it, in UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-16")("replace")
    piece, held = first, ""
    while piece:
        *lines, held = (held + decoder.decode(piece)).split("\n")
        for line in lines:
            yield line.rstrip("\r").encode("utf-8", "replace")
        piece = stream.readline(_SKIP)
    if held:
        yield held.encode("utf-8", "replace")


def _entry(line: bytes, number: int, folder: Path) -> Entry:
    name: EntryId = None
    try:
        fields = _object(line)
        name = _id(fields.get("id"))
        return _item(fields, name, number, folder)
    except _BadLineError as bad:
        return BadItem(name, number, str(bad))


def _object(line: bytes) -> dict[str, object]:
    if not line.strip():
        raise _BadLineError(_EMPTY)
    try:
        value: object = json.loads(line.decode(), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise _BadLineError(_NOT_TEXT) from error
    except (ValueError, RecursionError) as error:
        raise _BadLineError(_NOT_JSON) from error
    if not isinstance(value, dict):
        raise _BadLineError(_NO_OBJECT)
    return value


def _item(fields: dict[str, object], name: EntryId, number: int, folder: Path) -> Item:
    kind = _kind(fields.get("kind"))
    if (text := _text(fields, "text")) is not None:
        return Item(name, text, kind, number)
    if (url := _text(fields, "url")) is not None:
        return Item(name, url, kind or Kind.LINK, number)
    if (path := _text(fields, "path")) is not None:
        place = _place(path, folder)
        try:
            return Item(name, read_file(place), kind or kind_of_file(place), number)
        except UnreadableFile as error:
            raise _BadLineError(error.sentence) from error
    raise _BadLineError(_NO_CONTENT)


def _text(fields: dict[str, object], key: str) -> str | None:
    value = fields.get(key)
    if value is None or isinstance(value, str):
        return value
    sentence = f'"{key}" must be a text in quotes.'
    raise _BadLineError(sentence)


def _kind(value: object) -> Kind | None:
    if value is None or value == "":
        return None
    kind = kind_named(value) if isinstance(value, str) else None
    if kind is None:
        raise _BadLineError(_BAD_KIND)
    return kind


def _id(value: object) -> EntryId:
    if value is None or isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    raise _BadLineError(_BAD_ID)


def _place(path: str, folder: Path) -> Path:
    try:
        beside = folder / path
        return beside if beside.exists() else Path(path)
    except (OSError, ValueError) as error:
        raise _BadLineError(UnreadableFile().sentence) from error


def _no_constant(name: str) -> object:
    raise ValueError(name)
