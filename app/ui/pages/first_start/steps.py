"""Builds the four steps of the first start.

Rules: one thing is asked a step; each has a heading that says which step it is; the control to begin with is
named, so that the focus can go there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.settings.choices import WhoFor
from app.ui.a11y import buddy, name
from app.ui.pages.first_start.line_icon import LineIcon
from app.ui.pages.first_start.tiles import Tiles
from app.ui.pages.settings.names import NameList
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, ChoiceCard, FlowRow, Heading

if TYPE_CHECKING:
    from app.ui.pages.first_start.state import FirstStartState, Step


class StepPage(QWidget):
    """One step: which one it is, what is asked, and a line below."""

    def __init__(self, step: Step, steps: int, title: str, sentence: str) -> None:
        super().__init__()
        self.count = Body(
            say("FirstStart", "Step {step} of {steps}", step=step.value, steps=steps), quiet=True
        )
        self.heading = Heading(title)
        named = say(
            "FirstStart", "Step {step} of {steps}. {title}", step=step.value, steps=steps, title=title
        )
        name(self.heading, named)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.column.addWidget(self.count)
        self.column.addWidget(self.heading)
        below = Body(sentence)
        below.setProperty("quiet", "true")
        self.column.addWidget(below)
        self.column.addSpacing(10)

    @property
    def first(self) -> QWidget | None:
        """The control to begin with; None where there is none."""
        return None

    def show_state(self, state: FirstStartState) -> None:
        """Show what is chosen."""


class WhoStep(StepPage):
    """Who is it for?"""

    chosen = Signal(object)

    def __init__(self, step: Step, steps: int) -> None:
        sentence = say("FirstStart", "You can change this at any time. No account is needed.")
        super().__init__(step, steps, say("FirstStart", "Who is Porchlight for?"), sentence)
        self.cards = {who: ChoiceCard(*_who_words(who)) for who in WhoFor}
        for who, card in self.cards.items():
            card.toggled.connect(lambda on, who=who: self.chosen.emit(who) if on else None)
        self.column.addWidget(Tiles(tuple(self.cards.values())))

    @property
    def first(self) -> QWidget | None:
        """The card that is chosen."""
        return next((card for card in self.cards.values() if card.isChecked()), None)

    def show_state(self, state: FirstStartState) -> None:
        """Mark the card."""
        with QSignalBlocker(self.cards[state.who]):
            self.cards[state.who].setChecked(True)


class TextStep(StepPage):
    """How large should the words be?"""

    def __init__(self, step: Step, steps: int) -> None:
        sentence = say("FirstStart", "Pick the size that is easy on your eyes.")
        super().__init__(step, steps, say("FirstStart", "How large should the words be?"), sentence)
        self.smaller = Button(say("FirstStart", "Smaller"))
        self.larger = Button(say("FirstStart", "Larger"))
        self.value = Body(bold=True)
        self.column.addWidget(FlowRow(self.smaller, self.value, self.larger, gap=20))
        self.column.addSpacing(10)
        self.column.addWidget(
            Card(
                Heading(say("FirstStart", "This is how it looks"), level=2),
                Body(say("FirstStart", "“Your parcel is on hold. Pay $1.99 within 12 hours.”")),
                Body(say("FirstStart", "Someone wants to rush you. Do not pay. Take your time.")),
                Body(say("FirstStart", "The small words look like this."), quiet=True),
            )
        )

    @property
    def first(self) -> QWidget | None:
        """A button that can be pressed."""
        return self.larger if self.larger.isEnabled() else self.smaller

    def show_state(self, state: FirstStartState) -> None:
        """Show the size, and which way it can go."""
        self.value.setText(say("FirstStart", "{number} %", number=state.text_size))
        told = say("FirstStart", "Text size, now {number} %", number=state.text_size)
        for button, can in ((self.smaller, state.can_shrink), (self.larger, state.can_grow)):
            name(button, button.text(), told)
            button.setEnabled(can)


class PromiseStep(StepPage):
    """What Porchlight does, and never does."""

    def __init__(self, step: Step, steps: int) -> None:
        sentence = say("FirstStart", "It takes a second look, like a light at the door.")
        super().__init__(step, steps, say("FirstStart", "What Porchlight does, and never does"), sentence)
        does = (
            say("FirstStart", "It looks at the words, the sender and the links."),
            say("FirstStart", "It says what it saw, and what to do now."),
            say("FirstStart", "It works here. Nothing leaves this computer."),
        )
        never = (
            say("FirstStart", "It never clicks a link or opens a file in a mail."),
            say("FirstStart", "It never calls a thing “safe”. It can miss a scam."),
            say("FirstStart", "It never asks for your money, card or password."),
        )
        cards = (
            _list(say("FirstStart", "It does"), "tick", does),
            _list(say("FirstStart", "It never does"), "cross", never),
        )
        self.column.addWidget(Tiles(cards))


class PlaceStep(StepPage):
    """Where do you live?"""

    def __init__(self, step: Step, steps: int, *, with_language: bool) -> None:
        sentence = say("FirstStart", "Then dates look right to you. It stays on this computer.")
        super().__init__(step, steps, say("FirstStart", "Where do you live?"), sentence)
        self.language, self.country = NameList(), NameList()
        self._with_language = with_language
        if with_language:
            later = say("Settings", "A new language shows when you next open Porchlight.")
            self._add(say("FirstStart", "Language"), self.language, later)
        self._add(say("FirstStart", "Country"), self.country)

    @property
    def first(self) -> QWidget | None:
        """The first list."""
        return self.language if self._with_language else self.country

    def show_state(self, state: FirstStartState) -> None:
        """Show both lists."""
        lists = (
            (self.language, state.languages, state.language),
            (self.country, state.countries, state.country),
        )
        for names, known, code in lists:
            with QSignalBlocker(names):
                names.show_names(known, code)

    def _add(self, words: str, names: NameList, later: str = "") -> None:
        label = Body(words, bold=True)
        buddy(label, names)
        self.column.addWidget(label)
        if later:
            self.column.addWidget(Body(later, quiet=True))
        self.column.addWidget(names, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addSpacing(10)


def _list(title: str, icon: str, lines: tuple[str, ...]) -> Card:
    card = Card(Heading(title, level=2), *(_Point(icon, line) for line in lines))
    card.column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return card


class _Point(QWidget):
    """One line of a list, with its sign."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(LineIcon(icon, "action"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Body(words), 1)


def _who_words(who: WhoFor) -> tuple[str, str]:
    match who:
        case WhoFor.ME:
            return say("FirstStart", "Me"), say("FirstStart", "I check what looks odd to me")
        case WhoFor.SOMEBODY:
            return say("FirstStart", "Somebody I help"), say("FirstStart", "Larger words and a slower voice")
        case WhoFor.FAMILY:
            return say("FirstStart", "My family"), say("FirstStart", "One place where all of us can ask")
        case WhoFor.BUSINESS:
            return say("FirstStart", "My business"), say("FirstStart", "Past checks are kept for good")
        case unexpected:
            assert_never(unexpected)
