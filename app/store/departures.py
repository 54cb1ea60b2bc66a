"""What left this computer, in the encrypted file beside the past checks, or in memory where nothing is kept.

Rules: a record is added, never changed; two records make a departure, one that reached the disk before it
leaves and one when it ended; a record holds no content.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Final

from app.core.departure import Break, Broken, Departure, Errand, Leaving, Purpose, Returned, Unbroken
from app.core.history import Exported, NotWritten, UnreadableHistory, Why
from app.store import chain, export, schema
from app.store.access import Access
from app.store.departures_file import written
from app.store.limits import LIMIT, SENDER_CHARACTERS
from app.store.packing import clean, moment, when
from app.store.sqlcipher import Base

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.core.departure import Form, Verified
    from app.store.sqlcipher import Cursor

_PAGE: Final = """
    SELECT gone.number, gone.record, back.record FROM departures AS gone
    LEFT JOIN departures AS back ON back.request = gone.number AND back.number <> gone.number
    WHERE gone.number = gone.request AND gone.number < ? ORDER BY gone.number DESC LIMIT ?"""
_NEWEST: Final = 2**62


class SqlDepartures:
    """The `Departures` of `app.core.departure` over one open database."""

    def __init__(self, base: Base, reader: Base, on_damage: Callable[[], None]) -> None:
        """Share an open database of the newest version.

        Args:
            base: the database, to write; closed by its history.
            reader: the same, to read.
            on_damage: called when damage shows, to have the next start look closely.
        """
        self._access = Access(base, reader, on_damage)

    @classmethod
    def in_memory(cls) -> SqlDepartures:
        """For as long as no file is open."""
        base = Base.in_memory()
        schema.migrate(base)
        return cls(base, base, lambda: None)

    def leave(self, leaving: Leaving) -> int | NotWritten:
        """Write down that a request is about to leave; its number."""
        return self._access.write(lambda cursor: chain.add(cursor, leaving_text(leaving)))

    def back(self, number: int, returned: Returned) -> NotWritten | None:
        """Write down how a request ended."""
        text = returned_text(returned)
        done = self._access.write(lambda cursor: chain.add(cursor, text, number), flushed=False)
        return done if isinstance(done, NotWritten) else None

    def page(self, *, before: int | None = None, limit: int = 50) -> tuple[Departure, ...]:
        """Requests, the newest first; those before a number, where one is given.

        Raises:
            UnreadableHistory: the file is damaged or cannot be reached.
        """
        first = _NEWEST if before is None else before
        return self._access.read(partial(_page, before=first, limit=min(limit, LIMIT)))

    def verify(self) -> Verified:
        """Look at every record.

        Raises:
            UnreadableHistory: the file is damaged or cannot be reached.
        """
        held, fault = self._access.read(chain.fault)
        if fault is None:
            return Unbroken(held)
        after = when(int(json.loads(fault.before)["at"])) if fault.before else None
        return Broken(fault.number, Break.MISSING if fault.is_missing else Break.CHANGED, after)

    def export(self, path: Path, form: Form) -> Exported | NotWritten:
        """Write every request, the oldest first, to a file that only its owner may read."""
        try:
            rows = [*self._every()][::-1]
            with export.whole(path) as file:
                file.write(written(rows, form))
        except OSError as error:
            return NotWritten(export.why_not(error), str(error))
        except UnreadableHistory as error:
            return NotWritten(Why.DAMAGED, error.detail)
        return Exported(path, len(rows))

    def _every(self) -> Iterator[Departure]:
        before: int | None = None
        while page := self.page(before=before, limit=LIMIT):
            yield from page
            before = page[-1].number


def leaving_text(leaving: Leaving) -> str:
    """The record of a request that is about to leave."""
    errand = leaving.errand
    return _text(
        at=moment(leaving.when),
        purpose=errand.purpose.value,
        profile=clean(errand.profile, SENDER_CHARACTERS),
        removed=[clean(kind, SENDER_CHARACTERS) for kind in errand.removed],
        service=clean(leaving.service, SENDER_CHARACTERS),
        host=clean(leaving.host, SENDER_CHARACTERS),
        content=leaving.content,
    )


def returned_text(returned: Returned) -> str:
    """The record of how a request ended."""
    return _text(
        at=moment(returned.when),
        outcome=clean(returned.outcome, SENDER_CHARACTERS),
        sent=returned.sent,
        received=returned.received,
        tokens=[returned.tokens_read, returned.tokens_written],
    )


def _text(**fields: int | str | list[str] | list[int]) -> str:
    return json.dumps(fields, separators=(",", ":"), sort_keys=True)


def _page(cursor: Cursor, before: int, limit: int) -> tuple[Departure, ...]:
    return tuple(_departure(*row) for row in cursor.execute(_PAGE, (before, limit)))


def _departure(number: int, gone: str, back: str | None) -> Departure:
    match json.loads(gone):
        case {
            "at": int(at),
            "purpose": str(purpose),
            "profile": str(profile),
            "removed": list(removed),
            "service": str(service),
            "host": str(host),
            "content": int(content),
        }:
            errand = Errand(Purpose(purpose), profile, tuple(map(str, removed)))
            leaving = Leaving(when(at), errand, service, host, content)
        case _:
            raise ValueError(number)
    return Departure(number, leaving, None if back is None else _returned(back))


def _returned(back: str) -> Returned:
    match json.loads(back):
        case {"at": int(at), "outcome": str(outcome), "sent": int(sent), "received": int(received), **more}:
            match more.get("tokens"):
                case [int(read), int(wrote)]:
                    return Returned(when(at), outcome, sent, received, read, wrote)
                case _:  # written before tokens were told
                    return Returned(when(at), outcome, sent, received)
        case _:
            raise ValueError(back)
