"""Runs the questions about a verdict: asked of the helper where there is one, else answered from our guide.

Rules: the same as for a second opinion: shown before it is sent, stopped at any moment, voided by a newer
check; where nothing is sent, or nothing fit to be shown comes back, this computer answers and says so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.assistant.talk import NotAsked, Told, ask, tell
from app.core.call import Held, NotSent
from app.core.call_words import sentence
from app.ui.jobs import Cancelled, Done
from app.ui.pages.presenting import Presenting
from app.ui.pages.sending.presenter import Sender
from app.ui.pages.talk.state import TalkKnown, TalkState, derive
from app.ui.say import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from app.assistant.guide import Guide
    from app.assistant.outgoing import Outgoing
    from app.core.call import CallOutcome
    from app.ui.jobs import Cancel, Jobs, Result
    from app.ui.pages.ports import Helps
    from app.ui.pages.verdict.state import Known
    from app.ui.settings_model import SettingsModel

GUIDE: Final = "talk.guide"
OFFLINE: Final = "talk.offline"


class TalkPresenter(Presenting[TalkKnown, TalkState]):
    """What the card of questions can do.

    Args:
        jobs: runs work beside the window.
        model: the settings.
        helper: who is asked, None where nobody is; called in jobs.
    """

    def __init__(
        self,
        jobs: Jobs,
        model: SettingsModel,
        helper: Callable[[], Helps | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(TalkKnown(), derive, parent)
        self._jobs, self._helper = jobs, helper
        self._sender = Sender[Told](jobs, model, "talk", self._ask, self._ended, self._follow)

    def take(self, page: Known | None) -> None:
        """Take what the page shows; another subject begins anew."""
        before = self._facts.verdict
        if before is not None and before.is_of_same(page):
            self._set(verdict=page)
            return
        self._sender.forget()
        self._jobs.cancel(OFFLINE)
        self._hold(TalkKnown(page, self._facts.guide, self._facts.engine))
        if page is not None and self._facts.guide is None:
            self._jobs.run(GUIDE, lambda _cancel: _load_guide(), self._take_guide)

    def offer(self, engine: str) -> None:
        """Learn who would be asked."""
        self._set(engine=engine)

    def ask(self, text: str) -> None:
        """Ask a question about the verdict."""
        page, talk = self._facts.verdict, ask(self._facts.talk, text)
        if page is None or self._facts.guide is None:
            return
        if isinstance(talk, NotAsked):
            self._set(not_asked=talk)
            return
        before, asked = self._facts.talk.exchanges, talk.open
        self._set(talk=talk, not_asked=None)
        if not self._facts.engine:
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
        page, helper = self._facts.verdict, self._helper()
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
        known = self._facts
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
        known = self._facts
        talk = tell(known.talk, known.talk.open, told)
        self._hold(replace(known, talk=talk, sending=self._sender.sending))

    def _follow(self) -> None:
        self._set(sending=self._sender.sending)

    def _take_guide(self, result: Result[Guide]) -> None:
        if isinstance(result, Done):
            self._set(guide=result.value)


def _load_guide() -> Guide:
    from app.assistant.guide import Guide

    return Guide.load(say)
