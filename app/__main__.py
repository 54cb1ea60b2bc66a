"""The entry: `python -m app` and `porchlight`. Decides between the window and the command line.

Rules: without arguments, or with one file of mail, the window opens where there is a screen; everything else
is the command line. Collects garbage rarely: what is loaded stays to the end, and a check leaves no cycles
behind, so looking through it again and again, and once more on the way out, would cost a cold start a sixth
of its time and a batch a sixteenth, and free nothing. The process decides this, not the engine: that may be a
guest.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NEW_OBJECTS: Final = 200_000
"""Objects made since the last collection that start another one: more than loading makes."""
_NAMED_BY: Final = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")


def collect_rarely() -> None:
    """Let this process collect garbage as Porchlight's own does."""
    gc.set_threshold(_NEW_OBJECTS)


def main() -> int:
    """Show the window or run the command line.

    Returns:
        The exit code.
    """
    collect_rarely()
    words = sys.argv[1:]
    files = files_for_window(words)
    code = _window(files) if files is not None and has_screen(os.environ, sys.platform) else None
    if code is None:
        from app.cli import main as command_line

        code = command_line(words)
    gc.freeze()
    return code


def files_for_window(words: Sequence[str]) -> tuple[Path, ...] | None:
    """The files a window would open; None where the words are for the command line."""
    match list(words):
        case []:
            return ()
        case [name] if name.lower().endswith(".eml"):
            return (Path(name).absolute(),)
        case _:
            return None


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown here.

    Args:
        environment: the variables of this process.
        platform: `sys.platform`.
    """
    return platform in {"win32", "darwin"} or any(environment.get(name) for name in _NAMED_BY)


def _window(files: tuple[Path, ...]) -> int | None:
    """Show the window; None where Qt or a library of the system below it is missing."""
    try:
        from app.bootstrap.window import run_window
    except ImportError as missing:
        if (missing.name or "").startswith("app"):
            raise
        sys.stderr.write(f"The window cannot be shown here, so here is the terminal. ({missing})\n")
        return None
    return run_window(files)


if __name__ == "__main__":
    raise SystemExit(main())
