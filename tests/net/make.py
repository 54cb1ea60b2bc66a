"""Clients, services and questions for the tests of the network."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from app.core.cancel import Cancel
from app.core.departure import Errand, Purpose
from app.core.service import Question, Service, ServiceKind
from app.net.anchors import only
from app.net.client import Client
from app.net.door import Door
from app.net.resolver import SystemResolver
from app.store.departures import SqlDepartures
from tests.support.certificates import NAME, authority
from tests.support.clock import DrivenClock

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from app.core.call import CallOutcome
    from app.core.departure import Departure, Departures, Returned
    from app.core.serial import Json
    from tests.support.server import Peer, Server

KEY = "sk-do-not-tell-5f2c"
CONTENT = "Hi mum, a word that stays here: Zinnober"
SCHEMA: dict[str, Json] = {
    "type": "object",
    "properties": {"danger": {"type": "integer"}},
    "required": ["danger"],
}
QUESTION = Question("Judge it. Answer in JSON.", CONTENT, "opinion", dict(SCHEMA), "f" * 64)
ERRAND = Errand(Purpose.CHECK, removed=("email",))
CHAT = {
    "model": "small",
    "choices": [{"message": {"role": "assistant", "content": "{}"}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 12, "completion_tokens": 3},
}
RESPONSE = {
    "model": "large",
    "status": "completed",
    "output": [
        {"type": "reasoning", "summary": []},
        {"type": "message", "content": [{"type": "output_text", "text": "{}"}]},
    ],
    "usage": {"input_tokens": 12, "output_tokens": 3},
}


def service(
    server: Server | None = None,
    kind: ServiceKind = ServiceKind.OPENAI_COMPATIBLE,
    *,
    host: str = NAME,
    scheme: str = "https",
    port: int = 443,
) -> Service:
    at = server.port if server else port
    return Service("own", kind, f"{scheme}://{host}:{at}/v1", "small", "key", ("127.0.0.1",))


@dataclass
class Caller:
    """A client with everything around it, where a name leads to this computer."""

    service: Service
    clock: DrivenClock = field(default_factory=DrivenClock)
    key: str | None = KEY
    paused: bool = False
    used_up: bool = False
    leads_to: tuple[str, ...] = ("127.0.0.1",)
    """Where every name leads."""
    look_up: Callable[[str], tuple[str, ...]] | None = None
    """Instead of `leads_to`."""
    give_key: Callable[[], str | None] | None = None
    """Instead of `key`."""
    proxy: Callable[[str], str | None] = lambda _host: None
    anchors: ssl.SSLContext = field(default_factory=lambda: only(authority().anchor))
    log: Departures = field(default_factory=SqlDepartures.in_memory)

    def __post_init__(self) -> None:
        door = Door(
            self.clock,
            anchors=lambda: self.anchors,
            resolver=SystemResolver(lambda host: self.look_up(host) if self.look_up else self.leads_to),
            proxy=self._proxy_of,
        )
        self.client = Client(
            lambda: (self.service,),
            lambda _name: self.give_key() if self.give_key else self.key,
            lambda: self.log,
            lambda: self.paused,
            used_up=lambda: self.used_up,
            clock=self.clock,
            door=door,
            chance=lambda: 0.5,
        )

    def _proxy_of(self, host: str) -> str | None:
        return self.proxy(host)

    def ask(self, cancel: Cancel | None = None, errand: Errand = ERRAND) -> CallOutcome:
        body = self.client.body(self.service, QUESTION)
        return self.client.ask(self.service, body, errand, cancel or Cancel())

    @property
    def departed(self) -> list[Departure]:
        return [*self.log.page()][::-1]

    @property
    def returned(self) -> list[Returned]:
        """What came back, in order; every request has ended."""
        ended = [one.returned for one in self.departed if one.returned]
        assert len(ended) == len(self.departed)
        return ended

    @property
    def ends(self) -> list[str]:
        """How each request ended, by the log, in order."""
        return [one.outcome for one in self.returned]


class MakeCaller(Protocol):
    """Makes a server that does something, and a client set up for it."""

    def __call__(
        self, does: Callable[[Peer], None], kind: ServiceKind = ServiceKind.OPENAI_COMPATIBLE
    ) -> tuple[Caller, Server]: ...
