"""The card of the second opinion: a calm offer, what will be sent, and what came of it.

Rules: hidden where there is nobody to ask; what comes is announced, and moves nothing under the hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.pages.opinion import words
from app.ui.pages.parts import IconLine, announce
from app.ui.pages.sending.panel import Outlet, SendingPanel
from app.ui.pages.verdict.beside import BesideCard
from app.ui.say import say
from app.ui.widgets import Body, Button, Disclosure, Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.pages.opinion.presenter import OpinionPresenter
    from app.ui.pages.opinion.state import OpinionState


class OpinionCard(BesideCard):
    """Everything of the second opinion.

    Args:
        presenter: does what is asked.
    """

    def __init__(self, presenter: OpinionPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intro = Body()
        self.ask = Button("", Look.SECONDARY, icon="people")
        self.panel = SendingPanel(say("Opinion", "Not now"))
        self._told = IconLine("info", quiet=False)
        self._when, self._question = Body(quiet=True), Body()
        self._outlet = Outlet()
        self.was_sent = Disclosure(say("Opinion", "Show what was sent"), self._outlet)
        for widget in (self._intro, self._told, self._question, self._when):
            self.add(widget)
        self.column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self.panel)
        self.add(self.was_sent)
        self.ask.clicked.connect(presenter.begin)
        self.panel.sent.connect(lambda always: presenter.send(always=always))
        self.panel.declined.connect(presenter.decline)
        self.panel.stopped.connect(presenter.stop)
        presenter.changed.connect(self.render_state)
        self.render_state(presenter.state)

    def render_state(self, state: OpinionState) -> None:
        """Show a state."""
        had_keyboard = self.has_keyboard
        self.setVisible(state.is_there)
        self.name(_title(state))
        self._say(self._intro, words.intro(state))
        self.ask.setText(words.button(state))
        self.ask.setVisible(state.can_ask)
        self.panel.show_sending(state.sending)
        told = words.told(state)
        if told and told != self._told.words.text():
            announce(self, told)
        self._told.say(told)
        self._say(self._when, words.heard_when(state.heard) if state.heard else "")
        self._say(self._question, words.question(state.heard))
        self._render_sent(state)
        if had_keyboard:
            self.keep_keyboard(self.panel.stop, self.ask, self.was_sent.button)
        self.rebuilt.emit()

    def _render_sent(self, state: OpinionState) -> None:
        sending = state.sending
        self.was_sent.setVisible(sending.has_left)
        if sending.has_left:
            self._outlet.show_outgoing(sending.outgoing)
        else:
            self.was_sent.set_open(False)

    def _say(self, body: Body, text: str) -> None:
        body.setText(text)
        body.setVisible(bool(text))


def _title(state: OpinionState) -> str:
    if state.can_ask and state.ended is None:
        return say("Opinion", "Ask for a second opinion")
    return say("Opinion", "A second opinion")
