"""Builds the page of online help and the list of what left this computer.

Rules: nothing of the network is imported before somebody is asked; a call anywhere in the window shows here
once it ended; the page on which a service is set up is offered where the window has one.
"""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from app.settings.all import COUNTRY

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap.online import Online
    from app.core.access import Heard
    from app.core.call import CallOutcome
    from app.core.cancel import Cancel
    from app.core.departure import Departures
    from app.core.offer import Offer
    from app.core.service import Service
    from app.ui.application import Appearance
    from app.ui.history_access import HistoryAccess
    from app.ui.jobs import Jobs
    from app.ui.pages.access.presenter import AccessPresenter
    from app.ui.pages.access.view import AccessView
    from app.ui.pages.departures.presenter import DeparturesPresenter
    from app.ui.pages.departures.view import DeparturesView
    from app.ui.settings_model import SettingsModel
    from app.ui.window import MainWindow


class AccessSource:
    """Services and the log, as the page of online help asks for them.

    Args:
        online: the way online.
    """

    def __init__(self, online: Online) -> None:
        self._online = online

    def services(self) -> tuple[Service, ...]:
        """Those that are set up."""
        return self._online.services()

    def service(self) -> Service | None:
        """The one that is asked."""
        return self._online.service()

    def departures(self) -> Departures:
        """The log of what left this computer."""
        return self._online.departures()

    def heard(self, service: Service) -> Heard | None:
        """What came of the last call, since the window was opened."""
        return self._online.heard(service)

    def offered(self, service: Service) -> Offer | None:
        """The models it offered when it was tried last."""
        return self._online.offered(service)

    def try_it(self, service: Service, cancel: Cancel) -> CallOutcome:
        """Make one real call that holds nothing of the person, and hear which models may be used."""
        from app.bootstrap.trying import tried

        outcome, offer, was_listed = tried(self._online.client, service, cancel)
        if was_listed:
            self._online.take_offer(service, offer)
        return outcome


class Ways(Protocol):
    """What is behind the window, each made when it is first asked for."""

    @property
    def online(self) -> Online:
        """The way online."""

    @property
    def access(self) -> HistoryAccess:
        """The way to the past checks, beside which the log lies."""


class AccessPages:
    """Makes both pages.

    Args:
        window: shows them.
        jobs: runs every call.
        model: the settings.
        appearance: the language of the window.
        ways: the way online, and to the past checks.
        set_up: opens the set-up of a service, None for a new one; None where the window has no such page.
    """

    def __init__(
        self,
        window: MainWindow,
        jobs: Jobs,
        model: SettingsModel,
        appearance: Appearance,
        ways: Ways,
        set_up: Callable[[Service | None], object] | None = None,
    ) -> None:
        self._window, self._jobs, self._model, self._appearance = window, jobs, model, appearance
        self._ways = ways
        self._set_up = set_up

    @cached_property
    def presenter(self) -> AccessPresenter:
        """The page of online help without its widgets."""
        from app.ui.pages.access.presenter import AccessPresenter

        presenter = AccessPresenter(self._jobs, self._model, AccessSource(self._ways.online), now)
        self._ways.access.changed.connect(lambda _opening: presenter.refresh())
        self._ways.online.told = lambda _service: self._jobs.hand_over(self._call_ended)
        return presenter

    @cached_property
    def departures(self) -> DeparturesPresenter:
        """What left this computer without its widgets."""
        from app.ui.pages.departures.presenter import DeparturesPresenter

        presenter = DeparturesPresenter(self._jobs, self._ways.online.departures, now)
        presenter.take(self._ways.access.opening)
        self._ways.access.changed.connect(presenter.take)
        return presenter

    def access_view(self) -> AccessView:
        """The page of online help."""
        from app.ui.pages.access.view import AccessView
        from app.ui.pages.settings.places import place_of_dates

        place = place_of_dates(self._appearance.window_language, self._model.get(COUNTRY))
        view = AccessView(self.presenter, place, lambda: self._set_up)
        view.departures_wanted.connect(lambda: self._window.show_page("departures"))
        return view

    def departures_view(self) -> DeparturesView:
        """The page of what left this computer."""
        from app.ui.pages.departures.view import DeparturesView
        from app.ui.pages.settings.places import place_of_dates

        place = place_of_dates(self._appearance.window_language, self._model.get(COUNTRY))
        view = DeparturesView(self.departures, place)
        view.left.connect(lambda: self._window.show_page("access"))
        return view

    def _call_ended(self) -> None:
        self.presenter.refresh()
        if "departures" in self.__dict__:
            self.departures.refresh()


def now() -> datetime:
    """The clock of the program, in the zone of the person."""
    return datetime.now().astimezone()
