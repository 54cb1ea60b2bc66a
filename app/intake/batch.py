"""Finds everything there is to check behind a path: mbox, Maildir, a folder, JSON Lines, one file.

Rules: things come one by one, in a fixed order, and are read only when their turn comes; a folder is gone
through to its bottom, links between folders are not followed; a file that cannot be read is an entry that
says so.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, cast

from app.core.errors import UnreadableFile
from app.core.limits import MAIL_BYTES
from app.core.subject import Kind
from app.intake.entry import BadItem, Entry, Item
from app.intake.files import LINES_ENDINGS, MAIL_ENDINGS, MBOX_ENDINGS, TEXT_ENDINGS, kind_of_file, read_file
from app.intake.jsonl import json_lines
from app.intake.mbox import mails_of
from app.intake.source import source_in_bytes

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

_PEEK: Final = 4_096
_MAILDIR: Final = ("new", "cur")
_BLOCK: Final = 1 << 20
_OWN_ENDINGS: Final = MAIL_ENDINGS | TEXT_ENDINGS | MBOX_ENDINGS


def sources(path: Path) -> Iterator[Entry]:
    """Everything behind a path, in order.

    Args:
        path: an mbox, a Maildir, a folder, a JSON Lines file, or one `.eml`, `.txt` or `.html` file.

    Raises:
        UnreadableFile: the path itself cannot be read.
    """
    if path.is_dir():
        yield from _folder(path)
        return
    try:
        with path.open("rb") as stream:
            yield from _file(stream, path)
    except (OSError, ValueError) as error:
        raise UnreadableFile(str(path)) from error


def how_many(path: Path) -> int:
    """How many entries there are about, for a progress bar; 0 where it is not known."""
    if path.is_dir():
        return sum(1 for _ in _files(path))
    if not path.is_file():
        return 0
    ending = path.suffix.lower()
    if ending in MBOX_ENDINGS:
        return _occurrences(path, b"\nFrom ") + 1
    return _occurrences(path, b"\n") if ending in LINES_ENDINGS else 1


def _file(stream: IO[bytes], path: Path) -> Iterator[Entry]:
    """The entries of one open file; its ending says what it is, else its first bytes."""
    ending = path.suffix.lower()
    buffered = cast("io.BufferedReader", stream)
    start = buffered.peek(_PEEK)[:_PEEK] if ending not in MAIL_ENDINGS | TEXT_ENDINGS else b""
    if ending in LINES_ENDINGS or start.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"{"):
        yield from json_lines(stream, path.parent)
    elif ending in MBOX_ENDINGS or (start.startswith(b"From ") and ending not in MAIL_ENDINGS | TEXT_ENDINGS):
        yield from _mbox(stream, path.name)
    else:
        yield Item(path.name, stream.read(MAIL_BYTES + 1), kind_of_file(path))


def _mbox(stream: IO[bytes], name: str) -> Iterator[Entry]:
    for number, mail in enumerate(mails_of(stream), start=1):
        yield Item(f"{name}#{number}", mail, Kind.EMAIL, number)


def _folder(folder: Path) -> Iterator[Entry]:
    line = 0
    for path in _files(folder):
        name = path.relative_to(folder).as_posix()
        try:
            if path.suffix.lower() in MBOX_ENDINGS:
                with path.open("rb") as stream:
                    for entry in _mbox(stream, name):
                        line += 1
                        yield entry
                continue
            raw = read_file(path)
        except (OSError, UnreadableFile):
            line += 1
            yield BadItem(name, line, UnreadableFile().sentence)
            continue
        if _is_wanted(path, raw):
            line += 1
            yield Item(name, raw, _kind_in_folder(path), line)


def _files(folder: Path) -> Iterator[Path]:
    """Plain files of a Maildir's `new` and `cur`, or of a folder and all below it, sorted by name."""
    if all((folder / name).is_dir() for name in _MAILDIR):
        roots = [folder / name for name in _MAILDIR]
    else:
        roots = [folder]
    for root in roots:
        for parent, folders, names in os.walk(root):
            folders.sort()
            for name in sorted(names):
                path = Path(parent, name)
                if not name.startswith(".") and path.is_file():
                    yield path


def _is_wanted(path: Path, raw: bytes) -> bool:
    """Whether a file of a folder is to be checked: by its ending, its folder, or its first lines."""
    return (
        path.suffix.lower() in _OWN_ENDINGS
        or path.parent.name in _MAILDIR
        or source_in_bytes(raw[:_PEEK]) is not None
    )


def _kind_in_folder(path: Path) -> Kind | None:
    return None if path.suffix.lower() in TEXT_ENDINGS else Kind.EMAIL


def _occurrences(path: Path, mark: bytes) -> int:
    count, tail = 0, b""
    try:
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                count += (tail + block).count(mark)
                tail = block[1 - len(mark) :] if len(mark) > 1 else b""
    except OSError:
        return 0
    return count
