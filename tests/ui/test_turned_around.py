"""Every page in a language nobody speaks, from the right: all texts are translated, none is cut off.

Its texts are 40 % longer than English and in brackets, so what has no brackets was not translated. The real
languages are walked through with the largest text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from app.settings.all import TEXT_SIZE
from app.ui.language import OVERRULED
from app.ui.navigation import _WRAP, Navigation, _Entry
from app.ui.pages.settings.names import NameList
from app.ui.widgets import Disclosure
from i18n.make import LANGUAGES
from tests.ui.conftest import whole_window
from tests.ui.online import set_up_and_ask
from tests.ui.opening import keep_only_now, wake

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.bootstrap.house import House

TURNED: Final = "qps-rtl"
MAIL: Final = (
    b"From: PayPal <service@paypal-secure.top>\r\nSubject: Your account is limited\r\n"
    b"Reply-To: x@mail.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    b"<p>We noticed an unusual sign-in. Your account will be suspended within 24 hours."
    b" <a href='http://paypal.com.account-verify.top/login'>https://www.paypal.com</a>"
    b" Verify your password now.</p>"
)
SMALL: Final = QSize(1024, 768)
BRACKETED: Final = re.compile(r"\[[^\[\]]*\]")
WORD: Final = re.compile(r"[A-Za-z]{2,}")
NAMES: Final = {
    "porchlight",
    "letter",
    "eml",
    "json",
    "jsonl",
    "bytes",
    "hxxp",
    "hxxps",
    "directory",
    "www",
    "gateway",
    "example",
    "api",
    "large",
    "kb",
    "pm",
    "am",
    "com",
}
"""Words that are data: names, and parts of addresses and files."""


@pytest.fixture
def house(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Iterator[House]:
    """The whole window, in a language."""
    monkeypatch.setenv(OVERRULED, request.param)
    before = QLocale()
    with whole_window(qapp, qtbot, tmp_path) as made:
        yield made
    for words in qapp.findChildren(QTranslator):
        qapp.removeTranslator(words)
        words.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("house", "percent"),
    [(TURNED, 100), (TURNED, 200), *((language, 200) for language in LANGUAGES)],
    indirect=["house"],
)
def test_every_page(house: House, qtbot: QtBot, tmp_path: Path, percent: int) -> None:
    house._model.set(TEXT_SIZE, percent)
    window = house.window
    house.show()
    window.resize(SMALL)
    house.begin()
    wake(house, qtbot)
    keep_only_now(house, qtbot)
    found = faults(window, "check, empty")
    letter = tmp_path / "letter.eml"
    letter.write_bytes(MAIL)
    house.take_call((letter,))
    qtbot.waitUntil(lambda: house.check.state.held is not None)
    qtbot.waitUntil(lambda: bool(house.check.state.looks_like))
    found += faults(window, "check, with a file")
    house.check.check()
    qtbot.waitUntil(lambda: window.shown == "verdict", timeout=20_000)
    qtbot.waitUntil(lambda: bool(house.verdict.state.reasons))
    for more in window.findChildren(Disclosure):
        more.findChildren(QAbstractButton)[0].click()
    found += faults(window, "verdict")
    house.verdict.show_card(shown=True)
    found += faults(window, "help")
    window.show_page("past")
    qtbot.waitUntil(lambda: bool(house.past.state.rows), timeout=20_000)
    set_up_and_ask(house)
    window.show_page("access")
    qtbot.waitUntil(lambda: bool(house.access_pages.presenter.state.meters), timeout=20_000)
    house.access_pages.departures.refresh()
    qtbot.waitUntil(lambda: bool(house.access_pages.departures.state.rows), timeout=20_000)
    for page in ("past", "access", "departures", "settings", "first_start"):
        window.show_page(page)
        found += faults(window, page)
    for step in range(2, 5):
        house.choosing.first_start.next()
        found += faults(window, f"first start, step {step}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("house", [TURNED], indirect=True)
def test_what_was_forgotten_would_be_told(house: House) -> None:
    house.show()
    house.begin()
    house.window.resize(SMALL)
    label = QLabel("Somebody forgot me", house.window)
    label.setGeometry(0, 0, 20, 10)
    label.show()
    told = faults(house.window, "check")
    assert [fault.split(":")[1].strip() for fault in told] == ["not translated", "cut off"]


def faults(window: QWidget, page: str) -> list[str]:
    """What is not translated or cut off on the page shown, and whether it is turned around."""
    for _ in range(5):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    texts = [text for widget in shown for text in _texts(widget)] if window.isRightToLeft() else []
    told = [f"{page}: not translated: {text!r}" for text in texts if _is_english(text)]
    cut = [f"{page}: cut off: {_name(widget)}" for widget in shown if _is_cut(widget)]
    wide = [
        f"{page}: goes sideways by {area.horizontalScrollBar().maximum()}"
        for area in shown
        if isinstance(area, QScrollArea) and area.horizontalScrollBar().maximum() > 0
    ]
    return [*dict.fromkeys(told), *cut, *wide, *_not_turned(window, page)]


def _not_turned(window: QWidget, page: str) -> list[str]:
    navigation = window.findChildren(Navigation)[0]
    if not window.isRightToLeft() or not navigation.isVisible() or navigation.width() == window.width():
        return []
    left = navigation.mapTo(window, QPoint(0, 0)).x()
    return (
        [] if left + navigation.width() == window.width() else [f"{page}: the navigation is not at the right"]
    )


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case NameList():
            yield widget.itemText(0)
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QAbstractItemView() if (model := widget.model()) is not None:
            for row in range(model.rowCount()):
                yield str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) or "")
        case _:
            pass


def _is_english(text: str) -> bool:
    """Whether something stands outside of the brackets that is not data."""
    rest = text.replace("[.]", ".").replace("[:]", ":")
    while (fewer := BRACKETED.sub("", rest)) != rest:
        rest = fewer
    data = MAIL.decode().lower()
    return any(word.lower() not in data and word.lower() not in NAMES for word in WORD.findall(rest))


def _is_cut(widget: QWidget) -> bool:
    """Whether a text has less room than it needs."""
    match widget:
        case QLabel() if widget.text() and widget.wordWrap():
            return widget.height() < widget.heightForWidth(widget.width())
        case QLabel() if widget.text():
            return widget.width() < widget.sizeHint().width() or widget.height() < widget.sizeHint().height()
        case _Entry():
            room = QRect(0, 0, widget.width() - widget._before() - 6, widget.height())
            return not room.contains(widget.fontMetrics().boundingRect(room, _WRAP, widget.text()))
        case QAbstractButton() if widget.text():
            needs = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
            return widget.height() < needs or (not needs and widget.width() < widget.sizeHint().width())
        case QComboBox():
            return widget.fontMetrics().horizontalAdvance(widget.currentText()) + 40 > widget.width()
        case _:
            return False


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", widget.accessibleName)()
    return f"{type(widget).__name__} {text!r}, {widget.width()}x{widget.height()}, wants {widget.sizeHint()}"
