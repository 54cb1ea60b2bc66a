"""Opens the history, or says what stands in the way: the one door of this package, for `bootstrap`.

Rules: only a file that cannot be what its key file says is set aside, never one that is busy, newer, out of
reach or under another passphrase; a file is made beside its place and moved there whole; the key file is
written before the database it belongs to. May wait for the person (a keychain that asks) and for a
passphrase to be stretched: call it from a worker thread. No thread of its own; two at once in one folder is
what the single running instance rules out.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, assert_never

from app.core.history import Why
from app.core.opening import (
    AsBefore,
    AsideWhy,
    Ask,
    Choice,
    KeepAgain,
    Keeping,
    KeepNothing,
    NeedsChoice,
    NeedsPassphrase,
    NewerHistory,
    NotOpened,
    OnlyNow,
    Opened,
    SetAside,
    StartAnew,
    WithPassphrase,
)
from app.store import keyfile, schema
from app.store.change import finish_erasing, take_back
from app.store.departures import SqlDepartures
from app.store.disk import flush_names
from app.store.export import why_not
from app.store.history import SqlHistory
from app.store.keychain import NoKey, NoKeychain, Unlocked, new_key, out_of_reach
from app.store.keyfile import Absent, KeyFile, Newer, Unreadable
from app.store.migrations import VERSION
from app.store.passphrase import SHORTEST, Lock, Stretch
from app.store.place import Place
from app.store.sqlcipher import Base, Error, why

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.core.opening import Opening
    from app.store.keychain import Keychain

LOOKED_AT_WHOLLY: Final = 4 * 1024 * 1024
"""Bytes up to which a database is looked at from end to end at each start."""


def open_history(folder: Path, keychain: Keychain, choice: Choice, *, now: datetime) -> Opening:
    """Open the past checks.

    Args:
        folder: theirs alone; made where it is missing.
        keychain: where the key is kept.
        choice: what the person wants.
        now: the moment a set-aside file is named after.

    Returns:
        The history, or what has to be asked or told first.
    """
    opener = _Opener(Place(folder), keychain, now)
    try:
        return opener.by(choice)
    except Error as error:
        return NotOpened(why(error), str(error))
    except OSError as error:
        return NotOpened(why_not(error), str(error))


class _Looks(StrEnum):
    """What a database looks like under a key."""

    SOUND = "sound"
    DAMAGED = "damaged"
    NEWER = "newer"


@dataclass(slots=True)
class _Opener:
    """One opening."""

    place: Place
    keychain: Keychain
    now: datetime
    notes: list[SetAside] = field(default_factory=list)

    def by(self, choice: Choice) -> Opening:
        if not isinstance(choice, OnlyNow):
            finish_erasing(self.place, self.keychain)
        match choice:
            case OnlyNow():
                return _in_memory()
            case KeepNothing():
                self.place.make()
                self.place.off.touch()
                return _in_memory()
            case AsBefore():
                return _in_memory() if self.place.off.exists() else self._as_before()
            case KeepAgain():
                self.place.off.unlink(missing_ok=True)
                return self._as_before()
            case StartAnew():
                self._start_anew()
                return self._as_before()
            case WithPassphrase(words):
                self.place.off.unlink(missing_ok=True)
                return self._by_passphrase(words)
            case unexpected:
                assert_never(unexpected)

    def _as_before(self) -> Opening:
        match keyfile.load(self.place.key_file):
            case Newer(version):
                return NewerHistory(version)
            case KeyFile(lock=None) as known:
                return self._by_keychain(known)
            case KeyFile():
                return NeedsPassphrase(Ask.KNOWN)
            case Absent() | Unreadable():
                return self._by_keychain(None)
            case unexpected:
                assert_never(unexpected)

    def _by_keychain(self, known: KeyFile | None) -> Opening:
        match self.keychain.read():
            case Unlocked(key):
                return self._by_key(key, known, None)
            case NoKey():
                return self._by_new_key()
            case NoKeychain(detail) if not self.place.database.exists():
                return NeedsChoice(detail)
            case trouble:
                return out_of_reach(trouble)

    def _by_new_key(self) -> Opening:
        match self.keychain.keep(new_key()):
            case Unlocked(key):
                self._set_aside(AsideWhy.KEY_LOST)
                return self._by_key(key, None, None)
            case trouble:
                return out_of_reach(trouble)

    def _by_passphrase(self, words: str) -> Opening:
        match keyfile.load(self.place.key_file):
            case Newer(version):
                return NewerHistory(version)
            case KeyFile(lock=Lock() as lock) as known:
                key = lock.key(words)
                if key is None or not known.fits(key):
                    return NeedsPassphrase(Ask.WRONG)
                opening = self._by_key(key, known, lock)
                take_back(self.place, self.keychain)
                return opening
            case KeyFile():
                lost = AsideWhy.STARTED_ANEW
            case Absent() | Unreadable():
                lost = AsideWhy.KEY_LOST
            case unexpected:
                assert_never(unexpected)
        if len(words) < SHORTEST:
            return NeedsPassphrase(Ask.TOO_SHORT)
        self._set_aside(lost)
        key = new_key()
        return self._by_key(key, None, Lock.around(key, words, Stretch.new()))

    def _by_key(self, key: bytes, known: KeyFile | None, lock: Lock | None) -> Opening:
        fits = known is not None and known.fits(key)
        if known is not None and not fits:
            self._set_aside(AsideWhy.OTHER_KEY)
        if self.place.database.exists():
            match _examine(self.place, key):
                case _Looks.NEWER, version:
                    return NewerHistory(version)
                case _Looks.DAMAGED, _:
                    self._set_aside(AsideWhy.DAMAGED if fits else AsideWhy.KEY_LOST)
                case _:
                    self.place.suspect.unlink(missing_ok=True)
        self.place.make()
        if not fits:
            keyfile.save(self.place.key_file, KeyFile(keyfile.mark(key), lock))
        base, reader = _ready(self.place, key)
        keeping = Keeping.PASSPHRASE if lock else Keeping.KEYCHAIN
        suspect = self.place.suspect_it
        departures = SqlDepartures(base, reader, suspect)
        return Opened(SqlHistory(base, reader, suspect), departures, keeping, tuple(self.notes))

    def _start_anew(self) -> None:
        self._set_aside(AsideWhy.STARTED_ANEW)
        self.place.key_file.unlink(missing_ok=True)
        self.place.off.unlink(missing_ok=True)

    def _set_aside(self, reason: AsideWhy) -> None:
        if self.place.database.exists():
            self.notes.append(self.place.set_aside(reason, self.now))


def _in_memory() -> Opened:
    base = Base.in_memory()
    schema.migrate(base)
    history = SqlHistory(base, base, lambda: None)
    return Opened(history, SqlDepartures(base, base, lambda: None), Keeping.MEMORY)


def _examine(place: Place, key: bytes) -> tuple[_Looks, int]:
    """What a database looks like under a key, and its version.

    Raises:
        Error: it could not be looked at.
        OSError: the same.
    """
    is_small = place.database.stat().st_size <= LOOKED_AT_WHOLLY
    try:
        with closing(Base.read_only(place.database, key)) as base:
            version = schema.version(base)
            if version > VERSION:
                return _Looks.NEWER, version
            if version < 1:
                return _Looks.DAMAGED, version
            is_sound = base.is_sound() if is_small or place.suspect.exists() else True
    except Error as error:
        if why(error) is not Why.DAMAGED:
            raise
        return _Looks.DAMAGED, 0
    return (_Looks.SOUND if is_sound else _Looks.DAMAGED), version


def _ready(place: Place, key: bytes) -> tuple[Base, Base]:
    """The database of the newest version, made where there is none: to write, and to read.

    Raises:
        Error: it could not be opened or made.
        OSError: the same.
    """
    if not place.database.exists():
        _create(place, key)
    base = Base.open(place.database, key)
    try:
        schema.migrate(base)
        base.make_durable()
        return base, Base.read_only(place.database, key)
    except Error:
        base.close()
        raise


def _create(place: Place, key: bytes) -> None:
    place.clear_unfinished()
    with closing(Base.open(place.unfinished, key)) as base:
        base.run("PRAGMA auto_vacuum = INCREMENTAL")
        schema.migrate(base)
    place.unfinished.rename(place.database)
    flush_names(place.folder)
