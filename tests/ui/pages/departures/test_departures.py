"""What left this computer is listed, looked at and written out: over a real log."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton

from app.assistant.redaction import Private
from app.core.call import code
from app.core.call_words import EVERY
from app.core.departure import Break, Broken, Departure, Errand, Form, Leaving, Purpose, Returned, Unbroken
from app.core.history import Exported, NotWritten, Why
from app.core.opening import Keeping, OnlyNow, Opened
from app.store import schema
from app.store.departures import SqlDepartures
from app.store.sqlcipher import Base
from app.ui.pages.departures import words
from app.ui.pages.departures.presenter import DeparturesPresenter
from app.ui.pages.departures.state import DeparturesState, Facts, Looked, NotDone, NotRead, WroteOut, derive
from app.ui.pages.departures.view import DeparturesView
from app.ui.theme.apply import apply
from app.ui.theme.dress import dress
from app.ui.theme.tokens import Theme
from tests.store.make import open_it, opened, ready
from tests.ui.pages.access.test_presenter import Unreadable
from tests.ui.pages.parts import misfits
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.core.departure import Departures

NOW = datetime(2026, 11, 29, 15, 30, tzinfo=UTC)
PLACE = QLocale("en_GB")


def leave(
    log: Departures, minutes: int = 0, outcome: str = "answered", removed: tuple[str, ...] = ("EMAIL", "NAME")
) -> None:
    """Write down a request of some minutes ago."""
    when = NOW - timedelta(minutes=minutes)
    errand = Errand(Purpose.CHECK, removed=removed)
    number = log.leave(Leaving(when, errand, "own", "gateway.example", 1_200))
    assert isinstance(number, int)
    log.back(number, Returned(when, outcome, 1_532, 912))


class Full(SqlDepartures):
    """A log whose file lands on a full disk."""

    def export(self, path: Path, form: Form) -> Exported | NotWritten:
        return NotWritten(Why.DISK_FULL, f"{path} {form}")


class List:
    """The page over a log."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(folder)
        self.base = Base.in_memory()
        schema.migrate(self.base)
        self.log: Departures = SqlDepartures(self.base, self.base, lambda: None)
        self.page = DeparturesPresenter(self.desk.jobs, lambda: self.log, lambda: NOW)

    def state(self) -> DeparturesState:
        """What is shown once everything was read."""
        self.page.refresh()
        return self.settled()

    def settled(self) -> DeparturesState:
        """What is shown once nothing runs."""
        self.desk.settle()
        return self.page.state


@pytest.fixture
def listed(tmp_path: Path, qtbot: QtBot) -> List:  # noqa: ARG001 - Qt runs
    return List(tmp_path)


@pytest.fixture
def view(listed: List, qtbot: QtBot, tmp_path: Path) -> DeparturesView:
    made = DeparturesView(listed.page, PLACE, lambda _parent: tmp_path / "left.csv")
    qtbot.addWidget(made)
    dress(made)
    made.resize(1024, 768)
    made.show()
    listed.settled()
    return made


def _button(view: DeparturesView, words: str) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if one.text() == words and one.isVisible())


def test_the_newest_stand_first_and_more_come_when_wanted(listed: List) -> None:
    for number in range(120):
        leave(listed.log, 200 - number)
    assert (len(listed.state().rows), listed.page.state.has_more) == (50, True)
    listed.page.more()
    listed.settled()
    listed.page.more()
    shown = listed.settled()
    assert (len(shown.rows), shown.has_more) == (120, False)
    whens = [one.leaving.when for one in shown.rows]
    assert whens == sorted(whens, reverse=True)
    leave(listed.log)
    assert len(listed.state().rows) == 120
    assert listed.page.state.has_more


def test_nothing_left(listed: List, view: DeparturesView) -> None:
    assert listed.state().is_empty
    assert view.empty.isVisible()
    assert not view.list.isVisible()
    assert not view.export.isVisible()


def test_before_it_was_read_it_is_not_called_empty() -> None:
    assert not derive(Facts()).is_empty


@pytest.mark.parametrize("keeping", Keeping)
def test_whether_it_is_kept_is_said(tmp_path: Path, listed: List, keeping: Keeping) -> None:
    opening = ready(open_it(tmp_path, OnlyNow()))
    listed.page.take(Opened(opening.history, opening.departures, keeping))
    assert listed.settled().is_kept == (keeping is not Keeping.MEMORY)
    opening.history.close()


def test_without_an_open_history_it_is_not_kept(listed: List, view: DeparturesView) -> None:
    listed.page.take(None)
    listed.settled()
    assert view.kept.text() == "This list is kept only until you close Porchlight."


def test_a_list_that_is_kept_says_so(tmp_path: Path, listed: List, view: DeparturesView) -> None:
    opening = opened(tmp_path / "history")
    listed.log = opening.departures
    listed.page.take(opening)
    listed.settled()
    assert view.kept.text() == "This list is kept on this computer, locked like your past checks."
    opening.history.close()


def test_a_whole_list_and_the_first_broken_place(listed: List, view: DeparturesView) -> None:
    for minutes in (30, 20, 10):
        leave(listed.log, minutes)
    listed.state()
    _button(view, "Check the list").click()
    assert not view.look.isEnabled()
    assert listed.settled().told == Looked(Unbroken(6))
    assert view.notice.text.text() == "The list is whole. Every entry stands as written."
    listed.base.run("UPDATE departures SET record = replace(record, 'gateway', 'getaway') WHERE number = 3")
    listed.page.look()
    assert listed.settled().told == Looked(Broken(3, Break.CHANGED, NOW - timedelta(minutes=30)))
    assert view.notice.text.text() == "Entry 3 was changed. The last good one: 30 minutes ago."
    listed.base.run("DELETE FROM departures WHERE number = 1")
    listed.page.look()
    listed.settled()
    assert view.notice.text.text().startswith("The first entry is missing.")
    _button(view, "Close").click()
    assert not view.notice.isVisible()


@pytest.mark.parametrize(("name", "start"), [("left.csv", "number,left,"), ("left.json", "[\n {\n")])
def test_it_is_written_in_the_form_of_its_name(listed: List, tmp_path: Path, name: str, start: str) -> None:
    leave(listed.log)
    listed.page.export_to(tmp_path / name)
    assert listed.settled().told == WroteOut(name, 1)
    assert (tmp_path / name).read_text("utf-8").startswith(start)


def test_it_is_written_out_by_a_button(listed: List, view: DeparturesView, tmp_path: Path) -> None:
    leave(listed.log)
    leave(listed.log)
    listed.state()
    _button(view, "Save all to a file…").click()
    listed.settled()
    assert view.notice.text.text() == "2 entries were saved as left.csv."
    assert (tmp_path / "left.csv").exists()


def test_a_full_disk_is_told(listed: List, view: DeparturesView) -> None:
    listed.log = Full(listed.base, listed.base, lambda: None)
    leave(listed.log)
    listed.state()
    _button(view, "Save all to a file…").click()
    assert listed.settled().told == NotDone(Why.DISK_FULL)
    assert view.notice.text.text() == "The disk is full. No file was saved."


def test_a_list_that_cannot_be_read_says_so(listed: List) -> None:
    listed.log = Unreadable.in_memory()
    assert listed.state().told == NotRead()
    assert not listed.page.state.is_empty


def test_all_about_the_marked_one_by_keyboard(listed: List, view: DeparturesView) -> None:
    leave(listed.log, 90, "quota_used_up", ())
    leave(listed.log, 5)
    listed.state()
    assert "Taken out first: email addresses, names" in view.about_text.text()
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    about = view.about_text.text().splitlines()
    assert about == [
        "When: 29/11/2026 14:00",
        "Who asked: You",
        "Where to: gateway.example",
        "What for: Second look",
        "Taken out first: nothing private was found",
        "Sent: 1.5 kB",
        "Came back: 912 bytes",
        "How it ended: What was paid for is used up. The service waits for more credit.",
    ]


def test_a_row_has_words_for_a_screen_reader(listed: List, view: DeparturesView) -> None:
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    leave(listed.log, 5)
    listed.state()
    said = view.model.data(view.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Second look. 5 minutes ago. gateway.example. The service answered."


@pytest.mark.parametrize("told", [*map(code, EVERY), "from_tomorrow"])
def test_every_end_has_a_sentence(told: str) -> None:
    leaving = Leaving(NOW, Errand(Purpose.QUESTION, "ann"), "own", "gateway.example", 3)
    one = Departure(1, leaving, Returned(NOW, told, 1, 2))
    assert words.outcome(one).endswith((".", "?"))
    assert words.who("ann") == "ann"
    under_way = Departure(1, leaving, None)
    assert words.outcome(under_way).startswith("No end was written down.")
    assert "Sent: not known" in [f"{line.label}: {line.text}" for line in words.lines(under_way, NOW, PLACE)]


@pytest.mark.parametrize("kind", Private)
def test_every_private_kind_has_a_name(kind: Private) -> None:
    leaving = Leaving(NOW, Errand(Purpose.CHECK, removed=(kind.value,)), "own", "gateway.example", 3)
    assert words.removed(Departure(1, leaving, None)) != kind.value.lower()


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_fits(
    listed: List, view: DeparturesView, qapp: QApplication, qtbot: QtBot, percent: int
) -> None:
    apply(qapp, Theme.LIGHT, percent)
    leave(listed.log, 5, removed=tuple(kind.value for kind in Private))
    listed.state()
    qtbot.wait(30)
    assert misfits(view.page) == []
    with qtbot.waitSignal(view.left):
        _button(view, "Back to online help").click()
