"""The lamp by the clock, on a real screen: a window manager, a tray, a clipboard, a keychain.

Needs the Debian packages `xvfb dbus-daemon gnome-keyring openbox trayer xclip xdotool x11-utils`.
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

COPIED = "USPS: your parcel is on hold. Pay the fee of $1.99 now: https://usps-redelivery.top/track"
SESSION = r"""
printf x | gnome-keyring-daemon --unlock --components=secrets > /dev/null
openbox > /dev/null 2>&1 & manager=$!
trayer --edge top --align right --widthtype request --height 48 & tray=$!
printf %s "$COPIED" | xclip -selection clipboard > /dev/null 2>&1
"$PYTHON" -m app & app=$!
trap 'kill $app $tray $manager 2> /dev/null' EXIT

wait_for() {
    for _ in $(seq 300); do "$@" > /dev/null 2>&1 && return; sleep 0.1; done
    echo "never: $*"
    exit 1
}
window() { xdotool search --onlyvisible --name '^Porchlight$' | head -1 | grep .; }
no_window() { ! window; }
bar() { xdotool search --onlyvisible --class '^trayer$' | tail -1; }
lamp() { xwininfo -tree -id "$(bar)" | grep -q '"Porchlight"'; }
under() { xdotool getmouselocation --shell | grep WINDOW; }
press_until() {
    for _ in $(seq 12); do
        "${@:2}"
        for _ in $(seq 25); do "$1" > /dev/null 2>&1 && return; sleep 0.1; done
    done
    echo "never after ${*:2}: $1"
    exit 1
}
close_window() { xdotool windowactivate --sync "$(window)" key --clearmodifiers alt+F4; }
is_menu_open() { [ "$(under)" != "$bare" ]; }
choose() {
    xdotool key Escape
    eval "$(xdotool getwindowgeometry --shell "$(bar)")"
    xdotool mousemove $((X + WIDTH / 2)) $((Y + HEIGHT / 2))
    bare=$(under)
    press_until is_menu_open xdotool click 3
    xdotool key "$@"
}
is_ended() { ! kill -0 $app; }
kept() { [ "$("$PYTHON" -c "$COUNT" "$XDG_DATA_HOME/porchlight/history")" = 1 ]; }

wait_for window
wait_for lamp
echo lamp
press_until no_window close_window
kill -0 $app && echo behind
press_until window choose Down Return
echo forward
wait_for kept
press_until is_ended choose Up Return
wait $app
echo "ended $?"
"""
COUNT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from app.core.history import Query
from app.core.opening import AsBefore
from app.core.verdict import Answer
from app.store.keychain import SystemKeychain
from app.store.open import open_history
opening = open_history(Path(sys.argv[1]), SystemKeychain(), AsBefore(), now=datetime.now(UTC))
print([row.answer for row in opening.history.rows(Query("parcel hold"))].count(Answer.SCAM))
opening.history.close()
"""
pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="trays of other systems need their own desktop"
)


def test_what_was_copied_is_checked_from_the_lamp(screen: str, tmp_path: Path) -> None:
    settings = tmp_path / "config" / "porchlight"
    for folder in (settings, tmp_path / "run"):
        folder.mkdir(parents=True, mode=0o700)
    (settings / "settings.json").write_text('{"first_start_done": true, "tray": true}', "utf-8")
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
        "PYTHON": sys.executable,
        "COPIED": COPIED,
        "COUNT": COUNT,
    }
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    with (tmp_path / "said").open("w") as said:
        command = ["dbus-run-session", "--", "bash", "-c", SESSION]
        ran = subprocess.run(command, env=environment, cwd=ROOT, stdout=said, check=False, timeout=240)

    told = (tmp_path / "said").read_text("utf-8").splitlines()
    assert (told, ran.returncode) == (["lamp", "behind", "forward", "ended 0"], 0)
