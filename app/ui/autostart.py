"""Has the desktop start Porchlight with the computer, or not.

Rules: one file in the person's own autostart folder, as freedesktop.org describes it (Desktop Entry and
Autostart specifications); off takes the file away; trouble is a value. Other systems keep this elsewhere, and
there the setting is not offered.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Final

from app.settings.file import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_RESERVED: Final = re.compile(r"[\s\"'\\><~|&;$*?#()`]")
"""Characters that make quotes needed in the command of a desktop entry."""
_ESCAPED: Final = re.compile(r"[\"`$\\]")


class Autostart:
    """The entry in the autostart folder.

    Args:
        folder: the person's autostart folder, `~/.config/autostart` as a rule.
        command: the program and its arguments.
    """

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / "porchlight.desktop"
        self._command = tuple(command)

    @staticmethod
    def works() -> bool:
        """Whether this system reads such entries."""
        return sys.platform.startswith("linux")

    @property
    def is_on(self) -> bool:
        """Whether the entry is there."""
        return self._file.exists()

    def set(self, *, on: bool) -> bool:
        """Write the entry or take it away.

        Returns:
            Whether that was possible.
        """
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                write_whole(self._file, entry(self._command).encode())
            else:
                self._file.unlink(missing_ok=True)
        except OSError:
            return False
        return True


def entry(command: Sequence[str]) -> str:
    """The text of the desktop entry that starts a command."""
    words = " ".join(map(_quoted, command)).replace("\\", "\\\\")
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Porchlight",
        f"Exec={words}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return "\n".join(lines) + "\n"


def _quoted(word: str) -> str:
    doubled = word.replace("%", "%%")
    if doubled and not _RESERVED.search(doubled):
        return doubled
    escaped = _ESCAPED.sub(r"\\\g<0>", doubled)
    return f'"{escaped}"'
