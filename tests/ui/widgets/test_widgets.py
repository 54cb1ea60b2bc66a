"""The parts that pages are built from: large enough, never cut, named, and seen by assistive technology."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme.apply import apply
from app.ui.theme.current import colours
from app.ui.theme.dress import dress
from app.ui.theme.tokens import Theme, Tone, contrast
from app.ui.widgets import (
    Banner,
    Body,
    Button,
    Card,
    Chip,
    ChoiceCard,
    Disclosure,
    FlowRow,
    Heading,
    Look,
    PageColumn,
    RadioLine,
    TickBox,
    Title,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LONG = "Somebody is on the phone with me and wants to be paid this very minute"
EVERY_THEME = pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])


def _role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _colours_in(picture: QImage) -> dict[str, int]:
    found: dict[str, int] = {}
    for x in range(picture.width()):
        for y in range(picture.height()):
            name = picture.pixelColor(x, y).name().upper()
            found[name] = found.get(name, 0) + 1
    return found


@pytest.mark.parametrize("level", [1, 2])
def test_a_heading_is_a_heading(qtbot: QtBot, level: int) -> None:
    heading = Heading("Past checks", level)
    qtbot.addWidget(heading)
    assert _role(heading) is QAccessible.Role.Heading
    assert _name(heading) == "Past checks"
    heading.setText("Settings")
    assert _name(heading) == "Settings"


def test_running_text_is_no_heading_and_no_html(qtbot: QtBot) -> None:
    body = Body("<b>not bold</b>")
    qtbot.addWidget(body)
    assert _role(body) is QAccessible.Role.StaticText
    assert body.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("look", Look)
def test_a_button_is_large_and_named(qtbot: QtBot, look: Look) -> None:
    button = Button("No", look, icon="cross")
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= 48
    assert button.minimumSizeHint().height() >= 48
    assert button.sizeHint().width() >= 48
    assert (_role(button), _name(button)) == (QAccessible.Role.Button, "No")


def test_controls_of_qt_are_large_too(qtbot: QtBot) -> None:
    page = PageColumn()
    qtbot.addWidget(page)
    dress(page)
    controls: list[QWidget] = [QLineEdit(), QComboBox(), TickBox("Keep"), RadioLine("Light")]
    for control in controls:
        page.add(control)
    page.resize(600, 600)
    page.show()
    assert {type(control).__name__: control.height() for control in controls if control.height() < 48} == {}


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_long_button_wraps(qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    apply(qapp, Theme.LIGHT, percent)
    button = Button(LONG, icon="phone")
    qtbot.addWidget(button)
    narrow = button.minimumSizeHint().width()
    assert narrow < button.sizeHint().width() / 2
    assert button.heightForWidth(narrow) > button.heightForWidth(button.sizeHint().width())
    metrics = button.fontMetrics()
    assert all(metrics.horizontalAdvance(word) <= narrow - 48 for word in LONG.split())


def test_a_button_shows_focus_with_a_ring_of_three_pixels(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    button = Button("Check it", Look.PRIMARY)
    QVBoxLayout(page).addWidget(button)
    page.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    picture = button.grab().toImage()
    middle = picture.height() // 2
    across = [picture.pixelColor(x, middle).name().upper() for x in range(8)]
    assert across[:3] == [QColor(colours().focus).name().upper()] * 3
    assert across[6] != across[1]


@EVERY_THEME
@pytest.mark.parametrize("look", Look)
def test_words_on_a_button_reach_seven_to_one(
    qapp: QApplication, qtbot: QtBot, theme: Theme, look: Look
) -> None:
    apply(qapp, theme, 200)
    button = Button("||||", look)
    qtbot.addWidget(button)
    found = _colours_in(button.grab().toImage().copy(10, 20, button.width() - 20, 20))
    ground = max(found, key=lambda name: found[name])
    assert max(contrast(ground, other) for other in found) >= 7


@EVERY_THEME
@pytest.mark.parametrize("tone", Tone)
def test_a_chip_reaches_seven_to_one(qapp: QApplication, qtbot: QtBot, theme: Theme, tone: Tone) -> None:
    apply(qapp, theme, 200)
    chip = Chip("||||", tone)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    found = _colours_in(chip.grab().toImage().copy(14, 14, chip.width() - 28, 16))
    ground = max(found, key=lambda name: found[name])
    assert max(contrast(ground, other) for other in found) >= 7


def test_a_row_wraps_in_reading_order(qtbot: QtBot) -> None:
    buttons = [Button("One"), Button("Two"), Button("Three")]
    row = FlowRow(*buttons)
    qtbot.addWidget(row)
    wide, narrow = row.sizeHint().width(), buttons[2].sizeHint().width() + 10
    assert row.heightForWidth(wide) == 52
    assert row.heightForWidth(narrow) == 3 * 52 + 2 * 14
    row.resize(narrow, row.heightForWidth(narrow))
    row.show()
    assert [button.y() for button in buttons] == [0, 66, 132]


def test_a_row_is_mirrored(qtbot: QtBot) -> None:
    buttons = [Button("One"), Button("Two")]
    row = FlowRow(*buttons)
    qtbot.addWidget(row)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(600, 52)
    row.show()
    assert buttons[0].geometry().right() == 599
    assert buttons[1].x() < buttons[0].x()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [480, 760, 1200])
def test_nothing_is_cut_on_a_page(qapp: QApplication, qtbot: QtBot, percent: int, width: int) -> None:
    apply(qapp, Theme.LIGHT, percent)
    page = PageColumn()
    qtbot.addWidget(page)
    dress(page)
    banner = Banner("This is a scam. Do not click, pay or reply.", LONG, Tone.STOP)
    texts = [Heading(LONG), Body(LONG), banner.title, banner.sentence, Title(LONG, LONG).heading, Body(LONG)]
    button = Button(LONG, icon="phone")
    page.add(texts[0])
    page.add(texts[1])
    page.add(banner)
    page.add(Card(texts[5]))
    page.add(FlowRow(button, Button("Two")))
    page.resize(width, 768)
    page.show()
    qtbot.waitExposed(page)
    inside = page.column.parentWidget()
    assert inside is not None
    assert inside.width() <= page.viewport().width()
    for text in (*texts[:4], texts[5]):
        assert text.height() >= text.heightForWidth(text.width()), text.text()
        right = text.mapTo(inside, QPoint(text.width(), 0)).x()
        assert right <= page.viewport().width()
    assert button.height() >= button.heightForWidth(button.width())


def test_choices_exclude_each_other_and_go_by_keyboard(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    cards = [ChoiceCard("Me", "My own messages"), ChoiceCard("My family", "For each of us")]
    for card in cards:
        box.addWidget(card)
    page.show()
    cards[0].setChecked(True)
    cards[0].setFocus()
    qtbot.waitUntil(cards[0].hasFocus)
    QTest.keyClick(cards[0], Qt.Key.Key_Down)
    assert [card.isChecked() for card in cards] == [False, True]
    QTest.mouseClick(
        cards[0], Qt.MouseButton.LeftButton, pos=QPoint(cards[0].width() - 5, cards[0].height() - 5)
    )
    assert [card.isChecked() for card in cards] == [True, False]


def test_a_choice_is_a_radio_button_with_name_and_description(qtbot: QtBot) -> None:
    card = ChoiceCard("Me", "My own messages")
    qtbot.addWidget(card)
    told = QAccessible.queryAccessibleInterface(card)
    assert told.role() is QAccessible.Role.RadioButton
    assert told.text(QAccessible.Text.Name) == "Me"
    assert told.text(QAccessible.Text.Description) == "My own messages"
    assert card.minimumSizeHint().height() >= 48


def test_a_disclosure_opens_and_closes_by_keyboard(qtbot: QtBot) -> None:
    body = Body("99 in 100 messages like this were scams.")
    more = Disclosure("How sure am I?", body)
    qtbot.addWidget(more)
    more.show()
    assert not body.isVisible()
    with qtbot.waitSignal(more.toggled) as told:
        QTest.keyClick(more.button, Qt.Key.Key_Space)
    assert told.args == [True]
    assert body.isVisible()
    assert more.is_open
    more.set_open(False)
    assert not body.isVisible()


def test_a_banner_changes_its_answer(qtbot: QtBot) -> None:
    banner = Banner("Be careful", "", Tone.CARE)
    qtbot.addWidget(banner)
    banner.show()
    assert not banner.sentence.isVisible()
    banner.show_answer("This is a scam", "Do not pay.", Tone.STOP)
    assert (_name(banner.title), banner.sentence.text()) == ("This is a scam", "Do not pay.")
    assert banner.sentence.isVisible()


class _Windows(QObject):
    """Remembers what was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_a_title_is_no_window_while_it_is_made(qtbot: QtBot, qapp: QApplication) -> None:
    windows = _Windows()
    qapp.installEventFilter(windows)
    title = Title("A page", "With a sentence")
    qapp.removeEventFilter(windows)
    qtbot.addWidget(title)
    assert windows.shown == []
    assert not title.sentence.isHidden()
