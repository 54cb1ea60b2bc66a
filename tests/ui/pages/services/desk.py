"""An honest fake of what sets services up: it keeps them in memory, with their keys beside them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.core.call import Answered, Cancelled
from app.core.service import Service, ServiceKind
from app.net.target import Misplaced, target
from app.ui.pages.services.ports import Around

if TYPE_CHECKING:
    from app.core.call import CallOutcome
    from app.core.cancel import Cancel
    from app.core.place import Misfit
    from app.core.unkept import Unkept

OURS = Service("own:localhost:11434", ServiceKind.OPENAI_COMPATIBLE, "http://localhost:11434/v1", "llama")
OPENAI = Service(
    "openai", ServiceKind.OPENAI_RESPONSES, "https://api.openai.com/v1", "large", "key of openai"
)


class FakeDesk:
    """A desk in memory; addresses are judged by the real rules."""

    def __init__(self, *services: Service) -> None:
        self.services = {service.id: service for service in services}
        self.keys = {service.key_name: "old-key" for service in services if service.key_name}
        self.keychain, self.unreadable = "Secret Service", ""
        self.outcome: CallOutcome = Answered('{"answer": "yes"}', "small")
        self.unkept: Unkept | None = None
        self.asked: list[tuple[Service, str | None]] = []
        self.waits = threading.Event()
        self.waits.set()
        """Clear it to have a call wait until it is set or stopped."""

    def look(self, *, for_keys: bool = False) -> Around:
        """What there is."""
        has_keys = for_keys or any(service.key_name for service in self.services.values())
        return Around(tuple(self.services.values()), self.keychain if has_keys else "", self.unreadable)

    def misfit(self, service: Service) -> Misfit | None:
        """By the rules of the door."""
        try:
            target(service.base_url, service.addresses)
        except Misplaced as misplaced:
            return misplaced.why
        return None

    def try_out(self, service: Service, key: str | None, cancel: Cancel) -> CallOutcome:
        """Answer as it was told to, once it may."""
        self.asked.append((service, key))
        cancel.when_set(self.waits.set)
        self.waits.wait(10)
        return Cancelled() if cancel.is_set else self.outcome

    def keep(self, service: Service, key: str | None, instead_of: str = "") -> Unkept | None:
        """Keep both, or say why not."""
        if self.unkept is None:
            self.services.pop(instead_of, None)
            self.services[service.id] = service
            if key:
                self.keys[service.key_name] = key
        return self.unkept

    def remove(self, service: Service) -> Unkept | None:
        """Forget both, or say why not."""
        if self.unkept is None:
            del self.services[service.id]
            self.keys.pop(service.key_name, None)
        return self.unkept
