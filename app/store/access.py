"""Reads and writes an open database, and says plainly where that fails.

Rules: one connection writes and one reads; a write is whole or says why it was not done; damage that shows
is told to whoever opens the file next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from app.core.history import NotWritten, UnreadableHistory, Why
from app.store.sqlcipher import Error, why

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.store.sqlcipher import Base, Cursor

T = TypeVar("T")


class Access:
    """The way to one open database.

    Args:
        base: the database, to write.
        reader: the same, to read.
        on_damage: called when damage shows, to have the next start look closely.
    """

    def __init__(self, base: Base, reader: Base, on_damage: Callable[[], None]) -> None:
        self._base, self._reader, self._on_damage = base, reader, on_damage

    def write(self, work: Callable[[Cursor], T], *, flushed: bool = True) -> T | NotWritten:
        """Change something, wholly or not at all.

        Args:
            work: changes it.
            flushed: whether it must have reached the disk when this returns.
        """
        try:
            with self._base.writing() if flushed else self._base.writing_soon() as cursor:
                return work(cursor)
        except Error as error:
            reason = why(error)
            if reason is Why.DAMAGED:
                self._on_damage()
            return NotWritten(reason, str(error))

    def read(self, work: Callable[[Cursor], T]) -> T:
        """Look something up.

        Raises:
            UnreadableHistory: the file is damaged or cannot be reached.
        """
        try:
            with self._reader.reading() as cursor:
                return work(cursor)
        except Error as error:
            if why(error) is Why.DAMAGED:
                self._on_damage()
            raise UnreadableHistory(str(error)) from error
        except ValueError as error:
            self._on_damage()
            raise UnreadableHistory(repr(error)) from error
