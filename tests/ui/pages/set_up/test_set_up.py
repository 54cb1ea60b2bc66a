"""Online help is set up in three steps: by buttons and keys, with a desk in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.call import Answered, Cancelled, Offline, code
from app.core.call_words import EVERY
from app.core.enrolment import NoCode
from app.core.place import Misfit
from app.core.unkept import Unkept
from app.settings.all import ONLINE_SERVICE
from app.ui.pages.set_up import words
from app.ui.pages.set_up.plan import Slip, Who
from app.ui.pages.set_up.state import Phase, Step, Trial
from app.ui.theme.apply import apply
from app.ui.theme.tokens import Theme
from app.ui.widgets import Button
from tests.ui.pages.parts import focused, misfits, tab_stops
from tests.ui.pages.services.desk import OPENAI, OURS, FakeDesk
from tests.ui.pages.set_up.room import KEY, Room

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.core.call import CallOutcome


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Room:
    return Room(tmp_path, qtbot, FakeDesk())


def test_a_key_is_tried_then_kept_and_chosen(room: Room) -> None:
    room.choose(Who.OPENAI)
    room.view.details.key.setText(KEY)
    assert room.fake.services == {}
    room.press(room.view.next)
    ((service, key),) = room.fake.asked
    assert (key, room.fake.keys) == (KEY, {"key of openai": KEY})
    assert (room.fake.services, room.chosen) == ({"openai": service}, "openai")
    assert "It works" in room.said()
    assert "gpt-6.1-terra at OpenAI answered." in room.said()
    assert "Its key is in Secret Service. It is never shown again." in room.said()
    assert room.view.details.key.text() == ""
    room.press(room.view.next)
    assert (room.finished, room.page.state.step) == (1, Step.WHO)


def test_nobody_is_the_default_and_leaves_all_here(room: Room) -> None:
    room.desk.model.set(ONLINE_SERVICE, "openai")
    assert room.page.state.who is Who.NOBODY
    room.press(room.view.next)
    assert (room.chosen, room.finished, room.fake.asked) == ("", 1, [])


@pytest.mark.parametrize("outcome", [one for one in EVERY if not isinstance(one, Answered)], ids=code)
def test_each_other_end_is_told_and_keeps_nothing(room: Room, outcome: CallOutcome) -> None:
    room.fake.outcome = outcome
    room.choose(Who.OPENAI)
    room.view.details.key.setText(KEY)
    room.press(room.view.next)
    assert (room.phase, room.fake.services, room.fake.keys, room.chosen) == (Phase.ENDED, {}, {}, "")
    told = words.trial(Trial(OURS, Phase.ENDED, outcome)).sentence
    assert told
    assert "under Online help" not in told
    assert room.view.trial.banner.sentence.text() == words.trial(room.page.state.trial).sentence  # type: ignore[arg-type]
    assert "Nothing was kept." in room.said()
    assert focused() is room.view.next


def test_it_is_tried_again_without_typing_again(room: Room) -> None:
    room.fake.outcome = Offline()
    room.choose(Who.OWN)
    room.view.details.model.setText("llama")
    room.press(room.view.next)
    assert "Is the program running?" in room.said()
    room.fake.outcome = Answered("", "")
    room.press(room.view.next)
    assert (room.phase, room.chosen) == (Phase.WORKS, OURS.id)
    assert "It needs no key." in room.said()


def test_a_call_is_stopped(room: Room, qtbot: QtBot) -> None:
    room.fake.waits.clear()
    room.choose(Who.OPENAI)
    room.view.details.key.setText(KEY)
    room.view.next.click()
    qtbot.waitUntil(lambda: bool(room.fake.asked))
    assert room.view.next.text() == "Stop"
    room.press(room.view.next)
    assert room.page.state.trial is not None
    assert isinstance(room.page.state.trial.outcome, Cancelled)
    assert (room.fake.services, room.chosen) == ({}, "")


def test_who_goes_back_stops_the_call(room: Room, qtbot: QtBot) -> None:
    room.fake.waits.clear()
    room.choose(Who.OPENAI)
    room.view.details.key.setText(KEY)
    room.view.next.click()
    qtbot.waitUntil(lambda: bool(room.fake.asked))
    QTest.keyClick(room.view, Qt.Key.Key_Escape)
    room.desk.settle()
    assert (room.page.state.step, room.page.state.trial) == (Step.DETAILS, None)
    assert room.view.details.key.text() == KEY
    assert room.fake.services == {}


@pytest.mark.parametrize("why", Unkept)
def test_what_is_not_kept_is_not_chosen(room: Room, why: Unkept) -> None:
    room.fake.unkept = why
    room.choose(Who.OPENAI)
    room.view.details.key.setText(KEY)
    room.press(room.view.next)
    assert (room.phase, room.chosen) == (Phase.NOT_KEPT, "")
    assert "All is as before." in room.said()


@pytest.mark.parametrize(
    ("address", "trouble"),
    [
        ("http://192.168.1.20/v1", Misfit.PLAIN),
        ("https://me:word@model.example/v1", Misfit.WITH_NAME),
        ("ftp://model.example/v1", Misfit.NOT_ONE),
        ("", Slip.NO_ADDRESS),
    ],
)
def test_an_address_that_may_not_be_is_refused_beside_its_field(
    room: Room, address: str, trouble: Slip | Misfit
) -> None:
    room.choose(Who.OWN)
    room.view.details.address.setText(address)
    room.view.details.model.setText("llama")
    room.press(room.view.next)
    assert (room.page.state.step, room.page.state.trouble, room.fake.asked) == (Step.DETAILS, trouble, [])
    assert words.trouble(trouble) in room.said()
    assert focused() is room.view.details.address
    assert room.view.details.address.accessibleDescription() == words.trouble(trouble)


def test_without_a_keychain_only_what_needs_no_key_is_offered(tmp_path: Path, qtbot: QtBot) -> None:
    fake = FakeDesk()
    fake.keychain = ""
    room = Room(tmp_path, qtbot, fake)
    shown = {who for who, card in room.view.who.cards.items() if card.isVisible()}
    assert shown == {Who.NOBODY, Who.OWN}
    assert words.no_safe_place() in room.said()
    room.choose(Who.OWN)
    assert not room.view.details.key.isVisible()
    room.view.details.model.setText("llama")
    room.press(room.view.next)
    assert room.phase is Phase.WORKS


def test_a_file_that_cannot_be_read_is_told_and_nothing_begins(tmp_path: Path, qtbot: QtBot) -> None:
    fake = FakeDesk()
    fake.unreadable = "services.json"
    room = Room(tmp_path, qtbot, fake)
    assert "We left the file services.json as it is." in room.said()
    assert not room.view.next.isEnabled()


def test_a_service_is_changed_with_the_key_it_has(tmp_path: Path, qtbot: QtBot) -> None:
    room = Room(tmp_path, qtbot, FakeDesk(OPENAI))
    room.begin(OPENAI)
    assert room.view.details.model.text() == "large"
    assert (room.view.details.key.text(), room.view.details.address.isVisible()) == ("", False)
    room.view.details.model.setText("small")
    room.press(room.view.next)
    assert room.fake.asked[0][1] is None
    assert room.fake.services["openai"].model == "small"
    assert room.fake.keys == {"key of openai": "old-key"}


def test_what_was_typed_is_gone_with_the_steps(room: Room) -> None:
    room.choose(Who.OPENAI)
    room.view.details.key.setText(KEY)
    room.press(room.view.leave)
    assert room.view.details.key.text() == ""
    room.begin()
    room.choose(Who.GATEWAY)
    room.view.details.code.setText("porchlight1.abc")
    room.press(room.view.next)
    assert isinstance(room.page.state.trouble, NoCode)
    room.press(room.view.back)
    room.choose(Who.OPENAI)
    assert (room.view.details.code.text(), room.view.details.model.text()) == ("", "gpt-6.1-terra")


def test_a_program_fills_in_its_usual_address(room: Room) -> None:
    room.choose(Who.OWN)
    button = next(one for one in room.view.details.findChildren(Button) if one.text() == "LM Studio")
    button.click()
    assert room.view.details.address.text() == "http://localhost:1234/v1"


def test_the_keyboard_alone_goes_through(room: Room) -> None:
    room.view.show_first()
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is room.view.details.key
    QTest.keyClicks(focused(), KEY)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    room.desk.settle()
    assert (room.phase, len(room.fake.asked)) == (Phase.WORKS, 1)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    room.desk.settle()
    assert room.finished == 1


def test_tab_goes_down_the_page(room: Room) -> None:
    room.choose(Who.OWN)
    stops = tab_stops(room.view.page)
    assert len(stops) == 11
    assert stops == sorted(stops)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off(room: Room, qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    apply(qapp, Theme.LIGHT, percent)
    for who in (Who.OPENAI, Who.OWN, Who.GATEWAY):
        room.begin()
        qtbot.wait(20)
        assert misfits(room.view.page) == []
        room.choose(who)
        room.press(room.view.next)
        qtbot.wait(20)
        assert misfits(room.view.page) == []
        fields = (room.view.details.address, room.view.details.key, room.view.details.code)
        assert all(field.height() >= 48 for field in fields if field.isVisible())
    room.begin(OURS)
    room.press(room.view.next)
    qtbot.wait(20)
    assert room.phase is Phase.WORKS
    assert misfits(room.view.page) == []


def test_no_key_stands_in_a_state(room: Room) -> None:
    room.fake.outcome = Offline()
    room.choose(Who.OPENAI)
    room.view.details.key.setText(KEY)
    room.press(room.view.next)
    assert KEY not in repr((room.page.state, room.page._facts))
    assert KEY not in room.said()
