"""The page of past checks can be worked by its names and by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from app.core.keep import Keep
from app.core.opening import Ask, KeepAgain, KeepNothing, NeedsChoice, NeedsPassphrase, WithPassphrase
from app.core.subject import Kind
from app.core.verdict import Answer
from app.settings.all import HISTORY_KEEP
from app.ui.pages.past.view import PastView
from app.ui.theme.apply import apply
from app.ui.theme.dress import dress
from app.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Colours, Theme, contrast
from tests.ui.pages.past.parts import Shelf, check

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

CHECKS = tuple(
    check(f"message {number}", answer, kind, minutes=100 - number)
    for number, (answer, kind) in enumerate(
        [(Answer.SCAM, Kind.MESSAGE), (Answer.NO_SIGNS, Kind.EMAIL), (Answer.CAREFUL, Kind.LINK)]
    )
)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path, CHECKS)


@pytest.fixture
def view(shelf: Shelf, qtbot: QtBot, tmp_path: Path) -> PastView:
    made = PastView(shelf.page, QLocale("en_GB"), lambda _: tmp_path / "all.jsonl")
    qtbot.addWidget(made)
    dress(made)
    made.resize(1024, 768)
    made.show()
    shelf.open()
    return made


def _button(view: PastView, words: str) -> QPushButton:
    found = (one for one in view.findChildren(QPushButton) if one.text() == words and one.isVisible())
    return next(found)


def test_by_keyboard(shelf: Shelf, view: PastView) -> None:
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    shelf.desk.settle()
    assert [seen.title for seen in shelf.seen] == ["message 1"]
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert shelf.titles() == ["message 2", "message 0"]
    assert view.notice.text.text() == "One check was deleted."
    view.notice.undo.click()
    assert len(shelf.titles()) == 3
    assert not view.notice.undo.isVisible()


def test_the_first_is_marked_and_opened_by_the_button(shelf: Shelf, view: PastView) -> None:
    _button(view, "Open").click()
    shelf.desk.settle()
    assert [seen.title for seen in shelf.seen] == ["message 2"]


def test_searching_and_choosing(shelf: Shelf, view: PastView, qtbot: QtBot) -> None:
    QTest.keyClicks(view.search.text, "message 1")
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    view.search.text.clear()
    view.search.answer.activated.emit(view.search.answer.findText("Be careful"))
    assert shelf.titles() == ["message 2"]
    view.search.kind.activated.emit(view.search.kind.findText("Chats"))
    assert shelf.titles() == []
    assert view.empty_title.text() == "Nothing found"
    assert not view.list.isVisible()


def test_everything_goes_and_comes_back(shelf: Shelf, view: PastView) -> None:
    _button(view, "Delete all checks").click()
    assert shelf.titles() == []
    assert view.empty_title.text() == "No past checks yet"
    assert not view.search.isVisible()
    view.notice.undo.click()
    assert len(shelf.titles()) == 3
    assert view.list.isVisible()


def test_written_out_and_kept_for(shelf: Shelf, view: PastView, tmp_path: Path) -> None:
    _button(view, "Save all to a file…").click()
    shelf.desk.settle()
    assert (tmp_path / "all.jsonl").exists()
    view.keep.activated.emit(view.keep.findText("For ever"))
    assert shelf.desk.model.get(HISTORY_KEEP) is Keep.FOREVER
    assert not view.keep_note.isVisible()
    shelf.desk.settle()


def test_in_memory_it_says_so(shelf: Shelf, view: PastView) -> None:
    assert view.only_now.isVisible()
    _button(view, "Keep my checks again").click()
    assert shelf.chosen == [KeepAgain()]


def test_a_known_passphrase(shelf: Shelf, view: PastView) -> None:
    shelf.page.take(NeedsPassphrase(Ask.KNOWN))
    assert not view.list.isVisible()
    assert view.gate.field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(view.gate.field, "correct horse")
    QTest.keyClick(view.gate.field, Qt.Key.Key_Return)
    assert shelf.chosen == [WithPassphrase("correct horse")]
    assert view.gate.field.text() == ""
    assert not view.gate.isEnabled()
    shelf.page.take(NeedsPassphrase(Ask.WRONG))
    assert view.gate.isEnabled()
    assert view.gate.trouble.isVisible()


def test_a_new_passphrase_is_typed_twice(shelf: Shelf, view: PastView) -> None:
    shelf.page.take(NeedsChoice(""))
    QTest.keyClicks(view.gate.field, "short")
    view.gate.go.click()
    assert view.gate.trouble.text() == "Please use 8 letters or more."
    view.gate.field.setText("long enough")
    view.gate.again.setText("long enouhg")
    view.gate.go.click()
    assert shelf.chosen == []
    view.gate.again.setText("long enough")
    view.gate.go.click()
    assert shelf.chosen == [WithPassphrase("long enough")]
    shelf.page.take(NeedsPassphrase(Ask.WRONG))
    shelf.page.take(NeedsChoice(""))
    _button(view, "Keep nothing").click()
    assert shelf.chosen[1:] == [KeepNothing()]


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_is_named_large_and_fits(qapp: QApplication, view: PastView, percent: int) -> None:
    apply(qapp, Theme.LIGHT, percent)
    qapp.processEvents()
    controls = [
        one
        for kind in (QPushButton, QComboBox, QLineEdit)
        for one in view.findChildren(kind)
        if one.isVisible()
    ]
    assert len(controls) > 7
    assert not [one for one in controls if not (one.accessibleName() or getattr(one, "text", str)())]
    assert not [one.accessibleName() for one in controls if one.height() < 48]
    inside = view.page.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= view.page.viewport().width()


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST])
def test_words_can_be_read_on_a_marked_row(colours: Colours) -> None:
    inks = (colours.ink, colours.ink2, colours.stop, colours.care, colours.unk, colours.action)
    assert not [ink for ink in inks if contrast(ink, colours.action_soft) < 7]
    assert not [ink for ink in inks if contrast(ink, colours.surface) < 7]
