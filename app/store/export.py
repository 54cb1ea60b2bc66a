"""Writes past checks to a file that people and programs can read: one JSON value a line, UTF-8.

Rules: the file is there whole or not at all; only its owner may read it; what was handed in stands as text
where it was text or reads as UTF-8, else in base64.
"""

from __future__ import annotations

import base64
import errno
import json
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from app.core.history import Why
from app.core.serial import Json, verdict_to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import TextIO

    from app.core.history import PastCheck, Pasted

_OWNER_ONLY: Final = 0o600
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def write(path: Path, checks: Iterable[PastCheck]) -> int:
    """Write every check; the file stands at its place when all are written.

    Returns:
        How many there were.

    Raises:
        OSError: it could not be written; what stood there before still stands.
    """
    count = 0
    with whole(path) as file:
        for check in checks:
            file.write(json.dumps(line(check), ensure_ascii=False) + "\n")
            count += 1
    return count


@contextmanager
def whole(path: Path) -> Iterator[TextIO]:
    """A file to write, which stands at its place once all is written and reached the disk.

    Raises:
        OSError: it could not be written; what stood there before still stands.
    """
    beside = path.with_name(f"{path.name}.part")
    try:
        with open(beside, "w", encoding="utf-8", errors="replace", newline="\n", opener=_owner_only) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def why_not(error: OSError) -> Why:
    """What the system's refusal means for the person."""
    return Why.DISK_FULL if error.errno in _FULL else Why.CANNOT_WRITE


def line(check: PastCheck) -> dict[str, Json]:
    """One check as plain values."""
    return {
        "when": check.when.isoformat(timespec="seconds"),
        "profile": check.profile,
        "title": check.title,
        "sender": check.sender,
        "right": check.right,
        **_pasted(check.pasted),
        "result": verdict_to_json(check.verdict),
    }


def _owner_only(name: str, flags: int) -> int:
    return os.open(name, flags, _OWNER_ONLY)


def _pasted(pasted: Pasted) -> dict[str, Json]:
    content = pasted.content
    try:
        text = content if isinstance(content, str) else content.decode("utf-8")
    except UnicodeDecodeError as error:
        coded = base64.b64encode(error.object).decode("ascii")
        return {"pasted_base64": coded, "is_whole": pasted.is_whole}
    return {"pasted": text, "is_whole": pasted.is_whole}
