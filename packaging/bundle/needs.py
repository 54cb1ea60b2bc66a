"""Says which libraries a library asks for itself, not those that these ask for in turn."""

from __future__ import annotations

import re
import subprocess
from platform import system
from typing import Final

_NEEDED: Final = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)


def needs(path: str) -> set[str]:
    """Names of the libraries that the one at this path asks for."""
    if system() == "Linux":
        asked = ["objdump", "-p", path]
        return needed(subprocess.run(asked, capture_output=True, text=True, check=False).stdout)
    from PyInstaller.depend.bindepend import get_imports

    return {name for name, _ in get_imports(path)}


def needed(told: str) -> set[str]:
    """The names in what `objdump -p` says of a library."""
    return set(_NEEDED.findall(told))
