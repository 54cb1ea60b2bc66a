"""Freezes Porchlight into a folder that needs no Python, and makes it the same each time.

Rules: everything is written below `build/bundle`; the time in every file is that of the sources; the symbols
that only a debugger reads are cut off, except from Qt's libraries, which stay as they came.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from platform import system
from typing import TYPE_CHECKING, Final

from bundle.icons import mac_icon, pictures, windows_icon

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bundle.plan import Entry

EARLIEST: Final = 315_619_200
"""2 January 1980: what a zip file can hold in every time zone."""
_AS_THEY_CAME: Final = ("PySide6", "shiboken6")


def freeze(root: Path, work: Path, epoch: int) -> tuple[Path, list[Entry]]:
    """Make the folder.

    Args:
        root: the folder of our sources.
        work: where to work; it is emptied first.
        epoch: seconds since 1970 for whatever writes a time.

    Returns:
        The folder, and what stands in it.

    Raises:
        SystemExit: PyInstaller failed; its log is in `work`.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    made = pictures(root / "resources" / "icons" / "porchlight.svg")
    (work / "porchlight.ico").write_bytes(windows_icon(made))
    (work / "porchlight.icns").write_bytes(mac_icon(made))
    spec = root / "packaging" / "bundle" / "porchlight.spec"
    places = ("--distpath", str(work), "--workpath", str(work / "pyinstaller"))
    command = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--clean", *places, str(spec)]
    ours = {
        "PORCHLIGHT_BUNDLE": str(work),
        "SOURCE_DATE_EPOCH": str(epoch),
        "PYTHONHASHSEED": "1",
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
    }
    with (work / "pyinstaller.log").open("wb") as log:
        ran = subprocess.run(
            command, cwd=root, env={**os.environ, **ours}, stdout=log, stderr=log, check=False
        )
    if ran.returncode:
        trouble = f"PyInstaller failed; see {log.name}"
        raise SystemExit(trouble)
    folder = work / "porchlight"
    if system() == "Linux":
        _strip(folder)
    contents = json.loads((work / "contents.json").read_text("utf-8"))
    return folder, [(place, source, kind) for place, source, kind in contents]


def source_time(root: Path) -> int:
    """When the sources were last changed: `SOURCE_DATE_EPOCH`, else the last commit, else a fixed day."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not told.isdecimal() and shutil.which("git"):
        asked = ["git", "log", "-1", "--format=%ct"]
        told = subprocess.run(asked, cwd=root, capture_output=True, text=True, check=False).stdout.strip()
    return int(told) if told.isdecimal() else EARLIEST


def set_times(folder: Path, epoch: int) -> None:
    """Give every file and folder the same time."""
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def size_of(folder: Path) -> int:
    """Bytes of all files; a link counts as nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _strip(folder: Path) -> None:
    inside = folder / "_internal"
    programs = [path for path in _elf_files(inside) if path.relative_to(inside).parts[0] not in _AS_THEY_CAME]
    subprocess.run(["strip", "--strip-unneeded", *map(str, sorted(programs))], check=True)


def _elf_files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path
