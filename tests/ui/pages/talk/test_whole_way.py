"""The whole way of a question: shown, sent by the real client, answered; or answered here, and said so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.core.departure import Purpose
from app.settings.all import ONLINE_PAUSED
from tests.support.server import http, says
from tests.ui.pages.whole import CALM, chat, check, opinion_of, talk_of, texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.bootstrap.house import House
    from tests.ui.pages.conftest import Serve


def test_everything_paused_hides_the_offer_and_answers_from_the_guide(
    house: House, serve: Serve, qtbot: QtBot
) -> None:
    server = serve(says(chat("{}")))
    house._model.set(ONLINE_PAUSED, value=True)
    view = check(house, qtbot, CALM)
    talk = talk_of(view)
    qtbot.waitUntil(talk.ask.isVisible, timeout=20_000)
    assert not opinion_of(view).isVisible()
    talk.field.setText("What should I do now?")
    talk.ask.click()
    qtbot.waitUntil(lambda: "This answer was made on this computer" in texts(view), timeout=20_000)
    house._model.set(ONLINE_PAUSED, value=False)
    qtbot.waitUntil(opinion_of(view).isVisible, timeout=20_000)
    assert not server.connected.is_set()


def test_a_question_is_shown_sent_and_answered(house: House, serve: Serve, qtbot: QtBot) -> None:
    told = "The words push you to call somebody you do not know."
    server = serve(says(chat(json.dumps({"text": told})), http(b"", 500)))
    view = check(house, qtbot, CALM)
    talk = talk_of(view)
    qtbot.waitUntil(opinion_of(view).isVisible, timeout=20_000)
    talk.field.setText("Does +44 7700 900123 belong to Jonas Weber?")
    talk.ask.click()
    qtbot.waitUntil(talk.panel.send.isVisible, timeout=20_000)
    shown = talk.panel._outlet.whole.text.document().toRawText()
    talk.panel.send.click()
    qtbot.waitUntil(lambda: told in texts(view), timeout=20_000)

    assert server.asked[0].body == shown.encode()
    turn = json.loads(server.asked[0].body)["messages"][1]["content"]
    value = json.loads(turn.split("\n")[1])
    assert value["asked"] == "Does [PHONE_1 +44 mobile] belong to [NAME_1]?"
    assert "[PHONE_1 +44 mobile]" in value["message"]
    assert "127.0.0.1 (small) says so. It can be wrong." in texts(view)
    assert talk.was_sent.isVisible()
    assert house.online.departures().page()[0].leaving.errand.purpose is Purpose.QUESTION

    talk.field.setText("And now?")
    talk.ask.click()
    qtbot.waitUntil(talk.panel.send.isVisible, timeout=20_000)
    talk.panel.send.click()
    said = "The service has trouble just now. This answer was made on this computer, from our guide."
    qtbot.waitUntil(lambda: said in texts(view), timeout=20_000)
    before = json.loads(server.asked[1].body)["messages"][1]["content"]
    (spoken,) = json.loads(before.split("\n")[1])["before"]
    assert spoken == {"asked": "Does [PHONE_1 +44 mobile] belong to [NAME_1]?", "told": told}


def test_no_address_of_an_answer_can_be_followed(house: House, qtbot: QtBot) -> None:
    scam = "HSBC: your account is locked. Sign in at https://hsbc-check.top/in or it will be closed today."
    view = check(house, qtbot, scam)
    talk = talk_of(view)
    qtbot.waitUntil(talk.ask.isVisible, timeout=20_000)
    talk._presenter.ask("Why do you think so?")
    qtbot.waitUntil(lambda: len(talk._presenter.state.exchanges) == 1, timeout=20_000)
    talk._presenter.ask("How do I reach the real firm?")
    qtbot.waitUntil(lambda: "The official way to HSBC: www.hsbc." in texts(view), timeout=20_000)
    said = texts(view)
    assert "hsbc-check[.]top" in said
    assert "hsbc-check.top" not in said
    assert "://" not in said.replace("hxxps://", "")
