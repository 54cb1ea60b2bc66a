"""Shows what stands in the way of the past checks.

Rules: a passphrase is never shown, kept or told further than to the presenter; a new one is typed twice; what
is wrong with it stands beside the field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.core.opening import WithPassphrase
from app.ui.a11y import buddy
from app.ui.pages.past.gate import SHORTEST, GateWords, gate_words
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, FlowRow, Heading, Look, SecretField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.opening import Choice
    from app.ui.pages.past.state import Gate


class GateCard(Card):
    """Title, sentence, a field where a passphrase is asked, and the ways on."""

    chosen = Signal(object)
    """A `Choice`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=14, parent=parent)
        self._shown: GateWords | None = None
        self.title, self.sentence = Heading(level=2), Body()
        self.label, self.field = Body(bold=True), SecretField()
        self.again_label, self.again = Body(say("Past", "The same once more"), bold=True), SecretField()
        self.trouble = Body(bold=True)
        self.go = Button(look=Look.PRIMARY)
        self.row: FlowRow | None = None
        for widget in (self.title, self.sentence):
            self.add(widget)
        for label, field in ((self.label, self.field), (self.again_label, self.again)):
            self.add(label)
            self.column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self.trouble)
        self.add(FlowRow(self.go))
        buddy(self.again_label, self.again)
        self.go.clicked.connect(self._go)
        self.field.returnPressed.connect(self._go)
        self.again.returnPressed.connect(self._go)

    def show_gate(self, gate: Gate, *, asking: bool) -> None:
        """Show what stands in the way."""
        words = gate_words(gate)
        if words != self._shown:
            self._shown = words
            self._show_words(words)
        self.setEnabled(not asking)

    def _show_words(self, words: GateWords) -> None:
        self.title.setText(words.title)
        self.sentence.setText(words.sentence)
        self.label.setText(words.asks)
        self.field.setAccessibleName(words.asks)
        self.label.setBuddy(self.field)
        for widget in (self.label, self.field, self.go):
            widget.setVisible(bool(words.asks))
        for widget in (self.again_label, self.again):
            widget.setVisible(words.twice)
        self.go.setText(words.go)
        self._tell(words.trouble)
        self.field.clear()
        self.again.clear()
        if self.row is not None:
            self.row.hide()
            self.row.deleteLater()
        self.row = FlowRow(*(self._button(way.words, way.choice) for way in words.ways))
        self.add(self.row)
        self.row.setVisible(bool(words.ways))

    def _button(self, words: str, choice: Choice) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: self.chosen.emit(choice))
        return button

    def _go(self) -> None:
        words, is_new = self.field.text(), self._shown is not None and self._shown.twice
        if is_new and len(words) < SHORTEST:
            self._tell(say("Past", "Please use {least} letters or more.", least=SHORTEST))
        elif is_new and words != self.again.text():
            self._tell(say("Past", "The two are not the same. Please type them once more."))
        elif words:
            self._tell("")
            self.field.clear()
            self.again.clear()
            self.chosen.emit(WithPassphrase(words))

    def _tell(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.field.setAccessibleDescription(trouble)
