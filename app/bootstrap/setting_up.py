"""Sets services up for the window: looks at what is there, tries a service out, keeps it or removes it.

Rules: everything here is called in jobs; the first call goes through the one door and into the log like every
other; its answer has to be one that can be used; nothing is kept by it. What the service offers is told on
once the service is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.bootstrap.service_shelf import ServiceShelf
from app.bootstrap.trying import tried
from app.core.call import Answered, Garbled, Held, NotSent, RefusedByModel
from app.core.place import Misfit
from app.core.trial import TRIAL
from app.settings.file import Unreadable
from app.store.secrets import Secret
from app.ui.pages.services.ports import Around

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap.online import Online
    from app.core.call import CallOutcome, Trying
    from app.core.cancel import Cancel
    from app.core.offer import Offer
    from app.core.service import Service
    from app.core.unkept import Unkept


class SettingUp:
    """Sets services up.

    Args:
        online: the way online.
        asking: makes what asks one service with one key; None for the trusted client.
    """

    def __init__(self, online: Online, asking: Callable[[Service, str], Trying] | None = None) -> None:
        self._online, self._asking = online, asking or self._client
        self._shelf = ServiceShelf(online.file, online.secrets)
        self._offered: tuple[Service, Offer | None] | None = None
        """The service that was tried last, and what it offered."""

    def look(self, *, for_keys: bool = False) -> Around:
        """What is set up, and where keys are kept; the keychain only where there is or will be a key."""
        loaded = self._online.file.load()
        services = () if isinstance(loaded, Unreadable) else loaded
        has_keys = for_keys or any(service.key_name for service in services)
        name = self._online.secrets.name if has_keys else ""
        unreadable = self._online.file.path.name if isinstance(loaded, Unreadable) else ""
        return Around(services, name, unreadable=unreadable)

    def misfit(self, service: Service) -> Misfit | None:
        """Why no request may go to a service; None where it may."""
        from app.net.target import Misplaced, target

        try:
            target(service.base_url, service.addresses)
        except Misplaced as misplaced:
            return misplaced.why
        parts = urlsplit(service.base_url)
        return Misfit.NOT_ONE if parts.query or parts.fragment else None

    def try_out(self, service: Service, key: str | None, cancel: Cancel) -> CallOutcome:
        """Ask a service once.

        Args:
            service: not kept yet.
            key: not kept yet; None for the one in the keychain.
            cancel: stops it.
        """
        if key is None:
            kept = self._online.secrets.read(service.key_name)
            if not isinstance(kept, Secret):
                return NotSent(Held.NO_KEY)
            key = kept.key
        outcome, offer, _ = tried(self._asking(service, key), service, cancel)
        self._offered = service, offer
        return _usable(outcome) if isinstance(outcome, Answered) else outcome

    def keep(self, service: Service, key: str | None, instead_of: str = "") -> Unkept | None:
        """Keep a service and its key, both or neither; None for the key leaves it as it is."""
        unkept = self._shelf.keep(service, key, instead_of)
        if unkept is None:
            for known in {service.id, instead_of or service.id}:
                self._online.forget(known)
            if self._offered is not None and self._offered[0] == service:
                self._online.take_offer(*self._offered)
        return unkept

    def remove(self, service: Service) -> Unkept | None:
        """Forget a service and its key, both or neither."""
        unkept = self._shelf.remove(service)
        if unkept is None:
            self._online.forget(service.id)
        return unkept

    def _client(self, service: Service, key: str) -> Trying:
        from app.net.client import Client

        return Client(lambda: (service,), lambda _name: key, self._online.departures, self._online.is_paused)


def _usable(answered: Answered) -> CallOutcome:
    """The same, where the model did as it was asked: else no later answer could be read either."""
    from app.assistant.answer import read_answer

    read = read_answer(answered.text, TRIAL.schema)
    return read if isinstance(read, Garbled | RefusedByModel) else answered
