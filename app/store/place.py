"""Where the history lies, file by file, and how a damaged one is set aside.

Rules: nothing is thrown away; what belongs together moves together, what was written ahead first, so that it
can never be taken for that of a fresh file; the key file is copied along, since its salt opens what was kept.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING, Final

from app.core.opening import SetAside

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.core.opening import AsideWhy

_WAL: Final = "-wal"
_SHM: Final = "-shm"


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of the history; nothing else lies in it."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted file."""
        return self.folder / "history.db"

    @property
    def unfinished(self) -> Path:
        """A database that is being made; it is moved to its place when it is whole."""
        return self.folder / "history.new.db"

    @property
    def key_file(self) -> Path:
        """Where the key comes from."""
        return self.folder / "history.key.json"

    @property
    def off(self) -> Path:
        """There where the person chose to keep nothing."""
        return self.folder / "history.off"

    @property
    def suspect(self) -> Path:
        """There where damage showed and the whole database is to be looked at."""
        return self.folder / "history.suspect"

    def make(self) -> None:
        """Make the folder, for its owner only.

        Raises:
            OSError: it cannot be made.
        """
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def suspect_it(self) -> None:
        """Have the next start look at the whole database; without a place for the mark, it does not."""
        with suppress(OSError):
            self.suspect.touch()

    def set_aside(self, why: AsideWhy, now: datetime) -> SetAside:
        """Keep the database under a dated name.

        Raises:
            OSError: it cannot be moved; it stays where it is.
        """
        kept = self._free_name(now)
        for suffix in (_WAL, ""):
            with suppress(FileNotFoundError):
                _beside(self.database, suffix).rename(_beside(kept, suffix))
        _beside(self.database, _SHM).unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            shutil.copyfile(self.key_file, kept.with_suffix(".key.json"))
        self.suspect.unlink(missing_ok=True)
        return SetAside(kept, why)

    def clear_unfinished(self) -> None:
        """Throw away what a start that was cut off left behind.

        Raises:
            OSError: it cannot be removed.
        """
        for suffix in ("", _WAL, _SHM, "-journal"):
            _beside(self.unfinished, suffix).unlink(missing_ok=True)

    def erase(self) -> None:
        """Throw the history and its key file away; what was set aside stays.

        Raises:
            OSError: something cannot be removed.
        """
        self.clear_unfinished()
        for path in (*(_beside(self.database, suffix) for suffix in (_WAL, _SHM, "")), self.key_file):
            path.unlink(missing_ok=True)
        self.suspect.unlink(missing_ok=True)

    def _free_name(self, now: datetime) -> Path:
        day = f"history-set-aside-{now:%Y%m%d-%H%M%S}"
        names = chain((day,), (f"{day}-{number}" for number in count(2)))
        return next(path for path in (self.folder / f"{name}.db" for name in names) if not path.exists())


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(f"{path.name}{suffix}")
