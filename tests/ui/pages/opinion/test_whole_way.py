"""The whole way: pasted, answered here, shown what will be sent, sent by the real client, raised."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject

from app.core.departure import Purpose
from app.core.verdict import Answer
from app.settings.all import ONLINE_ALWAYS, ONLINE_LIMIT, TEXT_SIZE
from app.ui.pages.past.view import PastView
from tests.assistant.make import answer
from tests.support.server import says
from tests.ui.pages.parts import misfits
from tests.ui.pages.whole import CALM, chat, check, opinion_of, set_up, texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.bootstrap.house import House
    from tests.support.server import Peer
    from tests.ui.pages.conftest import Serve

WHY = "It wants you to call a person you do not know."


class Painted(QObject):
    """Sees whether a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.is_painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look."""
        self.is_painted = self.is_painted or event.type() is QEvent.Type.Paint
        return False


def test_what_is_shown_is_what_the_server_receives(house: House, serve: Serve, qtbot: QtBot) -> None:
    server = serve(says(chat(answer("no_signs"))))
    view = check(house, qtbot, CALM)
    card = opinion_of(view)
    qtbot.waitUntil(card.ask.isVisible, timeout=20_000)
    card.ask.click()
    qtbot.waitUntil(card.panel.send.isVisible, timeout=20_000)

    assert not server.connected.is_set()
    shown = card.panel._outlet.whole.text.document().toRawText()
    own = card.panel._outlet.own.text.document().toRawText().replace("\u2029", "\n")
    assert "Taken out: 1 phone number, 1 name." in texts(view)
    assert "Weber" not in shown
    assert "900123" not in shown
    card.panel.send.click()
    said = "127.0.0.1 (small) adds no warning. The answer above stands."
    qtbot.waitUntil(lambda: said in texts(view), timeout=20_000)

    (asked,) = server.asked
    assert asked.body == shown.encode()
    turn = json.loads(asked.body)["messages"][1]["content"]
    assert json.loads(turn.split("\n")[1])["message"] == own
    (departed,) = house.online.departures().page()
    assert departed.leaving.errand.removed == ("phone", "name")
    assert departed.leaving.errand.purpose is Purpose.CHECK
    assert answer_of(house) is Answer.NO_SIGNS


def test_what_comes_back_raises_the_page_and_the_past_check(house: House, serve: Serve, qtbot: QtBot) -> None:
    quote = "[PHONE_1 +44 mobile] if it looks odd"
    serve(says(chat(answer("scam", (quote, WHY), story="story.bank"))))
    view = check(house, qtbot, CALM)
    card = opinion_of(view)
    assert answer_of(house) is Answer.NO_SIGNS
    qtbot.waitUntil(card.ask.isVisible, timeout=20_000)
    card.ask.click()
    qtbot.waitUntil(card.panel.send.isVisible, timeout=20_000)
    card.panel.send.click()
    qtbot.waitUntil(lambda: answer_of(house) is Answer.SCAM, timeout=20_000)

    shows_who_said_what(house)
    assert "127.0.0.1 (small) sees more danger. The answer is now: Scam." in texts(view)
    assert view._banner.hasFocus()
    before = house.verdict.state
    house.window.show_page("past")
    qtbot.waitUntil(lambda: bool(house.past.state.rows), timeout=20_000)
    (past,) = house.past.state.rows
    qtbot.waitUntil(lambda: kept_answer(house, past.id) is Answer.SCAM, timeout=20_000)
    house.past.open(past.id)
    qtbot.waitUntil(lambda: house.window.shown == "verdict", timeout=20_000)
    assert house.verdict.state.reasons == before.reasons
    assert answer_of(house) is Answer.SCAM
    assert not card.ask.isVisible()


def test_an_answer_that_comes_late_shows_among_the_past_checks(
    house: House, serve: Serve, qtbot: QtBot
) -> None:
    may_answer = threading.Event()

    def late(peer: Peer) -> None:
        peer.read()
        assert may_answer.wait(20)
        peer.send(chat(answer("scam", ("if it looks odd", WHY), story="story.bank")))

    server = serve(late)
    house._model.set(ONLINE_ALWAYS, value=True)
    card = opinion_of(check(house, qtbot, CALM))
    qtbot.waitUntil(card.ask.isVisible, timeout=20_000)
    card.ask.click()
    qtbot.waitUntil(server.reached.is_set, timeout=20_000)
    house.window.show_page("past")
    qtbot.waitUntil(lambda: answers_in_list(house) == [Answer.NO_SIGNS], timeout=20_000)
    past = house.window.findChild(PastView)
    assert past is not None

    may_answer.set()

    qtbot.waitUntil(lambda: answers_in_list(house) == [Answer.SCAM], timeout=20_000)
    assert str(past.model.data(past.model.index(0))).startswith("Scam.")
    assert house.window.shown == "past"


def answers_in_list(house: House) -> list[Answer]:
    return [row.answer for row in house.past.state.rows or ()]


def shows_who_said_what(house: House) -> None:
    state = house.verdict.state
    row = state.reasons[-1]
    assert (row.finding, row.quote) == (WHY, "+44 7700 900123 if it looks odd")
    assert row.heard is not None
    assert (row.heard.engine, row.heard.level) == ("127.0.0.1 (small)", Answer.SCAM)
    assert row.why == "127.0.0.1 (small) says so. It can be wrong."
    assert [way.brand for way in state.official] == ["PayPal"]
    assert state.fields[row.place].original.marks[-1].number == row.number


def answer_of(house: House) -> Answer:
    return house.verdict.state.answer


def kept_answer(house: House, number: int) -> Answer | None:
    history = house.access.history
    past = history.get(number) if history else None
    return past.verdict.answer if past else None


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_on_the_way(house: House, serve: Serve, qtbot: QtBot, percent: int) -> None:
    house._model.set(TEXT_SIZE, percent)
    serve(says(chat(answer("careful", ("if it looks odd", WHY), question="Did you expect it?"))))
    house.window.resize(1024, 768)
    view = check(house, qtbot, CALM)
    card = opinion_of(view)
    qtbot.waitUntil(card.ask.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: misfits(view) == [])
    card.ask.click()
    qtbot.waitUntil(card.panel.send.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: misfits(view) == [])
    card.panel.send.click()
    qtbot.waitUntil(lambda: answer_of(house) is Answer.CAREFUL, timeout=20_000)
    card.was_sent.button.click()
    qtbot.waitUntil(lambda: misfits(view) == [])
    assert "Ask yourself: Did you expect it?" in texts(view)


def test_the_answer_is_painted_before_a_call_begins(house: House, serve: Serve, qtbot: QtBot) -> None:
    seen = Painted()
    server = serve(lambda peer: peer.hold())
    house._model.set(ONLINE_ALWAYS, value=True)
    view = check(house, qtbot, CALM)
    view._banner.installEventFilter(seen)
    card = opinion_of(view)
    qtbot.waitUntil(lambda: seen.is_painted and card.ask.isVisible(), timeout=20_000)
    assert not server.connected.is_set()
    before = house.verdict.state

    card.ask.click()
    qtbot.waitUntil(server.connected.is_set, timeout=20_000)
    assert house.verdict.state == before
    qtbot.waitUntil(card.panel.stop.isVisible, timeout=20_000)
    card.panel.stop.click()
    qtbot.waitUntil(card.ask.isVisible, timeout=20_000)
    assert house.verdict.state == before
    assert "You stopped it. The answer above stands." in texts(view)
    assert card.was_sent.isVisible()


def test_a_service_that_nobody_reaches_takes_nothing_away(house: House, qtbot: QtBot) -> None:
    set_up(house, 1)
    house._model.set(ONLINE_ALWAYS, value=True)
    view = check(house, qtbot, CALM)
    card, before = opinion_of(view), house.verdict.state
    qtbot.waitUntil(card.ask.isVisible, timeout=20_000)
    card.ask.click()
    qtbot.waitUntil(lambda: "We could not reach the service." in texts(view), timeout=20_000)
    assert house.verdict.state == before
    assert card.ask.isVisible()


def test_a_used_up_day_sends_nothing(house: House, serve: Serve, qtbot: QtBot) -> None:
    server = serve(says(chat(answer("scam", ("if it looks odd", WHY)))))
    house._model.set(ONLINE_LIMIT, 0)
    house._model.set(ONLINE_ALWAYS, value=True)
    view = check(house, qtbot, CALM)
    card = opinion_of(view)
    qtbot.waitUntil(card.ask.isVisible, timeout=20_000)
    card.ask.click()
    said = "Today's questions are used up, so we sent nothing. The answer above stands."
    qtbot.waitUntil(lambda: said in texts(view), timeout=20_000)
    assert not server.connected.is_set()
    assert not card.was_sent.isVisible()
    assert house.online.departures().page() == ()
