"""What holds for every test: no network but loopback, no unexpected log lines, nobody's home or language."""

from __future__ import annotations

import os
import tempfile
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.support.logs import Unexpected
from tests.support.network import Door

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.engine import Engine

DOOR = Door()
HOME = tempfile.TemporaryDirectory(prefix="porchlight-home-")
OFFSCREEN = r"This plugin does not support (propagateSizeHints|raise)\(\)"
"""What Qt says of the offscreen platform itself."""
HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
XDG = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
SETTINGS_OF_A_PERSON = ("LANGUAGE", "LC_MESSAGES", "LC_CTYPE", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES")


def pytest_configure() -> None:
    """Shut the door and move out of this machine's home before anything of ours is imported."""
    DOOR.shut()
    os.environ.update(dict.fromkeys((*HOMES, *XDG), HOME.name))
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_ACCESSIBILITY="0")
    os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", TZ="UTC", TERM="dumb")
    for name in SETTINGS_OF_A_PERSON:
        os.environ.pop(name, None)
    if hasattr(time, "tzset"):
        time.tzset()
    # a busy machine is slow without being wrong: speed is what `bench` measures
    settings.register_profile("porchlight", deadline=None, print_blob=True)
    settings.load_profile("porchlight")


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    HOME.cleanup()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Fail every test in which Qt warns."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
        item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN))


@pytest.fixture(scope="session")
def engine() -> Engine:
    """Everything that is bundled, loaded once: an engine never changes."""
    from app.engine import Engine

    return Engine.load()


@pytest.fixture(autouse=True)
def _stays_at_home() -> Iterator[None]:
    """Fail a test that reached for the network, even where the code caught the refusal."""
    DOOR.knocks.clear()
    yield
    assert not DOOR.knocks, f"this test reached for the network: {DOOR.knocks}"


@pytest.fixture(autouse=True)
def _keeps_quiet(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logged a warning or worse which its `logs` marker does not name."""
    marker = request.node.get_closest_marker("logs")
    unexpected = Unexpected(*(marker.args if marker else ()))
    with unexpected.listening():
        yield
    assert not unexpected.lines, f"unexpected log lines: {unexpected.lines}"
