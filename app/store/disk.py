"""Brings a small file to the disk whole or not at all.

Rules: written beside its place, flushed, then moved there; the new name is flushed too.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write a file.

    Raises:
        OSError: it could not be written; what stood there before still stands.
    """
    beside = path.with_name(f"{path.name}.part")
    with beside.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(path)
    flush_names(path.parent)


def flush_names(folder: Path) -> None:
    """Have the names in a folder reach the disk, where the system can be asked to.

    Raises:
        OSError: the folder cannot be opened.
    """
    if os.name != "posix":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
