"""The small file beside the database that says where its key comes from. It holds no key.

Rules: written whole or not at all; it is there before the database is; a mark made from the key tells a wrong
key from a damaged database, and gives no way back to the key; a file of a newer Porchlight is not touched.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.store.passphrase import Stretch

if TYPE_CHECKING:
    from pathlib import Path

VERSION: Final = 1
_MARK: Final = b"porchlight: this is the key of the past checks"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Where the key comes from."""

    mark: str
    """Made from the key, to know it again."""
    stretch: Stretch | None
    """How a passphrase becomes the key; None where the key is in the keychain."""

    def fits(self, key: bytes) -> bool:
        """Whether this is the key that the database was made with."""
        return hmac.compare_digest(self.mark, mark(key))


@dataclass(frozen=True, slots=True)
class Absent:
    """There is no such file."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """It is damaged."""


@dataclass(frozen=True, slots=True)
class Newer:
    """A newer Porchlight wrote it."""

    version: int


def mark(key: bytes) -> str:
    """What a key is known by."""
    return hmac.new(key, _MARK, hashlib.sha256).hexdigest()


def load(path: Path) -> KeyFile | Absent | Unreadable | Newer:
    """Read the file.

    Raises:
        OSError: it is there and cannot be read.
    """
    try:
        value = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Absent()
    except (ValueError, RecursionError):
        return Unreadable()
    match value:
        case {"version": int(version)} if version > VERSION:
            return Newer(version)
        case {"version": 1, "key": "keychain", "mark": str(known)}:
            return KeyFile(known, None) if known.isascii() else Unreadable()
        case {"version": 1, "key": "passphrase", "mark": str(known), "argon2id": dict(parameters)}:
            stretch = _stretch(parameters)
            return KeyFile(known, stretch) if stretch and known.isascii() else Unreadable()
        case _:
            return Unreadable()


def save(path: Path, file: KeyFile) -> None:
    """Write the file, flushed to the disk.

    Raises:
        OSError: it could not be written; what stood there before still stands.
    """
    value: dict[str, object] = {"version": VERSION, "key": "keychain", "mark": file.mark}
    if file.stretch is not None:
        stretch = file.stretch
        value["key"] = "passphrase"
        value["argon2id"] = {
            "salt": stretch.salt.hex(),
            "memory_kib": stretch.memory_kib,
            "rounds": stretch.rounds,
            "lanes": stretch.lanes,
        }
    beside = path.with_name(f"{path.name}.part")
    with beside.open("w", encoding="ascii") as out:
        json.dump(value, out, indent=1)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(path)


def _stretch(parameters: dict[str, object]) -> Stretch | None:
    match parameters:
        case {"salt": str(salt), "memory_kib": int(memory), "rounds": int(rounds), "lanes": int(lanes)}:
            pass
        case _:
            return None
    try:
        stretch = Stretch(bytes.fromhex(salt), memory, rounds, lanes)
    except ValueError:
        return None
    return stretch if stretch.is_sound else None
