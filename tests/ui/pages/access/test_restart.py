"""What the page of online help knows of a key after the program was closed and opened again.

The real way online, with the real client, in front of a server with encryption on this computer.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest

from app.bootstrap.access import AccessSource
from app.bootstrap.online import Online
from app.bootstrap.setting_up import SettingUp
from app.core.access import Standing, Step
from app.core.call import Answered, Revoked
from app.core.cancel import Cancel
from app.core.service import Service, ServiceKind
from app.settings.services import ServicesFile
from app.store.departures import SqlDepartures
from app.store.secrets import SystemSecrets
from app.ui.pages.access.presenter import AccessPresenter
from tests.net.answers import error
from tests.net.make import CHAT
from tests.store.backends import secure
from tests.support.certificates import authority
from tests.support.server import Server, http, says
from tests.ui.pages.access.parts import Access
from tests.ui.pages.whole import chat

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.pages.access.state import AccessState


class Started:
    """The real way online of one start of the program: what is known from before stands in its log alone."""

    def __init__(self, folder: Path, secrets: SystemSecrets, log: SqlDepartures) -> None:
        self.access = Access(folder, "own")
        file, model = ServicesFile(folder / "services.json"), self.access.desk.model
        self.online = Online(file, secrets, lambda: log, model)
        self.page = AccessPresenter(
            self.access.desk.jobs, model, AccessSource(self.online), lambda: datetime.now(UTC)
        )

    def shown(self) -> AccessState:
        self.page.refresh()
        self.access.desk.settle()
        return self.page.state

    def tried(self) -> AccessState:
        self.shown()
        self.page.try_now()
        self.access.desk.settle()
        return self.page.state


@pytest.mark.usefixtures("qtbot")
def test_a_key_that_was_taken_away_reads_so_after_a_restart(tmp_path: Path) -> None:
    secrets, log = SystemSecrets(partial(list, [secure()])), SqlDepartures.in_memory()
    answers = says(http(dict(CHAT)), error(401), error(401), chat('{"answer": "yes"}'))
    with Server(answers, authority().server(tmp_path)) as server:
        service = Service(
            "own",
            ServiceKind.OPENAI_COMPATIBLE,
            f"https://127.0.0.1:{server.port}/v1",
            "small",
            "key of own",
            ("127.0.0.1",),
            authority().anchor,
        )
        before = Started(tmp_path, secrets, log)
        setting_up = SettingUp(before.online)
        assert setting_up.keep(service, "sk-good") is None
        assert before.tried().standing is Standing.WORKING

        # taken away while the program was closed: its first call finds it out
        after = Started(tmp_path, secrets, log)
        assert after.shown().standing is Standing.WORKING
        assert (after.tried().outcome, after.page.state.step) == (Revoked(), Step.KEY)
        again = Started(tmp_path, secrets, log)
        assert (again.shown().outcome, again.tried().outcome) == (Revoked(), Revoked())

        # a new key that works is kept: it is tried before, and nothing of the old one is told any more
        setting_up = SettingUp(again.online)
        assert isinstance(setting_up.try_out(service, "sk-new", Cancel()), Answered)
        assert setting_up.keep(service, "sk-new") is None
        assert isinstance(again.shown().outcome, Answered)
