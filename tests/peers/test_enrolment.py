"""`porchlight enrol` from end to end: a real gateway, a real keychain, and a search for the key elsewhere.

Needs the Debian packages `gnome-keyring` and `dbus-daemon` (for `dbus-run-session`).
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.core.enrolment import Enrolment, read
from gateway.__main__ import id_of
from tests.peers.test_secret_service import SESSION
from tests.support.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.peers.proxy import Gateway

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is the keychain of Linux")

ENROL = "import sys; from app.cli import main; sys.exit(main(['enrol']))"
WINDOW_IS_OPEN = """
import sys
from datetime import UTC, datetime
from app.core.opening import AsBefore, Opened
from app.folders import Folders
from app.store.keychain import SystemKeychain
from app.store.open import open_history

folders = Folders.of_this_person()
opening = open_history(folders.history, SystemKeychain(), AsBefore(), now=datetime.now(UTC))
assert isinstance(opening, Opened), opening
import subprocess
code = subprocess.run([sys.executable, "-c", sys.argv[1]]).returncode
(one,) = opening.departures.page()
assert one.returned is not None and one.returned.outcome == "answered", one
print(opening.departures.verify())
opening.history.close()
sys.exit(code)
"""


def _in_session(home: Path, script: str, code: str, password: str) -> subprocess.CompletedProcess[str]:
    """Run a script on a bus of its own, beside a keychain that a password opens; none where there is none."""
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home),
        "PASSWORD": password,
        "PYTHON": sys.executable,
        "SCRIPT": script,
        "FOLDER": ENROL,
        "PYTHONPATH": str(ROOT),
    }
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    command = ["dbus-run-session", "--", "sh", "-c", SESSION]
    return subprocess.run(
        command,
        env=environment,
        input=code,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )


def test_a_computer_is_enrolled_and_its_key_lies_in_the_keychain_alone(
    gateway: Gateway, name: str, tmp_path: Path
) -> None:
    code = gateway.type("add", name)

    ran = _in_session(tmp_path, ENROL, code, "open sesame")

    assert ran.returncode == 0, ran.stderr
    assert "This computer may now ask porchlight" in ran.stdout
    assert "not in your log" not in ran.stdout
    enrolment = read(code)
    assert isinstance(enrolment, Enrolment)
    assert enrolment.key not in ran.stdout + ran.stderr
    kept = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert {"services.json", "history.db"} <= {path.name for path in kept}
    assert [path for path, content in kept.items() if enrolment.key.encode() in content] == []


def test_the_first_call_stands_in_the_log_of_a_window_that_is_open(
    gateway: Gateway, name: str, tmp_path: Path
) -> None:
    ran = _in_session(tmp_path, WINDOW_IS_OPEN, gateway.type("add", name), "open sesame")

    assert ran.returncode == 0, ran.stderr
    assert "Unbroken(records=2)" in ran.stdout


def test_a_code_that_was_revoked_sets_nothing_up(gateway: Gateway, name: str, tmp_path: Path) -> None:
    code = gateway.type("add", name)
    gateway.type("revoke", id_of(name))

    ran = _in_session(tmp_path, ENROL, code, "open sesame")

    assert ran.returncode == 1
    assert "Nothing was set up." in ran.stderr
    assert list(tmp_path.rglob("services.json")) == []


def test_without_a_keychain_it_says_why_and_sends_nothing(
    gateway: Gateway, name: str, tmp_path: Path
) -> None:
    code = gateway.type("add", name)
    asked = gateway.log.count("POST")

    script = ENROL.replace(
        "import sys;", "import sys, os; os.environ['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/none';"
    )
    ran = _in_session(tmp_path, script, code, "")

    assert ran.returncode == 1
    assert "no safe place for keys" in ran.stderr
    assert gateway.log.count("POST") == asked
