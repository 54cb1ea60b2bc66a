"""The page of online help can be worked by its names and by keyboard alone, and says what is so."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.core.access import Heard, Step, Tier
from app.core.call import Answered, Barred, CallOutcome, NotAllowed, QuotaUsedUp, RefusedKey, Revoked
from app.core.service import Service, ServiceKind
from app.core.spent import Prices, Spent
from app.settings.all import ONLINE_LIMIT, ONLINE_PAUSED, ONLINE_PRICE_READ, ONLINE_SERVICE
from app.ui.pages.access import words
from app.ui.pages.access.state import Bill
from app.ui.pages.access.view import AccessView
from app.ui.theme.apply import apply
from app.ui.theme.dress import dress
from app.ui.theme.tokens import Theme
from tests.ui.pages.access.parts import GATEWAY, NOW, OWN, PLENTY, Access
from tests.ui.pages.parts import misfits

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

PLACE = QLocale("en_GB")


@pytest.fixture
def access(tmp_path: Path) -> Access:
    return Access(tmp_path)


@pytest.fixture
def set_up() -> list[Service | None]:
    """Remembers each time the person wants to set up a service."""
    return []


@pytest.fixture
def view(access: Access, set_up: list[Service | None], qtbot: QtBot) -> AccessView:
    made = AccessView(access.page, PLACE, lambda: set_up.append)
    qtbot.addWidget(made)
    dress(made)
    made.resize(1024, 768)
    made.show()
    access.settled()
    return made


def _said(view: QWidget) -> set[str]:
    return {label.text() for label in view.findChildren(QLabel) if label.isVisible()}


def _button(view: AccessView, words: str) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if one.text() == words and one.isVisible())


def test_on_this_computer_alone_it_is_calm(
    access: Access, view: AccessView, set_up: list[Service | None]
) -> None:
    access.services.there = ()
    access.state()
    assert view.name.text() == "On this computer only"
    assert "Nobody is asked. All checks are made here, and they work without it." in _said(view)
    assert not view.spent.isVisible()
    assert not view.chip.isVisible()
    _button(view, "Set up online help").click()
    assert set_up == [None]


def test_what_is_set_up_can_be_changed(view: AccessView, set_up: list[Service | None]) -> None:
    _button(view, "Change").click()
    assert set_up == [GATEWAY]


def test_where_there_is_no_page_to_set_up_no_button_leads_there(access: Access, qtbot: QtBot) -> None:
    made = AccessView(access.page, PLACE)
    qtbot.addWidget(made)
    made.show()
    access.state()
    assert not made.change.isVisible()


def test_a_trial_by_keyboard_fills_the_page(access: Access, view: AccessView) -> None:
    assert view.chip.text() == "Not tried yet"
    view.try_now.setFocus()
    QTest.keyClick(view.try_now, Qt.Key.Key_Return)
    assert view.try_now.text() == "Stop"
    access.settled()
    assert (view.try_now.text(), view.chip.text()) == ("Try it now", "Working")
    said = _said(view)
    assert {"34 of 50", "8,100 of 20,000", "1.12 of 5.00", "Model porchlight: open to you"} <= said
    assert "It starts again today at 15:00." in said
    assert "It starts again in 10 minutes." in said
    assert "gateway.example · model porchlight · answered in about 2 seconds" in said


@pytest.mark.parametrize(
    ("outcome", "chip", "told", "step"),
    [
        (
            QuotaUsedUp(),
            "Needs you",
            "What was paid for is used up. The service waits for more credit.",
            "Ask who runs your gateway for more, or wait until it starts again.",
        ),
        (
            Revoked(),
            "Needs you",
            "Your key no longer works. It may have run out or been taken back.",
            "Ask who runs your gateway for a new code.",
        ),
        (
            NotAllowed(Barred.MODEL),
            "Needs you",
            "Your key may not use this model. Choose another under Online help.",
            "Ask who runs your gateway which model you may use.",
        ),
    ],
)
def test_what_was_taken_away_says_what_to_do(
    access: Access, view: AccessView, outcome: CallOutcome, chip: str, told: str, step: str
) -> None:
    access.services.comes_to = outcome
    access.page.try_now()
    access.settled()
    assert (view.chip.text(), view.told.text(), view.step.text()) == (chip, told, step)


def test_the_switch_pauses_everything(access: Access, view: AccessView) -> None:
    view.pause.setFocus()
    QTest.keyClick(view.pause, Qt.Key.Key_Space)
    assert access.desk.model.get(ONLINE_PAUSED)
    assert view.chip.text() == "Paused"
    assert not view.try_now.isEnabled()
    told = QAccessible.queryAccessibleInterface(view.pause)
    assert told.role() == QAccessible.Role.CheckBox
    assert told.text(QAccessible.Text.Name) == "Pause everything online"
    assert told.state().checked
    access.desk.model.set(ONLINE_PAUSED, False)  # noqa: FBT003 - changed among the settings
    assert not view.pause.isChecked()


def test_the_limit_goes_in_steps_and_ends(access: Access, view: AccessView) -> None:
    access.services.asked(GATEWAY, Answered("", ""))
    access.state()
    _button(view, "More a day").click()
    assert "1 of 60" in _said(view)
    access.desk.model.set(ONLINE_LIMIT, 10)
    view.spent.fewer.click()
    assert access.desk.model.get(ONLINE_LIMIT) == 0
    assert not view.spent.fewer.isEnabled()
    assert view.chip.text() == "Your limit is reached"
    assert view.spent.fewer.accessibleDescription() == "Your limit is 0 a day."


def test_a_price_makes_a_cost_and_nonsense_is_told(access: Access, view: AccessView) -> None:
    access.services.asked(GATEWAY, Answered("", ""), tokens=(1_000_000, 0))
    access.state()
    assert view.spent.cost.text().startswith("Cost this month: unknown.")
    price = view.spent.prices[0]
    price.field.setFocus()
    QTest.keyClicks(price.field, "much")
    QTest.keyClick(price.field, Qt.Key.Key_Return)
    assert price.trouble.text() == "Please type a number, such as 2.50."
    assert price.field.accessibleDescription() == price.trouble.text()
    price.field.clear()
    QTest.keyClicks(price.field, "2,50")
    QTest.keyClick(price.field, Qt.Key.Key_Return)
    assert not price.trouble.isVisible()
    assert access.desk.model.get(ONLINE_PRICE_READ) == "2.50"
    assert view.spent.cost.text() == "Cost this month: about 2.50."


def test_another_service_is_asked_from_now_on(access: Access, view: AccessView, qtbot: QtBot) -> None:
    assert "api.example · model large" in _said(view)
    _button(view, "Ask this one").click()
    access.settled()
    assert access.desk.model.get(ONLINE_SERVICE) == OWN.id
    assert view.name.text() == "Your own key"
    qtbot.waitUntil(lambda: "gateway.example · model porchlight" in _said(view.others))


def test_the_list_of_what_left_is_one_press_away(view: AccessView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.departures_wanted):
        _button(view, "See what left this computer").click()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.HIGH_CONTRAST])
def test_everything_fits(
    access: Access, view: AccessView, qapp: QApplication, qtbot: QtBot, theme: Theme, percent: int
) -> None:
    apply(qapp, theme, percent)
    access.services.comes_to = RefusedKey()
    for outcome in (None, RefusedKey(), Answered("", "")):
        if outcome is not None:
            access.services.known[GATEWAY.id] = Heard(outcome, NOW, 2.0, PLENTY)
        access.state()
        qtbot.wait(30)
        assert misfits(view.page) == []


@pytest.mark.parametrize(
    ("hours", "wanted"),
    [
        (0.01, "It starts again in a minute."),
        (0.5, "It starts again in 30 minutes."),
        (5, "It starts again today at 17:00."),
        (20, "It starts again tomorrow at 08:00."),
        (100, "It starts again on Thursday, 3 December 2026."),
    ],
)
def test_when_it_begins_anew_is_told_in_plain_words(hours: float, wanted: str) -> None:
    assert words.resets(NOW + timedelta(hours=hours), NOW, PLACE) == wanted


def test_nothing_is_said_of_a_time_that_nobody_told() -> None:
    assert words.resets(None, NOW, PLACE) == ""


@pytest.mark.parametrize(
    ("bill", "wanted"),
    [
        (None, "Cost this month: unknown. Type the prices of your service below."),
        (Bill(None, at_least=False), "Cost this month: unknown. Type the prices of your service below."),
        (Bill(0.0, at_least=False), "Cost this month: about 0.00."),
        (Bill(0.004, at_least=False), "Cost this month: less than 0.01."),
        (Bill(1_234.5, at_least=False), "Cost this month: about 1,234.50."),
        (Bill(2.0, at_least=True), "Cost this month: at least 2.00. Some answers gave no count."),
    ],
)
def test_a_cost_is_never_made_up(bill: Bill | None, wanted: str) -> None:
    assert words.bill(bill, PLACE) == wanted


def test_figures_are_written_as_in_the_country(access: Access) -> None:
    month = Spent(1_200, 1_200, 1_000_000, 5)
    assert words.this_month(month, QLocale("de_DE")).startswith("This month: 1.200 requests, 1.000.000")
    assert words.price_text(2.5, QLocale("de_DE")) == "2,5"
    assert words.price_text(None, PLACE) == ""
    assert access.page.state.prices == Prices()


@pytest.mark.parametrize("which", Tier)
def test_every_tier_has_its_words(which: Tier) -> None:
    assert words.tier(which)
    assert words.tier_means(which).endswith(".")


@pytest.mark.parametrize("which", Step)
def test_every_step_has_a_sentence(which: Step) -> None:
    assert words.step(which).endswith(".")


def test_a_model_that_was_taken_away_is_not_called_open(access: Access) -> None:
    access.services.known[GATEWAY.id] = Heard(NotAllowed(Barred.MODEL), NOW, 0.2)
    shown = access.state()
    assert words.models(shown) == "Model porchlight: not open to you now"
    assert words.models(replace(shown, asked=None)) == ""


def test_an_odd_address_is_shown_as_it_is() -> None:
    odd = Service("odd", ServiceKind.OPENAI_COMPATIBLE, "nowhere", "small")
    assert words.who(odd) == "nowhere · model small"
