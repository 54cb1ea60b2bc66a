"""What several peers need."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.net.make import CHAT
from tests.peers.proxy import Gateway
from tests.support.server import Server, http, says

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def screen() -> Iterator[str]:
    """A screen that nobody sees; its name."""
    out, into = os.pipe()
    command = ["Xvfb", "-displayfd", str(into), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=(into,), stderr=subprocess.DEVNULL)
    os.close(into)
    with os.fdopen(out) as told:
        number = told.readline().strip()
    yield f":{number}"
    process.terminate()
    process.wait(10)


@pytest.fixture(scope="session")
def upstream() -> Iterator[Server]:
    """A server that stands for OpenAI, behind the gateway."""
    with Server(says(http({**CHAT})), None) as server:
        yield server


@pytest.fixture(scope="session")
def gateway(tmp_path_factory: pytest.TempPathFactory, upstream: Server) -> Iterator[Gateway]:
    """A running gateway."""
    made = Gateway(tmp_path_factory.mktemp("gateway"), f"http://127.0.0.1:{upstream.port}/v1")
    made.start()
    yield made
    made.kill()


@pytest.fixture
def name(request: pytest.FixtureRequest) -> str:
    """A name for a device, another for each test."""
    return str(request.node.name).removeprefix("test_").replace("_", " ")[:40]
