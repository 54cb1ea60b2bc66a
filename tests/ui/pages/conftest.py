"""A service on loopback, set up in the house of a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.certificates import authority
from tests.support.server import Server
from tests.ui.pages.whole import set_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.bootstrap.house import House
    from tests.support.server import Peer

    Serve = Callable[[Callable[[Peer], None]], Server]


@pytest.fixture
def serve(house: House, tmp_path: Path) -> Iterator[Serve]:
    """Sets a server up as the service of the house."""
    running: list[Server] = []

    def serves(does: Callable[[Peer], None]) -> Server:
        server = Server(does, authority().server(tmp_path))
        running.append(server.__enter__())
        set_up(house, server.port)
        return server

    yield serves
    for server in running:
        server.__exit__()
