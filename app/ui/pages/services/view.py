"""Shows who is asked online: one line for each service and one for nobody, and what may be done.

Rules: what is chosen counts at once; the question before a removal stands where its button stood, and the
keyboard goes into it and back; what was done is told to assistive technology; Escape leaves the question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.ui.a11y import name
from app.ui.pages.parts import announce, tab_in_reading_order
from app.ui.pages.services import words
from app.ui.say import say
from app.ui.widgets import Body, Button, FlowRow, Heading, Look, RadioLine

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.core.service import Service
    from app.ui.pages.services.presenter import ServicesPresenter
    from app.ui.pages.services.state import ServicesState

_NOBODY = ""


class ServicesRow(QWidget):
    """The row of the settings page.

    Args:
        presenter: what it shows and tells.
    """

    def __init__(self, presenter: ServicesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.now, self.told = Body(quiet=True), Body(bold=True)
        self.choices = Choices()
        self.choices.setVisible(False)
        self.set_up = Button(say("Services", "Set up online help"))
        self.change = Button(say("Services", "Change it or its key"))
        self.remove = Button(say("Services", "Remove it"))
        self.ways = FlowRow(self.set_up, self.change, self.remove)
        self.question = Question()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Body(say("Services", "Who is asked"), bold=True))
        for widget in (self.now, self.told, self.choices, self.ways, self.question):
            column.addWidget(widget)
        self._connect()
        self._shown = presenter.state
        self._show(presenter.state)

    def render_state(self, state: ServicesState) -> None:
        """Show a state, and say what is new in it."""
        before, self._shown = self._shown, state
        self._show(state)
        if state.asked is not None and before.asked is None:
            self.question.leave.setFocus()
        elif before.asked is not None and state.asked is None:
            (self.remove if self.remove.isVisible() else self.set_up).setFocus()
        is_new = state.trouble is not before.trouble or state.removed is not before.removed
        if is_new and (state.trouble or state.removed):
            announce(self, self.told.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves the question."""
        if event.key() == Qt.Key.Key_Escape and self._shown.asked is not None:
            self._presenter.leave()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.choices.chosen.connect(self._presenter.choose)
        self.set_up.clicked.connect(self._presenter.set_up)
        self.change.clicked.connect(self._presenter.change)
        self.remove.clicked.connect(self._presenter.ask_removal)
        self.question.go.clicked.connect(self._presenter.remove)
        self.question.leave.clicked.connect(self._presenter.leave)
        self._presenter.changed.connect(self.render_state)

    def _show(self, state: ServicesState) -> None:
        self.now.setText(words.now(state))
        told = words.unkept(state.trouble) if state.trouble else ""
        told = told or (words.removed(state.removed) if state.removed else "")
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.choices.show_services(state.services, state.chosen)
        tab_in_reading_order(self)
        self.choices.setVisible(bool(state.services))
        self.choices.setEnabled(state.can_set_up)
        more = say("Services", "Set up another")
        self.set_up.setText(more if state.services else say("Services", "Set up online help"))
        self.set_up.setVisible(state.can_set_up)
        self.change.setVisible(state.can_change)
        self.remove.setVisible(state.can_change)
        self.ways.setVisible(state.can_set_up)
        self.question.show_service(state)


class Choices(QWidget):
    """Nobody, and every service that is set up."""

    chosen = Signal(str)
    """The id of a service; empty for nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, RadioLine] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._line(_NOBODY)

    def show_services(self, services: tuple[Service, ...], chosen: Service | None) -> None:
        """Show a line for each, and mark who is asked."""
        wanted = {_NOBODY: say("Services", "Nobody. All stays on this computer.")}
        wanted |= {service.id: words.who(service) for service in services}
        for gone in [known for known in self.lines if known not in wanted]:
            self._drop(self.lines.pop(gone))
        for known, told in wanted.items():
            self._line(known).setText(told)
            name(self._line(known), told, say("Services", "Who is asked"))
        holds = chosen.id if chosen else _NOBODY
        for known, line in self.lines.items():
            with QSignalBlocker(line):
                line.setChecked(known == holds)
            line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if known == holds else Qt.FocusPolicy.ClickFocus)

    def _line(self, known: str) -> RadioLine:
        if known not in self.lines:
            line = self.lines[known] = RadioLine()
            line.toggled.connect(lambda on: self.chosen.emit(known) if on else None)
            self._group.addButton(line)
            self._column.addWidget(line)
        return self.lines[known]

    def _drop(self, line: RadioLine) -> None:
        self._group.removeButton(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()


class Question(QWidget):
    """Whether a service should go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.sentence = Heading(level=2), Body()
        self.go = Button(say("Services", "Remove it"), Look.DANGER, icon="trash")
        self.leave = Button(say("Services", "Keep it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addWidget(FlowRow(self.go, self.leave))
        self.setVisible(False)

    def show_service(self, state: ServicesState) -> None:
        """Ask about a service, or not at all."""
        self.setEnabled(not state.is_busy)
        if state.asked is not None:
            self.title.setText(say("Services", "Remove {who}?", who=words.who(state.asked)))
            self.sentence.setText(words.removal(state.asked, state.keychain))
        self.setVisible(state.asked is not None)
