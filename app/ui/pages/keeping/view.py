"""Shows how past checks are kept, the ways to change it, and the form of the way that is gone.

Rules: a form stands where its button stood, and the keyboard goes into it and back; what it did and what went
wrong is told to assistive technology; fields are emptied when they are sent or left; Escape leaves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.a11y import buddy
from app.ui.pages.keeping import words
from app.ui.pages.parts import announce
from app.ui.pages.past.gate import SHORTEST
from app.ui.say import say
from app.ui.widgets import Body, Button, FlowRow, Heading, Look, SecretField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.ui.pages.keeping.presenter import KeepingPresenter
    from app.ui.pages.keeping.state import KeepingState, Way


class KeepingRow(QWidget):
    """The row of the settings page.

    Args:
        presenter: what it shows and tells.
    """

    def __init__(self, presenter: KeepingPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.now, self.done = Body(quiet=True), Body(bold=True)
        self.ways = FlowRow()
        self._buttons: dict[Way, Button] = {}
        self.form = KeepingForm()
        self.form.go.clicked.connect(self._go)
        self.form.leave.clicked.connect(presenter.leave)
        for field in self.form.fields:
            field.returnPressed.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Body(say("Keeping", "How they are kept"), bold=True))
        for widget in (self.now, self.done, self.ways, self.form):
            column.addWidget(widget)
        self._shown = presenter.state
        presenter.changed.connect(self.render_state)
        self._show(presenter.state)

    def render_state(self, state: KeepingState) -> None:
        """Show a state, and say what is new in it."""
        before, self._shown = self._shown, state
        self._show(state)
        if state.asked is not before.asked:
            self._walk(before, state)
        if state.trouble is not None and state.trouble is not before.trouble:
            announce(self, self.form.trouble.text())
            self.form.first().setFocus()
        elif state.done is not before.done:
            announce(self, self.done.text())

    def _show(self, state: KeepingState) -> None:
        self.now.setText(words.now(state))
        told = words.done(state.done) if state.done else ""
        self.done.setText(told)
        self.done.setVisible(bool(told))
        for way in state.ways:
            if way not in self._buttons:
                self._buttons[way] = button = Button(words.way(way))
                button.clicked.connect(lambda _on=False, way=way: self._presenter.ask(way))
                self.ways.add(button)
        for way, button in self._buttons.items():
            button.setVisible(way in state.ways)
        self.ways.setVisible(bool(state.ways))
        self.form.show_form(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves the form."""
        if event.key() == Qt.Key.Key_Escape and self._shown.asked is not None:
            self._presenter.leave()
        else:
            super().keyPressEvent(event)

    def _walk(self, before: KeepingState, state: KeepingState) -> None:
        """Take the keyboard into the form, or back to where it was."""
        if state.asked is not None:
            self.form.first().setFocus()
            return
        back = self._buttons.get(before.asked) if before.asked in state.ways and before.asked else None
        back = back or next((self._buttons[way] for way in state.ways), None)
        if back is not None:
            back.setFocus()

    def _go(self) -> None:
        before, new, again = (field.text() for field in self.form.fields)
        self.form.empty()
        self._presenter.go(before, new, again)


class KeepingForm(QWidget):
    """Title, sentence, the fields of one way, and the two buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.sentence = Heading(level=2), Body()
        self.before, self.new, self.again = SecretField(), SecretField(), SecretField()
        self.trouble = Body(bold=True)
        self.go, self.leave = Button(look=Look.PRIMARY), Button()
        least = SHORTEST
        self._labels = {
            self.before: Body(say("Keeping", "Passphrase you have now"), bold=True),
            self.new: Body(say("Keeping", "New passphrase, {least} letters or more", least=least), bold=True),
            self.again: Body(say("Keeping", "The new one once more"), bold=True),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        for field, label in self._labels.items():
            buddy(label, field)
            column.addSpacing(4)
            column.addWidget(label)
            column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.trouble)
        column.addSpacing(4)
        column.addWidget(FlowRow(self.go, self.leave))

    @property
    def fields(self) -> tuple[SecretField, SecretField, SecretField]:
        """The passphrase of now, the new one, the new one once more."""
        return self.before, self.new, self.again

    def show_form(self, state: KeepingState) -> None:
        """Show the form of the way that is asked, or none."""
        form = words.form(state.asked) if state.asked else None
        self.setVisible(form is not None)
        self.setEnabled(not state.is_busy)
        if form is None or state.asked is None:
            self.empty()
            return
        self.title.setText(form.title)
        self.sentence.setText(form.sentence)
        for field, is_asked in zip(
            self.fields, (form.asks_before, form.asks_new, form.asks_new), strict=True
        ):
            field.setVisible(is_asked)
            self._labels[field].setVisible(is_asked)
        told = words.trouble(state.trouble, state.asked) if state.trouble is not None else ""
        self.trouble.setText(told)
        self.trouble.setVisible(bool(told))
        for field in self.fields:
            field.setAccessibleDescription(told)
        self.go.setText(form.go)
        self.go.set_look(Look.DANGER if form.throws_away else Look.PRIMARY)
        self.leave.setText(form.leave)

    def first(self) -> QWidget:
        """Where the keyboard begins: the first field, or the button that changes nothing."""
        return next((field for field in self.fields if not field.isHidden()), self.leave)

    def empty(self) -> None:
        """Forget what was typed."""
        for field in self.fields:
            field.clear()
