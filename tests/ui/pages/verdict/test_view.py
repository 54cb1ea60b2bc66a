"""The verdict page: reasons lead to their words, nothing can be clicked open, everything fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit

from app.ui.pages.ports import Checked
from app.ui.pages.verdict.presenter import VerdictPresenter
from app.ui.pages.verdict.reasons import ReasonButton
from app.ui.pages.verdict.view import VerdictView
from app.ui.theme.apply import apply
from app.ui.theme.current import colours
from app.ui.theme.dress import dress
from app.ui.theme.tokens import Theme, contrast
from tests.ui.pages.parts import COFFEE, MAIL, NUMBER, PARCEL, SHORT_LINK, Notebook, Voice, focused, misfits

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.engine import Engine
    from app.ui.jobs import Jobs
    from app.ui.pages.verdict.marked import MarkedText

    Show = Callable[[str | bytes], None]


@pytest.fixture
def page(jobs: Jobs, engine: Engine, qtbot: QtBot) -> VerdictView:
    presenter = VerdictPresenter(jobs, Voice())
    presenter.ready(engine.advice)
    presenter.keeps(Notebook())
    view = VerdictView(presenter)
    qtbot.addWidget(view)
    dress(view)
    view.resize(976, 800)
    view.show()
    return view


@pytest.fixture
def show(page: VerdictView, engine: Engine, qtbot: QtBot) -> Show:
    def shows(pasted: str | bytes) -> None:
        subject = engine.read(pasted)
        with qtbot.waitSignal(page._presenter.arrived):
            page._presenter.show(Checked(pasted, subject, engine.judge(subject)))
        QApplication.processEvents()
        qtbot.waitUntil(lambda: misfits(page) == [])
        page.show_first()

    return shows


def button(page: VerdictView, name: str) -> QAbstractButton:
    found = [b for b in page.findChildren(QAbstractButton) if b.text() == name and b.isVisibleTo(page)]
    assert len(found) == 1, name
    return found[0]


def strong(text: MarkedText) -> list[str]:
    ground = QColor(colours().mark_ink)
    return [
        one.cursor.selectedText()
        for one in text.extraSelections()
        if one.format.background().color() == ground
    ]


def test_what_the_brand_never_asks_for_stands_by_the_official_way(page: VerdictView, show: Show) -> None:
    show("HSBC: we must check who you are. Send us your password by text, else your account is closed.")

    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert "HSBC never asks for your password." in " ".join(texts)
    assert [text for text in texts if text.startswith("It never asks for: your password, your PIN, ")]


def test_what_the_brand_really_sends_stands_by_the_official_way(page: VerdictView, show: Show) -> None:
    show("USPS: your parcel is held. Pay the customs fee of 1.99 here: https://usps-parcel-fee.top/x")

    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert [text for text in texts if text.startswith("It does send this, and thieves copy it: Where a parc")]
    assert [text for text in texts if text.startswith("Its texts come from: USPS, ")]


def test_a_language_that_is_not_read_is_why(page: VerdictView, show: Show) -> None:
    show("Ndugu mteja, akaunti yako ya benki imefungwa kwa sababu ya usalama. Tafadhali fika kwetu na hii")

    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert "We do not read this language well yet." in texts
    assert "There is too little here to go by." not in texts


def test_the_answer_takes_the_keyboard_and_says_itself(page: VerdictView, show: Show) -> None:
    show(PARCEL)
    assert focused() is page._banner
    assert focused().accessibleName() == "Scam. Don't click, pay or reply."


def test_a_reason_leads_to_its_words_by_keyboard(page: VerdictView, show: Show) -> None:
    show(PARCEL)
    reasons = page.findChildren(ReasonButton)
    assert len(reasons) >= 3
    reasons[1].setFocus()
    QTest.keyClick(reasons[1], Qt.Key.Key_Space)
    text = page._boxes[-1].text
    assert strong(text) == ["unpaid fee"]
    assert reasons[1].is_chosen
    place = text.mapTo(page.viewport(), text.place_of_mark())
    assert page.viewport().rect().contains(place)
    assert reasons[1].hasFocus()
    reasons[0].click()
    assert strong(text) == ["hxxps://usps-redelivery[.]top/track?id=88213"]


def test_reasons_may_point_at_sender_and_headers(page: VerdictView, show: Show) -> None:
    show(MAIL)
    for reason in page.findChildren(ReasonButton):
        reason.click()
        assert sum(len(strong(box.text)) for box in page._boxes) == 1


def test_nothing_is_a_link_and_nothing_is_html(page: VerdictView, show: Show) -> None:
    show(MAIL)
    page._details.set_open(open_now=True)
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert not label.openExternalLinks()
        assert "https://" not in label.text()
    for text in page.findChildren(QPlainTextEdit):
        assert text.isReadOnly()
        assert "https://" not in text.toPlainText()
        text.selectAll()
        copied = text.createMimeDataFromSelection()
        assert copied.formats() == ["text/plain"]


def test_marks_keep_their_contrast(page: VerdictView, show: Show, qapp: QApplication) -> None:
    show(PARCEL)
    for theme in (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST):
        apply(qapp, theme, 100)
        for one in page._boxes[-1].text.extraSelections():
            ink, ground = one.format.foreground().color().name(), one.format.background().color().name()
            assert contrast(ink, ground) >= 7
            assert one.format.fontUnderline()


def test_asking_back_updates_the_page(page: VerdictView, show: Show) -> None:
    show(NUMBER)
    asked = [b for b in page._ask.findChildren(QAbstractButton) if b.text() == "Yes"]
    asked[0].click()
    assert page._banner.accessibleName() == "Be careful. Check first."
    assert "You said: Yes." in page._ask._said.text()
    assert page._ask._question.text() == "Is it printed on your card or on an old bill?"
    button(page, "Answer again").click()
    assert page._banner.accessibleName() == "Can't tell yet. Wait."


def test_reading_aloud_can_be_stopped(page: VerdictView, show: Show) -> None:
    show(PARCEL)
    button(page, "Read aloud").click()
    button(page, "Stop reading").click()
    assert button(page, "Read aloud").isVisible()


def test_trusting_can_be_undone(page: VerdictView, show: Show, jobs: Jobs) -> None:
    show(MAIL)
    button(page, "No").click()
    button(page, "Trust this sender").click()
    assert "Clear danger still warns" in page._feedback._thanks.text()
    assert jobs.wait_idle()
    button(page, "Undo").click()
    assert button(page, "Trust this sender").isVisible()


def test_the_card_for_after_a_click_leads_back(page: VerdictView, show: Show) -> None:
    show(PARCEL)
    clicked = button(page, "I already clicked or paid")
    clicked.click()
    assert not page._banner.isVisible()
    button(page, "Back").click()
    assert clicked.hasFocus()


def test_tab_goes_through_the_page_in_reading_order(page: VerdictView, show: Show) -> None:
    show(SHORT_LINK)
    names: list[str] = []
    for _ in range(14):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        stop = focused()
        if stop is page._back:
            break
        names.append(stop.accessibleName() or (stop.text() if isinstance(stop, QAbstractButton) else ""))
    assert names[:4] == ["Yes", "No", "I'm not sure", "I already clicked or paid"]
    assert names.index("How sure am I?") < names.index("Read aloud") < names.index("What it says")


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("pasted", [PARCEL, SHORT_LINK, NUMBER, COFFEE, MAIL])
def test_everything_fits_and_can_be_hit(
    page: VerdictView, show: Show, qapp: QApplication, qtbot: QtBot, percent: int, pasted: str | bytes
) -> None:
    apply(qapp, Theme.LIGHT, percent)
    show(pasted)
    page._details.set_open(open_now=True)
    for width in (976, 760, 1024):
        page.resize(width, 768)
        qtbot.waitUntil(lambda: misfits(page) == [])
