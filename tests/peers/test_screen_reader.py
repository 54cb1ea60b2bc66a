"""The real Porchlight under a real screen reader's bus: Xvfb, AT-SPI, and Orca where it is installed.

Needs the Debian packages `xvfb dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0`; for Orca `orca
speech-dispatcher` too.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"
DRIVER = ROOT / "tests" / "peers" / "listener" / "drive.py"
SPEECH = """
LogLevel 1
AudioOutputMethod "libao"
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
"""
ANSWER = "Scam. Don't click, pay or reply."
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux talks to screen readers")


def _walk(screen: str, home: Path, *listeners: str) -> dict[str, Any]:
    """What is met on the way from a text to its answer."""
    settings, speech = home / "config" / "porchlight", home / "config" / "speech-dispatcher"
    for folder in (settings, speech, home / "run"):
        folder.mkdir(parents=True, mode=0o700)
    (settings / "settings.json").write_text('{"first_start_done": true}', "utf-8")
    (speech / "speechd.conf").write_text(SPEECH, "utf-8")
    (home / ".libao").write_text("default_driver=null\n", "utf-8")
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(ROOT),
    }
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    command = ["dbus-run-session", "--", SYSTEM_PYTHON, str(DRIVER), sys.executable, str(home), *listeners]
    ran = subprocess.run(
        command, env=environment, cwd=home, capture_output=True, text=True, check=False, timeout=240
    )
    assert ran.returncode == 0, ran.stderr
    met = json.loads(ran.stdout.splitlines()[-1])
    assert isinstance(met, dict)
    return met


def test_a_check_is_done_by_names_and_actions_alone(screen: str, tmp_path: Path) -> None:
    met = _walk(screen, tmp_path)

    assert met["focused"] == ANSWER
    assert ["heading", ANSWER] in met["verdict"]
    names = [name for _role, name in met["verdict"]]
    assert names.index(ANSWER) < names.index("What to do now") < names.index("Why I think so")
    assert any(role == "push-button" and name.startswith("1. ") for role, name in met["verdict"])
    assert ["heading", "Settings"] in met["settings"]
    assert ["radio-button", "Dark"] in met["settings"]


@pytest.mark.skipif(shutil.which("orca") is None, reason="Orca is not installed")
def test_orca_speaks_the_answer_first(screen: str, tmp_path: Path) -> None:
    spoken = _walk(screen, tmp_path, "orca")["spoken"]

    first = next(line for line in spoken if ANSWER in line)
    assert "very likely a scam" in " ".join(spoken[spoken.index(first) : spoken.index(first) + 3])
