"""Runs the questions about a verdict: asked of the helper where there is one, else answered from our guide.

Rules: the same as for a second opinion: shown before it is sent, stopped at any moment, voided by a newer
check; where nothing is sent, or nothing fit to be shown comes back, this computer answers and says so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.assistant.talk import NotAsked, Told, ask, tell
from app.core.call import Held, NotSent
from app.core.call_words import sentence
from app.ui.jobs import Cancelled, Done
from app.ui.pages.sending.presenter import Sender
from app.ui.pages.talk.state import TalkKnown, TalkState, derive
from app.ui.say import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.assistant.guide import Guide
    from app.assistant.outgoing import Outgoing
    from app.core.call import CallOutcome
    from app.ui.jobs import Cancel, Jobs, Result
    from app.ui.pages.ports import Helps
    from app.ui.pages.verdict.state import Known
    from app.ui.settings_model import SettingsModel

GUIDE: Final = "talk.guide"
OFFLINE: Final = "talk.offline"


class TalkPresenter(QObject):
    """What the card of questions can do.

    Args:
        jobs: runs work beside the window.
        model: the settings.
        helper: who is asked, None where nobody is; called in jobs.
    """

    changed = Signal(object)
    """The new `TalkState`."""

    def __init__(
        self,
        jobs: Jobs,
        model: SettingsModel,
        helper: Callable[[], Helps | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._helper = jobs, helper
        self._known = TalkKnown()
        self._sender = Sender[Told](jobs, model, "talk", self._ask, self._ended, self._follow)
        self._state = TalkState()

    @property
    def state(self) -> TalkState:
        """What is shown now."""
        return self._state

    def take(self, page: Known | None) -> None:
        """Take what the page shows; another subject begins anew."""
        before = self._known.verdict
        is_same = before is not None and page is not None and before.checked.subject is page.checked.subject
        if is_same:
            self._set(replace(self._known, verdict=page))
            return
        self._sender.forget()
        self._jobs.cancel(OFFLINE)
        self._set(TalkKnown(page, self._known.guide, self._known.engine))
        if page is not None and self._known.guide is None:
            self._jobs.run(GUIDE, lambda _cancel: _load_guide(), self._take_guide)

    def offer(self, engine: str) -> None:
        """Learn who would be asked."""
        self._set(replace(self._known, engine=engine))

    def ask(self, text: str) -> None:
        """Ask a question about the verdict."""
        page, talk = self._known.verdict, ask(self._known.talk, text)
        if page is None or self._known.guide is None:
            return
        if isinstance(talk, NotAsked):
            self._set(replace(self._known, not_asked=talk))
            return
        before, asked = self._known.talk.exchanges, talk.open
        self._set(replace(self._known, talk=talk, not_asked=None))
        if not self._known.engine:
            self._tell_offline("")
            return
        subject, verdict, helper = page.checked.subject, page.verdict, self._helper

        def make() -> Outgoing | None:
            helping = helper()
            return helping.for_question(subject, verdict, asked, before) if helping else None

        self._sender.begin(make)

    def send(self, *, always: bool = False) -> None:
        """Send what is shown."""
        self._sender.send(always=always)

    def decline(self) -> None:
        """Send nothing: have this computer answer."""
        self._sender.decline()
        self._tell_offline("")

    def stop(self) -> None:
        """Wait no more for the answer."""
        self._sender.stop()

    def _ask(self, outgoing: Outgoing, cancel: Cancel) -> Told | CallOutcome:
        """Ask; in a job."""
        page, helper = self._known.verdict, self._helper()
        if page is None or helper is None:
            return NotSent(Held.NOT_SET_UP)
        return helper.told(outgoing, page.checked.subject, cancel)

    def _ended(self, what: Told | CallOutcome | None) -> None:
        if isinstance(what, Told):
            self._tell(what)
        elif what is None:
            self._tell_offline(say("Talk", "That did not work."))
        else:
            self._tell_offline(sentence(what, say))

    def _tell_offline(self, why: str) -> None:
        """Have this computer answer.

        Args:
            why: the sentence that says why nobody else did; empty where nobody was asked.
        """
        known = self._known
        guide, page, asked = known.guide, known.verdict, known.talk.open
        if guide is None or page is None:
            return
        verdict = page.verdict

        def work(_cancel: Cancel) -> Told:
            from app.assistant.offline import told_offline

            return told_offline(asked, verdict, guide)

        def done(result: Result[Told]) -> None:
            if isinstance(result, Cancelled):
                return
            told = result.value if isinstance(result, Done) else Told((say("Talk", "That did not work."),))
            self._tell(replace(told, note=" ".join(filter(None, (why, told.note)))))

        self._jobs.run(OFFLINE, work, done)

    def _tell(self, told: Told) -> None:
        known = self._known
        talk = tell(known.talk, known.talk.open, told)
        self._set(replace(known, talk=talk, sending=self._sender.sending))

    def _follow(self) -> None:
        self._set(replace(self._known, sending=self._sender.sending))

    def _take_guide(self, result: Result[Guide]) -> None:
        if isinstance(result, Done):
            self._set(replace(self._known, guide=result.value))

    def _set(self, known: TalkKnown) -> None:
        self._known = known
        state = derive(known)
        if state != self._state:
            self._state = state
            self.changed.emit(state)


def _load_guide() -> Guide:
    from app.assistant.guide import Guide

    return Guide.load(say)
