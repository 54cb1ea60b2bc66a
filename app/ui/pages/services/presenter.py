"""Runs the row of who is asked online: choose, change, remove.

Rules: a choice counts at once; what is set up is looked at anew whenever the row may be seen again; while a
service is being removed nothing else is begun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QObject, Signal

from app.core.unkept import Unkept
from app.settings.all import ONLINE_SERVICE
from app.ui.jobs import Cancelled, Done, Failed
from app.ui.pages.presenting import Presenting
from app.ui.pages.services.state import Facts, ServicesState, derive

if TYPE_CHECKING:
    from app.core.service import Service
    from app.ui.jobs import Jobs, Result
    from app.ui.pages.services.ports import Around, SetsUp
    from app.ui.settings_model import SettingsModel

_LOOK: Final = "services.look"
_REMOVE: Final = "services.remove"


class ServicesPresenter(Presenting[Facts, ServicesState]):
    """Who is asked online, without its widgets.

    Args:
        jobs: runs what reads and writes.
        model: the settings, for who is asked.
        desk: knows the services.
    """

    set_up_wanted = Signal(object)
    """The person wants the steps: for a new service (None), or to change this one."""

    def __init__(self, jobs: Jobs, model: SettingsModel, desk: SetsUp, parent: QObject | None = None) -> None:
        super().__init__(Facts(chosen=model.get(ONLINE_SERVICE)), derive, parent)
        self._jobs, self._model, self._desk = jobs, model, desk
        model.changed.connect(self._settings_changed)

    def look(self) -> None:
        """Look anew at what is set up."""
        self._jobs.run(_LOOK, lambda _cancel: self._desk.look(), self._looked)

    def choose(self, known: str) -> None:
        """Say who is asked: the id of a service, empty for nobody."""
        if not self._facts.is_busy:
            self._set(removed=None, trouble=None)
            self._model.set(ONLINE_SERVICE, known)

    def set_up(self) -> None:
        """Go to the steps for a new service."""
        if self._state.can_set_up:
            self.set_up_wanted.emit(None)

    def change(self) -> None:
        """Go to the steps with the service that is asked."""
        if self._state.can_change:
            self.set_up_wanted.emit(self._state.chosen)

    def ask_removal(self) -> None:
        """Ask whether the service that is asked should go."""
        if self._state.can_change:
            self._set(asked=self._state.chosen, trouble=None, removed=None)

    def leave(self) -> None:
        """Keep it."""
        if not self._facts.is_busy:
            self._set(asked=None, trouble=None)

    def remove(self) -> None:
        """Remove the service that was asked about, and its key."""
        service = self._facts.asked
        if service is None or self._facts.is_busy:
            return
        self._set(is_busy=True, trouble=None)
        self._jobs.run(
            _REMOVE,
            lambda _cancel: self._desk.remove(service),
            lambda result: self._removed(service, result),
        )

    def _removed(self, service: Service, result: Result[Unkept | None]) -> None:
        match result:
            case Done(value=None):
                if self._model.get(ONLINE_SERVICE) == service.id:
                    self._model.set(ONLINE_SERVICE, "")
                self._set(is_busy=False, asked=None, removed=service)
                self.look()
            case Done() | Failed() | Cancelled():
                why = result.value if isinstance(result, Done) else None
                self._set(is_busy=False, trouble=why or Unkept.NOT_SAVED)
            case unexpected:
                assert_never(unexpected)

    def _looked(self, result: Result[Around]) -> None:
        if isinstance(result, Done):
            self._set(around=result.value)

    def _settings_changed(self, key: str) -> None:
        if key == ONLINE_SERVICE.key:
            self._set(chosen=self._model.get(ONLINE_SERVICE))
