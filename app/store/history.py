"""The past checks in one SQLCipher file, or in memory where the person wants nothing kept.

Rules: no thread of its own: call it from any worker thread. One connection writes and one reads, each behind
a lock, so that the list answers while a batch is kept or wiped; a call never waits for the person. A deletion
hides at once and wipes later (`purge`), in bites, so that a check that is kept meanwhile waits for one only.
Damage that shows on the way is marked beside the file; the next start looks at the whole file.
"""

from __future__ import annotations

import json
import secrets
import time
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from app.core.history import ME, Deleted, Exported, NotWritten, UnreadableHistory, Why
from app.core.subject import Kind
from app.store import export, trust, wipe
from app.store.access import Access
from app.store.limits import SENDER_CHARACTERS
from app.store.packing import (
    LIST_COLUMNS,
    clean,
    list_values,
    moment,
    original_values,
    packed,
    past_check,
    row,
    search_values,
)
from app.store.search import asked, tags

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from pathlib import Path

    from app.core.history import NewCheck, PastCheck, Query, Row, Trusted
    from app.core.verdict import Verdict
    from app.store.sqlcipher import Base, Cursor

_ADD_CHECK: Final = """
    INSERT INTO checks (profile, at, answer, kind, title, excerpt, sender, looks_like)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
_ADD_ORIGINAL: Final = "INSERT INTO originals (id, is_text, size, content, verdict) VALUES (?, ?, ?, ?, ?)"
_ADD_WORDS: Final = "INSERT INTO words (rowid, title, text, tags) VALUES (?, ?, ?, ?)"
_ONE: Final = f"SELECT {LIST_COLUMNS}, profile FROM checks WHERE id = ? AND deletion IS NULL"  # noqa: S608
_ITS_TEXT: Final = "SELECT text FROM words WHERE rowid = ?"
_ITS_ORIGINAL: Final = "SELECT is_text, size, content, verdict FROM originals WHERE id = ?"
_NEXT: Final = "SELECT id FROM checks WHERE id > ? AND deletion IS NULL ORDER BY id LIMIT ?"
_BITE: Final = 200
_PAUSE_SECONDS: Final = 0.001
_DELETIONS: Final = 2**62
"""Deletions are numbered at random, so that none passes for one that was purged."""
_DELETE: Final = """
    UPDATE checks SET deletion = ? WHERE deletion IS NULL AND id IN (SELECT value FROM json_each(?))"""
_DELETE_ALL: Final = "UPDATE checks SET deletion = ? WHERE deletion IS NULL AND profile = ?"


class SqlHistory:
    """The `History` of `app.core.history` over one open database."""

    def __init__(self, base: Base, reader: Base, on_damage: Callable[[], None]) -> None:
        """Take over an open database of the newest version.

        Args:
            base: the database, to write; closed with this.
            reader: the same, to read; closed with this.
            on_damage: called when damage shows, to have the next start look closely.
        """
        self._base = base
        self._reader = reader
        self._access = Access(base, reader, on_damage)

    def add(self, new: NewCheck) -> int | NotWritten:
        """Keep a check; its id."""
        return self._access.write(lambda cursor: _add(cursor, new))

    def add_all(self, new: Iterable[NewCheck]) -> tuple[int, ...] | NotWritten:
        """Keep many checks, all or none; their ids in order."""
        return self._access.write(lambda cursor: tuple(_add(cursor, one) for one in new))

    def rows(self, query: Query) -> tuple[Row, ...]:
        """A page of the list, the newest first.

        Raises:
            UnreadableHistory: the file is damaged or cannot be reached.
        """
        question = asked(query)
        return self._access.read(
            lambda cursor: tuple(row(line) for line in cursor.execute(question.sql, question.values))
        )

    def get(self, check: int) -> PastCheck | None:
        """A check as it was; None where it is gone.

        Raises:
            UnreadableHistory: the file is damaged or cannot be reached.
        """
        return self._access.read(lambda cursor: _get(cursor, check))

    def answer_feedback(self, check: int, *, right: bool | None) -> NotWritten | None:
        """Keep what the person said to *was this right*; None takes it back."""
        values = (None if right is None else int(right), check)
        done = self._access.write(
            lambda cursor: cursor.execute("UPDATE checks SET is_right = ? WHERE id = ?", values)
        )
        return done if isinstance(done, NotWritten) else None

    def judge_again(self, check: int, verdict: Verdict) -> NotWritten | None:
        """Keep another verdict on a check, in place of the one before."""
        done = self._access.write(lambda cursor: _judge_again(cursor, check, verdict))
        return done if isinstance(done, NotWritten) else None

    def delete(self, checks: Collection[int]) -> Deleted | NotWritten:
        """Take these checks away, until they are undone or purged."""
        ids = json.dumps(list(checks))
        return self._access.write(lambda cursor: _delete(cursor, _DELETE, ids))

    def delete_all(self, profile: str = ME) -> Deleted | NotWritten:
        """Take every check of one profile away, until it is undone or purged."""
        return self._access.write(
            lambda cursor: _delete(cursor, _DELETE_ALL, clean(profile, SENDER_CHARACTERS))
        )

    def undo(self, deleted: Deleted) -> int | NotWritten:
        """Bring back what a deletion took; how many came back."""
        statement = "UPDATE checks SET deletion = NULL WHERE deletion = ?"
        return self._access.write(lambda cursor: cursor.execute(statement, (deleted.number,)).rowcount)

    def purge(self, spare: Deleted | None = None) -> int | NotWritten:
        """Wipe what was deleted, one deletion aside that may still be undone; how many were wiped."""
        spared = 0 if spare is None else spare.number
        return self._wipe("deletion IS NOT NULL AND deletion <> ?", spared)

    def forget_older(self, than: datetime) -> int | NotWritten:
        """Wipe every check made before a moment; how many there were."""
        return self._wipe("at < ?", moment(than))

    def export(self, path: Path) -> Exported | NotWritten:
        """Write every check of every profile, readable, one JSON value a line."""
        try:
            return Exported(path, export.write(path, self._every()))
        except OSError as error:
            return NotWritten(export.why_not(error), str(error))
        except UnreadableHistory as error:
            return NotWritten(Why.DAMAGED, error.detail)

    def trust(self, trusted: Trusted) -> NotWritten | None:
        """Remember a sender or domain as honest."""
        return self._access.write(lambda cursor: trust.trust(cursor, trusted, datetime.now(UTC)))

    def untrust(self, trusted: Trusted) -> NotWritten | None:
        """Take that back."""
        return self._access.write(lambda cursor: trust.untrust(cursor, trusted))

    def trusted(self, profile: str = ME) -> tuple[Trusted, ...]:
        """Everything a profile trusts, in the order of the alphabet.

        Raises:
            UnreadableHistory: the file is damaged or cannot be reached.
        """
        return self._access.read(lambda cursor: trust.trusted_by(cursor, profile))

    def close(self) -> None:
        """Let go of the file. Nothing else may be asked afterwards."""
        # the last one to close tidies up, which only a writer may
        self._reader.close()
        self._base.close()

    def _every(self) -> Iterator[PastCheck]:
        """Every check, the oldest first, a bite at a time."""
        last = 0
        while ids := self._access.read(partial(_after, last=last)):
            yield from filter(None, map(self.get, ids))
            last = ids[-1]

    def _wipe(self, condition: str, value: int) -> int | NotWritten:
        wiped = 0
        while True:
            done = self._access.write(lambda cursor: wipe.bite(cursor, condition, value))
            if isinstance(done, NotWritten):
                return done
            if not done:
                break
            wiped += done
            # whoever waits for the lock gets it before the next bite
            time.sleep(_PAUSE_SECONDS)
        if wiped:
            self._access.write(wipe.give_back)
            self._base.settle()
        return wiped


def _add(cursor: Cursor, new: NewCheck) -> int:
    number = cursor.execute(_ADD_CHECK, list_values(new)).lastrowid
    cursor.execute(_ADD_ORIGINAL, (number, *original_values(new)))
    words = (*search_values(new), tags(new.verdict.answer, new.verdict.kind, new.profile))
    cursor.execute(_ADD_WORDS, (number, *words))
    return int(number or 0)


def _judge_again(cursor: Cursor, check: int, verdict: Verdict) -> None:
    found = cursor.execute("SELECT kind, profile FROM checks WHERE id = ?", (check,)).fetchone()
    if found is None:
        return
    kind, profile = found
    cursor.execute("UPDATE checks SET answer = ? WHERE id = ?", (verdict.answer.value, check))
    cursor.execute("UPDATE originals SET verdict = ? WHERE id = ?", (packed(verdict), check))
    words = tags(verdict.answer, Kind(kind), profile)
    cursor.execute("UPDATE words SET tags = ? WHERE rowid = ?", (words, check))


def _get(cursor: Cursor, check: int) -> PastCheck | None:
    found = cursor.execute(_ONE, (check,)).fetchone()
    if found is None:
        return None
    *shown, profile = found
    text = cursor.execute(_ITS_TEXT, (check,)).fetchone() or ()
    original = cursor.execute(_ITS_ORIGINAL, (check,)).fetchone() or ()
    return past_check(row(shown), (profile, *text, *original))


def _delete(cursor: Cursor, statement: str, which: str) -> Deleted:
    number = secrets.randbelow(_DELETIONS) + 1
    return Deleted(number, cursor.execute(statement, (number, which)).rowcount)


def _after(cursor: Cursor, last: int) -> list[int]:
    return [number for (number,) in cursor.execute(_NEXT, (last, _BITE))]
