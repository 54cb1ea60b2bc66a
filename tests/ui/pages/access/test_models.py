"""Which models may be used: said where the service lists them, in few words, and clear when one is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from app.bootstrap.access import AccessSource
from app.bootstrap.online import Online
from app.core.access import Heard, Step
from app.core.call import Answered, Barred, CallOutcome, NotAllowed, Offline, Revoked, WrongAddress
from app.core.departure import Purpose
from app.core.offer import Offer
from app.settings.services import ServicesFile
from app.store.secrets import SystemSecrets
from app.ui.pages.access import words
from app.ui.pages.access.presenter import AccessPresenter
from app.ui.pages.access.state import Facts, Known, Read, derive
from app.ui.pages.access.view import AccessView
from tests.net.answers import error
from tests.net.conftest import caller
from tests.net.make import CHAT
from tests.net.test_models import listed
from tests.support.server import NO_LIST, http, says
from tests.ui.pages.access.parts import GATEWAY, NOW, Access
from tests.ui.pages.parts import misfits

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.pages.access.state import AccessState
    from tests.net.make import Caller, MakeCaller

__all__ = ["caller"]

ANSWERED = Answered("", "porchlight")
TAKEN = "Model porchlight was taken away. The service no longer lists it."


def shown(outcome: CallOutcome, *models: str) -> AccessState:
    """What the page shows after a call, with a list."""
    known = Known(GATEWAY, Heard(outcome, NOW, 1.0), Offer(models) if models else None)
    return derive(Facts(Read(known, now=NOW), limit=50))


@pytest.mark.parametrize(
    ("state", "model", "others"),
    [
        (shown(ANSWERED), "Model porchlight: open to you", ""),
        (shown(ANSWERED, "porchlight"), "Model porchlight: open to you", ""),
        (shown(ANSWERED, "porchlight", "large"), "Model porchlight: open to you", "You may also use: large."),
        # it answers, so its other name stands in the list
        (shown(ANSWERED, "large"), "Model porchlight: open to you", "You may also use: large."),
        (shown(NotAllowed(Barred.MODEL), "large"), TAKEN, "You may also use: large."),
        (shown(WrongAddress(), "large", "small"), TAKEN, "You may also use: large, small."),
        (shown(Offline(), "large"), "Model porchlight: not sure before a call", "You may also use: large."),
        (shown(Revoked(), "large"), "Model porchlight: not sure before a call", ""),
        (
            shown(ANSWERED, "a", "b", "porch-2", "c", "d", "e"),
            "Model porchlight: open to you",
            "You may also use: porch-2, a, b, c, and 2 more.",
        ),
        (shown(ANSWERED, "x" * 60), "Model porchlight: open to you", f"You may also use: {'x' * 39}…."),
    ],
)
def test_few_words_say_it(state: AccessState, model: str, others: str) -> None:
    assert (words.models(state), words.other_models(state)) == (model, others)


def test_a_model_that_is_gone_has_its_step_whatever_the_service_called_it() -> None:
    assert shown(WrongAddress(), "large").step is Step.ASK_FOR_MODEL
    assert shown(WrongAddress()).step is Step.ADDRESS


def test_they_fit(tmp_path: Path, qtbot: QtBot) -> None:
    access = Access(tmp_path)
    view = AccessView(access.page, QLocale("en_GB"))
    qtbot.addWidget(view)
    view.resize(1024, 768)
    view.show()
    access.services.known[GATEWAY.id] = Heard(NotAllowed(Barred.MODEL), NOW, 1.0)
    access.services.offers[GATEWAY.id] = Offer(tuple(f"{number}{'x' * 100}" for number in range(9)))
    access.state()
    qtbot.wait(30)
    assert (view.left.model.text(), view.left.models.isVisible()) == (TAKEN, True)
    assert misfits(view.page) == []
    access.services.offers.clear()
    access.state()
    assert not view.left.models.isVisible()


class Behind:
    """The real source and the real client, in front of a server on loopback."""

    def __init__(self, folder: Path, asking: Caller) -> None:
        self.access = Access(folder, asking.service.id)
        file, model = ServicesFile(folder / "services.json"), self.access.desk.model
        assert file.put(asking.service) is None
        online = Online(file, SystemSecrets(), lambda: asking.log, model, lambda: asking.client)
        source = AccessSource(online)
        self.page = AccessPresenter(self.access.desk.jobs, model, source, asking.clock.now)

    def trial(self) -> AccessState:
        """What is shown after one more real call."""
        self.page.refresh()
        self.access.desk.settle()
        self.page.try_now()
        self.access.desk.settle()
        return self.page.state


@pytest.mark.usefixtures("qtbot")
def test_a_trial_hears_of_them_and_writes_both_requests_down(tmp_path: Path, caller: MakeCaller) -> None:
    asking, server = caller(says(http(dict(CHAT)), models=listed("small", "large")))

    state = Behind(tmp_path, asking).trial()

    assert (state.models, state.model_is_gone) == (("large",), False)
    purposes = [one.leaving.errand.purpose for one in asking.departed]
    assert purposes == [Purpose.TRIAL, Purpose.MODELS]
    assert (server.asked[1].line, server.asked[1].body) == ("GET /v1/models HTTP/1.1", b"")
    assert (state.today and state.today.requests, state.today and state.today.questions) == (2, 0)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("answer", "models", "gone"),
    [
        (error(403, type="key_model_access_denied"), listed("large"), True),
        (http({"error": {"message": "Invalid model name passed in"}}, 400), listed("large"), True),
        (http(b"", 404), listed("large"), True),
        (http(b"", 404), NO_LIST, False),
        (error(403, type="key_model_access_denied"), NO_LIST, False),
        (error(403, type="key_model_access_denied"), listed("small"), False),
    ],
)
def test_a_model_that_was_taken_away_is_told(
    tmp_path: Path,
    caller: MakeCaller,
    answer: bytes,
    models: bytes,
    gone: bool,  # noqa: FBT001
) -> None:
    asking, _ = caller(says(answer, models=models))
    behind = Behind(tmp_path, asking)
    told: list[CallOutcome] = []
    behind.page.tried.connect(told.append)

    state = behind.trial()

    assert state.model_is_gone == gone
    assert told == [state.outcome]
    assert not gone or state.step is Step.MODEL


@pytest.mark.usefixtures("qtbot")
def test_a_key_that_is_not_known_is_not_shown_again_for_a_list(tmp_path: Path, caller: MakeCaller) -> None:
    asking, server = caller(says(error(401), models=listed("small")))
    state = Behind(tmp_path, asking).trial()
    assert (state.models, len(server.asked)) == ((), 1)


def test_a_list_is_of_the_service_that_gave_it(tmp_path: Path, qtbot: QtBot) -> None:  # noqa: ARG001 - Qt runs
    access = Access(tmp_path)
    access.services.offers["own"] = Offer(("large", "other"))
    assert access.state().models == ()
