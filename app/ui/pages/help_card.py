"""The short cards for somebody in trouble right now: on the phone, or after a click or a payment.

Rules: what to do first stands first; no number and no address stands here but the one on the person's own
card or bill; a way back is always there.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.pages.parts import NumberedSteps, announce
from app.ui.say import say
from app.ui.theme.tokens import Tone
from app.ui.widgets import Banner, Button, Card, Look


class Help(Enum):
    """Which card."""

    PHONE = auto()
    CLICKED = auto()


def title(which: Help) -> str:
    """What the card says first."""
    match which:
        case Help.PHONE:
            return say("Help", "Hang up now.")
        case Help.CLICKED:
            return say("Help", "Stop. You can still limit the harm.")
        case unexpected:
            assert_never(unexpected)


def sentence(which: Help) -> str:
    """What stands below it."""
    match which:
        case Help.PHONE:
            return say("Help", "You do not have to explain. A real firm lets you call back.")
        case Help.CLICKED:
            return say("Help", "It happens to many people. Do these things in order.")
        case unexpected:
            assert_never(unexpected)


def steps(which: Help) -> tuple[str, ...]:
    """What to do, in order."""
    match which:
        case Help.PHONE:
            return (
                say("Help", "Do not pay, and do not move any money."),
                say("Help", "Do not read out codes or passwords."),
                say("Help", "Do not install anything. Let no one use your computer."),
                say("Help", "Worried about your bank? Call the number on your bank card."),
                say("Help", "Then tell someone you trust about the call."),
            )
        case Help.CLICKED:
            return (
                say("Help", "Close the page. Do not enter anything more."),
                say("Help", "Paid or gave card details? Call your bank now. Use the number on your card."),
                say("Help", "Gave a password? Change it now, on another phone or computer."),
                say("Help", "Let someone into your computer? Switch it off. Ask someone you trust."),
                say("Help", "Keep the message. It helps the bank and the police."),
            )
        case unexpected:
            assert_never(unexpected)


class HelpCard(QWidget):
    """One of the short cards, with a way back."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner()
        self._steps = NumberedSteps()
        self._back = Button(say("Help", "Back"), Look.SECONDARY, icon="back")
        self._back.clicked.connect(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self._banner)
        column.addWidget(Card(self._steps, gap=16))
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_help(self, which: Help | None) -> None:
        """Show a card, or none."""
        if which is not None:
            icon = "phone" if which is Help.PHONE else "hand"
            self._banner.show_answer(title(which), sentence(which), Tone.STOP, icon)
            self._steps.show_steps(steps(which))
        appears = which is not None and self.isHidden()
        self.setVisible(which is not None)
        if appears and which is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, " ".join((title(which), sentence(which), *steps(which))))
