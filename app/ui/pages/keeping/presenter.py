"""Runs the change of how past checks are kept.

Rules: a passphrase goes through to the store and stays nowhere; while a change runs no other is begun; a form
that has trouble stays open.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, assert_never

from PySide6.QtCore import QObject, Signal

from app.core.keeping import ForgetAll, Kept, UseKeychain, UsePassphrase
from app.core.opening import KeepAgain, Opened
from app.settings.all import HISTORY_KEEP
from app.ui.jobs import Done
from app.ui.pages.keeping.state import Facts, KeepingState, Slip, Way, derive
from app.ui.pages.past.gate import SHORTEST
from app.ui.pages.presenting import Presenting

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.keeping import Change, ChangeOutcome
    from app.core.opening import Choice, Opening
    from app.ui.jobs import Jobs, Result
    from app.ui.settings_model import SettingsModel

_NAME = "keeping.name"


class Keeper(Protocol):
    """Keeps the past checks."""

    def choose(self, choice: Choice) -> None:
        """Open them as the person wants it."""

    def change(self, change: Change, told: Callable[[ChangeOutcome], None]) -> None:
        """Keep them in another way, in a job, and tell what came of it."""

    def keychain_name(self) -> str:
        """What people call the keychain here; empty where there is none. Asked in a job."""


class KeepingPresenter(Presenting[Facts, KeepingState]):
    """How past checks are kept, without its widgets.

    Args:
        jobs: looks for the keychain.
        model: the settings, for whether anything is kept.
        keeper: changes it.
    """

    past_wanted = Signal()
    """The person wants the page that says what stands in the way."""

    def __init__(
        self, jobs: Jobs, model: SettingsModel, keeper: Keeper, parent: QObject | None = None
    ) -> None:
        super().__init__(Facts(keep=model.get(HISTORY_KEEP)), derive, parent)
        self._jobs, self._model, self._keeper = jobs, model, keeper
        model.changed.connect(self._settings_changed)

    def take(self, opening: Opening | None) -> None:
        """Take how the past checks were opened, or what stands in the way."""
        self._set(opening=opening)
        self._jobs.run(_NAME, lambda _cancel: self._keeper.keychain_name(), self._named)

    def ask(self, way: Way) -> None:
        """Go a way, or open the form that it needs."""
        if self._facts.is_busy:
            return
        match way:
            case Way.AGAIN:
                self._keeper.choose(KeepAgain())
            case Way.OPEN:
                self.past_wanted.emit()
            case Way.PASSPHRASE | Way.OTHER_PASSPHRASE | Way.KEYCHAIN | Way.NOTHING:
                self._set(asked=way, trouble=None, done=None)
            case unexpected:
                assert_never(unexpected)

    def leave(self) -> None:
        """Close the form and change nothing."""
        if not self._facts.is_busy:
            self._set(asked=None, trouble=None)

    def go(self, before: str = "", words: str = "", again: str = "") -> None:
        """Send the form.

        Args:
            before: the passphrase of now, where it is asked for.
            words: the new one.
            again: the new one once more.
        """
        way = self._facts.asked
        if way is None or self._facts.is_busy:
            return
        slip = _slip(way, before, words, again)
        change = _change(way, before, words)
        if slip is not None or change is None:
            self._set(trouble=slip)
            return
        self._set(is_busy=True, trouble=None)
        self._keeper.change(change, lambda outcome: self._changed(way, outcome))

    def _changed(self, way: Way, outcome: ChangeOutcome) -> None:
        if not isinstance(outcome, Kept):
            self._set(is_busy=False, trouble=outcome)
            return
        opening = self._facts.opening
        if isinstance(opening, Opened):
            opening = replace(opening, keeping=outcome.keeping)
        self._set(opening=opening, is_busy=False, asked=None, trouble=None, done=way)

    def _named(self, result: Result[str]) -> None:
        self._set(keychain=result.value if isinstance(result, Done) else "")

    def _settings_changed(self, key: str) -> None:
        if key == HISTORY_KEEP.key:
            self._set(keep=self._model.get(HISTORY_KEEP))


def _slip(way: Way, before: str, words: str, again: str) -> Slip | None:
    if way in {Way.OTHER_PASSPHRASE, Way.KEYCHAIN} and not before:
        return Slip.EMPTY
    if way in {Way.PASSPHRASE, Way.OTHER_PASSPHRASE}:
        if len(words) < SHORTEST:
            return Slip.TOO_SHORT
        return Slip.NOT_THE_SAME if words != again else None
    return None


def _change(way: Way, before: str, words: str) -> Change | None:
    match way:
        case Way.PASSPHRASE:
            return UsePassphrase(words)
        case Way.OTHER_PASSPHRASE:
            return UsePassphrase(words, before)
        case Way.KEYCHAIN:
            return UseKeychain(before)
        case Way.NOTHING:
            return ForgetAll()
        case Way.AGAIN | Way.OPEN:
            return None
        case unexpected:
            assert_never(unexpected)
