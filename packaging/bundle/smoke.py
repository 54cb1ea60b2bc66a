"""Tries what was frozen, as a person who has just installed it: checks, says what it is, opens its window.

Rules: from another folder and an empty home; every trial says what it saw, and the first that fails ends the
bundle with what the program wrote.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

from bundle.screen import clean_environment, screen, with_keychain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MAIL: Final = """\
From: "Microsoft Account Team" <security@mail-outlook-desk.com>
Reply-To: desk4471@gmail.com
To: you@example.net
Subject: Your mailbox is almost full
Date: Tue, 10 Nov 2026 09:12:00 +0000
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<p>Your mailbox has used 99 % of its space. Mails will be lost within 24 hours.</p>
<p>Keep your mails: <a href="https://office-storage.web.app/login">www.microsoft.com/storage</a></p>
"""
SCAM: Final = 20
QUIT: Final = "PORCHLIGHT_QUIT_AFTER_PAINT"
STARTS: Final = 5
_PATIENCE: Final = 60
_WAIT: Final = 0.1


class Fails(SystemExit):
    """The frozen program does not do what it should."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a trial saw."""

    what: str
    value: str


@dataclass(frozen=True, slots=True)
class Trial:
    """A frozen program, and a folder to try it in."""

    program: Path
    home: Path

    def mail(self) -> Path:
        """A scam in a file."""
        folder = self.home / "mails"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "letter.eml").write_text(MAIL, "utf-8")
        return folder / "letter.eml"

    def run(
        self, command: list[str], expected: int, variables: Mapping[str, str] | None = None
    ) -> tuple[str, float]:
        """Run to the end.

        Returns:
            What it wrote, and how many seconds it took.

        Raises:
            Fails: its exit code is another, or it complained.
        """
        environment = clean_environment(self.home, variables or {})
        began = time.perf_counter()
        ran = subprocess.run(
            command,
            cwd=self.home,
            env=environment,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
        took = time.perf_counter() - began
        wrong = complaints(ran.stderr)
        if ran.returncode != expected or wrong:
            trouble = f"{command} gave {ran.returncode}, not {expected}:\n{ran.stdout}\n{wrong}"
            raise Fails(trouble)
        return ran.stdout, took


def complaints(told: str) -> str:
    """What was complained of, without what the bus beside the program says of itself."""
    return "\n".join(
        line for line in told.splitlines() if line.strip() and not line.startswith("dbus-daemon[")
    )


def try_out(program: Path, home: Path, expected: Mapping[str, str]) -> list[Seen]:
    """Try everything.

    Args:
        program: the frozen program.
        home: an empty folder; it is made.
        expected: what the program must say about itself, by the names it uses.

    Returns:
        What was seen.

    Raises:
        Fails: something is not as it should be.
    """
    trial = Trial(program, home)
    trial.mail()
    settings = home / "config" / "porchlight" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"first_start_done": true}', "utf-8")
    with screen() as display:
        return [
            *_checks(trial),
            *_names_itself(trial, expected),
            *_opens(trial, display),
            _keeps(trial, display),
        ]


def _checks(trial: Trial) -> list[Seen]:
    check = [str(trial.program), "check", "--json", "--exit-code"]
    told, took = trial.run([*check, str(trial.mail())], SCAM)
    many, _ = trial.run([*check, "--batch", "--jobs", "2", str(trial.mail().parent)], SCAM)
    verdicts = [json.loads(line)["verdict"] for line in (told, *many.splitlines())]
    if set(verdicts) != {"scam"} or len(verdicts) < 2:
        trouble = f"the scam was answered with {verdicts}"
        raise Fails(trouble)
    return [Seen("a mail is checked", f"scam, {took * 1000:.0f} ms; in a helper process too")]


def _names_itself(trial: Trial, expected: Mapping[str, str]) -> list[Seen]:
    about = [str(trial.program), "about", "--json"]
    alone = json.loads(trial.run(about, 0)[0])
    beside = json.loads(trial.run(with_keychain(about), 0)[0])
    if alone["keychain"] is not None or beside["keychain"] != "Secret Service":
        trouble = f"keychains: {alone['keychain']} without one, {beside['keychain']} beside one"
        raise Fails(trouble)
    if wrong := {name: beside[name] for name, value in expected.items() if beside[name] != value}:
        trouble = f"it says {wrong}, not {dict(expected)}"
        raise Fails(trouble)
    return [Seen(name, str(value)) for name, value in beside.items()]


def _opens(trial: Trial, display: str) -> list[Seen]:
    """The window on a screen, and without one; with a mail, until the checker is loaded."""
    window = [str(trial.program)]
    on_screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    times = [trial.run(window, 0, {QUIT: "1", **on_screen})[1] for _ in range(STARTS)]
    pages = [trial.run(window, 0, {QUIT: "page", **on_screen})[1] for _ in range(STARTS)]
    _, engine = trial.run([*window, str(trial.mail())], 0, {QUIT: "engine", **on_screen})
    trial.run(window, 0, {QUIT: "page", "QT_QPA_PLATFORM": "offscreen"})
    return [
        Seen("window painted and closed", f"{median(times) * 1000:.0f} ms, the middle of {STARTS}"),
        Seen("its first page painted", f"{median(pages) * 1000:.0f} ms, the middle of {STARTS}"),
        Seen("a mail handed over, checker loaded", f"{engine * 1000:.0f} ms"),
    ]


def _keeps(trial: Trial, display: str) -> Seen:
    """Beside a keychain, the window keeps its past checks in a file that is encrypted."""
    file = trial.home / "data" / "porchlight" / "history" / "history.db"
    on_screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    command = with_keychain([str(trial.program), str(trial.mail())])
    process = subprocess.Popen(
        command,
        cwd=trial.home,
        env=clean_environment(trial.home, on_screen),
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait_for(file, process)
    finally:
        _end(process)
    with file.open("rb") as kept:
        if kept.read(6) == b"SQLite":
            trouble = f"{file.name} is not encrypted"
            raise Fails(trouble)
    return Seen("past checks kept", f"{file.stat().st_size} bytes, encrypted, the key in the keychain")


def _wait_for(file: Path, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _PATIENCE
    while not file.exists():
        if process.poll() is not None or time.monotonic() > until:
            trouble = f"no {file.name} was made; the window ended with {process.poll()}"
            raise Fails(trouble)
        time.sleep(_WAIT)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the window and the keychain beside it: they are a process group of their own."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    process.communicate()
