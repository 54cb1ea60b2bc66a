"""Shows the first start, one step at a time.

Rules: Enter goes on from anywhere but another button, Escape goes back and never out; with a new step the
focus moves to its first control; the way on and the way out stand at the foot, always in sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.a11y import name
from app.ui.pages.first_start.line_icon import LineIcon
from app.ui.pages.first_start.state import Step
from app.ui.pages.first_start.steps import PlaceStep, PromiseStep, StepPage, TextStep, WhoStep
from app.ui.say import say
from app.ui.widgets import Body, Button, Line, Look, PageColumn

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from app.ui.pages.first_start.presenter import FirstStartPresenter
    from app.ui.pages.first_start.state import FirstStartState

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FirstStartView(QWidget):
    """The first start.

    Args:
        presenter: what it shows and tells.
    """

    def __init__(self, presenter: FirstStartPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown: Step | None = None
        self.setObjectName("page")
        state = presenter.state
        self.who, self.text = WhoStep(Step.WHO, state.steps), TextStep(Step.TEXT, state.steps)
        self.promises = PromiseStep(Step.PROMISES, state.steps)
        self.place = PlaceStep(Step.PLACE, state.steps, with_language=len(state.languages) > 2)
        self.steps: dict[Step, StepPage] = {
            Step.WHO: self.who,
            Step.TEXT: self.text,
            Step.PROMISES: self.promises,
            Step.PLACE: self.place,
        }
        self.page = _Middle()
        self.page.fitted.connect(self._fit_foot)
        for step in self.steps.values():
            step.setVisible(False)
            self.page.add(step)
        self._foot = QWidget()
        self._foot_column = QVBoxLayout(self._foot)
        self._build_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self._foot)
        self._connect()
        presenter.changed.connect(self.render_state)
        self.render_state(state)

    def render_state(self, state: FirstStartState) -> None:
        """Show a state."""
        page = self.steps[state.step]
        page.show_state(state)
        self.back.setVisible(state.can_go_back)
        words = say("FirstStart", "Start") if state.is_last else say("FirstStart", "Next")
        self.next.setText(words)
        name(self.next, words, page.heading.accessibleName())
        if state.step is self._shown:
            return
        self._shown = state.step
        for step, other in self.steps.items():
            other.setVisible(step is state.step)
        self.page.verticalScrollBar().setValue(0)
        if self.isVisible():
            self.show_first()

    def show_first(self) -> None:
        """Put the keyboard where the step begins."""
        first = None if self._shown is None else self.steps[self._shown].first
        (first or self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on or presses the button with the focus, Escape goes back."""
        at = self.focusWidget()
        if event.key() in _ENTER:
            if isinstance(at, QPushButton) and at.isEnabled():
                at.click()
            else:
                self._presenter.next()
        elif event.key() == Qt.Key.Key_Escape:
            self._presenter.back()
        else:
            super().keyPressEvent(event)

    def _fit_foot(self, start: int, end: int) -> None:
        self._foot_column.setContentsMargins(start, 0, end, 18)

    def _build_foot(self) -> None:
        self.skip, self.back = (
            Button(say("FirstStart", "Skip")),
            Button(say("FirstStart", "Back"), icon="back"),
        )
        self.next = Button(say("FirstStart", "Next"), Look.PRIMARY)
        name(self.skip, self.skip.text(), say("FirstStart", "Leave these steps. All can be set later."))
        for button in (self.skip, self.back, self.next):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        self._foot_column.setSpacing(14)
        self._foot_column.addWidget(Line())
        self._foot_column.addLayout(row)
        self._foot_column.addWidget(_Lock())

    def _connect(self) -> None:
        self.who.chosen.connect(self._presenter.choose_who)
        self.text.smaller.clicked.connect(self._presenter.smaller)
        self.text.larger.clicked.connect(self._presenter.larger)
        self.place.language.picked.connect(self._presenter.choose_language)
        self.place.country.picked.connect(self._presenter.choose_country)
        self.skip.clicked.connect(self._presenter.finish)
        self.back.clicked.connect(self._presenter.back)
        self.next.clicked.connect(self._presenter.next)


class _Middle(PageColumn):
    """A page that stands in the middle of a wide window."""

    fitted = Signal(int, int)
    """Room before and behind the column."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give what is left to both sides."""
        super().resizeEvent(event)
        margins = self.column.contentsMargins()
        spare = (margins.left() + margins.right()) // 2
        self.column.setContentsMargins(spare, margins.top(), spare, margins.bottom())
        behind = self.width() - self.viewport().width()
        self.fitted.emit(spare, spare + behind)


class _Lock(QWidget):
    """The promise at the foot."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(LineIcon("lock", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            Body(say("FirstStart", "Nothing leaves this computer unless you say so."), quiet=True), 1
        )
