"""What is asked, what is never asked, and that every bad day comes back as it was."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.assistant.helper import Helper, Ways, engine_name
from app.assistant.talk import Exchange, Told
from app.core.call import Answered, Cancelled, Garbled, Held, NotSent, RefusedByModel
from app.core.call_words import EVERY
from app.core.cancel import Cancel
from app.core.departure import Errand, Purpose
from app.core.history import UnreadableHistory
from app.core.opinion import Opinion
from app.core.service import Service, ServiceKind
from app.core.verdict import Answer
from app.net import questions
from app.store.departures import SqlDepartures
from tests.assistant.make import NOON, answer, message
from tests.store.make import LEAVING, verdict

if TYPE_CHECKING:
    from app.assistant.outgoing import Outgoing
    from app.core.call import CallOutcome
    from app.core.departure import Departure, Leaving
    from app.core.service import Allowance, Question

OWN = Service("own", ServiceKind.OPENAI_COMPATIBLE, "https://model.example/v1", "small")
PRIVATE = message("Dear Ann Miller, write to ann@mail.example or your parcel is lost")


@dataclass
class Scripted:
    """A service that answers what the test says, and remembers what it was asked."""

    outcome: CallOutcome
    asked: list[tuple[bytes, Errand]] = field(default_factory=list)
    then: Cancel | None = None
    """Stopped while the answer comes."""

    def body(self, service: Service, question: Question) -> bytes:
        return questions.body(service, question)

    def ask(self, _service: Service, body: bytes, errand: Errand, _cancel: Cancel) -> CallOutcome:
        self.asked.append((body, errand))
        if self.then:
            self.then.set()
        return self.outcome

    def allowance(self, _service: Service) -> Allowance | None:
        return None


class Damaged(SqlDepartures):
    """A log that cannot be read."""

    def page(self, *, before: int | None = None, limit: int = 50) -> tuple[Departure, ...]:  # noqa: ARG002
        raise UnreadableHistory


@dataclass
class Desk:
    """A helper with everything around it."""

    scripted: Scripted
    service: Service | None = OWN
    limit: int = 3
    log: SqlDepartures = field(default_factory=SqlDepartures.in_memory)

    @property
    def helper(self) -> Helper:
        return Helper(
            Ways(
                asking=lambda: self.scripted,
                service=lambda: self.service,
                departures=lambda: self.log,
                limit=lambda: self.limit,
                now=lambda: NOON,
                person=lambda: "",
                brands=lambda _text: (),
            )
        )

    def outgoing(self) -> Outgoing:
        made = self.helper.for_opinion(PRIVATE, verdict())
        assert made is not None
        return made

    def opinion(self, cancel: Cancel | None = None) -> Opinion | CallOutcome:
        return self.helper.opinion(self.outgoing(), PRIVATE, cancel or Cancel())


def _desk(text: str) -> Desk:
    return Desk(Scripted(Answered(text, "small")))


def test_what_was_made_is_what_is_asked() -> None:
    desk = _desk(answer("scam", ("write to [EMAIL_1 at mail.example]", "It wants you to write.")))
    outgoing = desk.outgoing()
    said = desk.helper.opinion(outgoing, PRIVATE, Cancel())

    assert isinstance(said, Opinion)
    assert (said.level, said.engine, said.when) == (Answer.SCAM, "model.example (small)", NOON)
    assert said.reasons[0].quote == "write to ann@mail.example"
    ((body, errand),) = desk.scripted.asked
    assert body == outgoing.body
    assert (errand.purpose, errand.removed) == (Purpose.CHECK, ("email", "name"))
    assert not any(word in outgoing.text for word in ("Miller", "ann@"))
    turn = json.loads(outgoing.body)["messages"][1]["content"]
    assert json.loads(turn.split("\n")[1])["message"] == outgoing.readable


@pytest.mark.parametrize("outcome", [one for one in EVERY if not isinstance(one, Answered)], ids=repr)
def test_however_a_call_ends_it_is_told(outcome: CallOutcome) -> None:
    assert Desk(Scripted(outcome)).opinion() == outcome


def test_an_answer_of_no_use_is_told_apart() -> None:
    assert isinstance(_desk("It is fine.").opinion(), Garbled)
    assert isinstance(_desk("I'm sorry, I can't do that.").opinion(), RefusedByModel)


def test_what_comes_after_a_stop_is_not_read() -> None:
    desk, cancel = _desk(answer("scam", ("parcel", "It presses you."))), Cancel()
    desk.scripted.then = cancel
    assert desk.opinion(cancel) == Cancelled()


def test_a_used_up_day_asks_nobody_until_tomorrow() -> None:
    desk = _desk(answer("no_signs"))
    for hours in (1, 2, 3):
        desk.log.leave(_at(hours, Purpose.CHECK))
    assert desk.opinion() == NotSent(Held.LIMIT)
    assert desk.scripted.asked == []
    desk.limit = 4
    assert isinstance(desk.opinion(), Opinion)


def test_yesterday_and_first_calls_do_not_use_up_the_day() -> None:
    desk = _desk(answer("no_signs"))
    desk.limit = 1
    desk.log.leave(_at(13, Purpose.CHECK))
    desk.log.leave(_at(1, Purpose.TRIAL))
    assert isinstance(desk.opinion(), Opinion)


def test_nobody_is_asked_while_the_log_cannot_be_read() -> None:
    desk = _desk(answer("no_signs"))
    whole = desk.log
    desk.log = Damaged(whole._access._base, whole._access._base, lambda: None)
    assert desk.opinion() == NotSent(Held.NOT_LOGGED)
    assert desk.scripted.asked == []


def test_nothing_is_made_where_nobody_is_asked_any_more() -> None:
    desk = _desk("")
    desk.service = None
    assert desk.helper.engine() == ""
    assert desk.helper.for_opinion(PRIVATE, verdict()) is None
    assert desk.helper.for_question(PRIVATE, verdict(), "Why?", ()) is None


def test_a_question_and_what_was_said_go_without_private_things() -> None:
    desk = _desk(json.dumps({"text": "It wants to hurry you so that you do not think."}))
    before = (Exchange("Is Ann Miller my aunt?", Told(("We do not know Ann Miller.",))),)
    outgoing = desk.helper.for_question(PRIVATE, verdict(), "Shall I write to ann@mail.example?", before)
    assert outgoing is not None
    value = json.loads(json.loads(outgoing.body)["messages"][1]["content"].split("\n")[1])
    assert value["asked"] == "Shall I write to [EMAIL_1 at mail.example]?"
    assert value["before"] == [{"asked": "Is [NAME_1] my aunt?", "told": "We do not know [NAME_1]."}]
    assert "[NAME_1]" in value["message"]
    assert desk.helper.told(outgoing, PRIVATE, Cancel()) == Told(
        ("It wants to hurry you so that you do not think.",), "model.example (small)"
    )
    assert desk.scripted.asked[0][1].purpose is Purpose.QUESTION


def test_what_people_call_a_service() -> None:
    assert engine_name(OWN) == "model.example (small)"
    openai = Service("o", ServiceKind.OPENAI_RESPONSES, "https://api.openai.com/v1", "large")
    assert engine_name(openai) == "OpenAI (large)"


def _at(hours_before: int, purpose: Purpose) -> Leaving:
    return replace(LEAVING, when=NOON - timedelta(hours=hours_before), errand=Errand(purpose))
