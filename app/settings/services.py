"""Keeps which services the person set up, in one JSON file; their keys are in the keychain.

Rules: a save is whole or not at all; an entry that this version cannot read is left out and kept as it
stands; a damaged file is never written over; trouble is a value, never an exception.
"""

from __future__ import annotations

import errno
import json
from typing import TYPE_CHECKING, Final, NamedTuple

from app.core.service import Service, ServiceKind
from app.settings.file import LONGEST, NotSaved, Unreadable, read_object, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.serial import Json

VERSION: Final = 1
_MARK: Final = "porchlight_services"
_ROWS: Final = "services"
_TEXTS: Final = ("id", "base_url", "model", "key_name", "certificate")
_NEEDED: Final = frozenset({"id", "kind", "base_url", "model"})


class _Held(NamedTuple):
    """What the file holds: the rows as they stand."""

    rows: tuple[Json, ...]


class ServicesFile:
    """The one place on disk where services are kept.

    Args:
        path: of the file; its folder is made with the first service.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> tuple[Service, ...] | Unreadable:
        """The services that were set up; none where there is no file."""
        held = self._held()
        if isinstance(held, Unreadable):
            return held
        return tuple(service for row in held.rows if (service := _service(row)) is not None)

    def put(self, service: Service, instead_of: str = "") -> NotSaved | Unreadable | None:
        """Keep a service, in place of one with its id.

        Args:
            service: to keep.
            instead_of: the id of another that goes with the same write.

        Returns:
            Why the file is as it was before; None where it holds the service.
        """
        return self._write((service.id, instead_of or service.id), (_row(service),))

    def remove(self, known: str) -> NotSaved | Unreadable | None:
        """Take the service with an id out.

        Returns:
            Why the file is as it was before; None where it holds no such service.
        """
        return self._write((known,), ())

    def _write(self, gone: tuple[str, ...], more: tuple[Json, ...]) -> NotSaved | Unreadable | None:
        held = self._held()
        if isinstance(held, Unreadable):
            return held
        stay = [row for row in held.rows if not (isinstance(row, dict) and row.get("id") in gone)]
        told = {_MARK: VERSION, _ROWS: [*stay, *more]}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, (json.dumps(told, indent=2) + "\n").encode())
        except OSError as error:
            return NotSaved(disk_full=error.errno in {errno.ENOSPC, errno.EDQUOT})
        return None

    def _held(self) -> _Held | Unreadable:
        try:
            with self.path.open("rb") as file:
                told = read_object(file.read(LONGEST + 1))
        except FileNotFoundError:
            return _Held(())
        except OSError:
            return Unreadable()
        rows = told.get(_ROWS) if told is not None and told.get(_MARK) == VERSION else None
        return _Held(tuple(rows)) if isinstance(rows, list) else Unreadable()


def _row(service: Service) -> dict[str, Json]:
    return {
        **{name: getattr(service, name) for name in _TEXTS},
        "kind": service.kind.value,
        "addresses": list(service.addresses),
    }


def _service(row: Json) -> Service | None:
    """The service of a row; None where this version cannot read it."""
    if not isinstance(row, dict) or not row.keys() >= _NEEDED:
        return None
    texts = {name: row[name] for name in _TEXTS if name in row}
    addresses = row.get("addresses", [])
    if not all(isinstance(text, str) for text in texts.values()) or not isinstance(addresses, list):
        return None
    kind = next((one for one in ServiceKind if one.value == row["kind"]), None)
    if kind is None or not all(isinstance(one, str) for one in addresses):
        return None
    named = tuple(str(one) for one in addresses)
    return Service(kind=kind, addresses=named, **{name: str(text) for name, text in texts.items()})
