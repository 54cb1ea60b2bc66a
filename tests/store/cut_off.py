"""Kills a real process at every line of a change of how the history is kept, then opens the history.

Each round forks; the child counts the lines of the store that it runs and kills itself at the next one that
no round before reached, until a change comes to its end. Keychain and passphrases are real files and real
locks, only stretched less, so that a round costs milliseconds.

    python -m tests.store.cut_off FOLDER
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.keeping import ForgetAll, UseKeychain, UsePassphrase
from app.core.opening import Keeping, NeedsPassphrase, Opened, WithPassphrase
from app.store.change import change_keeping
from app.store.keychain import NoKey, Unlocked
from app.store.passphrase import Stretch
from tests.store.make import keep_one, open_it, titles

if TYPE_CHECKING:
    from types import FrameType

    from app.core.keeping import Change

OLD: Final = "correct horse battery"
NEW: Final = "another horse battery"
QUICK: Final = partial(Stretch, bytes(16), memory_kib=64, rounds=1, lanes=1)
STORE: Final = str(Path(change_keeping.__code__.co_filename).parent)
CHANGES: Final[dict[str, tuple[Keeping, Change]]] = {
    "keychain to passphrase": (Keeping.KEYCHAIN, UsePassphrase(NEW)),
    "passphrase to keychain": (Keeping.PASSPHRASE, UseKeychain(OLD)),
    "passphrase to passphrase": (Keeping.PASSPHRASE, UsePassphrase(NEW, OLD)),
    "keychain to nothing": (Keeping.KEYCHAIN, ForgetAll()),
    "passphrase to nothing": (Keeping.PASSPHRASE, ForgetAll()),
}


class FileKeychain:
    """A keychain that outlives its process, as a real one does."""

    def __init__(self, path: Path) -> None:
        self._path = path

    name = "in a file"

    def read(self) -> Unlocked | NoKey:
        return Unlocked(self._path.read_bytes()) if self._path.exists() else NoKey()

    def keep(self, key: bytes) -> Unlocked:
        beside = self._path.with_suffix(".part")
        beside.write_bytes(key)
        beside.replace(self._path)
        return Unlocked(key)

    def forget(self) -> NoKey:
        self._path.unlink(missing_ok=True)
        return NoKey()


def main(folder: Path) -> str:
    """Cut every change off at every line.

    Returns:
        One line a change: how many times it was cut off, and how many of those opened in the new way.

    Raises:
        AssertionError: a history was lost, or half of it.
    """
    return "\n".join(f"{name}: {_every_line(folder, name)}" for name in CHANGES)


def _every_line(folder: Path, name: str) -> str:
    before, change = CHANGES[name]
    start, work = folder / "start", folder / "work"
    shutil.rmtree(start, ignore_errors=True)
    _begin(start, before)
    opened_new = cut_off = 0
    while True:
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(start, work)
        was_killed = _killed_at(work, change, cut_off + 1)
        opened_new += _is_new(work, change, f"{name}, line {cut_off + 1}")
        if not was_killed:
            return f"cut off {cut_off} times, {opened_new - 1} opened in the new way"
        cut_off += 1


def _begin(folder: Path, keeping: Keeping) -> None:
    keychain = FileKeychain(folder / "keychain")
    folder.mkdir()
    keep_one(open_it(folder / "history", keychain=keychain))
    if keeping is Keeping.PASSPHRASE:
        change_keeping(folder / "history", keychain, UsePassphrase(OLD), stretched=QUICK)


def _killed_at(folder: Path, change: Change, line: int) -> bool:
    """Whether the change was killed at that line of it, rather than done before it came there."""
    child = os.fork()
    if child == 0:
        seen = 0

        def count(frame: FrameType, event: str, _value: object) -> object:
            nonlocal seen
            if not frame.f_code.co_filename.startswith((STORE, __file__)):
                return None
            seen += event == "line"
            if seen == line:
                os.kill(os.getpid(), signal.SIGKILL)
            return count

        sys.settrace(count)  # type: ignore[arg-type] # it gives itself back
        change_keeping(folder / "history", FileKeychain(folder / "keychain"), change, stretched=QUICK)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def _is_new(folder: Path, change: Change, moment: str) -> bool:
    """Whether the history opens in the new way; it must in the old one else, and nothing may be left over."""
    keychain = FileKeychain(folder / "keychain")
    opening = open_it(folder / "history", keychain=keychain)
    worked = ""
    if isinstance(opening, NeedsPassphrase):
        for worked in (OLD, NEW):
            opening = open_it(folder / "history", WithPassphrase(worked), keychain)
            if isinstance(opening, Opened):
                break
    assert isinstance(opening, Opened), f"{moment}: {opening}"
    assert opening.notes == (), f"{moment}: {opening.notes}"
    has_key = isinstance(keychain.read(), Unlocked)
    assert has_key is (opening.keeping is Keeping.KEYCHAIN), f"{moment}: a key is left over, or lost"
    if opening.keeping is Keeping.MEMORY:
        assert [path.name for path in (folder / "history").iterdir()] == ["history.off"], moment
        assert titles(opening) == [], moment
        return isinstance(change, ForgetAll)
    assert titles(opening) == ["first"], moment
    match change:
        case UsePassphrase():
            return worked == NEW
        case UseKeychain():
            return opening.keeping is Keeping.KEYCHAIN
        case ForgetAll():
            return False


if __name__ == "__main__":
    print(main(Path(sys.argv[1])))
