"""Builds the way online: the services set up, their keys, the log, and the one client that asks them.

Rules: nothing is asked that the person did not set up; the key is read from the keychain for one request; the
log is that of the open history, or one in memory for as long as none is open; a day's requests end at the
limit the person set. Jobs of several threads share one client and one such log: a second one would count and
wait by itself.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from app.core.departure import asked_since, day_of
from app.core.history import ME, UnreadableHistory
from app.core.once import Once
from app.core.service import identifier
from app.settings.all import ONLINE_LIMIT, ONLINE_PAUSED, ONLINE_SERVICE
from app.settings.file import Unreadable
from app.settings.services import ServicesFile
from app.store.keychain import NoKey
from app.store.secrets import Secret, SystemSecrets

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.access import Heard
    from app.core.departure import Departures
    from app.core.offer import Offer
    from app.core.service import Service
    from app.folders import Folders
    from app.net.client import Client
    from app.ui.settings_model import SettingsModel

INSTALLATION: Final = "installation"
"""Under which the keychain has the random bytes of this installation."""


class Online:
    """The way online.

    Args:
        file: the services that were set up.
        secrets: the keys of services.
        opened: the log of the open history; None while none is open.
        model: the settings, for the switch that pauses everything and the service that is asked.
        client: makes the one that asks, when it is first needed; None for the one behind the system's door.
    """

    def __init__(
        self,
        file: ServicesFile,
        secrets: SystemSecrets,
        opened: Callable[[], Departures | None],
        model: SettingsModel,
        client: Callable[[], Client] | None = None,
    ) -> None:
        self.file, self.secrets = file, secrets
        self._opened, self._model = opened, model
        self._client = Once(client or self._made_client)
        self._in_memory = Once(_log_in_memory)
        self._offers: dict[str, Offer | None] = {}
        self.told: Callable[[str], None] = lambda _service: None
        """Called with the id of a service after each call to it, on the thread of that call."""

    @property
    def client(self) -> Client:
        """The one that asks."""
        return self._client.get()

    def heard(self, service: Service) -> Heard | None:
        """What came of the last call to a service; None before the first since the window was opened."""
        client = self._client.made
        return client.heard(service) if client else None

    def offered(self, service: Service) -> Offer | None:
        """The models it offered when it was tried last; None where that was not or it did not say."""
        return self._offers.get(service.id)

    def take_offer(self, service: Service, offer: Offer | None) -> None:
        """Remember what a service offers, until it is tried again."""
        self._offers[service.id] = offer

    def forget(self, service: str) -> None:
        """Forget what came of calls to a service, by its id: it was set up anew, or removed."""
        self._offers.pop(service, None)
        client = self._client.made
        if client:
            client.forget(service)

    def services(self) -> tuple[Service, ...]:
        """Those that are set up, as of now; none where the file cannot be read."""
        loaded = self.file.load()
        return () if isinstance(loaded, Unreadable) else loaded

    def service(self) -> Service | None:
        """The one that is asked; None where everything stays on this computer."""
        wanted = self._model.get(ONLINE_SERVICE)
        return next((service for service in self.services() if wanted and service.id == wanted), None)

    def departures(self) -> Departures:
        """The log of what left this computer."""
        return self._opened() or self._in_memory.get()

    def is_paused(self) -> bool:
        """Whether the person paused everything online."""
        return self._model.get(ONLINE_PAUSED)

    def is_used_up(self) -> bool:
        """Whether as much was asked today as the person allows; yes where the log cannot be read."""
        try:
            asked = asked_since(self.departures(), day_of(datetime.now().astimezone()))
        except UnreadableHistory:
            return True
        return asked >= self._model.get(ONLINE_LIMIT)

    def person(self) -> str:
        """What stands for the person at a service, so that it can act on one of them, not on the whole key.

        The random bytes behind it are made once and kept in the keychain; empty where there is none. It is
        called in jobs: the keychain may wait for the person.
        """
        from secrets import token_hex

        kept = self.secrets.read(INSTALLATION)
        if isinstance(kept, NoKey):
            kept = self.secrets.keep(INSTALLATION, token_hex(32))
        return identifier(bytes.fromhex(kept.key), ME) if isinstance(kept, Secret) else ""

    def _made_client(self) -> Client:
        from app.net.client import Client

        client = Client(self.services, self._key, self.departures, self.is_paused, used_up=self.is_used_up)
        client.are_keys_proved = True  # none is kept before
        client.told = self._tell
        return client

    def _tell(self, service: str) -> None:
        self.told(service)

    def _key(self, name: str) -> str | None:
        kept = self.secrets.read(name)
        return kept.key if isinstance(kept, Secret) else None


def _log_in_memory() -> Departures:
    from app.store.departures import SqlDepartures

    return SqlDepartures.in_memory()


def online(folders: Folders, opened: Callable[[], Departures | None], model: SettingsModel) -> Online:
    """The way online of whoever runs this process.

    Args:
        folders: where the services are kept.
        opened: the log of the open history; None while none is open.
        model: the settings.
    """
    return Online(ServicesFile(folders.services_file), SystemSecrets(), opened, model)
