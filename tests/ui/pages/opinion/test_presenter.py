"""The second opinion joins late, raises only, and is void where something else is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from app.core.call import Answered, Cancelled, NotSent, Offline
from app.core.call_words import EVERY, sentence
from app.core.opinion import Opinion, Said
from app.core.subject import Part, Span
from app.core.verdict import Answer
from app.settings.all import ONLINE_ALWAYS
from app.settings.file import SettingsFile
from app.ui.pages.opinion import words
from app.ui.pages.opinion.presenter import OpinionPresenter
from app.ui.pages.ports import Checked
from app.ui.pages.sending.state import Stage
from app.ui.pages.verdict.presenter import VerdictPresenter
from app.ui.pages.verdict.report import printed, spoken
from app.ui.settings_model import SettingsModel
from tests.assistant.make import NOON
from tests.ui.pages.helpers import NAME, Driven
from tests.ui.pages.parts import COFFEE, NUMBER, PARCEL, Notebook, Voice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.core.call import CallOutcome
    from app.engine import Engine
    from app.ui.jobs import Jobs

    Make = Callable[[Opinion | CallOutcome | Exception], "Page"]

WHY = "It wants to meet you alone."
BEGIN = Span(Part.TEXT, 0, 6)


def opinion(level: Answer, *whys: str) -> Opinion:
    return Opinion(NAME, NOON, level, "", tuple(Said(BEGIN, "Hi Ann", why) for why in whys))


@dataclass
class Page:
    """The verdict page with its second opinion, without widgets."""

    verdict: VerdictPresenter
    opinion: OpinionPresenter
    helper: Driven
    notebook: Notebook
    model: SettingsModel
    jobs: Jobs
    engine: Engine

    def show(self, pasted: str) -> None:
        """Show the answer on something."""
        subject = self.engine.read(pasted)
        self.verdict.show(Checked(pasted, subject, self.engine.judge(subject)))
        assert self.jobs.wait_idle()

    def ask(self, *, always: bool = False) -> None:
        """Have it made and sent, and wait for what comes of it."""
        self.opinion.begin()
        assert self.jobs.wait_idle()
        self.opinion.send(always=always)
        assert self.jobs.wait_idle()

    def answer(self) -> Answer:
        """The answer that is shown."""
        return self.verdict.state.answer

    def stage(self) -> Stage:
        """How far it has come."""
        return self.opinion.state.sending.stage


@pytest.fixture
def make(jobs: Jobs, engine: Engine, qapp: QApplication, tmp_path: Path) -> Make:
    def makes(says: Opinion | CallOutcome | Exception) -> Page:
        file = SettingsFile(tmp_path / "settings.json")
        model = SettingsModel(file.load(), file, jobs, qapp)
        helper, notebook = Driven(says), Notebook()
        verdict = VerdictPresenter(jobs, Voice())
        verdict.ready(engine.advice)
        verdict.keeps(notebook)
        second = OpinionPresenter(jobs, model, helper.here, engine.raised)
        verdict.judged.connect(second.take)
        second.raised.connect(verdict.hear)
        return Page(verdict, second, helper, notebook, model, jobs, engine)

    return makes


def test_nothing_is_sent_before_it_was_shown_and_agreed_to(make: Make) -> None:
    page = make(opinion(Answer.SCAM, WHY))
    page.show(COFFEE)
    assert page.opinion.state.can_ask
    page.opinion.send()
    page.opinion.begin()
    assert page.jobs.wait_idle()
    assert page.stage() is Stage.SHOWN
    assert page.helper.sent == []
    page.opinion.decline()
    assert page.stage() is Stage.IDLE
    page.opinion.send()
    assert page.jobs.wait_idle()
    assert page.helper.sent == []
    assert page.opinion.state.can_ask


def test_who_need_not_be_shown_it_is_asked_by_one_press(make: Make) -> None:
    page = make(Offline())
    page.show(COFFEE)
    page.ask(always=True)
    assert page.model.get(ONLINE_ALWAYS)
    assert page.opinion.state.always
    page.opinion.begin()
    assert page.jobs.wait_idle()
    assert page.helper.sent == [COFFEE.encode()] * 2
    outgoing = page.opinion.state.sending.outgoing
    assert outgoing is not None
    assert outgoing.text == COFFEE
    assert page.opinion.state.sending.has_left


def test_an_opinion_raises_the_answer_and_is_kept(make: Make, qtbot: QtBot) -> None:
    page = make(opinion(Answer.SCAM, WHY))
    page.show(COFFEE)
    page.verdict.kept(7)
    with qtbot.waitSignal(page.verdict.raised):
        page.ask()
    assert page.answer() is Answer.SCAM
    row = page.verdict.state.reasons[-1]
    assert (row.finding, row.quote) == (WHY, "Hi Ann")
    assert row.heard is not None
    assert row.heard.when == NOON
    assert page.verdict.state.fields[row.place].original.marks[-1].number == row.number
    ((number, kept),) = page.notebook.verdicts
    assert (number, kept.answer, kept.opinions[0].engine) == (7, Answer.SCAM, NAME)
    assert words.told(page.opinion.state) == f"{NAME} sees more danger. The answer is now: Scam."
    assert not page.opinion.state.can_ask
    assert f"{WHY} {NAME} says so. It can be wrong." in spoken(page.verdict.state)
    assert printed(page.verdict.state, "today")[-1].text.endswith(f"Also asked: {NAME}.")


def test_a_check_that_is_kept_late_is_kept_as_raised(make: Make) -> None:
    page = make(opinion(Answer.SCAM, WHY))
    page.show(COFFEE)
    page.ask()
    assert page.notebook.verdicts == []
    page.verdict.kept(8)
    assert page.jobs.wait_idle()
    assert [(number, kept.answer) for number, kept in page.notebook.verdicts] == [(8, Answer.SCAM)]


@pytest.mark.parametrize("level", [Answer.NO_SIGNS, Answer.CANNOT_TELL, Answer.CAREFUL])
def test_an_opinion_lowers_nothing(make: Make, level: Answer) -> None:
    page = make(opinion(level))
    page.show(PARCEL)
    before = page.verdict.state
    page.ask()
    assert page.answer() is Answer.SCAM
    assert page.verdict.state.reasons == before.reasons
    assert page.verdict.state.steps == before.steps
    assert words.told(page.opinion.state).startswith(NAME)


def test_a_warning_without_words_says_so(make: Make) -> None:
    page = make(opinion(Answer.SCAM))
    page.show(COFFEE)
    page.ask()
    assert page.answer() is Answer.CAREFUL
    assert page.verdict.state.warned_by == NAME


@pytest.mark.parametrize("outcome", [one for one in EVERY if not isinstance(one, Answered)], ids=repr)
def test_every_outcome_is_a_sentence_and_takes_nothing_away(make: Make, outcome: CallOutcome) -> None:
    page = make(outcome)
    page.show(COFFEE)
    before = page.verdict.state
    page.ask()
    assert page.verdict.state == before
    assert words.told(page.opinion.state) == f"{sentence(outcome)} The answer above stands.".replace(
        "%Ln", "5" if "minutes" in sentence(outcome) else "2"
    )
    assert page.opinion.state.can_ask
    assert page.opinion.state.sending.has_left is not isinstance(outcome, NotSent)


def test_what_breaks_of_ours_is_said_too(make: Make) -> None:
    page = make(MemoryError())
    page.show(COFFEE)
    page.ask()
    assert words.told(page.opinion.state) == "That did not work. The answer above stands."


def test_it_can_be_stopped_and_asked_again(make: Make) -> None:
    page = make(opinion(Answer.SCAM, WHY))
    page.helper.may_answer.clear()
    page.show(COFFEE)
    page.opinion.begin()
    assert page.jobs.wait_idle()
    page.opinion.send()
    assert page.stage() is Stage.ASKING
    page.opinion.stop()
    page.helper.may_answer.set()
    assert page.jobs.wait_idle()
    assert page.opinion.state.ended == Cancelled()
    assert page.answer() is Answer.NO_SIGNS
    page.ask()
    assert page.answer() is Answer.SCAM


def test_a_newer_check_voids_the_older_opinion(make: Make) -> None:
    page = make(opinion(Answer.SCAM, WHY))
    page.helper.may_answer.clear()
    page.show(COFFEE)
    page.opinion.begin()
    assert page.jobs.wait_idle()
    page.opinion.send()
    subject = page.engine.read(NUMBER)
    page.verdict.show(Checked(NUMBER, subject, page.engine.judge(subject)))
    page.helper.may_answer.set()
    assert page.jobs.wait_idle()
    assert page.answer() is Answer.CANNOT_TELL
    assert page.stage() is Stage.IDLE
    assert words.told(page.opinion.state) == ""
    assert page.opinion.state.can_ask
    assert page.notebook.verdicts == []


def test_nothing_is_offered_where_nobody_is_set_up(make: Make) -> None:
    page = make(Offline())
    page.helper.name = ""
    page.show(COFFEE)
    assert not page.opinion.state.is_there
    page.opinion.begin()
    assert page.jobs.wait_idle()
    assert page.stage() is Stage.IDLE


def test_a_service_that_is_taken_away_meanwhile_is_told(make: Make) -> None:
    page = make(Offline())
    page.show(COFFEE)
    page.helper.name = ""
    page.opinion.begin()
    assert page.jobs.wait_idle()
    assert words.told(page.opinion.state).startswith("You did not set this service up, so we sent nothing.")


def test_nothing_pasted_is_asked_about_by_nobody(make: Make) -> None:
    page = make(Offline())
    page.show("")
    assert not page.opinion.state.is_there
