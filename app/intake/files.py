"""Reads one file as it is, up to the bytes that are judged, and says what its name tells of it.

Rules: only plain files; one byte more than the limit is read, so that the reader knows that something is left
out.
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, Final

from app.core.errors import UnreadableFile
from app.core.limits import MAIL_BYTES
from app.core.subject import Kind

if TYPE_CHECKING:
    from pathlib import Path

MAIL_ENDINGS: Final = frozenset({".eml", ".emlx", ".mht", ".mhtml"})
TEXT_ENDINGS: Final = frozenset({".txt", ".html", ".htm"})
MBOX_ENDINGS: Final = frozenset({".mbox", ".mbx", ".mboxrd"})
LINES_ENDINGS: Final = frozenset({".jsonl", ".ndjson", ".jsonlines"})


def read_file(path: Path) -> bytes:
    """The bytes of a plain file, one more than the limit at most.

    Raises:
        UnreadableFile: it is not there, not a plain file, or may not be read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableFile(str(path))
        with path.open("rb") as stream:
            return stream.read(MAIL_BYTES + 1)
    except (OSError, ValueError) as error:
        raise UnreadableFile(str(path)) from error


def kind_of_file(path: Path) -> Kind | None:
    """What the ending of a name says that the file is; None where it says nothing."""
    return Kind.EMAIL if path.suffix.lower() in MAIL_ENDINGS else None
