"""The small file beside the database that says where its key comes from. It holds no key that is not wrapped.

Rules: written whole or not at all; it is there before the database is; a mark made from the key tells a wrong
key from a damaged database, and gives no way back to the key; a file of a newer Porchlight is not touched.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.store.disk import write_whole
from app.store.passphrase import Lock, Stretch

if TYPE_CHECKING:
    from pathlib import Path

VERSION: Final = 2
_MARK: Final = b"porchlight: this is the key of the past checks"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Where the key comes from."""

    mark: str
    """Made from the key, to know it again."""
    lock: Lock | None
    """What a passphrase opens; None where the key is in the keychain."""
    is_left_over: bool = False
    """Whether the keychain may hold the key all the same, from a change that was cut off."""

    def fits(self, key: bytes | None) -> bool:
        """Whether this is the key that the database was made with."""
        return key is not None and hmac.compare_digest(self.mark, mark(key))


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
        case {"version": 1 | 2, "key": "keychain", "mark": str(known)} if known.isascii():
            return KeyFile(known, None)
        case {"version": 1, "key": "passphrase", "mark": str(known), "argon2id": dict(parameters)}:
            return _locked(known, parameters, None, is_left_over=False)
        case {
            "version": 2,
            "key": "passphrase",
            "mark": str(known),
            "argon2id": dict(parameters),
            "wrapped": str() | None as wrapped,
            "in_keychain_too": bool(is_left_over),
        }:
            return _locked(known, parameters, wrapped, is_left_over=is_left_over)
        case _:
            return Unreadable()


def save(path: Path, file: KeyFile) -> None:
    """Write the file, flushed to the disk.

    Raises:
        OSError: it could not be written; what stood there before still stands.
    """
    value: dict[str, object] = {"version": VERSION, "key": "keychain", "mark": file.mark}
    if file.lock is not None:
        stretch, wrapped = file.lock.stretch, file.lock.wrapped
        value["key"] = "passphrase"
        value["argon2id"] = {
            "salt": stretch.salt.hex(),
            "memory_kib": stretch.memory_kib,
            "rounds": stretch.rounds,
            "lanes": stretch.lanes,
        }
        value["wrapped"] = None if wrapped is None else wrapped.hex()
        value["in_keychain_too"] = file.is_left_over
    write_whole(path, json.dumps(value, indent=1).encode("ascii"))


def _locked(
    known: str, parameters: dict[str, object], wrapped: str | None, *, is_left_over: bool
) -> KeyFile | Unreadable:
    stretch = _stretch(parameters)
    try:
        content = None if wrapped is None else bytes.fromhex(wrapped)
    except ValueError:
        return Unreadable()
    if stretch is None or not known.isascii():
        return Unreadable()
    lock = Lock(stretch, content)
    return KeyFile(known, lock, is_left_over) if lock.is_sound else Unreadable()


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
