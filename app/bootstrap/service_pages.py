"""Builds the row of who is asked online, and the page on which a service is set up.

Rules: the page stands below the settings; settings of online help are offered only once there is a service.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.bootstrap.setting_up import SettingUp
from app.settings.all import ALL
from app.settings.descriptors import Group
from app.ui.pages.services.presenter import ServicesPresenter
from app.ui.window import Page

if TYPE_CHECKING:
    from app.bootstrap.online import Online
    from app.core.service import Service
    from app.ui.jobs import Jobs
    from app.ui.pages.services.ports import SetsUp
    from app.ui.pages.services.state import ServicesState
    from app.ui.pages.set_up.presenter import SetUpPresenter
    from app.ui.pages.set_up.view import SetUpView
    from app.ui.pages.settings.presenter import SettingsPresenter
    from app.ui.settings_model import SettingsModel
    from app.ui.window import MainWindow

_ONLINE = frozenset(setting.key for setting in ALL if setting.group is Group.ONLINE)


class ServicePages:
    """Makes them.

    Args:
        window: shows them.
        model: the settings.
        jobs: runs calls, and what reads and writes.
        online: the way online.
        settings: the settings page without its widgets.
        desk: sets services up; None for this computer's.
    """

    def __init__(
        self,
        window: MainWindow,
        model: SettingsModel,
        jobs: Jobs,
        online: Online,
        settings: SettingsPresenter,
        desk: SetsUp | None = None,
    ) -> None:
        self._window, self._model, self._jobs = window, model, jobs
        self._settings, self._desk = settings, desk or SettingUp(online)
        self.services = ServicesPresenter(jobs, model, self._desk)
        """Who is asked."""
        self.services.changed.connect(self._offer)
        self.services.set_up_wanted.connect(self.show)
        window.add_page(Page("set_up", "", "", self._view, under="settings"))
        window.page_shown.connect(self._shown)
        self.services.look()

    @cached_property
    def set_up(self) -> SetUpPresenter:
        """The set-up without its widgets."""
        from app.ui.pages.set_up.presenter import SetUpPresenter

        presenter = SetUpPresenter(self._jobs, self._model, self._desk)
        presenter.finished.connect(lambda: self._window.show_page("settings"))
        presenter.kept.connect(self.services.look)
        return presenter

    def show(self, editing: Service | None = None) -> None:
        """Show the steps.

        Args:
            editing: the service to change; None for a new one.
        """
        self.set_up.begin(editing)
        self._window.show_page("set_up")

    def _view(self) -> SetUpView:
        from app.ui.pages.set_up.view import SetUpView

        return SetUpView(self.set_up)

    def _offer(self, state: ServicesState) -> None:
        self._settings.offer(_ONLINE, is_offered=bool(state.services))

    def _shown(self, page: str) -> None:
        if page == "settings":
            self.services.look()
