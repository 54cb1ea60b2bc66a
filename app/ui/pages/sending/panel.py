"""Shows what will be sent, to the letter, with the buttons to send it or not; then that it is under way.

Rules: plain text that nobody can click; first what is the person's own, then all of it; nothing is hidden
behind another press; a screen reader gets the counts before the letters.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.a11y import buddy
from app.ui.pages.parts import IconLine, announce
from app.ui.pages.sending.state import Sending, Stage
from app.ui.pages.verdict.marked import MarkedText
from app.ui.pages.verdict.original import Original
from app.ui.say import say
from app.ui.widgets import Body, Button, FlowRow, Look, TickBox

if TYPE_CHECKING:
    from app.assistant.outgoing import Outgoing


class Letters(QWidget):
    """A text with a name above it, exactly as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.text = Body(quiet=True, bold=True), MarkedText()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addWidget(self.text)
        buddy(self.name, self.text)

    def show_text(self, name: str, text: str) -> None:
        """Show a text."""
        self.name.setText(name)
        self.text.setAccessibleName(name)
        self.text.show_original(Original(text))


class Outlet(QWidget):
    """What is sent: what was taken out, what is the person's own, and every letter of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.taken = Body(bold=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self.taken)
        self._shown: Outgoing | None = None

    @cached_property
    def own(self) -> Letters:
        """What is the person's own; built when there is something to show, for most people never send."""
        return self._added()

    @cached_property
    def whole(self) -> Letters:
        """Every letter."""
        return self._added()

    def _added(self) -> Letters:
        letters = Letters()
        self._column.addWidget(letters)
        return letters

    def show_outgoing(self, outgoing: Outgoing | None) -> None:
        """Show it."""
        if outgoing is None or outgoing is self._shown:
            return
        from app.ui.pages.sending import words  # brings the kinds of private things with it

        self._shown = outgoing
        self.taken.setText(words.taken(outgoing))
        own = say("Sending", "What {engine} can read of you", engine=outgoing.engine)
        self.own.show_text(own, outgoing.readable)
        self.whole.show_text(say("Sending", "All that is sent, letter by letter"), outgoing.text)


class SendingPanel(QWidget):
    """What will be sent, and what to do with it."""

    sent = Signal(bool)
    """Send it; whether it need not be shown again."""
    declined = Signal()
    stopped = Signal()

    def __init__(self, decline: str, parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            decline: the words of the button that sends nothing.
            parent: as in Qt.
        """
        super().__init__(parent)
        self._outlet = Outlet()
        self._always = TickBox(say("Sending", "Do not show me this again"))
        self.send = Button(say("Sending", "Send it"), Look.PRIMARY)
        self._decline = Button(decline, Look.SECONDARY)
        self._choice = FlowRow(self.send, self._decline)
        self._busy = IconLine("info", quiet=False)
        self.stop = Button(say("Sending", "Stop"), Look.SECONDARY, icon="stop")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._outlet, self._always, self._choice, self._busy):
            column.addWidget(widget)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        self._stage = Stage.IDLE
        self.send.clicked.connect(lambda: self.sent.emit(self._always.isChecked()))
        self._decline.clicked.connect(self.declined)
        self.stop.clicked.connect(self.stopped)
        self.show_sending(Sending())

    def show_sending(self, sending: Sending) -> None:
        """Show how far it has come."""
        before, self._stage = self._stage, sending.stage
        had_keyboard = self.isAncestorOf(self.window().focusWidget())
        is_shown, is_asking = sending.stage is Stage.SHOWN, sending.stage is Stage.ASKING
        self._outlet.show_outgoing(sending.outgoing if is_shown else None)
        for widget in (self._outlet, self._always, self._choice):
            widget.setVisible(is_shown)
        self.stop.setVisible(is_asking)
        self._busy.say(_busy(sending))
        self.setVisible(sending.stage is not Stage.IDLE)
        if before is sending.stage:
            return
        if is_shown:
            self._always.setChecked(False)
            self._outlet.own.text.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self._outlet.taken.text())
        elif is_asking:
            announce(self, self._busy.words.text())
            if had_keyboard:
                self.stop.setFocus(Qt.FocusReason.OtherFocusReason)


def _busy(sending: Sending) -> str:
    match sending.stage:
        case Stage.MAKING:
            return say("Sending", "We take private things out…")
        case Stage.ASKING:
            engine = sending.outgoing.engine if sending.outgoing else ""
            return say("Sending", "We ask {engine}. It may take a few seconds.", engine=engine)
        case Stage.IDLE | Stage.SHOWN:
            return ""
