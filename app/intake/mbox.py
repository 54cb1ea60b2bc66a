"""Takes the mails of an mbox file one by one, whatever its size.

Rules: a line beginning with `From ` after a blank line, with a time in it, begins the next mail; at most one
mail is held in memory, and of a mail no more than is judged; the `>` put before `From ` in a body comes off
again. The standard library's `mailbox` reads the whole file for its table of contents before it gives the
first mail.
"""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, Final

from app.core.limits import MAIL_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

_TIME: Final = re.compile(rb"[0-9]{1,2}:[0-9]{2}")
_BLANK: Final = (b"\n", b"\r\n")
_PIECE: Final = 65_536
"""Bytes read at once of a line that does not end."""


def mails_of(stream: IO[bytes]) -> Iterator[bytes]:
    """The mails of an open mbox, in order, without their `From ` lines."""
    lines: list[bytes] = []
    size, blank, started, whole_line = 0, True, False, True
    while line := stream.readline(_PIECE):
        if blank and whole_line and line.startswith(b"From ") and _TIME.search(line):
            if started:
                yield b"".join(lines)
            lines, size, started = [], 0, True
        elif size <= MAIL_BYTES:
            lines.append(line[1:] if line[:1] == b">" and whole_line and _is_quoted(line) else line)
            size += len(line)
        blank = whole_line and line in _BLANK
        whole_line = line.endswith(b"\n")
        started = started or not blank
    if started:
        yield b"".join(lines)


def _is_quoted(line: bytes) -> bool:
    return line.lstrip(b">").startswith(b"From ")
