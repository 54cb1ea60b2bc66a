"""The pages on which the person chooses: the first start and the settings.

Rules: both offer the same languages and countries; a setting that can do nothing here is not offered.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from app.core.keep import Keep
from app.settings.all import COUNTRY, HISTORY_KEEP
from app.ui.language import bundled
from app.version import VERSION

if TYPE_CHECKING:
    from app.bootstrap.online import Online
    from app.bootstrap.shelf import Shelf
    from app.core.service import Service
    from app.ui.application import Appearance
    from app.ui.jobs import Jobs
    from app.ui.pages.first_start.view import FirstStartView
    from app.ui.pages.keeping.presenter import KeepingPresenter
    from app.ui.pages.past.presenter import PastPresenter
    from app.ui.pages.past.view import PastView
    from app.ui.pages.settings.presenter import SettingsPresenter
    from app.ui.pages.settings.state import Places
    from app.ui.pages.settings.view import SettingsView
    from app.ui.settings_model import SettingsModel
    from app.ui.window import MainWindow

_WORKS: Final = frozenset({"text_size", "theme", "speech_speed", "language", "country", "history_keep"})
"""Settings that do something on every computer."""


class Choosing:
    """Makes these pages.

    Args:
        window: shows them.
        model: the settings.
        jobs: reads and writes files.
        appearance: the language of the window and of the system.
    """

    def __init__(self, window: MainWindow, model: SettingsModel, jobs: Jobs, appearance: Appearance) -> None:
        self._window, self._model, self._jobs, self._appearance = window, model, jobs, appearance
        self._settings: SettingsPresenter | None = None

    @cached_property
    def places(self) -> Places:
        """The languages and countries to choose from; naming 250 of them takes a while."""
        from app.ui.pages.settings.places import places

        return places(bundled(), self._appearance.window_language)

    def settings_view(self, on_this_desktop: frozenset[str], shelf: Shelf, online: Online) -> SettingsView:
        """The settings page.

        Args:
            on_this_desktop: keys of the settings that this desktop knows.
            shelf: the past checks.
            online: the way online.
        """
        from app.bootstrap.service_pages import ServicePages
        from app.ui.pages.settings.presenter import SettingsPresenter
        from app.ui.pages.settings.view import SettingsView

        works = _WORKS | on_this_desktop
        self._settings = SettingsPresenter(self._model, self._jobs, self.places, works, VERSION)
        self._settings.first_start_asked.connect(lambda: self._window.show_page("first_start"))
        self.pages = ServicePages(self._window, self._model, self._jobs, online, self._settings)
        return SettingsView(self._settings, self._keeping(shelf), self.pages.services)

    def set_up(self, service: Service | None) -> None:
        """Show the steps in which a service is set up; None for a new one."""
        self._window.show_page("settings")
        self.pages.show(service)

    def _keeping(self, shelf: Shelf) -> KeepingPresenter:
        from app.ui.pages.keeping.presenter import KeepingPresenter

        keeping = KeepingPresenter(self._jobs, self._model, shelf, self._settings)
        keeping.past_wanted.connect(lambda: self._window.show_page("past"))
        keeping.take(shelf.access.opening)
        shelf.access.changed.connect(keeping.take)
        return keeping

    def ask_to_keep_nothing(self) -> None:
        """Ask on the settings page whether all past checks shall be thrown away."""
        self._window.show_page("settings")
        if self._settings is not None:
            self._settings.choose(HISTORY_KEEP.key, Keep.NOTHING.value)

    def past_view(self, presenter: PastPresenter) -> PastView:
        """The page of past checks, with days as people here write them."""
        from app.ui.pages.past.view import PastView
        from app.ui.pages.settings.places import place_of_dates

        country = self._model.get(COUNTRY)
        return PastView(presenter, place_of_dates(self._appearance.window_language, country))

    def first_start_view(self) -> FirstStartView:
        """The first start."""
        from app.ui.pages.first_start.presenter import FirstStartPresenter
        from app.ui.pages.first_start.view import FirstStartView
        from app.ui.pages.settings.places import guess

        system = guess(self._appearance.system_language)
        self.first_start = FirstStartPresenter(self._model, self.places, system)
        self.first_start.finished.connect(lambda: self._window.show_page("check"))
        return FirstStartView(self.first_start)

    def was_refused(self) -> None:
        """Say on the settings page that the desktop did not do what was chosen."""
        if self._settings is not None:
            self._settings.was_refused()
