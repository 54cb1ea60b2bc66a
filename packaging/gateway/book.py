"""Keeps the file of devices: read anew as soon as it changed, written whole or not at all.

Rules: a change counts from the next call on, without a restart; a file that cannot be read stops everybody;
nobody but its owner may read it.
"""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from gateway.devices import Unfit, from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gateway.devices import Device

_Stamp = tuple[int, int, int]


class Book:
    """The devices that may ask, as their file has them now.

    Args:
        path: of the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read: tuple[_Stamp, tuple[Device, ...]] | None = None

    def devices(self) -> tuple[Device, ...]:
        """Every device, revoked ones too; none where there is no file yet.

        Raises:
            Unfit: the file does not hold what it should.
            OSError: it cannot be read.
        """
        try:
            with self._path.open("rb") as file:
                stamp = _stamp(os.fstat(file.fileno()))
                if self._read is None or self._read[0] != stamp:
                    self._read = (stamp, _devices(file.read()))
        except FileNotFoundError:
            return ()
        return self._read[1]

    def change(self, change: Callable[[tuple[Device, ...]], tuple[Device, ...]]) -> tuple[Device, ...]:
        """Write the file anew; of two that change it at once, one waits for the other.

        Returns:
            The devices as they are now.

        Raises:
            Unfit: the file, or what would become of it, does not hold.
            OSError: it cannot be written; the old file stands.
        """
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _alone(self._path.with_suffix(".lock")):
            told = to_json(change(self.devices()))
            devices = from_json(json.loads(json.dumps(told)))
            _write(self._path, (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode())
        return devices


def _devices(content: bytes) -> tuple[Device, ...]:
    try:
        return from_json(json.loads(content))
    except (ValueError, RecursionError) as error:
        raise error if isinstance(error, Unfit) else Unfit(str(error)) from error


def _stamp(stat: os.stat_result) -> _Stamp:
    # a file that was put in place of another has another number, whatever its time and size
    return stat.st_ino, stat.st_mtime_ns, stat.st_size


def _write(path: Path, content: bytes) -> None:
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


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold a lock that the system lets go of by itself when this process ends."""
    import fcntl

    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
