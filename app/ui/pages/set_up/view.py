"""Shows the set-up of online help, one step at a time.

Rules: Enter goes on from a field or a card, Escape goes back or stops the call; with a new step the keyboard
moves to where it begins; what came of the call is told to assistive technology; what was typed as a key is
forgotten once it is kept or the steps are left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.pages.parts import announce, tab_in_reading_order
from app.ui.pages.set_up import words
from app.ui.pages.set_up.state import Phase, Step
from app.ui.pages.set_up.steps import DetailsStep, StepPage, TrialStep, WhoStep
from app.ui.say import say
from app.ui.widgets import Button, FlowRow, Look, PageColumn

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.ui.pages.set_up.presenter import SetUpPresenter
    from app.ui.pages.set_up.state import SetUpState

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SetUpView(QWidget):
    """The page.

    Args:
        presenter: what it shows and tells.
    """

    def __init__(self, presenter: SetUpPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setObjectName("page")
        self.who, self.details, self.trial = WhoStep(), DetailsStep(), TrialStep()
        self.steps: dict[Step, StepPage] = {
            Step.WHO: self.who,
            Step.DETAILS: self.details,
            Step.TRIAL: self.trial,
        }
        self.page = PageColumn()
        for step in self.steps.values():
            step.setVisible(False)
            self.page.add(step)
        self.next = Button(look=Look.PRIMARY)
        self.back = Button(say("FirstStart", "Back"), icon="back")
        self.leave = Button(say("SetUp", "Leave this"))
        self.page.add(FlowRow(self.next, self.back, self.leave))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.who.chosen.connect(presenter.choose)
        self.details.sent.connect(self._go)
        self.next.clicked.connect(self._go)
        self.back.clicked.connect(presenter.back)
        self.leave.clicked.connect(presenter.finish)
        presenter.changed.connect(self.render_state)
        tab_in_reading_order(self.page.widget())
        self._shown: SetUpState | None = None
        self.render_state(presenter.state)

    def render_state(self, state: SetUpState) -> None:
        """Show a state, and say what is new in it."""
        before, self._shown = self._shown, state
        for step, page in self.steps.items():
            page.setVisible(step is state.step)
        self.steps[state.step].show_state(state)
        if state.trial is not None and state.trial.phase is Phase.WORKS:
            self.details.empty()
        if before is not None and before.round != state.round:
            self.details.empty()
        self._show_foot(state)
        if before is None or not self.isVisible():
            return
        if state.step is not before.step or bool(before.choices) != bool(state.choices):
            self.page.verticalScrollBar().setValue(0)
            self.show_first()
        elif state.trouble is not None and state.trouble is not before.trouble:
            announce(self, words.trouble(state.trouble))
            self.show_first()
        if state.trial is not None and state.trial != before.trial:
            announce(self, " ".join(words.trial(state.trial)))
            self.show_first()

    def show_first(self) -> None:
        """Put the keyboard where the step begins."""
        first = None if self._shown is None else self.steps[self._shown.step].first
        (first or (self.next if self.next.isEnabled() else self.back)).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on or presses the button with the focus, Escape goes back."""
        at = self.focusWidget()
        if event.key() in _ENTER:
            if isinstance(at, QPushButton) and at.isEnabled():
                at.click()
            else:
                self._go()
        elif event.key() == Qt.Key.Key_Escape:
            self._presenter.back()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        state = self._presenter.state
        if state.step is Step.WHO:
            self._presenter.go_on()
        elif state.trial is not None and state.trial.phase is Phase.WORKS:
            self._presenter.finish()
        elif state.trial is not None and state.trial.phase is Phase.ASKING:
            self._presenter.stop()
        else:
            self._presenter.try_out(self.details.form)

    def _show_foot(self, state: SetUpState) -> None:
        self.next.setText(_next(state))
        is_keeping = state.trial is not None and state.trial.phase is Phase.KEEPING
        is_ready = state.can_go_on if state.step is Step.WHO else not state.is_checking
        self.next.setEnabled(is_ready and not is_keeping)
        self.back.setVisible(state.can_go_back)
        is_done = state.trial is not None and state.trial.phase in {Phase.KEEPING, Phase.WORKS}
        self.leave.setVisible(not is_done)


def _next(state: SetUpState) -> str:
    match state.trial.phase if state.trial else None:
        case Phase.ASKING:
            return say("SetUp", "Stop")
        case Phase.WORKS:
            return say("SetUp", "Done")
        case Phase.ENDED | Phase.NOT_KEPT | Phase.KEEPING:
            return say("SetUp", "Try again")
        case None:
            return say("SetUp", "Try it out") if state.step is Step.DETAILS else say("FirstStart", "Next")
