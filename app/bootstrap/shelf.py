"""The past checks of this window: opened beside it, added to, and kept as short as the person wants.

Rules: everything runs in jobs; nothing is kept where the person wants nothing kept; each check is written on
a channel of its own, so that a quick second one does not void it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.keep import Keep
from app.core.keeping import ForgetAll, Kept
from app.core.opening import KeepAgain, Keeping, Opened
from app.settings.all import HISTORY_KEEP
from app.ui.history_access import HistoryAccess
from app.ui.jobs import Done
from app.ui.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.keeping import Change, ChangeOutcome
    from app.core.opening import Choice, Opening
    from app.store.keychain import Keychain
    from app.ui.jobs import Cancel, Jobs, Result
    from app.ui.pages.ports import Checked
    from app.ui.settings_model import SettingsModel


class Shelf:
    """The way to the past checks.

    Args:
        folder: where they lie.
        keychain: makes what holds their key.
        jobs: runs every call on them.
        model: the settings, for how long checks are kept.
    """

    def __init__(
        self, folder: Path, keychain: Callable[[], Keychain], jobs: Jobs, model: SettingsModel
    ) -> None:
        self._folder, self._keychain, self._jobs, self._model = folder, keychain, jobs, model
        self._kept = 0
        self._keep = model.get(HISTORY_KEEP)
        self.access = HistoryAccess(jobs, self._open, self._change)
        model.changed.connect(self._follow)
        self.access.changed.connect(lambda _opening: jobs.run("history.tidy", self._tidy, lambda _end: None))

    @property
    def memory(self) -> Memory | None:
        """What the verdict page may ask of them, while they are open."""
        history = self.access.history
        return Memory(history) if history is not None else None

    def keep(self, checked: Checked, kept: Callable[[int], None]) -> None:
        """Keep a check, where checks are kept.

        Args:
            checked: what was checked.
            kept: called with its id, unless a newer check came meanwhile.
        """
        memory = self.memory
        if memory is None or self._model.get(HISTORY_KEEP) is Keep.NOTHING:
            return
        self._kept = number = self._kept + 1

        def done(result: Result[int]) -> None:
            if isinstance(result, Done) and number == self._kept:
                kept(result.value)

        self._jobs.run(f"history.keep.{number}", lambda _cancel: memory.keep(checked), done)

    def choose(self, choice: Choice) -> None:
        """Open them as the person wants it; who wants them kept again wants new ones kept too."""
        if isinstance(choice, KeepAgain) and self._keep is Keep.NOTHING:
            self._model.set(HISTORY_KEEP, HISTORY_KEEP.default)
        else:
            self.access.choose(choice)

    def change(self, change: Change, told: Callable[[ChangeOutcome], None]) -> None:
        """Keep them in another way, and tell what came of it."""

        def done(outcome: ChangeOutcome) -> None:
            if isinstance(change, ForgetAll) and isinstance(outcome, Kept):
                self._model.set(HISTORY_KEEP, Keep.NOTHING)
            told(outcome)

        self.access.change(change, done)

    def keychain_name(self) -> str:
        """What people call the keychain here; empty where there is none."""
        return self._keychain().name

    def _follow(self, key: str) -> None:
        """Keep checks again, once the person no longer wants nothing kept."""
        before, self._keep = self._keep, self._model.get(HISTORY_KEEP)
        opening = self.access.opening
        in_memory = isinstance(opening, Opened) and opening.keeping is Keeping.MEMORY
        if key == HISTORY_KEEP.key and before is Keep.NOTHING is not self._keep and in_memory:
            self.access.choose(KeepAgain())

    def _change(self, change: Change) -> ChangeOutcome:
        from app.store.change import change_keeping

        return change_keeping(self._folder, self._keychain(), change)

    def _open(self, choice: Choice) -> Opening:
        from app.store.open import open_history

        return open_history(self._folder, self._keychain(), choice, now=now())

    def _tidy(self, _cancel: Cancel) -> None:
        """Wipe what was deleted last time, and what is older than the person wants it kept."""
        history = self.access.history
        if history is not None:
            history.purge()
            oldest = self._model.get(HISTORY_KEEP).oldest(now())
            if oldest is not None:
                history.forget_older(oldest)


def now() -> datetime:
    """The clock of the program."""
    return datetime.now(UTC)


def system_keychain() -> Keychain:
    """The keychain of this system."""
    from app.store.keychain import SystemKeychain

    return SystemKeychain()
