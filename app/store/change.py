"""Changes how a history is kept: under a passphrase, in the keychain, or not at all.

Rules: the history itself is not written again, only what its key is locked with, in one small file that is
replaced whole; a key reaches the keychain after that file says that it may be there, and leaves it after the
file needs it no more, so that a change which is cut off is put right at the next start; what is to be thrown
away is marked first and then thrown away, as often as it takes. The key of the history stays the same, so a
copy of an older key file, in a backup say, still opens to the passphrase of its day.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, assert_never

from app.core.history import NotWritten, Why
from app.core.keeping import ForgetAll, Kept, UseKeychain, UsePassphrase
from app.core.opening import (
    Ask,
    Keeping,
    KeyOutOfReach,
    KeyTrouble,
    NeedsPassphrase,
    NewerHistory,
)
from app.store import keyfile
from app.store.disk import write_whole
from app.store.export import why_not
from app.store.keychain import Locked, NoKey, NoKeychain, Refused, Unlocked, out_of_reach
from app.store.keyfile import Absent, KeyFile, Newer, Unreadable
from app.store.passphrase import SHORTEST, Lock, Stretch
from app.store.place import Place

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.keeping import Change, ChangeOutcome
    from app.store.keychain import Keychain

_ERASE: Final = b"erase"
"""In the mark of a history that is off: what is left of it is still to be thrown away."""


def change_keeping(
    folder: Path, keychain: Keychain, change: Change, *, stretched: Callable[[], Stretch] = Stretch.new
) -> ChangeOutcome:
    """Keep the history in another way.

    May wait for the person and for passphrases to be stretched: call it from a worker thread. The history may
    stay open, unless it is to be thrown away.

    Args:
        folder: where it lies.
        keychain: where its key is kept, or shall be.
        change: what the person wants.
        stretched: how a new passphrase is made into a key.
    """
    place = Place(folder)
    try:
        match change:
            case UsePassphrase(words) if len(words) < SHORTEST:
                return NeedsPassphrase(Ask.TOO_SHORT)
            case UsePassphrase():
                return _under(place, keychain, change, stretched())
            case UseKeychain(before):
                return _into_keychain(place, keychain, before)
            case ForgetAll():
                return _forget_all(place, keychain)
            case unexpected:
                assert_never(unexpected)
    except OSError as error:
        return NotWritten(why_not(error), str(error))


def take_back(place: Place, keychain: Keychain) -> None:
    """Take a key out of the keychain that a change which was cut off left there; later, where it is shut.

    Raises:
        OSError: the key file cannot be read or written.
    """
    known = keyfile.load(place.key_file)
    if not (isinstance(known, KeyFile) and known.is_left_over):
        return
    held = keychain.read()
    if isinstance(held, Unlocked) and known.fits(held.key):
        held = keychain.forget()
    if isinstance(held, Unlocked | NoKey):
        keyfile.save(place.key_file, replace(known, is_left_over=False))


def finish_erasing(place: Place, keychain: Keychain) -> None:
    """Throw away what the person wanted thrown away, where that was cut off.

    Raises:
        OSError: something cannot be removed.
    """
    if not place.off.exists() or place.off.read_bytes() != _ERASE:
        return
    place.erase()
    if isinstance(keychain.forget(), NoKey | NoKeychain):
        write_whole(place.off, b"")


def _under(place: Place, keychain: Keychain, change: UsePassphrase, stretch: Stretch) -> ChangeOutcome:
    found = _key_now(place, keychain, change.before)
    if not isinstance(found, _Found):
        return found
    in_keychain = found.file.lock is None or found.file.is_left_over
    lock = Lock.around(found.key, change.words, stretch)
    keyfile.save(place.key_file, KeyFile(found.file.mark, lock, is_left_over=in_keychain))
    take_back(place, keychain)
    return Kept(Keeping.PASSPHRASE)


def _into_keychain(place: Place, keychain: Keychain, before: str) -> ChangeOutcome:
    found = _key_now(place, keychain, before)
    if not isinstance(found, _Found):
        return found
    if found.file.lock is None:
        return Kept(Keeping.KEYCHAIN)
    keyfile.save(place.key_file, replace(found.file, is_left_over=True))
    match keychain.keep(found.key):
        case Unlocked():
            keyfile.save(place.key_file, KeyFile(found.file.mark, None))
            return Kept(Keeping.KEYCHAIN)
        case NoKeychain() | Locked() as shut:
            keyfile.save(place.key_file, found.file)
            return out_of_reach(shut)
        case Refused() as refused:
            return out_of_reach(refused)
        case unexpected:
            assert_never(unexpected)


def _forget_all(place: Place, keychain: Keychain) -> ChangeOutcome:
    place.make()
    write_whole(place.off, _ERASE)
    finish_erasing(place, keychain)
    return Kept(Keeping.MEMORY)


@dataclass(frozen=True, slots=True)
class _Found:
    """The key of the history, and the file that told where it is."""

    file: KeyFile
    key: bytes = field(repr=False)


def _key_now(
    place: Place, keychain: Keychain, passphrase: str
) -> _Found | NeedsPassphrase | KeyOutOfReach | NewerHistory | NotWritten:
    match keyfile.load(place.key_file):
        case Newer(version):
            return NewerHistory(version)
        case Absent() | Unreadable():
            return NotWritten(Why.DAMAGED, "the key file cannot be read; the next start makes it anew")
        case KeyFile(lock=lock) as known:
            return _in_keychain(known, keychain) if lock is None else _locked(known, lock, passphrase)
        case unexpected:
            assert_never(unexpected)


def _locked(known: KeyFile, lock: Lock, passphrase: str) -> _Found | NeedsPassphrase:
    key = lock.key(passphrase)
    return NeedsPassphrase(Ask.WRONG) if key is None or not known.fits(key) else _Found(known, key)


def _in_keychain(known: KeyFile, keychain: Keychain) -> _Found | KeyOutOfReach:
    match keychain.read():
        case Unlocked(key) if known.fits(key):
            return _Found(known, key)
        case Unlocked() | NoKey():
            return KeyOutOfReach(KeyTrouble.REFUSED, "the keychain holds another key, or none")
        case trouble:
            return out_of_reach(trouble)
