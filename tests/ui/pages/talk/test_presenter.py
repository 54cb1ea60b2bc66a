"""A question is answered by the helper where one is asked, else here; and it is said which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from app.assistant.talk import QUESTIONS, NotAsked, Told
from app.core.call import Answered, TimedOut
from app.core.call_words import EVERY
from app.settings.file import SettingsFile
from app.ui.pages.ports import Checked
from app.ui.pages.sending.state import Stage
from app.ui.pages.talk.presenter import TalkPresenter
from app.ui.pages.verdict.presenter import VerdictPresenter
from app.ui.settings_model import SettingsModel
from tests.ui.pages.helpers import NAME, Driven
from tests.ui.pages.parts import COFFEE, PARCEL, Voice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from app.core.call import CallOutcome
    from app.engine import Engine
    from app.ui.jobs import Jobs

    Make = Callable[[Told | CallOutcome | Exception], "Page"]

OURS = "This answer was made on this computer, from our guide."
TOLD = Told(("It wants to hurry you.",), NAME)


@dataclass
class Page:
    """The verdict page with its questions, without widgets."""

    verdict: VerdictPresenter
    talk: TalkPresenter
    helper: Driven
    jobs: Jobs
    engine: Engine

    def show(self, pasted: str, name: str = NAME) -> None:
        """Show the answer on something."""
        subject = self.engine.read(pasted)
        self.verdict.show(Checked(pasted, subject, self.engine.judge(subject)))
        assert self.jobs.wait_idle()
        self.talk.offer(name)

    def ask(self, text: str) -> None:
        """Ask, and wait for what comes first."""
        self.talk.ask(text)
        assert self.jobs.wait_idle()

    def send(self) -> None:
        """Send it, and wait for what comes of it."""
        self.talk.send()
        assert self.jobs.wait_idle()

    @property
    def last(self) -> Told:
        """The last answer."""
        return self.talk.state.exchanges[-1].told


@pytest.fixture
def make(jobs: Jobs, engine: Engine, qapp: QApplication, tmp_path: Path) -> Make:
    def makes(says: Told | CallOutcome | Exception) -> Page:
        file = SettingsFile(tmp_path / "settings.json")
        helper, verdict = Driven(says), VerdictPresenter(jobs, Voice())
        verdict.ready(engine.advice)
        talk = TalkPresenter(jobs, SettingsModel(file.load(), file, jobs, qapp), helper.here)
        verdict.judged.connect(talk.take)
        return Page(verdict, talk, helper, jobs, engine)

    return makes


def test_without_a_helper_this_computer_answers_and_says_so(make: Make) -> None:
    page = make(TOLD)
    page.show(PARCEL, "")
    suggested = page.talk.state.suggested
    assert suggested
    page.ask(suggested[0])
    assert page.last.note == OURS
    assert page.last.lines
    assert page.helper.sent == []
    assert suggested[0] not in page.talk.state.suggested


def test_a_question_is_shown_before_it_is_sent(make: Make) -> None:
    page = make(TOLD)
    page.show(PARCEL)
    page.ask("Who are they?")
    assert page.talk.state.sending.stage is Stage.SHOWN
    assert page.helper.sent == []
    assert not page.talk.state.can_ask
    page.send()
    assert page.helper.sent == [b"Who are they?"]
    assert page.last == TOLD
    page.ask("And why?")
    assert page.helper.asked == [("Who are they?", 0), ("And why?", 1)]


def test_who_does_not_want_to_send_is_answered_here(make: Make) -> None:
    page = make(TOLD)
    page.show(PARCEL)
    page.ask("What should I do now?")
    page.talk.decline()
    assert page.jobs.wait_idle()
    assert page.last.note == OURS
    assert page.helper.sent == []
    assert page.talk.state.sending.stage is Stage.IDLE


@pytest.mark.parametrize("outcome", [one for one in EVERY if not isinstance(one, Answered)], ids=repr)
def test_whatever_goes_wrong_this_computer_answers_and_says_why(make: Make, outcome: CallOutcome) -> None:
    page = make(outcome)
    page.show(PARCEL)
    page.ask("What should I do now?")
    page.send()
    assert page.last.is_offline
    assert page.last.note.endswith(f" {OURS}")
    assert page.last.lines


def test_what_breaks_of_ours_is_answered_here_too(make: Make) -> None:
    page = make(MemoryError())
    page.show(PARCEL)
    page.ask("What should I do now?")
    page.send()
    assert page.last.note == f"That did not work. {OURS}"


def test_a_question_that_waits_can_be_stopped(make: Make) -> None:
    page = make(TimedOut())
    page.helper.may_answer.clear()
    page.show(PARCEL)
    page.ask("Why?")
    page.talk.send()
    page.talk.stop()
    page.helper.may_answer.set()
    assert page.jobs.wait_idle()
    assert page.last.note == f"You stopped it. {OURS}"


def test_a_newer_check_begins_a_new_talk(make: Make) -> None:
    page = make(TOLD)
    page.show(PARCEL)
    page.helper.may_answer.clear()
    page.ask("Why?")
    page.talk.send()
    subject = page.engine.read(COFFEE)
    page.verdict.show(Checked(COFFEE, subject, page.engine.judge(subject)))
    page.helper.may_answer.set()
    assert page.jobs.wait_idle()
    assert page.talk.state.exchanges == ()
    assert page.talk.state.can_ask


def test_a_talk_is_short(make: Make) -> None:
    page = make(TOLD)
    page.show(PARCEL, "")
    for number in range(QUESTIONS):
        page.ask(f"Why {'so ' * number}?")
    assert page.talk.state.is_over
    assert page.talk.state.suggested == ()
    page.ask("One more?")
    assert page.talk.state.not_asked is NotAsked.ENOUGH
    assert len(page.talk.state.exchanges) == QUESTIONS
