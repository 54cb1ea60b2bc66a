"""The card of questions: what was asked and answered, questions to press, and one to type.

Rules: plain text that nobody can click; an answer that comes is announced; the keyboard stays in the card.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.assistant.talk import ASKED_CHARACTERS
from app.ui.a11y import buddy
from app.ui.pages.parts import IconLine, announce, emptied
from app.ui.pages.sending.panel import Outlet, SendingPanel
from app.ui.pages.talk import words
from app.ui.pages.verdict.beside import BesideCard
from app.ui.say import say
from app.ui.widgets import Body, Button, Disclosure, FlowRow, Look

if TYPE_CHECKING:
    from app.assistant.talk import Exchange
    from app.core.verdict import OfficialWay
    from app.ui.pages.talk.presenter import TalkPresenter
    from app.ui.pages.talk.state import TalkState


class ExchangeBox(QWidget):
    """One question with its answer."""

    def __init__(
        self, exchange: Exchange, official: tuple[OfficialWay, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Body(words.asked(exchange), bold=True))
        for line in exchange.told.lines:
            column.addWidget(Body(words.line(line, official)))
        column.addWidget(Body(words.by_whom(exchange), quiet=True))


class TalkCard(BesideCard):
    """Everything of the questions.

    Args:
        presenter: does what is asked.
    """

    def __init__(self, presenter: TalkPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._intro = Body(quiet=True)
        self._told = QVBoxLayout()
        self._told.setSpacing(16)
        self._exchanges: tuple[Exchange, ...] = ()
        self._open = Body(bold=True)
        self.panel = SendingPanel(say("Talk", "Answer without sending"))
        self._outlet = Outlet()
        self.was_sent = Disclosure(say("Talk", "Show what was sent"), self._outlet)
        self._suggested = FlowRow()
        self._shown: tuple[str, ...] = ()
        self._label = Body(say("Talk", "Or ask in your own words"), bold=True)
        self.field = QLineEdit()
        self.field.setMaxLength(ASKED_CHARACTERS)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buddy(self._label, self.field)
        self.ask = Button(say("Talk", "Ask"), Look.SECONDARY, icon="question")
        self._note = IconLine("info", quiet=False)
        self._lay_out()
        self.field.returnPressed.connect(self._asked)
        self.ask.clicked.connect(self._asked)
        self.panel.sent.connect(lambda always: presenter.send(always=always))
        self.panel.declined.connect(presenter.decline)
        self.panel.stopped.connect(presenter.stop)
        presenter.changed.connect(self.render_state)
        self.render_state(presenter.state)

    def render_state(self, state: TalkState) -> None:
        """Show a state."""
        had_keyboard = self.has_keyboard
        self.setVisible(state.is_there)
        self._intro.setText(words.intro(state))
        self._render_told(state.exchanges, state.official)
        self._open.setText(state.open)
        self._open.setVisible(bool(state.open))
        self.panel.show_sending(state.sending)
        self._render_suggested(state.suggested)
        for widget in (self._label, self.field, self.ask):
            widget.setVisible(state.can_ask)
        self._note.say(words.over() if state.is_over else words.not_asked(state.not_asked))
        self.was_sent.setVisible(state.sending.has_left and state.can_ask)
        self._outlet.show_outgoing(state.sending.outgoing if state.sending.has_left else None)
        if had_keyboard:
            self.keep_keyboard(self.panel.stop, self.field)
        self.rebuilt.emit()

    def _render_told(self, exchanges: tuple[Exchange, ...], official: tuple[OfficialWay, ...]) -> None:
        if exchanges == self._exchanges:
            return
        is_new = len(exchanges) > len(self._exchanges)
        self._exchanges = exchanges
        emptied(self._told)
        for exchange in exchanges:
            self._told.addWidget(ExchangeBox(exchange, official))
        if is_new:
            self.field.clear()
            announce(self, " ".join((*exchanges[-1].told.lines, words.by_whom(exchanges[-1]))))

    def _render_suggested(self, suggested: tuple[str, ...]) -> None:
        self._suggested.setVisible(bool(suggested))
        if suggested == self._shown:
            return
        self._shown = suggested
        layout = self._suggested.layout()
        if layout is not None:
            emptied(layout)
        for text in suggested:
            button = Button(text, Look.QUIET)
            button.clicked.connect(lambda _checked=False, asked=text: self._presenter.ask(asked))
            self._suggested.add(button)

    def _asked(self) -> None:
        self._presenter.ask(self.field.text())

    def _lay_out(self) -> None:
        self.name(say("Talk", "Ask a question"))
        self.add(self._intro)
        self.column.addLayout(self._told)
        for widget in (self._open, self.panel, self._suggested, self._label, self.field):
            self.add(widget)
        self.column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self._note)
        self.add(self.was_sent)
