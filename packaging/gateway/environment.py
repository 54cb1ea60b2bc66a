"""Makes the environment in which the gateway runs, from the locked requirements alone.

Rules: standard library only; it stands apart from Porchlight's own, which LiteLLM's many parts must not
enter; its folder is named after the lock file, so that another lock is another environment; one that was cut
off is made anew; of two that make it at once, one waits.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[2]
LOCKED: Final = ROOT / "packaging" / "requirements" / "gateway.txt"
_NAME_CHARACTERS: Final = 12


def ensure(under: Path = ROOT / "build" / "gateway") -> Path:
    """The Python of the environment, which is made where it is missing.

    Args:
        under: the folder in which environments stand.

    Raises:
        SystemExit: pip failed; its own lines say why.
    """
    named = hashlib.sha256(LOCKED.read_bytes() + sys.version.encode()).hexdigest()[:_NAME_CHARACTERS]
    folder = under / f"env-{named}"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    finished = folder / "finished"
    under.mkdir(parents=True, exist_ok=True)
    with _alone(under / "env.lock"):
        if not finished.exists():
            shutil.rmtree(folder, ignore_errors=True)
            _run([sys.executable, "-m", "venv", str(folder)])
            options = ("--require-hashes", "--no-deps", "--only-binary=:all:", "--no-compile")
            pip = (str(python), "-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check")
            _run([*pip, *options, "-r", str(LOCKED)])
            finished.touch()
    return python


def _run(command: list[str]) -> None:
    ours = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}
    if subprocess.run(command, env=ours, stdin=subprocess.DEVNULL, check=False).returncode:
        detail = "The environment of the gateway could not be made; the lines above say why."
        raise SystemExit(detail)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    if os.name == "nt":
        yield
        return
    import fcntl

    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
