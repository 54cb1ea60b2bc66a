"""Keeps the settings in one JSON file.

Rules: a save is whole or not at all, whatever happens meanwhile; a damaged file is set aside under another
name, kept, and told once; trouble is a value, never an exception.
"""

from __future__ import annotations

import errno
import json
import math
import os
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from app.settings.values import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.serial import Json

LONGEST: Final = 1_000_000
"""Bytes of a settings file that are read."""
_MOST_ASIDE: Final = 100


class SetAside(NamedTuple):
    """The file was damaged; it was kept under this name."""

    path: Path


class Unreadable:
    """The file could not be opened, or not be set aside. It was left as it is."""


Trouble: TypeAlias = SetAside | Unreadable


class Loaded(NamedTuple):
    """What a file held."""

    settings: Settings
    trouble: Trouble | None = None


class NotSaved(NamedTuple):
    """The file is as it was before."""

    disk_full: bool


class SettingsFile:
    """The one place on disk where settings are kept."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writing = threading.Lock()

    def load(self) -> Loaded:
        """Read the file. A missing one is nothing unusual: everything has its default."""
        held = self._held()
        if isinstance(held, Settings):
            return Loaded(held)
        return Loaded(Settings(), held or self._set_aside())

    def peek(self) -> Settings | None:
        """Read the file and leave it as it is; None where it is damaged or cannot be opened."""
        held = self._held()
        return held if isinstance(held, Settings) else None

    def save(self, settings: Settings) -> NotSaved | None:
        """Write the settings beside the file, then put them in its place.

        Returns:
            Why the file is as it was before; None where it holds the settings.
        """
        return self.save_newest(lambda: settings)

    def save_newest(self, newest: Callable[[], Settings]) -> NotSaved | None:
        """Write what the settings are when their turn to be written comes.

        Of two that write at once the last one has the newest value, which it would not where each came with
        a value of its own.
        """
        with self._writing:
            content = json.dumps(dict(newest().told), indent=2) + "\n"
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                write_whole(self.path, content.encode())
            except OSError as error:
                return NotSaved(disk_full=error.errno in {errno.ENOSPC, errno.EDQUOT})
        return None

    def _held(self) -> Settings | Unreadable | None:
        """What the file holds; None where it is damaged."""
        try:
            told = read_object(_head(self.path))
        except FileNotFoundError:
            return Settings()
        except OSError:
            return Unreadable()
        return None if told is None else Settings(MappingProxyType(told))

    def _set_aside(self) -> Trouble:
        for number in range(1, _MOST_ASIDE + 1):
            aside = self.path.with_name(f"{self.path.stem}.damaged-{number}{self.path.suffix}")
            if not aside.exists():
                with suppress(OSError):
                    self.path.rename(aside)
                    return SetAside(aside)
        return Unreadable()


def read_object(content: bytes) -> dict[str, Json] | None:
    """The JSON object that some bytes hold; None where they hold none, or one past the bounds."""
    if len(content) > LONGEST:
        return None
    try:
        told = json.loads(content.decode("utf-8-sig"), parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it holds the old bytes or the new ones, never a part.

    Raises:
        OSError: it could not be written; the old file stands.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LONGEST + 1)


def _no_number(name: str) -> float:
    raise ValueError(name)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _no_number(digits)
