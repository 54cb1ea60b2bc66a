"""The whole house with a service of its own on loopback, for the tests of whole ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from app.core.service import Service, ServiceKind
from app.settings.all import ONLINE_SERVICE
from app.ui.pages.opinion.card import OpinionCard
from app.ui.pages.talk.card import TalkCard
from app.ui.pages.verdict.view import VerdictView
from tests.support.certificates import authority
from tests.support.server import http
from tests.ui.opening import keep_only_now, wake

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.bootstrap.house import House

CALM = (
    "Dear Jonas Weber,\nyour PayPal statement for May is ready. "
    "Reach us on +44 7700 900123 if it looks odd.\nHave a good day"
)


def chat(content: str) -> bytes:
    """An answer of a model."""
    message = {"role": "assistant", "content": content}
    return http({"model": "small", "choices": [{"message": message, "finish_reason": "stop"}]})


def set_up(house: House, port: int) -> None:
    kind, address = ServiceKind.OPENAI_COMPATIBLE, f"https://127.0.0.1:{port}/v1"
    one = Service("own", kind, address, "small", addresses=("127.0.0.1",), certificate=authority().anchor)
    assert house.online.file.put(one) is None
    house._model.set(ONLINE_SERVICE, "own")


def check(house: House, qtbot: QtBot, pasted: str) -> VerdictView:
    """Open the window with a history in memory, and check something."""
    house.show()
    house.begin()
    wake(house, qtbot)
    keep_only_now(house, qtbot)
    house.check.type(pasted)
    house.check.check()
    qtbot.waitUntil(lambda: house.window.shown == "verdict", timeout=20_000)
    view = house.window.findChild(VerdictView)
    assert view is not None
    return view


def opinion_of(view: VerdictView) -> OpinionCard:
    card = view.findChild(OpinionCard)
    assert card is not None
    return card


def texts(view: VerdictView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view))


def talk_of(view: VerdictView) -> TalkCard:
    card = view.findChild(TalkCard)
    assert card is not None
    return card
