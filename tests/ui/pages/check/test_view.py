"""The check page by keyboard, by mouse and by dropping, in every size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from app.ui.pages.check.presenter import CheckPresenter
from app.ui.pages.check.state import Card
from app.ui.pages.check.view import CheckView
from app.ui.theme.apply import apply
from app.ui.theme.dress import dress
from app.ui.theme.tokens import Theme
from tests.ui.pages.parts import MAIL, PARCEL, focused, misfits

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.engine import Engine
    from app.ui.jobs import Jobs


@pytest.fixture
def page(jobs: Jobs, engine: Engine, qtbot: QtBot) -> CheckView:
    presenter = CheckPresenter(jobs)
    presenter.ready(engine)
    view = CheckView(presenter)
    qtbot.addWidget(view)
    dress(view)
    view.resize(976, 800)
    view.show()
    return view


def presenter(page: CheckView) -> CheckPresenter:
    return page._presenter


def button(page: QWidget, name: str) -> QAbstractButton:
    found = [b for b in page.findChildren(QAbstractButton) if b.text() == name and b.isVisibleTo(page)]
    assert len(found) == 1, name
    return found[0]


def box(page: CheckView) -> QPlainTextEdit:
    return page.findChild(QPlainTextEdit)  # type: ignore[return-value]


def mime(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_paste_and_check_with_the_keyboard_alone(page: CheckView, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(PARCEL)
    page.show_first()
    assert box(page).hasFocus()
    names = []
    for _ in range(4):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        stop = focused()
        assert isinstance(stop, QAbstractButton)
        names.append(stop.text())
        if stop.text() == "Paste":
            QTest.keyClick(stop, Qt.Key.Key_Space)
            qtbot.waitUntil(lambda: button(page, "Looks like: text message, 1 link").isVisible())
    assert names == ["Paste", "Open a file …", "Looks like: text message, 1 link", "Check it"]
    with qtbot.waitSignal(presenter(page).checked):
        QTest.keyClick(focused(), Qt.Key.Key_Space)


def test_the_paste_button_takes_the_place_of_what_was_there(page: CheckView) -> None:
    box(page).setPlainText("old")
    QGuiApplication.clipboard().setText("new words")
    button(page, "Paste").click()
    assert box(page).toPlainText() == "new words"


def test_an_empty_clipboard_is_said(page: CheckView) -> None:
    QGuiApplication.clipboard().clear()
    button(page, "Paste").click()
    assert "nothing to paste" in page._status.words.text()


def test_an_empty_box_is_said_and_gets_the_keyboard(page: CheckView) -> None:
    button(page, "Check it").click()
    assert "nothing here yet" in page._status.words.text()
    assert box(page).hasFocus()


def test_the_person_may_say_what_it_is(page: CheckView, qtbot: QtBot) -> None:
    box(page).setPlainText(PARCEL)
    qtbot.waitUntil(lambda: bool(presenter(page).state.looks_like))
    next(a for a in page._menu.actions() if a.text() == "An email, copied from its window").trigger()
    qtbot.waitUntil(lambda: button(page, "You said: email from a mail window, 1 link").isVisible())


@pytest.mark.parametrize("replaces", [True, False])
def test_a_very_long_text_becomes_a_note(page: CheckView, qtbot: QtBot, *, replaces: bool) -> None:
    page._box.take(mime("word\n" * 500_000), replaces=replaces)
    qtbot.waitUntil(lambda: presenter(page).state.held is not None)
    held = presenter(page).state.held
    assert held is not None
    assert held.size == 2_500_000
    assert page._held.words.text() == "A long text, 2.5 MB"
    assert page._begins.text() == " ".join(["word"] * 32) + "…"
    qtbot.waitUntil(lambda: bool(presenter(page).state.looks_like))
    button(page, "Remove it").click()
    assert box(page).isVisible()


def test_a_file_may_be_dropped_or_pasted(page: CheckView, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "invoice.eml"
    path.write_bytes(MAIL)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    box(page).insertFromMimeData(data)
    qtbot.waitUntil(lambda: presenter(page).state.held is not None)
    assert page._held.words.text().startswith("A file: invoice.eml")


def test_a_card_stands_in_the_page_and_leads_back(page: CheckView) -> None:
    phone = button(page, "Someone is on the phone with me")
    phone.click()
    assert presenter(page).state.card is Card.PHONE
    assert not box(page).isVisible()
    back = button(page, "Back")
    assert back.hasFocus()
    back.click()
    assert phone.hasFocus()
    assert box(page).isVisible()


def test_a_batch_is_shown_and_a_row_opens(page: CheckView, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.txt").write_text(PARCEL)
    (tmp_path / "b.txt").write_text("Hello Ann, tea at four?")
    presenter(page).open((tmp_path,))
    qtbot.waitUntil(lambda: "Done. 2 checked." in page._batch._progress.text())
    rows = page._batch._list
    assert rows.model().index(0, 0).data().startswith("Scam: a.txt")
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    with qtbot.waitSignal(presenter(page).checked):
        QTest.keyClick(rows, Qt.Key.Key_Return)


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.HIGH_CONTRAST])
def test_everything_fits_and_can_be_hit(
    page: CheckView, qapp: QApplication, qtbot: QtBot, theme: Theme, percent: int
) -> None:
    apply(qapp, theme, percent)
    box(page).setPlainText(PARCEL)
    qtbot.waitUntil(lambda: bool(presenter(page).state.looks_like))
    for width in (1240 - 264, 1024 - 264, 1024):
        page.resize(width, 768)
        qtbot.waitUntil(lambda: misfits(page) == [])
    assert box(page).accessibleName()
