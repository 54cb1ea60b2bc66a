"""Asks whether the answer was right, and offers to trust a sender who was honest.

Rules: what is said stays on this computer; trust is offered only where a warning was wrong, never silences
danger, and can be undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.pages.parts import announce
from app.ui.pages.verdict.state import Trust
from app.ui.say import say
from app.ui.widgets import Body, Button, FlowRow, Look

if TYPE_CHECKING:
    from app.ui.pages.verdict.state import VerdictState


class FeedbackRow(QWidget):
    """The question, and what follows from its answer."""

    said_yes = Signal()
    said_no = Signal()
    trusted = Signal()
    distrusted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Body(say("Verdict", "Was this right?"), bold=True)
        self._question.setWordWrap(False)
        self._yes = Button(say("Verdict", "Yes"), Look.QUIET)
        self._no = Button(say("Verdict", "No"), Look.QUIET)
        self._thanks = Body()
        self._trust = Button(say("Verdict", "Trust this sender"), Look.SECONDARY, icon="tick")
        self._undo = Button(say("Verdict", "Undo"), Look.SECONDARY, icon="undo")
        asked = say("Verdict", "Was this right?")
        self._yes.setAccessibleDescription(asked)
        self._no.setAccessibleDescription(asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(FlowRow(self._question, self._yes, self._no))
        column.addWidget(self._thanks)
        for button in (self._trust, self._undo):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._yes.clicked.connect(self.said_yes)
        self._no.clicked.connect(self.said_no)
        self._trust.clicked.connect(self.trusted)
        self._undo.clicked.connect(self.distrusted)

    def show_feedback(self, state: VerdictState) -> None:
        """Show what was said."""
        self.setVisible(state.asks_right)
        for button, means in ((self._yes, True), (self._no, False)):
            button.set_look(Look.PRIMARY if state.right is means else Look.QUIET)
            button.set_icon_name("tick" if state.right is means else None)
        said = _said(state)
        if said and said != self._thanks.text():
            announce(self, said)
        self._thanks.setText(said)
        self._thanks.setVisible(bool(said))
        keyboard_here = self._trust.hasFocus() or self._undo.hasFocus()
        self._trust.setVisible(state.trust is Trust.OFFERED)
        self._undo.setVisible(state.trust is Trust.TRUSTED)
        if keyboard_here:
            stays = self._undo if state.trust is Trust.TRUSTED else self._trust
            stays.setFocus(Qt.FocusReason.OtherFocusReason)


def _said(state: VerdictState) -> str:
    if state.trust is Trust.TRUSTED:
        return say("Verdict", "You trust {sender}. Clear danger still warns.", sender=state.sender)
    if state.right is None:
        return ""
    if state.right:
        return say("Verdict", "Thank you. This stays on this computer.")
    if state.trust is Trust.OFFERED:
        return say("Verdict", "Thank you. Was it honest? Then you can trust {sender}.", sender=state.sender)
    if state.is_warning:
        return say("Verdict", "Thank you. This stays on this computer.")
    return say("Verdict", "Thank you. Then do not click, pay or answer it.")
