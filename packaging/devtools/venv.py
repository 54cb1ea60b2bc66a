"""Decides whether `.venv` is fresh, and makes it again where it is not.

Rules: a group of requirements is fresh when its stamp names the same lock file, Python and folder; stamps are
written last and removed first, so a stopped installation never looks like a finished one; only one process
builds at a time, the others wait; every file pip installs must match a locked hash.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCKED_GROUPS: Final = ("run", "test", "train", "bundle", "fuzz", "lock")
"""Groups with a file in `requirements/`. Others, such as `bench` and `window`, only have system packages."""


def here() -> Path:
    """The folder of the sources: the one that holds `packaging/`."""
    return Path(__file__).resolve().parents[2]


class Venv:
    """The environment beside the sources that everything runs in."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.scripts = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.scripts / ("python.exe" if os.name == "nt" else "python")

    def ensure(self, *groups: str) -> None:
        """Install what these groups need, unless it stands there already.

        Raises:
            SystemExit: something is missing that only the person can install; its message says what.
        """
        if not self.is_fresh(groups):
            from devtools.building import build

            build(self, groups)

    def is_fresh(self, groups: tuple[str, ...]) -> bool:
        """Whether every one of these groups is installed as locked."""
        return all(self.stamped(group) == self.wanted(group) for group in groups)

    def requirements(self, group: str) -> Path:
        """The lock file of a group."""
        return self.root / "packaging" / "requirements" / f"{group}.txt"

    def stamp(self, group: str) -> Path:
        """The file that says what of a group was installed."""
        return self.folder / f"porchlight-{group}.stamp"

    def stamped(self, group: str) -> str:
        """What was installed of a group; empty where nothing was."""
        try:
            return self.stamp(group).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

    def wanted(self, group: str) -> str:
        """What the stamp of a group says when it is fresh.

        The requirements are kept whole: comparing 100 kB is quicker than importing a hash function.
        """
        locked = self.requirements(group).read_text("utf-8") if group in LOCKED_GROUPS else ""
        return f"{self.root}\n{sys.version}\n{locked}"

    def environment(self) -> Mapping[str, str]:
        """Environment variables for what runs inside: ours can be imported, a foreign one cannot leak in."""
        paths = os.pathsep.join((str(self.root), str(self.root / "packaging")))
        return {**os.environ, "PYTHONPATH": paths, "VIRTUAL_ENV": str(self.folder)}

    def become(self, *arguments: str) -> int:
        """Hand this process over to the environment's Python.

        Args:
            arguments: what follows `python`. The current folder is not searched for modules.

        Returns:
            The exit code, where the system cannot replace a process (Windows).
        """
        sys.stdout.flush()
        command = [str(self.python), "-P", *arguments]
        if os.name != "nt":
            self._replace(command)
        import subprocess

        return subprocess.run(command, env=dict(self.environment()), check=False).returncode

    def _replace(self, command: list[str]) -> NoReturn:
        os.execve(command[0], command, dict(self.environment()))  # noqa: S606 - no shell is wanted
