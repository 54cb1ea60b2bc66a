"""Starts SpamAssassin's own server on a free loopback port, for as long as it is measured.

Rules: no network tests (`-L`), one child, no settings of any person; it is ended by its own process, never by
name; as root it gives its rights away to `nobody`.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE: Final = "127.0.0.1"
PATIENCE_SECONDS: Final = 60
MOST_BYTES: Final = 500_000
"""`spamc` passes over longer mails."""


class CannotStart(Exception):
    """SpamAssassin is not installed, or its server did not answer."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running `spamd`."""

    port: int
    process: subprocess.Popen[bytes]
    spamc: str

    def check(self, mail: bytes) -> bytes:
        """The verdict on one mail, `score/threshold`, by a `spamc` of its own, as a mail server calls it."""
        command = [self.spamc, "-d", HERE, "-p", str(self.port), "-s", str(MOST_BYTES), "-x", "-c"]
        finished = subprocess.run(command, input=mail, stdout=subprocess.PIPE, check=False)
        return finished.stdout.strip()


@contextmanager
def running() -> Iterator[Server]:
    """A server that answers, ended afterwards.

    Raises:
        CannotStart: it is not installed or did not answer.
    """
    spamd, spamc = _found("spamd"), _found("spamc")
    with TemporaryDirectory(prefix="porchlight-spamd-") as folder:
        Path(folder).chmod(0o777)
        port = _free_port()
        command = [spamd, "-L", "-x", "-i", HERE, "-p", str(port), "-m", "1", "--min-children=1"]
        command += ["-H", folder, "-s", "null", *(["-u", "nobody"] if os.geteuid() == 0 else [])]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            server = Server(port, process, spamc)
            _wait(server)
            yield server
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()
            process.wait()


def _found(name: str) -> str:
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin")
    if path is None:
        sentence = f"{name} is not installed."
        raise CannotStart(sentence)
    return path


def _free_port() -> int:
    with socket.socket() as plug:
        plug.bind((HERE, 0))
        port: int = plug.getsockname()[1]
        return port


def _wait(server: Server) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until and server.process.poll() is None:
        with suppress(OSError), socket.create_connection((HERE, server.port), 1):
            break
        time.sleep(0.1)
    if b"/" not in server.check(b"Subject: hello\r\n\r\nhello\r\n"):
        sentence = "spamd did not answer."
        raise CannotStart(sentence)
