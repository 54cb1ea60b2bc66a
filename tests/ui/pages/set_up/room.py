"""The page of the set-up as one person has it, with a desk in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from app.settings.all import ONLINE_SERVICE
from app.ui.pages.set_up.presenter import SetUpPresenter
from app.ui.pages.set_up.view import SetUpView
from app.ui.theme.dress import dress
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.core.service import Service
    from app.ui.pages.set_up.plan import Who
    from app.ui.pages.set_up.state import Phase
    from app.ui.widgets import Button
    from tests.ui.pages.services.desk import FakeDesk

KEY = "sk-do-not-tell-5f2c-9a8b"


class Room:
    """The page of one person."""

    def __init__(self, folder: Path, qtbot: QtBot, fake: FakeDesk) -> None:
        self.desk, self.fake, self.finished = Desk(folder), fake, 0
        self.page = SetUpPresenter(self.desk.jobs, self.desk.model, fake)
        self.page.finished.connect(self._finish)
        self.view = SetUpView(self.page)
        qtbot.addWidget(self.view)
        dress(self.view)
        self.view.resize(1024, 768)
        self.view.show()
        self.view.activateWindow()
        self.begin()

    def _finish(self) -> None:
        self.finished += 1

    def begin(self, editing: Service | None = None) -> None:
        self.page.begin(editing)
        self.desk.settle()

    def choose(self, who: Who) -> None:
        self.view.who.cards[who].click()
        self.press(self.view.next)

    def press(self, button: Button) -> None:
        button.click()
        self.desk.settle()

    @property
    def chosen(self) -> str:
        return self.desk.model.get(ONLINE_SERVICE)

    @property
    def phase(self) -> Phase | None:
        return self.page.state.trial.phase if self.page.state.trial else None

    def said(self) -> str:
        """Everything that is shown."""
        return " ".join(label.text() for label in self.view.findChildren(QLabel) if label.isVisible())
