"""Showing an answer, asking back, reading aloud, copying, saving, and what the person says to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from app.core.verdict import Answer
from app.ui.pages.ports import Checked
from app.ui.pages.tones import face
from app.ui.pages.verdict.pdf import markup
from app.ui.pages.verdict.presenter import VerdictPresenter
from app.ui.pages.verdict.report import printed, spoken, summary
from app.ui.pages.verdict.speaker import Speaker
from app.ui.pages.verdict.state import Note, Trust, Voice
from tests.ui.pages.parts import COFFEE, MAIL, NUMBER, PARCEL, SHORT_LINK, Notebook
from tests.ui.pages.parts import Voice as Spoken

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.engine import Engine
    from app.ui.jobs import Jobs

    Show = Callable[[str | bytes], None]


@pytest.fixture
def voice() -> Spoken:
    return Spoken()


@pytest.fixture
def page(jobs: Jobs, engine: Engine, voice: Spoken) -> VerdictPresenter:
    presenter = VerdictPresenter(jobs, voice)
    presenter.ready(engine.advice)
    return presenter


@pytest.fixture
def show(page: VerdictPresenter, engine: Engine, qtbot: QtBot) -> Show:
    def shows(pasted: str | bytes) -> None:
        subject = engine.read(pasted)
        with qtbot.waitSignal(page.arrived):
            page.show(Checked(pasted, subject, engine.judge(subject)))

    return shows


def voice_of(page: VerdictPresenter) -> Voice:
    return page.state.voice


def trust_of(page: VerdictPresenter) -> Trust:
    return page.state.trust


def note_of(page: VerdictPresenter) -> Note:
    return page.state.note


def answer_of(page: VerdictPresenter) -> Answer:
    return page.state.answer


@pytest.mark.parametrize(
    ("pasted", "answer"),
    [
        (PARCEL, Answer.SCAM),
        (SHORT_LINK, Answer.CAREFUL),
        (NUMBER, Answer.CANNOT_TELL),
        (COFFEE, Answer.NO_SIGNS),
    ],
)
def test_the_four_answers_are_shown(page: VerdictPresenter, show: Show, pasted: str, answer: Answer) -> None:
    show(pasted)
    state = page.state
    assert state.answer is answer
    assert state.steps
    assert (state.ask is not None) is (answer in {Answer.CAREFUL, Answer.CANNOT_TELL})
    assert not state.sentence.startswith("Be careful. ")


def test_an_answer_may_change_it_and_be_taken_back(page: VerdictPresenter, show: Show) -> None:
    show(NUMBER)
    ask = page.state.ask
    assert ask is not None
    page.reply(ask.replies[0])
    assert answer_of(page) is Answer.CAREFUL
    assert [said.reply for said in page.state.said] == [ask.replies[0]]
    page.take_back()
    assert answer_of(page) is Answer.CANNOT_TELL
    assert page.state.said == ()
    assert page.state.ask is ask


def test_two_questions_are_asked_at_most(page: VerdictPresenter, show: Show) -> None:
    show(NUMBER)
    asked = []
    while page.state.ask is not None:
        asked.append(page.state.ask.id)
        page.reply(page.state.ask.replies[-1])
    assert asked == ["caller", "printed"]
    assert answer_of(page) is Answer.CANNOT_TELL
    assert page.state.question == ""


def test_reading_aloud_says_danger_first_and_stops(page: VerdictPresenter, show: Show, voice: Spoken) -> None:
    show(PARCEL)
    page.read_aloud()
    assert voice_of(page) is Voice.SPEAKING
    assert voice.said[0].startswith("Scam.")
    page.hush()
    assert voice_of(page) is Voice.QUIET


def test_a_computer_without_a_voice_says_so(jobs: Jobs, engine: Engine, qtbot: QtBot) -> None:
    page = VerdictPresenter(jobs, Speaker())
    subject = engine.read(PARCEL)
    with qtbot.waitSignal(page.arrived):
        page.show(Checked(PARCEL, subject, engine.judge(subject)))
    page.read_aloud()
    assert voice_of(page) is Voice.NO_VOICE


def test_leaving_stops_the_voice(page: VerdictPresenter, show: Show, qtbot: QtBot) -> None:
    show(PARCEL)
    page.read_aloud()
    with qtbot.waitSignal(page.left):
        page.leave()
    assert voice_of(page) is Voice.QUIET


def test_what_is_copied_cannot_be_clicked(page: VerdictPresenter, show: Show) -> None:
    show(PARCEL)
    page.copy_summary()
    copied = QGuiApplication.clipboard().text()
    assert "hxxps://usps-redelivery[.]top" in copied
    assert "https://usps-redelivery" not in copied
    assert note_of(page) is Note.COPIED_SUMMARY
    page.copy_link(page.state.details.links[0].target)
    assert QGuiApplication.clipboard().text().startswith("hxxps://usps-redelivery[.]top")


def test_it_is_saved_as_one_page(page: VerdictPresenter, show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    show(PARCEL)
    path = tmp_path / "answer.pdf"
    page.save(path)
    qtbot.waitUntil(lambda: note_of(page) is Note.SAVED)
    raw = path.read_bytes()
    assert raw.startswith(b"%PDF-")
    assert raw.count(b"/Type /Page\n") == 1
    page.save(tmp_path / "no" / "such" / "folder.pdf")
    qtbot.waitUntil(lambda: note_of(page) is Note.NOT_SAVED)


def test_nothing_of_a_message_becomes_markup(page: VerdictPresenter, show: Show) -> None:
    show("<img src=https://a.top/x.png> <b>Pay</b> the unpaid fee for your parcel & win")
    made = markup(printed(page.state, "today"), face(page.state.answer))
    assert "<img" not in made
    assert "&lt;img" in made
    assert "https://a.top" not in made


def test_what_is_said_and_copied_begins_with_the_answer(page: VerdictPresenter, show: Show) -> None:
    show(MAIL)
    lines = spoken(page.state).splitlines()
    assert lines[0] == "Scam. Don't click, pay or reply."
    assert lines[2] == "What to do now:"
    assert "Subject: Your PayPal account" in summary(page.state)


def test_feedback_is_kept_and_an_honest_sender_can_be_trusted(
    page: VerdictPresenter, show: Show, jobs: Jobs
) -> None:
    store = Notebook()
    show(MAIL)
    page.keeps(store)
    page.kept(7)
    assert page.state.asks_right
    page.say_right(right=True)
    assert trust_of(page) is Trust.NOT_OFFERED
    assert jobs.wait_idle()
    page.say_right(right=False)
    assert trust_of(page) is Trust.OFFERED
    page.trust()
    assert trust_of(page) is Trust.TRUSTED
    assert jobs.wait_idle()
    assert store.feedback == [(7, True), (7, False)]
    assert store.trusted == ["secure@pay-pal-help.top"]
    assert page.state.sender == "secure@pay-pal-help[.]top"
    page.distrust()
    assert jobs.wait_idle()
    assert store.trusted == []
    assert answer_of(page) is Answer.SCAM


def test_a_trusted_sender_calms_a_doubt(page: VerdictPresenter, engine: Engine, qtbot: QtBot) -> None:
    store = Notebook()
    store.trusted = ["news@corner-bakery.example"]
    page.keeps(store)
    mail = b"From: news@corner-bakery.example\nTo: ann@example.org\n\nYour cake is ready. See you!"
    subject = engine.read(mail)
    doubt = replace(engine.judge(subject), answer=Answer.CAREFUL, probability=0.6, reasons=())
    with qtbot.waitSignal(page.arrived):
        page.show(Checked("", subject, doubt))
    assert (trust_of(page), answer_of(page)) == (Trust.TRUSTED, Answer.NO_SIGNS)
    page.distrust()
    assert (trust_of(page), answer_of(page)) == (Trust.NOT_OFFERED, Answer.CAREFUL)


def test_a_trusted_sender_never_silences_danger(page: VerdictPresenter, show: Show) -> None:
    store = Notebook()
    store.trusted = ["secure@pay-pal-help.top"]
    page.keeps(store)
    show(MAIL)
    assert (trust_of(page), answer_of(page)) == (Trust.TRUSTED, Answer.SCAM)


def test_nothing_is_asked_where_nothing_is_kept(page: VerdictPresenter, show: Show) -> None:
    show(MAIL)
    assert not page.state.asks_right


def test_trust_is_not_offered_where_nothing_warned(page: VerdictPresenter, show: Show) -> None:
    page.keeps(Notebook())
    show(COFFEE)
    page.say_right(right=False)
    assert trust_of(page) is Trust.NOT_OFFERED


def test_a_store_that_fails_is_said(page: VerdictPresenter, show: Show, qtbot: QtBot) -> None:
    page.keeps(Notebook(full=True))
    show(PARCEL)
    page.say_right(right=True)
    qtbot.waitUntil(lambda: note_of(page) is Note.NOT_KEPT)


def test_a_past_check_is_read_again_and_keeps_its_answer(
    page: VerdictPresenter, engine: Engine, qtbot: QtBot
) -> None:
    verdict = engine.check(PARCEL)
    past = Checked(PARCEL, engine.read(""), verdict, past_id=3, right=False)
    with qtbot.waitSignal(page.arrived):
        page.reopen(past, engine)
    assert page.state.answer is Answer.SCAM
    assert page.state.right is False
    assert page.state.fields[-1].original.marks


def test_a_newer_answer_voids_an_older(
    page: VerdictPresenter, engine: Engine, jobs: Jobs, qtbot: QtBot
) -> None:
    shown = []
    page.arrived.connect(lambda: shown.append(page.state.answer))
    for pasted in (PARCEL, COFFEE):
        subject = engine.read(pasted)
        page.show(Checked(pasted, subject, engine.judge(subject)))
    assert jobs.wait_idle()
    qtbot.waitUntil(lambda: shown == [Answer.NO_SIGNS])
