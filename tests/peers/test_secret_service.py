"""The key of the history in a real Secret Service: gnome-keyring on a bus of its own.

Needs the Debian packages `gnome-keyring` and `dbus-daemon` (for `dbus-run-session`).
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SESSION = """
set -e
if [ -n "$PASSWORD" ]; then
    printf '%s' "$PASSWORD" | gnome-keyring-daemon --unlock --components=secrets > /dev/null
fi
exec "$PYTHON" -c "$SCRIPT" "$FOLDER"
"""
START = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from app.core.history import Query
from app.core.keeping import ForgetAll, UseKeychain, UsePassphrase
from app.core.opening import AsBefore, Opened, WithPassphrase
from app.store.change import change_keeping
from app.store.keychain import SystemKeychain
from app.store.open import open_history

folder, keychain = Path(sys.argv[1]), SystemKeychain()
def start(choice=None):
    return open_history(folder, keychain, choice or AsBefore(), now=datetime.now(UTC))
def change(wanted):
    outcome = change_keeping(folder, keychain, wanted)
    return getattr(outcome, "keeping", outcome)
"""
KEEPS = (
    START
    + """
from tests.store.make import new
opening = start()
assert isinstance(opening, Opened), opening
opening.history.add(new("kept"))
opening.history.close()
print(keychain.name, opening.keeping.value)
"""
)
FINDS = (
    START
    + """
opening = start()
assert isinstance(opening, Opened), opening
print([row.title for row in opening.history.rows(Query())], opening.notes)
opening.history.close()
print(change(ForgetAll()).value, [path.name for path in folder.iterdir()], keychain.read())
"""
)
LEAVES = (
    START
    + """
print(change(UsePassphrase("correct horse")).value, keychain.read(), start())
"""
)
COMES_BACK = (
    START
    + """
print(change(UsePassphrase("another horse", "correct horse")).value, keychain.read())
print(change(UseKeychain("correct horse")))
print(change(UseKeychain("another horse")).value, type(keychain.read()).__name__)
"""
)
IS_REFUSED = (
    START
    + """
print(type(change(UseKeychain("correct horse"))).__name__)
opening = start(WithPassphrase("correct horse"))
print([row.title for row in opening.history.rows(Query())], opening.keeping.value)
opening.history.close()
"""
)
ASKS = START + "print(type(start()).__name__)"


FOUND = ["['kept'] ()", "memory ['history.off'] NoKey()"]


def _in_session(home: Path, script: str, password: str) -> list[str]:
    """What a script says that runs on a bus of its own, beside a keychain that this password opens."""
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home),
        "PASSWORD": password,
        "PYTHON": sys.executable,
        "SCRIPT": script,
        "FOLDER": str(home / "history"),
    }
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    command = ["dbus-run-session", "--", "sh", "-c", SESSION]
    ran = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is the keychain of Linux")
def test_the_key_lives_in_the_secret_service(tmp_path: Path) -> None:
    assert _in_session(tmp_path, KEEPS, "open sesame") == ["Secret Service keychain"]

    kept = b"".join(path.read_bytes() for path in (tmp_path / "history").iterdir())
    assert b"SQLite format" not in kept

    # the next login: another bus, another daemon, the same keychain on the disk
    assert _in_session(tmp_path, FINDS, "open sesame") == FOUND


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is the keychain of Linux")
def test_a_keychain_that_nobody_unlocks_keeps_the_history_as_it_is(tmp_path: Path) -> None:
    _in_session(tmp_path, KEEPS, "open sesame")
    before = (tmp_path / "history" / "history.db").read_bytes()

    assert _in_session(tmp_path, ASKS, "wrong") == ["KeyOutOfReach"]

    assert (tmp_path / "history" / "history.db").read_bytes() == before
    assert _in_session(tmp_path, FINDS, "open sesame")[0] == "['kept'] ()"


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is the keychain of Linux")
def test_the_key_leaves_the_secret_service_and_comes_back(tmp_path: Path) -> None:
    _in_session(tmp_path, KEEPS, "open sesame")
    assert _in_session(tmp_path, LEAVES, "open sesame") == [
        "passphrase NoKey() NeedsPassphrase(ask=<Ask.KNOWN: 'known'>)"
    ]
    assert _in_session(tmp_path, IS_REFUSED, "wrong") == ["KeyOutOfReach", "['kept'] passphrase"]
    assert _in_session(tmp_path, COMES_BACK, "open sesame") == [
        "passphrase NoKey()",
        "NeedsPassphrase(ask=<Ask.WRONG: 'wrong'>)",
        "keychain Unlocked",
    ]
    assert _in_session(tmp_path, FINDS, "open sesame") == FOUND
