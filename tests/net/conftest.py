"""Servers and clients that belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.service import ServiceKind
from tests.net.make import Caller, service
from tests.support.certificates import authority
from tests.support.server import Peer, Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.net.make import MakeCaller


@pytest.fixture
def caller(tmp_path: Path) -> Iterator[MakeCaller]:
    """Makes a server that does something, and a client set up for it."""
    running: list[Server] = []

    def make(
        does: Callable[[Peer], None], kind: ServiceKind = ServiceKind.OPENAI_COMPATIBLE
    ) -> tuple[Caller, Server]:
        server = Server(does, authority().server(tmp_path))
        running.append(server.__enter__())
        return Caller(service(server, kind)), server

    yield make
    for server in running:
        server.__exit__()
