"""From a strange text to an answer, to what is kept of it and back, by accessible names and actions alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.ui.theme.current import colours
from app.ui.theme.fonts import percent_now
from app.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT
from tests.journeys.person import BOX, SCAM, Person
from tests.support.reader import Role
from tests.ui.pages.parts import COFFEE, PARCEL

if TYPE_CHECKING:
    from app.ui.theme.tokens import Colours
    from tests.journeys.conftest import Journey


def test_from_the_first_start_to_an_answer(first_journey: Journey) -> None:
    first_journey(_begin_and_check)


def test_what_was_checked_is_found_again_deleted_and_brought_back(journey: Journey) -> None:
    journey(_find_again)


def test_words_and_colours_are_made_to_fit(journey: Journey) -> None:
    journey(_make_it_fit)


def test_help_in_a_hurry_is_one_press_away(journey: Journey) -> None:
    journey(_ask_for_help)


def _begin_and_check(somebody: Person) -> None:
    somebody.waits_for("Step 1 of 4. Who is Porchlight for?", Role.Heading)
    somebody.expect_good_page()
    somebody.press("Somebody I help", Role.RadioButton)
    assert somebody.reads.is_on("Somebody I help")
    for heading in ("Step 2 of 4. …", "Step 3 of 4. …", "Step 4 of 4. …"):
        somebody.press("Next")
        somebody.waits_for(heading, Role.Heading)
        somebody.expect_good_page()
    somebody.press("Start")
    somebody.waits_for(BOX, Role.Heading)
    assert somebody.keys.at().name == BOX
    somebody.expect_good_page()
    somebody.write(BOX, PARCEL)
    somebody.waits_for("Looks like: text message, 1 link")
    somebody.press("Check it")
    somebody.waits_for(SCAM, Role.Heading)
    assert somebody.keys.at().name == SCAM
    assert somebody.keys.at().description.startswith("This message is very likely a scam")
    somebody.expect_good_page()
    _read_the_answer(somebody)


def _read_the_answer(somebody: Person) -> None:
    read = somebody.reads.text().splitlines()
    assert read.index(SCAM) < read.index("What to do now") < read.index("Why I think so")
    assert read[read.index("What to do now") + 1].startswith("1. Do not click")
    somebody.press("2. USPS says it never asks for money by text. …")
    marked = "Its words are marked in the message."
    somebody.until(lambda: somebody.reads.description("2. USPS says it never …") == marked)
    assert somebody.reads.from_cursor("What it says").startswith("unpaid fee")
    somebody.press("Yes")
    somebody.waits_for("Thank you. This stays on this computer.", Role.StaticText)


def _find_again(somebody: Person) -> None:
    for text, answer in ((PARCEL, SCAM), (COFFEE, "No signs found. …")):
        somebody.write(BOX, text)
        somebody.press("Check it")
        somebody.waits_for(answer, Role.Heading)
        somebody.press("Check something else")
        somebody.waits_for(BOX, Role.Heading)
    somebody.press("Past checks", Role.RadioButton)
    somebody.until(lambda: len(somebody.rows()) == 2)
    somebody.expect_good_page()
    somebody.write("Look for", "parcel")
    somebody.until(lambda: len(somebody.rows()) == 1)
    assert somebody.rows()[0].startswith("Scam. USPS: Your parcel is on hold")
    somebody.press("Open")
    somebody.waits_for(SCAM, Role.Heading)
    somebody.press("Past checks", Role.RadioButton)
    somebody.press("Delete")
    somebody.waits_for("Undo")
    somebody.until(lambda: not somebody.rows())
    somebody.expect_good_page()
    somebody.press("Undo")
    somebody.until(lambda: len(somebody.rows()) == 1)
    somebody.write("Look for", "")
    somebody.until(lambda: len(somebody.rows()) == 2)


def _make_it_fit(somebody: Person) -> None:
    somebody.press("Settings", Role.RadioButton)
    somebody.waits_for("Reading", Role.Heading)
    somebody.expect_good_page()
    for percent in ("125 %", "150 %", "175 %", "200 %"):
        somebody.press("Larger")
        somebody.waits_for(percent, Role.StaticText)
    assert percent_now() == 200
    somebody.expect_good_page()
    for name, theme in (("High contrast", HIGH_CONTRAST), ("Light", LIGHT), ("Dark", DARK)):
        somebody.press(name, Role.RadioButton)
        somebody.until(partial(_is_painted_in, theme))
    for name, heading in (("Past checks", "Past checks"), ("Check something", BOX)):
        somebody.press(name, Role.RadioButton)
        somebody.waits_for(heading, Role.Heading)
        somebody.expect_good_page()


def _is_painted_in(theme: Colours) -> bool:
    return colours() == theme


def _ask_for_help(somebody: Person) -> None:
    for name, first in (
        ("Someone is on the phone with me", "1. Do not pay, and do not move any money."),
        ("I already clicked or paid", "1. Close the page. Do not enter anything more."),
    ):
        somebody.press(name)
        somebody.waits_for(first, Role.StaticText)
        assert somebody.keys.at().name == "Back"
        somebody.expect_good_page()
        somebody.press("Back")
        somebody.waits_for(BOX, Role.Heading)
        assert somebody.keys.at().name == name
