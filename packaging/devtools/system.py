"""Decides which packages of the system are missing, and installs them where that is allowed.

Rules: only Debian and its children (those with `apt-get`) are asked; root installs, anybody else is told the
one command to type; nothing is asked on the way.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import Final

_QT: Final = ("libglib2.0-0", "libgl1", "libegl1", "libfontconfig1", "libdbus-1-3", "libxkbcommon0")
"""What Qt needs even without a screen."""
_SCREEN: Final = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
)
"""What it needs beyond that to show a window."""

_BUNDLE: Final = (
    "appstream",
    "binutils",
    "dbus-daemon",
    "desktop-file-utils",
    "dpkg-dev",
    "gnome-keyring",
    "libpulse0",
    "libspeechd2",
    "xvfb",
)
"""What makes a Debian package, checks its menu entry, and tries it with a keychain and a screen."""

_PEERS: Final = (
    "at-spi2-core",
    "dbus-daemon",
    "espeak-ng",
    "gir1.2-atspi-2.0",
    "gnome-keyring",
    "libspeechd2",
    "openbox",
    "orca",
    "python3-gi",
    "speech-dispatcher",
    "speech-dispatcher-audio-plugins",
    "trayer",
    "x11-utils",
    "xclip",
    "xdotool",
    "xvfb",
)
"""The keychain, the voice, the screen reader and the tray that the peer tests meet."""

PACKAGES: Final[dict[str, tuple[str, ...]]] = {
    "bundle": _BUNDLE,
    "bench": ("spamassassin", "spamc", "spamd"),
    "window": (*_QT, *_SCREEN),
    "test": (*_QT, *_SCREEN, *_PEERS),
}
"""Debian packages of each group. Groups that are not named need nothing beyond Python and its venv module."""


def platform_packages(groups: tuple[str, ...]) -> tuple[str, ...]:
    """Debian packages that these groups need; none on systems without `apt-get`."""
    if shutil.which("apt-get") is None:
        return ()
    return tuple(name for group in groups for name in PACKAGES.get(group, ()))


def missing(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the named packages that are not installed."""
    return tuple(name for name in names if not _is_installed(name))


def install(names: tuple[str, ...]) -> str:
    """Install packages, as root.

    Returns:
        What the person has to do, where we may not or could not; empty when the packages are installed.
    """
    if shutil.which("apt-get") is None:
        return f"Please install these with your system's own tool, then start again: {' '.join(names)}"
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *names]
    if not _is_root():
        return f"Please type this, then start again:\n  sudo {' '.join(command)}"
    sys.stderr.write(f"porchlight: installing {' '.join(names)}\n")
    if _apt(command) or (_apt(["apt-get", "update"]) and _apt(command)):
        return ""
    return f"This failed; please try it yourself:\n  {' '.join(command)}"


def _is_installed(name: str) -> bool:
    """Whether a package is there, under its name or under the one that 64-bit time gave it."""
    if shutil.which("dpkg-query") is None:
        return False
    return any(_is_there(one) for one in (name, f"{name}t64"))


def _is_there(name: str) -> bool:
    query = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", name]
    answer = subprocess.run(query, capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout == "installed"


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _apt(command: list[str]) -> bool:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # apt speaks to stderr, so that standard output stays the answer of the tool behind us
    finished = subprocess.run(command, env=quiet, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False)
    return finished.returncode == 0
