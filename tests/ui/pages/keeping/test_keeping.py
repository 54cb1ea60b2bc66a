"""How past checks are kept is changed from the settings: a real history, a keychain in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.bootstrap.shelf import Shelf
from app.core.history import NotWritten, Query, Why
from app.core.keep import Keep
from app.core.opening import (
    Ask,
    KeepAgain,
    KeyOutOfReach,
    KeyTrouble,
    NeedsPassphrase,
    NewerHistory,
    NotOpened,
    OnlyNow,
    Opened,
    WithPassphrase,
)
from app.settings.all import HISTORY_KEEP
from app.store.keychain import Locked, NoKeychain
from app.ui.pages.keeping import words
from app.ui.pages.keeping.presenter import KeepingPresenter
from app.ui.pages.keeping.state import Now, Slip, Way
from app.ui.pages.keeping.view import KeepingRow
from app.ui.theme.dress import dress
from app.ui.widgets import PageColumn
from tests.store.make import LEAVING, FakeKeychain, new
from tests.ui.pages.parts import focused, misfits
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.pages.keeping.state import KeepingState, Trouble

OLD, NEW = "correct horse battery", "another horse battery"


class Cupboard:
    """The past checks of one person, with one check, and what the settings say of them."""

    def __init__(self, folder: Path) -> None:
        self.keychain = FakeKeychain()
        self.desk = Desk(folder)
        self.shelf = Shelf(folder / "history", lambda: self.keychain, self.desk.jobs, self.desk.model)
        self.page = KeepingPresenter(self.desk.jobs, self.desk.model, self.shelf)
        self.shelf.access.changed.connect(self.page.take)
        self.shelf.access.choose()
        self.desk.settle()
        history = self.shelf.access.history
        assert history is not None
        history.add(new("kept"))

    def state(self) -> KeepingState:
        self.desk.settle()
        return self.page.state

    def go(self, way: Way, before: str = "", words: str = "", again: str | None = None) -> KeepingState:
        self.page.ask(way)
        self.page.go(before, words, words if again is None else again)
        return self.state()

    def titles(self) -> list[str]:
        """What is there after a new start."""
        self.shelf.access.close()
        self.shelf.access.choose()
        self.desk.settle()
        history = self.shelf.access.history
        return [] if history is None else [row.title for row in history.rows(Query())]


@pytest.fixture
def cupboard(tmp_path: Path, qtbot: QtBot) -> Cupboard:  # noqa: ARG001 - Qt runs
    return Cupboard(tmp_path)


def test_every_way_there_and_back(cupboard: Cupboard) -> None:
    assert (cupboard.state().now, cupboard.state().ways) == (Now.KEYCHAIN, (Way.PASSPHRASE,))
    after = cupboard.go(Way.PASSPHRASE, words=OLD)
    assert (after.now, after.done, after.asked) == (Now.PASSPHRASE, Way.PASSPHRASE, None)
    assert after.ways == (Way.OTHER_PASSPHRASE, Way.KEYCHAIN)
    assert cupboard.keychain.key is None
    assert cupboard.go(Way.OTHER_PASSPHRASE, OLD, NEW).done is Way.OTHER_PASSPHRASE
    assert cupboard.titles() == []
    assert (cupboard.state().now, cupboard.state().ways) == (Now.SHUT, (Way.OPEN,))
    cupboard.shelf.choose(WithPassphrase(NEW))
    cupboard.desk.settle()
    assert cupboard.go(Way.KEYCHAIN, NEW).now is Now.KEYCHAIN
    assert cupboard.titles() == ["kept"]


def test_nothing_is_kept_after_a_question_and_again_later(cupboard: Cupboard) -> None:
    cupboard.page.ask(Way.NOTHING)
    cupboard.page.leave()
    assert cupboard.titles() == ["kept"]
    after = cupboard.go(Way.NOTHING)
    assert (after.now, after.done, after.ways) == (Now.NOTHING, Way.NOTHING, ())
    assert cupboard.desk.model.get(HISTORY_KEEP) is Keep.NOTHING
    assert cupboard.keychain.key is None
    assert cupboard.titles() == []
    cupboard.desk.model.set(HISTORY_KEEP, Keep.MONTH)
    assert cupboard.state().now is Now.KEYCHAIN
    assert cupboard.desk.model.get(HISTORY_KEEP) is Keep.MONTH


def test_the_list_of_what_left_goes_too(cupboard: Cupboard) -> None:
    log = cupboard.shelf.access.departures
    assert log is not None
    log.leave(LEAVING)
    assert len(log.page()) == 1
    cupboard.go(Way.NOTHING)
    cupboard.shelf.choose(KeepAgain())
    cupboard.desk.settle()
    anew = cupboard.shelf.access.departures
    assert anew is not None
    assert anew.page() == ()


def test_who_wants_checks_kept_again_wants_new_ones_kept(cupboard: Cupboard) -> None:
    cupboard.go(Way.NOTHING)
    cupboard.shelf.choose(KeepAgain())
    assert cupboard.state().now is Now.KEYCHAIN
    assert cupboard.desk.model.get(HISTORY_KEEP) is HISTORY_KEEP.default


def test_only_now_and_again(cupboard: Cupboard) -> None:
    cupboard.shelf.choose(OnlyNow())
    assert (cupboard.state().now, cupboard.state().ways) == (Now.MEMORY, (Way.AGAIN,))
    cupboard.page.ask(Way.AGAIN)
    assert cupboard.state().now is Now.KEYCHAIN
    assert cupboard.titles() == ["kept"]


@pytest.mark.parametrize(
    ("way", "before", "new_one", "again", "slip"),
    [
        (Way.PASSPHRASE, "", "1234567", "1234567", Slip.TOO_SHORT),
        (Way.PASSPHRASE, "", OLD, NEW, Slip.NOT_THE_SAME),
        (Way.OTHER_PASSPHRASE, "", NEW, NEW, Slip.EMPTY),
        (Way.KEYCHAIN, "", "", "", Slip.EMPTY),
    ],
)
def test_a_slip_keeps_the_form_open(
    cupboard: Cupboard, way: Way, before: str, new_one: str, again: str, slip: Slip
) -> None:
    after = cupboard.go(way, before, new_one, again)
    assert (after.asked, after.trouble) == (way, slip)
    assert cupboard.titles() == ["kept"]


def test_trouble_is_told_and_nothing_is_lost(cupboard: Cupboard) -> None:
    cupboard.go(Way.PASSPHRASE, words=OLD)
    assert cupboard.go(Way.OTHER_PASSPHRASE, "wrong horse", NEW).trouble == NeedsPassphrase(Ask.WRONG)
    cupboard.keychain.trouble = Locked("shut")
    after = cupboard.go(Way.KEYCHAIN, OLD)
    assert (after.trouble, after.asked) == (KeyOutOfReach(KeyTrouble.LOCKED, "shut"), Way.KEYCHAIN)
    cupboard.titles()
    cupboard.shelf.choose(WithPassphrase(OLD))
    assert cupboard.state().now is Now.PASSPHRASE


def test_a_check_is_kept_while_the_way_changes(cupboard: Cupboard) -> None:
    history = cupboard.shelf.access.history
    assert history is not None
    cupboard.page.ask(Way.PASSPHRASE)
    cupboard.page.go("", OLD, OLD)
    assert isinstance(history.add(new("meanwhile")), int)
    cupboard.desk.settle()
    assert isinstance(cupboard.shelf.access.opening, Opened)
    assert [row.title for row in history.rows(Query())] == ["meanwhile", "kept"]


@pytest.mark.parametrize(
    "trouble",
    [
        *Slip,
        *(NeedsPassphrase(ask) for ask in Ask),
        *(KeyOutOfReach(why, "") for why in KeyTrouble),
        NewerHistory(9),
        *(NotWritten(why, "") for why in Why),
    ],
)
@pytest.mark.parametrize("way", [Way.OTHER_PASSPHRASE, Way.NOTHING])
def test_every_trouble_has_words(trouble: Trouble, way: Way) -> None:
    assert words.trouble(trouble, way).endswith(".")


def test_what_stands_in_the_way_is_said_elsewhere(cupboard: Cupboard, qtbot: QtBot) -> None:
    cupboard.page.take(NotOpened(Why.CANNOT_WRITE, ""))
    assert cupboard.state().now is Now.SHUT
    with qtbot.waitSignal(cupboard.page.past_wanted):
        cupboard.page.ask(Way.OPEN)


def test_without_a_keychain_none_is_offered(cupboard: Cupboard) -> None:
    cupboard.go(Way.PASSPHRASE, words=OLD)
    cupboard.shelf._keychain = Nameless
    cupboard.page.take(cupboard.shelf.access.opening)
    assert cupboard.state().ways == (Way.OTHER_PASSPHRASE,)


class Nameless(FakeKeychain):
    """A system without a keychain."""

    name = ""

    def __init__(self) -> None:
        super().__init__(trouble=NoKeychain("none"))


@pytest.fixture
def row(cupboard: Cupboard, qtbot: QtBot) -> KeepingRow:
    made = KeepingRow(cupboard.page)
    page = PageColumn()
    page.add(made)
    qtbot.addWidget(page)
    dress(page)
    page.resize(900, 700)
    page.show()
    made.page = page  # type: ignore[attr-defined] # as long as the row
    return made


def test_it_is_changed_by_keyboard_alone(cupboard: Cupboard, row: KeepingRow) -> None:
    cupboard.state()
    way = row._buttons[Way.PASSPHRASE]
    way.setFocus()
    QTest.keyClick(way, Qt.Key.Key_Return)
    assert focused() is row.form.new
    assert not row.ways.isVisible()
    assert not row.form.before.isVisible()
    QTest.keyClick(row.form.new, Qt.Key.Key_Escape)
    assert focused() is way
    QTest.keyClick(way, Qt.Key.Key_Space)
    QTest.keyClicks(row.form.new, OLD)
    QTest.keyClicks(row.form.again, NEW)
    QTest.keyClick(row.form.again, Qt.Key.Key_Return)
    assert row.form.trouble.text() == "The two are not the same. Please type them once more."
    assert row.form.new.accessibleDescription() == row.form.trouble.text()
    assert focused() is row.form.new
    assert not row.form.new.text()
    QTest.keyClicks(row.form.new, OLD)
    QTest.keyClicks(row.form.again, OLD)
    QTest.keyClick(row.form.again, Qt.Key.Key_Return)
    cupboard.desk.settle()
    assert row.now.text() == "They are locked with your passphrase."
    assert row.done.text() == "Done. From now on your new passphrase opens them."
    assert focused() is row._buttons[Way.OTHER_PASSPHRASE]


def test_the_question_begins_at_the_answer_that_loses_nothing(cupboard: Cupboard, row: KeepingRow) -> None:
    cupboard.state()
    cupboard.page.ask(Way.NOTHING)
    assert focused() is row.form.leave
    assert row.form.title.text() == "Delete all your past checks?"
    assert row.form.sentence.text().endswith("The list of what left this computer goes too.")
    row.form.leave.click()
    assert not row.form.isVisible()
    cupboard.page.ask(Way.NOTHING)
    row.form.go.click()
    cupboard.desk.settle()
    assert row.done.text() == "Done. All your past checks were deleted, and the list of what left too."
    assert row.now.text() == "Nothing is kept on this computer."


@pytest.mark.parametrize("way", [Way.PASSPHRASE, Way.OTHER_PASSPHRASE, Way.KEYCHAIN, Way.NOTHING])
def test_every_form_fits_and_has_names(cupboard: Cupboard, row: KeepingRow, qtbot: QtBot, way: Way) -> None:
    cupboard.state()
    cupboard.page.ask(way)
    qtbot.wait(20)
    page = row.window()
    assert isinstance(page, PageColumn)
    assert misfits(page) == []
    shown = {label.text() for label in row.findChildren(QLabel) if label.isVisible()}
    for field in row.form.fields:
        assert not field.isVisible() or (field.accessibleName() in shown and field.height() >= 48)
