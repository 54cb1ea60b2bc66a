"""Online help and the list of what left: by accessible names, and by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.support.reader import Role
from tests.ui.online import set_up_and_ask

if TYPE_CHECKING:
    from tests.journeys.conftest import Journey
    from tests.journeys.person import Person

Key = Qt.Key
SWITCH = "Pause everything online"


def test_with_nothing_set_up_all_is_calm(journey: Journey) -> None:
    journey(_calm)


def test_what_is_left_and_what_left(journey: Journey) -> None:
    journey(_look_and_pause)


def test_by_keyboard_alone(journey: Journey) -> None:
    journey(_by_keyboard)


def _calm(somebody: Person) -> None:
    somebody.press("Online help", Role.RadioButton)
    somebody.waits_for("On this computer only", Role.Heading)
    somebody.expect_good_page()
    assert "There is no limit here." in somebody.reads.text()
    somebody.press("See what left this computer")
    somebody.waits_for("Nothing has left this computer.", Role.Heading)
    somebody.expect_good_page()
    somebody.press("Back to online help")
    somebody.waits_for("On this computer only", Role.Heading)


def _set_up(somebody: Person) -> None:
    with somebody.watch.doing("set up services behind the window"):
        set_up_and_ask(somebody.house)
    somebody.watch.begin_anew()  # nobody does that in one go


def _look_and_pause(somebody: Person) -> None:
    _set_up(somebody)
    somebody.press("Online help", Role.RadioButton)
    somebody.waits_for("Working", Role.StaticText)
    somebody.expect_good_page()
    read = somebody.reads.text().splitlines()
    for said in ("34 of 50", "Model porchlight: open to you", "3 of 50", "1.12 of 5.00"):
        assert said in read
    assert read.index("What you may use") < read.index("Before anything is sent") < read.index("Also set up")
    somebody.press(SWITCH, Role.CheckBox)
    somebody.waits_for("Paused", Role.StaticText)
    assert somebody.reads.is_on(SWITCH, Role.CheckBox)
    somebody.press(SWITCH, Role.CheckBox)
    somebody.waits_for("Working", Role.StaticText)
    somebody.press("See what left this computer")
    somebody.until(lambda: len(somebody.rows()) >= 2)
    somebody.expect_good_page()
    assert somebody.rows()[0].startswith("Second look. Just now. gateway.example.")
    somebody.press("Check the list")
    somebody.waits_for("The list is whole. Every entry stands as written.", Role.StaticText)


def _by_keyboard(somebody: Person) -> None:
    _set_up(somebody)
    somebody.tab_to("Check something")
    somebody.key(Key.Key_Down)
    somebody.key(Key.Key_Down)
    somebody.waits_for("Working", Role.StaticText)
    somebody.tab_to(SWITCH)
    somebody.key(Key.Key_Space)
    somebody.waits_for("Paused", Role.StaticText)
    somebody.tab_to("More a day")
    somebody.key(Key.Key_Space)
    somebody.waits_for("3 of 60", Role.StaticText)
    somebody.tab_to("Price of a million tokens read")
    somebody.key(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    somebody.type("100")
    somebody.key(Key.Key_Return)
    somebody.waits_for("Cost this month: about 0.48.", Role.StaticText)
    somebody.tab_to("See what left this computer")
    somebody.key(Key.Key_Return)
    somebody.until(lambda: len(somebody.rows()) >= 2)
    somebody.tab_to("List What left this computer")
    somebody.key(Key.Key_Down)
    somebody.tab_to("Check the list")
    somebody.key(Key.Key_Space)
    somebody.waits_for("The list is whole. Every entry stands as written.", Role.StaticText)
