"""Where this person's settings and past checks lie on this system.

Rules: only places that belong to the person alone; found, never made.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

_NAME = "porchlight"


class Folders(NamedTuple):
    """The folders of one person."""

    settings: Path
    data: Path

    @classmethod
    def of_this_person(cls) -> Folders:
        """Those of whoever runs this process."""
        from platformdirs import PlatformDirs

        dirs = PlatformDirs(_NAME, appauthor=False)
        return cls(Path(dirs.user_config_dir), Path(dirs.user_data_dir))

    @property
    def settings_file(self) -> Path:
        """The settings."""
        return self.settings / "settings.json"

    @property
    def services_file(self) -> Path:
        """The services that may be asked."""
        return self.settings / "services.json"

    @property
    def autostart(self) -> Path:
        """Where the desktop looks for what starts with the computer."""
        return self.settings.parent / "autostart"

    @property
    def history(self) -> Path:
        """The folder of the past checks alone."""
        return self.data / "history"
