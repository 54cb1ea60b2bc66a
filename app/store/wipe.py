"""Wipes checks for good, some at a time.

Rules: the words leave the index too; in bites, since whoever writes waits for each; where nothing would be
left, the tables are made anew in one go, and their pages leave the file instead of being overwritten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.store.sqlcipher import Cursor

BITE: Final = 50
"""Checks of one transaction; most of its time goes into overwriting their words in the index."""
_INDEX: Final = "SELECT sql FROM sqlite_master WHERE name = 'words'"
_SECURE: Final = "INSERT INTO words (words, rank) VALUES ('secure-delete', 1)"


def bite(cursor: Cursor, condition: str, value: int) -> int:
    """Wipe some of the checks that meet a condition.

    Args:
        cursor: one that may write.
        condition: of our own SQL, with one `?`.
        value: what stands for it.

    Returns:
        How many were wiped; 0 when there is none left.
    """
    rest = f"SELECT 1 FROM checks WHERE NOT ifnull({condition}, 0) LIMIT 1"  # noqa: S608
    if cursor.execute(rest, (value,)).fetchone() is None:
        return _everything(cursor)
    some = f"SELECT id FROM checks WHERE {condition} LIMIT {BITE}"  # noqa: S608
    ids = cursor.execute(some, (value,)).fetchall()
    cursor.executemany("DELETE FROM words WHERE rowid = ?", ids)
    cursor.executemany("DELETE FROM originals WHERE id = ?", ids)
    cursor.executemany("DELETE FROM checks WHERE id = ?", ids)
    return len(ids)


def give_back(cursor: Cursor) -> None:
    """Return the pages that are free now."""
    cursor.execute("PRAGMA incremental_vacuum").fetchall()


def _everything(cursor: Cursor) -> int:
    (index,) = cursor.execute(_INDEX).fetchone()
    cursor.execute("PRAGMA secure_delete = OFF").fetchall()
    try:
        cursor.execute("DROP TABLE words")
        cursor.execute(index)
        cursor.execute(_SECURE)
        cursor.execute("DELETE FROM originals")
        wiped = cursor.execute("DELETE FROM checks").rowcount
        give_back(cursor)
    finally:
        cursor.execute("PRAGMA secure_delete = ON").fetchall()
    return wiped
