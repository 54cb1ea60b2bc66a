"""Runs the page of online help: reads services and the log, tries the one that is asked, keeps choices.

Rules: every call on services and on the log is a job; whatever a service says shows after that one call; a
choice counts at once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Signal

from app.core.history import UnreadableHistory
from app.core.last_heard import last_heard
from app.core.spent import Prices, spent
from app.settings.all import (
    ONLINE_LIMIT,
    ONLINE_PAUSED,
    ONLINE_PRICE_READ,
    ONLINE_PRICE_WRITTEN,
    ONLINE_SERVICE,
)
from app.settings.descriptors import Unfit
from app.ui.jobs import Done
from app.ui.pages.access.state import AccessState, Facts, Known, Read, derive, price
from app.ui.pages.presenting import Presenting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.core.access import Heard
    from app.core.call import CallOutcome
    from app.core.departure import Departures
    from app.core.offer import Offer
    from app.core.service import Service
    from app.settings.descriptors import CodeSetting
    from app.ui.jobs import Cancel, Jobs, Result
    from app.ui.settings_model import SettingsModel

_READ: Final = "access.read"
_TRY: Final = "access.try"
_SHOWN: Final = frozenset(
    one.key for one in (ONLINE_LIMIT, ONLINE_PAUSED, ONLINE_PRICE_READ, ONLINE_PRICE_WRITTEN)
)
_LATEST: Final = 500
"""Requests in which the last ones of a service are looked for, before this window asked it."""
_GROUPS: Final = re.compile(r"[\s\u202f]")


class Source(Protocol):
    """Services and the log. Every call is made in a job."""

    def services(self) -> tuple[Service, ...]:
        """Those that are set up."""

    def service(self) -> Service | None:
        """The one that is asked."""

    def departures(self) -> Departures:
        """The log of what left this computer."""

    def heard(self, service: Service) -> Heard | None:
        """What came of the last call, since the window was opened."""

    def offered(self, service: Service) -> Offer | None:
        """The models it offered when it was tried last; None where it did not say."""

    def try_it(self, service: Service, cancel: Cancel) -> CallOutcome:
        """Make one real call that holds nothing of the person."""


class AccessPresenter(Presenting[Facts, AccessState]):
    """The page of online help without its widgets.

    Args:
        jobs: runs every call.
        model: the settings.
        source: services and the log.
        now: the clock, in the zone of the person.
    """

    tried = Signal(object)
    """The `CallOutcome` of a call that the person asked for."""

    def __init__(
        self,
        jobs: Jobs,
        model: SettingsModel,
        source: Source,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        first = Facts(**_chosen(model))  # type: ignore[arg-type] # fields by name
        super().__init__(first, derive, parent)
        self._jobs, self._model, self._source, self._now = jobs, model, source, now
        model.changed.connect(self._settings_changed)

    def refresh(self) -> None:
        """Read everything again: the page is shown, or a call ended."""
        self._jobs.run(_READ, lambda _cancel: self._look(), self._looked)

    def try_now(self) -> None:
        """Make one call to the service that is asked, or stop the one that is under way."""
        service = self._state.asked
        if self._facts.trying:
            self._jobs.cancel(_TRY)
        elif service is not None:
            self._set(trying=True)
            self._jobs.run(_TRY, lambda cancel: self._source.try_it(service, cancel), self._tried)

    def pause(self, paused: bool) -> None:  # noqa: FBT001 - a setter
        """Pause everything online, or end the pause."""
        self._model.set(ONLINE_PAUSED, paused)

    def limit(self, requests: int) -> None:
        """Ask no more than so often a day."""
        if not isinstance(ONLINE_LIMIT.parse(requests), Unfit):
            self._model.set(ONLINE_LIMIT, requests)

    def ask_this_one(self, service: str) -> None:
        """Ask another service from now on."""
        self._model.set(ONLINE_SERVICE, service)

    def price(self, setting: CodeSetting, typed: str) -> bool:
        """Take a price as people write it: `2.50`, `2,50`.

        Returns:
            Whether it is one; an empty one is.
        """
        told = setting.parse(_GROUPS.sub("", typed).replace(",", "."))
        if isinstance(told, Unfit):
            return False
        self._model.set(setting, told)
        return True

    def _look(self) -> Read:
        asked, now = self._source.service(), self._now()
        others = tuple(one for one in self._source.services() if asked is None or one.id != asked.id)
        every = (asked, *others) if asked else others
        log = self._source.departures()
        try:
            today, month = spent(log, now)
            last = last_heard(log.page(limit=_LATEST), {one.id for one in every if one.key_name})
        except UnreadableHistory:
            today, month, last = None, None, {}
        source = self._source
        known = [Known(one, source.heard(one) or last.get(one.id), source.offered(one)) for one in every]
        first = known.pop(0) if asked else None
        return Read(first, tuple(known), today, month, now)

    def _looked(self, result: Result[Read]) -> None:
        if isinstance(result, Done):
            self._set(read=result.value)

    def _tried(self, result: Result[CallOutcome]) -> None:
        self._set(trying=False)
        if isinstance(result, Done):
            self.tried.emit(result.value)
        self.refresh()

    def _settings_changed(self, key: str) -> None:
        if key in _SHOWN:
            self._set(**_chosen(self._model))
        elif key == ONLINE_SERVICE.key:
            self.refresh()


def _chosen(model: SettingsModel) -> dict[str, object]:
    """What the settings say, by the names of facts."""
    prices = Prices(price(model.get(ONLINE_PRICE_READ)), price(model.get(ONLINE_PRICE_WRITTEN)))
    return {"paused": model.get(ONLINE_PAUSED), "limit": model.get(ONLINE_LIMIT), "prices": prices}
