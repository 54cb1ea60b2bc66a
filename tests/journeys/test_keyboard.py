"""The same ways by keyboard alone: Tab, Space, Enter, arrows, Delete and Ctrl+Z."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.theme.fonts import percent_now
from tests.journeys.person import BOX, SCAM, Person
from tests.support.reader import Role

if TYPE_CHECKING:
    from tests.journeys.conftest import Journey

TEXT = "USPS: pay 1.99 now at https://usps-fee.top/pay"
Key = Qt.Key


def test_the_first_steps(first_journey: Journey) -> None:
    first_journey(_first_steps)


def test_a_check_and_what_is_kept_of_it(journey: Journey) -> None:
    journey(_check)


def test_the_settings(journey: Journey) -> None:
    journey(_settings)


def _first_steps(somebody: Person) -> None:
    assert somebody.keys.at().name == "Me"
    somebody.key(Key.Key_Right)
    assert somebody.keys.at().name == "Somebody I help"
    assert somebody.reads.is_on("Somebody I help")
    for heading in ("Step 2 of 4. …", "Step 3 of 4. …", "Step 4 of 4. …"):
        somebody.tab_to("Next")
        somebody.key(Key.Key_Space)
        somebody.waits_for(heading, Role.Heading)
    somebody.tab_to("Country")
    somebody.key(Key.Key_F)
    somebody.tab_to("Start")
    somebody.key(Key.Key_Return)
    somebody.waits_for(BOX, Role.Heading)
    assert somebody.keys.at().name == BOX


def _check(somebody: Person) -> None:
    somebody.type(TEXT)
    somebody.tab_to("Check it")
    somebody.key(Key.Key_Return)
    somebody.waits_for(SCAM, Role.Heading)
    somebody.until(lambda: somebody.keys.at().name == SCAM)
    somebody.tab_to("1. …")
    somebody.key(Key.Key_Space)
    said = "Its words are marked in the message."
    somebody.until(lambda: somebody.reads.description("1. …") == said)
    somebody.tab_to("How sure am I?")
    somebody.key(Key.Key_Return)
    somebody.until(lambda: somebody.reads.description("How sure am I?") == "Open. Press to hide it.")
    somebody.tab_to("Yes")
    somebody.key(Key.Key_Space)
    somebody.waits_for("Thank you. This stays on this computer.", Role.StaticText)
    _past(somebody)


def _past(somebody: Person) -> None:
    somebody.tab_to("Check something")
    somebody.key(Key.Key_Down)
    somebody.until(lambda: len(somebody.rows()) == 1)
    somebody.tab_to("Look for")
    somebody.type("usps")
    somebody.tab_to("List Past checks")
    somebody.key(Key.Key_Return)
    somebody.waits_for(SCAM, Role.Heading)
    somebody.tab_to("Check something")
    somebody.key(Key.Key_Down)
    somebody.waits_for("Look for", Role.EditableText)
    somebody.tab_to("List Past checks")
    somebody.key(Key.Key_Delete)
    somebody.waits_for("Undo")
    somebody.until(lambda: not somebody.rows())
    somebody.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    somebody.until(lambda: len(somebody.rows()) == 1)


def _settings(somebody: Person) -> None:
    somebody.tab_to("Check something")
    somebody.key(Key.Key_Down)
    somebody.key(Key.Key_Down)
    somebody.key(Key.Key_Down)
    somebody.waits_for("Reading", Role.Heading)
    somebody.tab_to("Larger")
    for percent in ("125 %", "150 %", "175 %", "200 %"):
        somebody.key(Key.Key_Space)
        somebody.waits_for(percent, Role.StaticText)
    assert percent_now() == 200
    somebody.tab_to("As on this computer")
    somebody.watch.allow("key Key_Right", 400)  # new colours for every widget
    somebody.key(Key.Key_Right)
    assert somebody.reads.is_on("Light")
    somebody.tab_to("Settings")
    somebody.key(Key.Key_Left)  # large text has put the places on top
    somebody.key(Key.Key_Left)
    somebody.key(Key.Key_Left)
    somebody.waits_for(BOX, Role.Heading)
    somebody.tab_to(BOX)
    somebody.expect_good_page()
