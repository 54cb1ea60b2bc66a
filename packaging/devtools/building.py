"""Makes `.venv` and installs locked requirements into it.

Rules: a group that is stale means a new environment, so nothing of an older lock stays behind; pip takes its
sources from the machine's own configuration and none from us.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from devtools.system import install, missing, platform_packages
from devtools.venv import LOCKED_GROUPS, Venv

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LAUNCHER: Final = """\
#!{python}
import sys

from app.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
"""
WINDOWS_LAUNCHER: Final = '@"%~dp0python.exe" -P -m app %*\n'


def build(venv: Venv, groups: tuple[str, ...]) -> None:
    """Bring these groups up to date, waiting for anybody who builds at the same time.

    Raises:
        SystemExit: a system package is missing, or pip failed; the message says what to do.
    """
    with _only_builder(venv.root / ".venv.lock"):
        if venv.is_fresh(groups):
            return
        _system_packages(groups)
        if is_outdated(venv):
            _create(venv)
        for group in groups:
            if not venv.is_fresh((group,)):
                _install(venv, group)


def is_outdated(venv: Venv) -> bool:
    """Whether there is no environment, or one whose stamps no longer hold."""
    stamped = [group for group in LOCKED_GROUPS if venv.stamped(group)]
    return not stamped or not venv.python.exists() or not venv.is_fresh(tuple(stamped))


def _system_packages(groups: tuple[str, ...]) -> None:
    wanted = platform_packages(groups)
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        wanted = (*wanted, f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    names = missing(wanted)
    if names and (trouble := install(names)):
        raise SystemExit(trouble)
    importlib.invalidate_caches()


def _create(venv: Venv) -> None:
    _say("making .venv")
    for stamp in sorted(venv.folder.glob("porchlight-*.stamp")):
        stamp.unlink()
    if venv.folder.exists():
        shutil.rmtree(venv.folder)
    _checked([_outer_python(), "-m", "venv", str(venv.folder)], "Making .venv failed.")
    add_launchers(venv)


def _outer_python() -> str:
    """The Python outside any environment: this one may stand in the folder that is made again."""
    return str(getattr(sys, "_base_executable", "") or sys.executable)


def add_launchers(venv: Venv) -> None:
    """Make `import app` and `.venv/bin/porchlight` work from any folder."""
    packages = next(venv.folder.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages"))
    (packages / "porchlight.pth").write_text(f"{venv.root}\n", "utf-8")
    if os.name == "nt":
        (venv.scripts / "porchlight.cmd").write_text(WINDOWS_LAUNCHER, "ascii")
        return
    launcher = venv.scripts / "porchlight"
    launcher.write_text(LAUNCHER.format(python=venv.python), "utf-8")
    launcher.chmod(0o755)


def _install(venv: Venv, group: str) -> None:
    started = time.monotonic()
    if group in LOCKED_GROUPS:
        _say(f"installing what `{group}` needs")
        options = ("--require-hashes", "--no-deps", "--only-binary=:all:", "--disable-pip-version-check")
        pip = [str(venv.python), "-m", "pip", "install", "-qq", "--no-input", *options]
        trouble = f"Installing packaging/requirements/{group}.txt failed; the lines above say why."
        _checked([*pip, "-r", str(venv.requirements(group))], trouble)
        _say(f"installed what `{group}` needs in {time.monotonic() - started:.0f} s")
    unfinished = venv.stamp(group).with_suffix(".new")
    unfinished.write_text(venv.wanted(group), "utf-8")
    unfinished.replace(venv.stamp(group))


def _checked(command: list[str], trouble: str) -> None:
    ours = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}
    # close_fds: pip holds the lock too, so that nobody builds while it lives on without us
    finished = subprocess.run(command, env=ours, stdin=subprocess.DEVNULL, close_fds=False, check=False)
    if finished.returncode:
        raise SystemExit(trouble)


def _say(words: str) -> None:
    sys.stderr.write(f"porchlight: {words}\n")
    sys.stderr.flush()


@contextmanager
def _only_builder(path: Path) -> Iterator[None]:
    """Hold a lock that the system lets go of by itself when this process ends."""
    with path.open("ab") as file:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
            os.set_inheritable(file.fileno(), True)  # noqa: FBT003 - takes no keyword
        yield
