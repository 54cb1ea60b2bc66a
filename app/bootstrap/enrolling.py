"""Builds what `porchlight enrol` needs: the client, the keychain, the file of services, the log.

Rules: the first call goes through the one door and into the log like every other, and like every other it
waits while the person pauses everything online; where the log cannot be opened just now it is kept in memory,
and whoever asked is told so.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.bootstrap.service_shelf import ServiceShelf
from app.core.cancel import Cancel
from app.core.departure import Errand, Purpose
from app.core.opening import AsBefore, Keeping, Opened
from app.folders import Folders
from app.net.client import Client
from app.settings.all import ONLINE_PAUSED
from app.settings.file import SettingsFile
from app.settings.services import ServicesFile
from app.store.departures import SqlDepartures
from app.store.keychain import SystemKeychain
from app.store.open import open_history
from app.store.secrets import SystemSecrets

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.call import CallOutcome
    from app.core.opening import Opening
    from app.core.service import Question, Service


class Desk:
    """Where a device is enrolled.

    Args:
        folders: of this person.
        secrets: keeps the keys of services.
        opening: opens the past checks, with the log beside them.
    """

    def __init__(self, folders: Folders, secrets: SystemSecrets, opening: Callable[[], Opening]) -> None:
        self._settings = SettingsFile(folders.settings_file)
        self._services = ServicesFile(folders.services_file)
        self._secrets, self._opening = secrets, opening
        self.is_logged = False
        """Whether the last call stands in the log for good."""

    @property
    def keychain(self) -> str:
        """What people call the keychain; empty where there is none."""
        return self._secrets.name

    @property
    def is_paused(self) -> bool | None:
        """Whether the person paused everything online; None where the settings cannot be read."""
        settings = self._settings.peek()
        return None if settings is None else settings.get(ONLINE_PAUSED)

    def call(self, service: Service, key: str, question: Question) -> CallOutcome:
        """Ask a service once, with a key that is not kept yet."""
        opening = self._opening()
        opened = opening if isinstance(opening, Opened) else None
        log = opened.departures if opened else SqlDepartures.in_memory()
        self.is_logged = opened is not None and opened.keeping is not Keeping.MEMORY
        client = Client(
            lambda: (service,), lambda _name: key, lambda: log, lambda: self.is_paused is not False
        )
        try:
            return client.ask(service, client.body(service, question), Errand(Purpose.TRIAL), Cancel())
        finally:
            if opened:
                opened.history.close()

    def keep(self, service: Service, key: str) -> str:
        """Keep a key in the keychain, then its service; both or none.

        Returns:
            Why they were not kept; empty where they were.
        """
        why = ServiceShelf(self._services, self._secrets).keep(service, key)
        return "" if why is None else why.value.replace("_", " ")


def desk() -> Desk:
    """The desk of whoever runs this process."""
    folders = Folders.of_this_person()

    def opening() -> Opening:
        return open_history(folders.history, SystemKeychain(), AsBefore(), now=datetime.now(UTC))

    return Desk(folders, SystemSecrets(), opening)
