"""What several peers need."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

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
