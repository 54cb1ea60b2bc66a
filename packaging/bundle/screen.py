"""Gives what is tried a screen, a home and a keychain of its own.

Rules: nothing of the person who builds leaks in, and nothing is left behind.
"""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

WITH_KEYCHAIN: Final = (
    'printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 && exec "$@"'
)


def clean_environment(home: Path, more: Mapping[str, str]) -> dict[str, str]:
    """Variables of a person who has just come: a home, a language, and no more than is named."""
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o700)
    places = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "XDG_CONFIG_HOME": str(home / "config")}
    return {
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        **places,
        "XDG_DATA_HOME": str(home / "data"),
        **more,
    }


def with_keychain(command: list[str]) -> list[str]:
    """The same command beside a Secret Service that is unlocked, on a bus of its own."""
    return ["dbus-run-session", "--", "sh", "-c", WITH_KEYCHAIN, "sh", *command]


@contextmanager
def screen() -> Iterator[str]:
    """A screen in memory, 1240 by 900; gives its name for DISPLAY."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1240x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            trouble = "Xvfb does not start"
            raise SystemExit(trouble)
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
