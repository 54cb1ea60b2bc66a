"""A settings model over a real file, and the languages and countries of the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.settings.file import Loaded, SettingsFile
from app.settings.values import Settings
from app.ui.jobs import Jobs
from app.ui.pages.settings.state import Named, Places
from app.ui.settings_model import SettingsModel

if TYPE_CHECKING:
    from pathlib import Path

PLACES = Places(
    (Named("", "As on this computer"), Named("de", "Deutsch"), Named("en", "English")),
    (Named("", "Not chosen"), Named("FR", "France"), Named("GB", "United Kingdom")),
)
NO_CHOICE = Places((Named("", "As on this computer"), Named("en", "English")), PLACES.countries)


class Desk:
    """What a page of settings needs: jobs, a file and a model."""

    def __init__(self, folder: Path, settings: Settings | None = None) -> None:
        self.jobs = Jobs()
        self.file = SettingsFile(folder / "settings.json")
        self.model = SettingsModel(Loaded(settings or Settings()), self.file, self.jobs)

    def settle(self) -> None:
        """Wait until nothing runs."""
        assert self.jobs.wait_idle()
