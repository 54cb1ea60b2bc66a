"""The database library at the border: connecting, transactions, and what an error of it means.

Rules: nothing is written to the terminal, also on a wrong key; each commit reaches the disk (WAL with
`synchronous = FULL`: one flush a check, and a power cut costs at most the check in flight); deleted content
is overwritten; nothing is written outside the file (temporary tables stay in memory). A connection has its
lock: any thread may call, one at a time.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from app.core.history import Why

if TYPE_CHECKING:
    import sqlite3 as library  # the same interface, with types
    from collections.abc import Iterator
    from pathlib import Path
else:
    from sqlcipher3 import dbapi2 as library

Error = library.Error
Cursor = library.Cursor

BUSY_SECONDS: Final = 3.0
_FAMILY: Final = 0xFF
"""The part of an error's number that names its family."""
_BUSY: Final = frozenset({5, 6})
_DAMAGED: Final = frozenset({11, 26})
_FULL: Final = 13
_READING: Final = ("PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -4000")
_SETUP: Final = (
    *_READING,
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
_DURABLE: Final = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL")


def why(error: library.Error) -> Why:
    """What an error of the library means for the person."""
    family = getattr(error, "sqlite_errorcode", 0) & _FAMILY
    if family == _FULL:
        return Why.DISK_FULL
    if family in _BUSY:
        return Why.BUSY
    return Why.DAMAGED if family in _DAMAGED else Why.CANNOT_WRITE


class Base:
    """One open database."""

    def __init__(self, connection: library.Connection) -> None:
        self._connection = connection
        self._lock = threading.RLock()

    @classmethod
    def open(cls, path: Path, key: bytes) -> Base:
        """Open or make an encrypted file; the first read shows whether the key fits.

        Args:
            path: the file.
            key: 32 random bytes.

        Raises:
            Error: it cannot be opened.
        """
        return cls._prepared(_connect(str(path)), key, _SETUP)

    @classmethod
    def read_only(cls, path: Path, key: bytes) -> Base:
        """Open an encrypted file without changing anything in it.

        Raises:
            Error: it cannot be opened.
        """
        return cls._prepared(_connect(f"{path.absolute().as_uri()}?mode=ro", is_uri=True), key, _READING)

    @classmethod
    def in_memory(cls) -> Base:
        """A database that is gone when it is closed and never touches the disk."""
        base = cls(_connect(":memory:"))
        base.run(*_SETUP)
        return base

    @classmethod
    def _prepared(cls, connection: library.Connection, key: bytes, setup: tuple[str, ...]) -> Base:
        base = cls(connection)
        try:
            base.run("PRAGMA cipher_log_level = NONE", f"PRAGMA key = \"x'{key.hex()}'\"", *setup)
        except Error:
            base.close()
            raise
        return base

    def make_durable(self) -> None:
        """Write ahead from now on, each commit flushed to the disk."""
        self.run(*_DURABLE)

    def run(self, *statements: str) -> None:
        """Run statements that give nothing back."""
        with self._lock:
            for statement in statements:
                self._connection.execute(statement).fetchall()

    def number(self, statement: str) -> int:
        """The one number that a statement gives."""
        with self._lock:
            (value,) = self._connection.execute(statement).fetchone()
        return int(value)

    def settle(self) -> None:
        """Bring what was written ahead into the file, and empty it; another time where somebody reads."""
        with suppress(Error):
            self.run("PRAGMA wal_checkpoint(TRUNCATE)")

    def is_sound(self) -> bool:
        """Look at every page; slow on a large file.

        Raises:
            Error: so damaged that it cannot even be looked at.
        """
        with self.reading() as cursor:
            broken = cursor.execute("PRAGMA cipher_integrity_check").fetchall()
            return not broken and cursor.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]

    @contextmanager
    def reading(self) -> Iterator[library.Cursor]:
        """A cursor to read with, while nobody else does."""
        with self._lock:
            cursor = self._connection.cursor()
            try:
                yield cursor
            finally:
                cursor.close()

    @contextmanager
    def writing_soon(self) -> Iterator[library.Cursor]:
        """As `writing`, but it reaches the disk with the next write: a power cut may cost it."""
        with self._lock:
            self.run("PRAGMA synchronous = NORMAL")
            try:
                with self.writing() as cursor:
                    yield cursor
            finally:
                self.run("PRAGMA synchronous = FULL")

    @contextmanager
    def writing(self) -> Iterator[library.Cursor]:
        """A cursor to write with: everything is kept at the end, or nothing on an error."""
        with self.reading() as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            try:
                yield cursor
                cursor.execute("COMMIT")
            except BaseException:
                # some errors have already taken everything back
                if self._connection.in_transaction:
                    cursor.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()


def _connect(name: str, *, is_uri: bool = False) -> library.Connection:
    return library.connect(
        name, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=is_uri
    )
