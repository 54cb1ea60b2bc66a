"""Pasting, opening, checking and stopping, with the real engine in real jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.subject import Kind
from app.core.verdict import Answer
from app.ui.pages.check.given import LongText
from app.ui.pages.check.presenter import CheckPresenter
from app.ui.pages.check.state import Card, Phase, Trouble
from tests.ui.pages.parts import COFFEE, MAIL, NUMBER, PARCEL, SHORT_LINK, Broken, Gate

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.engine import Engine
    from app.ui.jobs import Jobs
    from app.ui.pages.ports import Checked


def phase(page: CheckPresenter) -> Phase:
    return page.state.phase


def trouble(page: CheckPresenter) -> Trouble:
    return page.state.trouble


def card(page: CheckPresenter) -> Card:
    return page.state.card


class Seen:
    """What the page was told."""

    def __init__(self, presenter: CheckPresenter) -> None:
        self.checked: list[Checked] = []
        presenter.checked.connect(self.checked.append)


@pytest.fixture
def page(jobs: Jobs, engine: Engine) -> CheckPresenter:
    presenter = CheckPresenter(jobs)
    presenter.ready(engine)
    return presenter


def test_it_says_what_it_looks_like(page: CheckPresenter, qtbot: QtBot) -> None:
    page.type(PARCEL)
    qtbot.waitUntil(lambda: page.state.looks_like == "text message, 1 link")
    page.choose(Kind.EMAIL)
    qtbot.waitUntil(lambda: page.state.is_chosen and page.state.kind is Kind.EMAIL)
    page.type("")
    assert page.state.looks_like == ""


def test_it_answers(page: CheckPresenter, qtbot: QtBot) -> None:
    seen = Seen(page)
    page.type(PARCEL)
    page.check()
    assert phase(page) is Phase.CHECKING
    qtbot.waitUntil(lambda: bool(seen.checked))
    assert seen.checked[0].verdict.answer is Answer.SCAM
    assert seen.checked[0].pasted == PARCEL
    assert phase(page) is Phase.IDLE


@pytest.mark.parametrize("text", ["", "  \n\t"])
def test_an_empty_box_gets_a_sentence(page: CheckPresenter, text: str) -> None:
    page.type(text)
    page.check()
    assert trouble(page) is Trouble.EMPTY
    page.type("x")
    assert trouble(page) is Trouble.NONE


def test_a_newer_check_voids_the_older(jobs: Jobs, engine: Engine, qtbot: QtBot) -> None:
    gate = Gate(engine)
    page = CheckPresenter(jobs)
    page.ready(gate)
    seen = Seen(page)
    page.type(PARCEL)
    page.check()
    page.type(COFFEE)
    page.check()
    gate.open.set()
    qtbot.waitUntil(lambda: bool(seen.checked))
    assert jobs.wait_idle()
    assert [checked.pasted for checked in seen.checked] == [COFFEE]


def test_it_can_be_stopped(jobs: Jobs, engine: Engine) -> None:
    gate = Gate(engine)
    page = CheckPresenter(jobs)
    page.ready(gate)
    seen = Seen(page)
    page.type(PARCEL)
    page.check()
    page.stop()
    assert trouble(page) is Trouble.STOPPED
    assert page.state.can_check
    gate.open.set()
    assert jobs.wait_idle()
    assert seen.checked == []


def test_it_waits_for_what_is_being_opened(page: CheckPresenter, qtbot: QtBot, tmp_path: Path) -> None:
    letter = tmp_path / "letter.eml"
    letter.write_bytes(MAIL)
    seen = Seen(page)
    page.open((letter,))
    page.check()
    qtbot.waitUntil(lambda: len(seen.checked) == 1)
    page.hold(LongText(len(MAIL), lambda: MAIL))
    assert phase(page) is Phase.TAKING
    page.check()
    qtbot.waitUntil(lambda: len(seen.checked) == 2)
    assert [checked.pasted for checked in seen.checked] == [MAIL, MAIL]
    assert [checked.verdict.answer for checked in seen.checked] == [Answer.SCAM, Answer.SCAM]


def test_what_was_stopped_while_it_was_opened_is_not_checked(page: CheckPresenter, jobs: Jobs) -> None:
    seen = Seen(page)
    page.hold(LongText(len(MAIL), lambda: MAIL))
    page.check()
    page.stop()
    assert jobs.wait_idle()
    assert trouble(page) is Trouble.STOPPED
    assert seen.checked == []


def test_it_waits_for_the_engine(jobs: Jobs, engine: Engine, qtbot: QtBot) -> None:
    page = CheckPresenter(jobs)
    seen = Seen(page)
    page.type(NUMBER)
    page.check()
    assert phase(page) is Phase.WAITING
    page.ready(engine)
    qtbot.waitUntil(lambda: bool(seen.checked))


def test_missing_rules_are_said(jobs: Jobs) -> None:
    page = CheckPresenter(jobs)
    page.type(NUMBER)
    page.check()
    page.not_loaded()
    assert trouble(page) is Trouble.NOT_LOADED
    page.check()
    assert trouble(page) is Trouble.NOT_LOADED
    assert phase(page) is Phase.IDLE


def test_a_failure_is_a_state_of_the_page(jobs: Jobs, qtbot: QtBot) -> None:
    page = CheckPresenter(jobs)
    page.ready(Broken())
    page.type(PARCEL)
    page.check()
    qtbot.waitUntil(lambda: trouble(page) is Trouble.FAILED)
    assert page.state.can_check


def test_a_file_is_opened_as_a_note(page: CheckPresenter, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "invoice.eml"
    path.write_bytes(MAIL)
    seen = Seen(page)
    page.open((path,))
    qtbot.waitUntil(lambda: page.state.held is not None and page.state.kind is Kind.EMAIL)
    assert page.state.held is not None
    assert page.state.held.name == "invoice.eml"
    page.check()
    qtbot.waitUntil(lambda: bool(seen.checked))
    assert seen.checked[0].name == "invoice.eml"
    assert seen.checked[0].verdict.answer is Answer.SCAM


def test_a_file_that_cannot_be_read_is_said(page: CheckPresenter, tmp_path: Path, qtbot: QtBot) -> None:
    page.open((tmp_path / "gone.eml",))
    qtbot.waitUntil(lambda: trouble(page) is Trouble.UNREADABLE)


def test_several_things_are_a_batch(page: CheckPresenter, tmp_path: Path, qtbot: QtBot) -> None:
    for name, text in {"a.txt": COFFEE, "b.txt": PARCEL, "c.txt": SHORT_LINK}.items():
        (tmp_path / name).write_text(text)
    seen = Seen(page)
    page.open((tmp_path,))
    assert page.state.batch is not None
    qtbot.waitUntil(lambda: page.state.batch is not None and not page.state.batch.running)
    assert page.state.batch is not None
    assert next(row.name for row in page.state.batch.rows) == "b.txt"
    page.open_row(page.state.batch.rows[0].place)
    qtbot.waitUntil(lambda: bool(seen.checked))
    assert seen.checked[0].verdict.answer is Answer.SCAM
    assert page.state.batch is not None
    page.clear()
    assert page.state.batch is None


def test_an_empty_folder_is_said(page: CheckPresenter, tmp_path: Path, qtbot: QtBot) -> None:
    page.open((tmp_path,))
    qtbot.waitUntil(lambda: trouble(page) is Trouble.EMPTY_FOLDER)
    assert page.state.batch is None


def test_a_batch_can_be_stopped(jobs: Jobs, engine: Engine, tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(COFFEE)
    gate = Gate(engine)
    page = CheckPresenter(jobs)
    page.ready(gate)
    page.open((tmp_path,))
    page.stop()
    gate.open.set()
    assert jobs.wait_idle()
    assert page.state.batch is not None
    assert page.state.batch.stopped
    assert gate.judged <= 1


def test_a_card_comes_and_goes(page: CheckPresenter) -> None:
    page.type(COFFEE)
    page.show_card(Card.PHONE)
    assert card(page) is Card.PHONE
    page.show_card(Card.NONE)
    assert card(page) is Card.NONE
