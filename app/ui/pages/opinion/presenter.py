"""Runs the second opinion: offered once a verdict is shown, asked by a press, joined to the verdict later.

Rules: the verdict of this computer never waits for it; a newer check voids it; how a call ended is a
sentence and takes nothing away; what it raises is handed on, and the verdict page decides the rest.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.core.call import Held, NotSent
from app.core.opinion import Opinion
from app.settings.all import ONLINE_ALWAYS, ONLINE_PAUSED, ONLINE_SERVICE
from app.ui.jobs import Done
from app.ui.pages.opinion.state import OpinionKnown, OpinionState, derive
from app.ui.pages.ports import Raised
from app.ui.pages.presenting import Presenting
from app.ui.pages.sending.presenter import Sender

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.assistant.outgoing import Outgoing
    from app.core.call import CallOutcome
    from app.core.subject import Subject
    from app.core.verdict import Verdict
    from app.ui.jobs import Cancel, Jobs, Result
    from app.ui.pages.ports import Helps
    from app.ui.pages.verdict.state import Known
    from app.ui.settings_model import SettingsModel

OFFER: Final = "opinion.offer"
_WHO: Final = frozenset({ONLINE_PAUSED.key, ONLINE_SERVICE.key, ONLINE_ALWAYS.key})


class OpinionPresenter(Presenting[OpinionKnown, OpinionState]):
    """What the card of the second opinion can do.

    Args:
        jobs: runs work beside the window.
        model: the settings.
        helper: who is asked, None where nobody is; called in jobs.
        raise_it: the verdict on a subject after an opinion; called in jobs.
    """

    raised = Signal(object)
    """A `Raised`: an opinion was heard."""

    def __init__(
        self,
        jobs: Jobs,
        model: SettingsModel,
        helper: Callable[[], Helps | None],
        raise_it: Callable[[Subject, Verdict, Opinion], Verdict],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(OpinionKnown(always=model.get(ONLINE_ALWAYS)), derive, parent)
        self._jobs, self._model, self._helper, self._raise_it = jobs, model, helper, raise_it
        self._sender = Sender[Raised](jobs, model, "opinion", self._ask, self._ended, self._follow)
        model.changed.connect(self._settings_changed)

    def take(self, page: Known | None) -> None:
        """Take what the page shows; another subject begins anew."""
        before = self._facts.verdict
        if before is not None and before.is_of_same(page):
            self._set(verdict=page)
            return
        self._sender.forget()
        fresh = OpinionKnown(page, self._facts.engine, self._facts.always)
        self._hold(fresh)
        if page is not None:
            self._offer()

    def begin(self) -> None:
        """Have what will be sent made and shown; sent at once where the person said it need not be."""
        page = self._facts.verdict
        if page is None or not self._state.can_ask:
            return
        subject, verdict, helper = page.checked.subject, page.checked.verdict, self._helper

        def make() -> Outgoing | None:
            asked = helper()
            return asked.for_opinion(subject, verdict) if asked else None

        self._facts = replace(self._facts, ended=None, is_broken=False)
        self._sender.begin(make)

    def send(self, *, always: bool = False) -> None:
        """Send what is shown."""
        self._sender.send(always=always)

    def decline(self) -> None:
        """Do not send it."""
        self._sender.decline()

    def stop(self) -> None:
        """Wait no more for the answer."""
        self._sender.stop()

    def _ask(self, outgoing: Outgoing, cancel: Cancel) -> Raised | CallOutcome:
        """Ask and raise; in a job."""
        page, helper = self._facts.verdict, self._helper()
        if page is None or helper is None:
            return NotSent(Held.NOT_SET_UP)
        checked = page.checked
        said = helper.opinion(outgoing, checked.subject, cancel)
        if not isinstance(said, Opinion):
            return said
        return Raised(checked.subject, self._raise_it(checked.subject, checked.verdict, said))

    def _ended(self, what: Raised | CallOutcome | None) -> None:
        page = self._facts.verdict
        known = replace(self._facts, sending=self._sender.sending)
        if isinstance(what, Raised):
            went_up = page is not None and what.verdict.answer is not page.verdict.answer
            self._hold(replace(known, raised_to=what.verdict.answer if went_up else None))
            self.raised.emit(what)
        else:
            self._hold(replace(known, ended=what, is_broken=what is None))

    def _follow(self) -> None:
        self._set(sending=self._sender.sending)

    def _settings_changed(self, key: str) -> None:
        if key in _WHO:
            self._set(always=self._model.get(ONLINE_ALWAYS))
            self._offer()

    def _offer(self) -> None:
        """Find out who would be asked."""

        def work(_cancel: Cancel) -> str:
            helper = self._helper()
            return helper.engine() if helper else ""

        def done(result: Result[str]) -> None:
            self._set(engine=result.value if isinstance(result, Done) else "")

        self._jobs.run(OFFER, work, done)
