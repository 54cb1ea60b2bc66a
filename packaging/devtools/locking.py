"""Writes `requirements/*.txt`: one exact version and every hash of each package, for every system at once.

Rules: `pyproject.toml` says what is wanted and the files say what was found; groups agree with each other,
because all of them can stand in one environment, but for those that stand alone; no file names a server or a
folder of this machine.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from devtools.venv import Venv

OLDEST_PYTHON: Final = "3.11"
HEADER: Final = "# Made by `packaging/dev.py lock` from pyproject.toml; do not edit.\n"
ORDER: Final = ("run", "train", "test", "bundle", "fuzz", "lock")
"""Earlier groups bind later ones."""
ALONE: Final = ("gateway",)
"""Groups with an environment of their own, bound by no other."""


def lock_all(venv: Venv, arguments: Sequence[str]) -> int:
    """Lock every group again.

    Args:
        venv: the environment that has uv.
        arguments: passed on to `uv pip compile`, for example `--upgrade`.

    Returns:
        0, or the exit code of the first group that could not be resolved.
    """
    bound: list[Path] = []
    for group in (*ORDER, *ALONE):
        target = venv.requirements(group)
        command = [
            *(str(venv.python), "-m", "uv", "pip", "compile", "--no-config", "--quiet"),
            *(("pyproject.toml",) if group == "run" else ("--group", f"pyproject.toml:{group}")),
            *("--universal", "--python-version", OLDEST_PYTHON, "--fork-strategy", "fewest"),
            *("--generate-hashes", "--no-header", "--no-annotate", "--output-file", str(target)),
            *(part for path in bound if group in ORDER for part in ("--constraint", str(path))),
            *arguments,
        ]
        code = subprocess.run(command, cwd=venv.root, env=_environment(), check=False).returncode
        if code:
            return code
        target.write_text(HEADER + target.read_text("utf-8"), "utf-8")
        sys.stderr.write(f"porchlight: wrote {target.name}\n")
        bound.append(target)
    return 0


def _environment() -> dict[str, str]:
    """Ours without pip's own settings: a local mirror would put its hashes in place of the published ones."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
