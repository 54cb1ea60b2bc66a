"""The one question whose answer would settle it, with a button for each answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.ui.pages.parts import announce, emptied
from app.ui.pages.verdict import words
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, FlowRow, Heading, Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.pages.verdict.state import VerdictState
    from app.verdict.askback import Ask, Reply


class AskCard(Card):
    """A question and its answers; afterwards what was said, and a way to answer again."""

    replied = Signal(object)
    """A `Reply`."""
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=12, parent=parent)
        self._question = Heading(level=2)
        self._said = Body()
        self._answers = FlowRow()
        self._again = Button(say("Verdict", "Answer again"), Look.QUIET, icon="undo")
        self._again.clicked.connect(self.taken_back)
        for widget in (self._question, self._answers, self._said):
            self.add(widget)
        self.column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        self._ask: Ask | None = None
        self._reply: Reply | None = None

    def show_ask(self, state: VerdictState) -> None:
        """Show the question, or the answer that was given."""
        ask, reply, answer = state.ask, state.reply, words.word(state.answer)
        self.setVisible(ask is not None or bool(state.question))
        self._question.setText(say("asks", ask.text) if ask else state.question)
        self._answers.setVisible(ask is not None and reply is None)
        self._again.setVisible(reply is not None)
        self._said.setVisible(reply is not None)
        if ask is not self._ask:
            self._ask = ask
            self._rebuild(ask)
        if reply is not None and reply is not self._reply:
            told = say("asks", reply.text)
            said = say("Verdict", "You said: {reply}. The answer now: {answer}.", reply=told, answer=answer)
            self._said.setText(said)
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, f"{said} {words.headline(state.answer)} {state.sentence}")
        self._reply = reply

    def _rebuild(self, ask: Ask | None) -> None:
        layout = self._answers.layout()
        if layout is not None:
            emptied(layout)
        for reply in ask.replies if ask else ():
            button = Button(say("asks", reply.text), Look.SECONDARY)
            button.clicked.connect(lambda _checked=False, given=reply: self.replied.emit(given))
            self._answers.add(button)
