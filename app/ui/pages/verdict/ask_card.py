"""Up to two questions whose answers would settle it, with a button for each answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.ui.pages.parts import announce, emptied
from app.ui.pages.verdict import words
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, FlowRow, Heading, Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.pages.verdict.state import Said, VerdictState
    from app.verdict.questions import Ask


class AskCard(Card):
    """A question and its answers; below what was said so far, and a way to answer again."""

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
        self._shown: tuple[Said, ...] = ()

    def show_ask(self, state: VerdictState) -> None:
        """Show the question that is open, and the answers given."""
        ask, given = state.ask, state.said
        asked = ask or (given[-1].ask if given else None)
        self.setVisible(asked is not None or bool(state.question))
        self._question.setText(say("asks", asked.text) if asked else state.question)
        self._answers.setVisible(ask is not None)
        self._again.setVisible(bool(given))
        self._said.setVisible(bool(given))
        if ask is not self._ask:
            self._ask = ask
            self._rebuild(ask)
        if given and given != self._shown:
            self._tell(given, state)
        self._shown = given

    def _tell(self, given: tuple[Said, ...], state: VerdictState) -> None:
        """Say what was answered and what it changed; then go on to the next question, where there is one."""
        told = say("asks", given[-1].reply.text)
        answer = words.word(state.answer)
        said = say("Verdict", "You said: {reply}. The answer now: {answer}.", reply=told, answer=answer)
        self._said.setText(said)
        following = self._answers.layout() if state.ask else None
        first = following.itemAt(0) if following is not None else None
        target = first.widget() if first is not None else self._again
        (target or self._again).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{said} {words.headline(state.answer)} {state.sentence}")

    def _rebuild(self, ask: Ask | None) -> None:
        layout = self._answers.layout()
        if layout is not None:
            emptied(layout)
        for reply in ask.replies if ask else ():
            button = Button(say("asks", reply.text), Look.SECONDARY)
            button.clicked.connect(lambda _checked=False, given=reply: self.replied.emit(given))
            self._answers.add(button)
