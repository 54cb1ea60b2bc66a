"""Looks for what a bundle must not hold: paths of the machine that made it.

Rules: every byte of every file is looked at; a library or program that was compiled is left to those who
compiled it: Python's own hold the folder that it was built for, and do not use it.
"""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable


_COMPILED: Final = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""How programs and libraries of Linux, Windows and macOS begin."""


def paths_of_this_machine(root: Path) -> tuple[str, ...]:
    """Folders whose names nobody else should read."""
    found = {str(root), str(Path.home()), sys.prefix, sys.base_prefix, sysconfig.get_path("purelib")}
    return tuple(sorted(path for path in found if path not in {"/", "/usr", "/usr/local"}))


def traces(folder: Path, paths: Iterable[str]) -> list[str]:
    """Files of a folder that hold one of these paths, by their place in it."""
    wanted = [f"{path}/".encode() for path in paths]
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and _holds(path.read_bytes(), wanted)
    )


def _holds(content: bytes, wanted: list[bytes]) -> bool:
    return not content.startswith(_COMPILED) and any(path in content for path in wanted)
