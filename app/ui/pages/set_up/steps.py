"""Builds the three steps of the set-up.

Rules: one thing is asked a step; each has a heading that says which step it is; only fields that are asked
for are shown; a key and a code are never shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.enrolment import LONGEST as LONGEST_CODE
from app.core.enrolment import NoCode
from app.core.place import Misfit
from app.ui.a11y import buddy, name
from app.ui.pages.first_start.tiles import Tiles
from app.ui.pages.services import words as services
from app.ui.pages.set_up import words
from app.ui.pages.set_up.plan import LONGEST_ADDRESS, LONGEST_MODEL, PROGRAMS, Form, Slip, Who
from app.ui.pages.set_up.state import Phase, Step
from app.ui.say import say
from app.ui.theme.tokens import Tone
from app.ui.widgets import Banner, Body, Button, ChoiceCard, Field, FlowRow, Heading, SecretField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from app.ui.pages.set_up.state import SetUpState, Trial


class StepPage(QWidget):
    """One step: which one it is, what is asked, and a line below."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step
        self.count = Body(say("FirstStart", "Step {step} of {steps}", step=step, steps=len(Step)), quiet=True)
        self.heading, self.below = Heading(), Body()
        self.below.setProperty("quiet", "true")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        for widget in (self.count, self.heading, self.below):
            self.column.addWidget(widget)
        self.column.addSpacing(6)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its widest word; how high it is follows from the width it gets."""
        return QSize(super().minimumSizeHint().width(), 0)

    def show_title(self, told: words.Told) -> None:
        """Say what is asked."""
        self.heading.setText(told.title)
        steps = len(Step)
        named = say(
            "FirstStart", "Step {step} of {steps}. {title}", step=self._step, steps=steps, title=told.title
        )
        name(self.heading, named)
        self.below.setText(told.sentence)
        self.below.setVisible(bool(told.sentence))

    @property
    def first(self) -> QWidget | None:
        """The control to begin with; None where there is none."""
        return None

    def show_state(self, state: SetUpState) -> None:
        """Show what is known."""
        raise NotImplementedError


class WhoStep(StepPage):
    """Who may be asked?"""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(Step.WHO)
        title = say("SetUp", "Who may be asked for a second look?")
        self.show_title(words.Told(title, say("SetUp", "This computer always looks first, by itself.")))
        self.trouble = Body(bold=True)
        self.column.addWidget(self.trouble)
        self.cards = {who: ChoiceCard(*words.choice(who)) for who in Who}
        for who, card in self.cards.items():
            card.toggled.connect(lambda on, who=who: self.chosen.emit(who) if on else None)
        self.column.addWidget(Tiles(tuple(self.cards.values())))

    @property
    def first(self) -> QWidget | None:
        """The card that is chosen."""
        return next((card for card in self.cards.values() if card.isChecked() and card.isEnabled()), None)

    def show_state(self, state: SetUpState) -> None:
        """Offer what can be used here, and mark the choice."""
        for who, card in self.cards.items():
            with QSignalBlocker(card):
                card.setChecked(who is state.who)
            card.setVisible(not state.choices or who in state.choices)
            card.setEnabled(who in state.choices)
        told = services.unreadable(state.unreadable) if state.unreadable else ""
        if state.choices and not state.keychain:
            told = words.no_safe_place()
        self.trouble.setText(told)
        self.trouble.setVisible(bool(told))


class DetailsStep(StepPage):
    """Where it is, which model, which key."""

    sent = Signal()
    """Enter was pressed in a field."""

    def __init__(self) -> None:
        super().__init__(Step.DETAILS)
        self._filled: tuple[int, Form] | None = None
        self._at_fault: QLineEdit | None = None
        self.address, self.model = Field(LONGEST_ADDRESS), Field(LONGEST_MODEL)
        self.number, self.key = Field(LONGEST_ADDRESS), SecretField()
        self.code = SecretField(2 * LONGEST_CODE)
        self.programs = FlowRow(gap=8)
        for program, url in PROGRAMS.items():
            button = Button(program)
            name(button, program, say("SetUp", "Fills in its usual address"))
            button.clicked.connect(lambda _on=False, url=url: self.address.setText(url))
            self.programs.add(button)
        self.key_help, self.trouble = Body(quiet=True), Body(bold=True)
        self._rows: dict[QLineEdit, tuple[QWidget, ...]] = {}
        self._add(say("SetUp", "Address"), self.address, self.programs)
        self._add(say("SetUp", "Model"), self.model)
        number_help = Body(
            say("SetUp", "Only if the address is the name of a computer in your house."), quiet=True
        )
        self._add(say("SetUp", "Its number, such as 192.168.1.20"), self.number, number_help)
        self._add(say("SetUp", "Key"), self.key, self.key_help)
        self._add(say("SetUp", "Code"), self.code)
        self.column.addWidget(self.trouble)

    @property
    def form(self) -> Form:
        """What was typed."""
        return Form(
            self.address.text(), self.model.text(), self.number.text(), self.key.text(), self.code.text()
        )

    @property
    def first(self) -> QWidget | None:
        """The field at fault; else the first one that is empty."""
        shown = [field for field in self._rows if not field.isHidden()]
        return self._at_fault or next((field for field in shown if not field.text()), shown[0])

    def show_state(self, state: SetUpState) -> None:
        """Show the fields that are asked for."""
        self.show_title(words.details(state.who))
        asked = _asked(self, state)
        for field, row in self._rows.items():
            for widget in (field, *row):
                widget.setVisible(field in asked)
        if self._filled != (state.round, state.beginning):
            self._filled = state.round, state.beginning
            self._fill(state.beginning)
        self.key_help.setText(_key_help(state))
        self.key_help.setVisible(self.key in asked and bool(self.key_help.text()))
        self.setEnabled(not state.is_checking)
        self._at_fault = self._field_of(state)
        told = words.trouble(state.trouble) if state.trouble else ""
        if state.who is Who.OWN and not state.keychain:
            told = told or words.no_safe_place()
        self.trouble.setText(told)
        self.trouble.setVisible(bool(told))
        self._stand_by(self._at_fault)
        for field in asked:
            field.setAccessibleDescription(told if field in {self._at_fault, asked[0]} else "")

    def empty(self) -> None:
        """Forget the key and the code."""
        self.key.clear()
        self.code.clear()

    def _field_of(self, state: SetUpState) -> QLineEdit | None:
        """The field that what is wrong speaks of."""
        match state.trouble:
            case None:
                return None
            case NoCode():
                return self.code
            case Misfit() | Slip.NO_ADDRESS:
                return self.address
            case Slip.NO_MODEL | Slip.ODD_MODEL:
                return self.model
            case Slip.ODD_NUMBER:
                return self.number
            case Slip.NO_KEY | Slip.ODD_KEY | Slip.KEY_AGAIN | Slip.NO_SAFE_PLACE:
                return self.code if state.who is Who.GATEWAY else self.key
            case unexpected:
                assert_never(unexpected)

    def _stand_by(self, field: QLineEdit | None) -> None:
        """Say what is wrong right above its field; below all of them where it speaks of none."""
        self.column.removeWidget(self.trouble)
        place = self.column.count() if field is None else self.column.indexOf(field)
        self.column.insertWidget(place, self.trouble)

    def _fill(self, form: Form) -> None:
        self.address.setText(form.address)
        self.model.setText(form.model)
        self.number.setText(form.number)
        self.empty()

    def _add(self, words: str, field: QLineEdit, *more: QWidget) -> None:
        label = Body(words, bold=True)
        buddy(label, field)
        self.column.addWidget(label)
        for widget in more:
            self.column.addWidget(widget)
        self.column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeading)
        self._rows[field] = (label, *more)
        field.returnPressed.connect(self.sent)


class TrialStep(StepPage):
    """The first call."""

    def __init__(self) -> None:
        super().__init__(Step.TRIAL)
        self.banner, self.more = Banner(), Body()
        self.column.addWidget(self.banner)
        self.column.addWidget(self.more)

    def show_state(self, state: SetUpState) -> None:
        """Show how it goes."""
        trial = state.trial
        if trial is None:
            return
        told = words.trial(trial)
        is_over = trial.phase not in {Phase.ASKING, Phase.KEEPING}
        self.show_title(words.Told(say("SetUp", "A first call"), "" if is_over else told.title))
        tone, icon = _tone(trial)
        self.banner.show_answer(told.title, told.sentence, tone, icon)
        more = words.works(trial, state.keychain) if trial.phase is Phase.WORKS else ""
        more = more or (say("SetUp", "Nothing was kept.") if trial.phase is Phase.ENDED else "")
        self.more.setText(more)
        self.more.setVisible(bool(more))


def _tone(trial: Trial) -> tuple[Tone, str]:
    match trial.phase:
        case Phase.WORKS:
            return Tone.OK, "tick"
        case Phase.ENDED | Phase.NOT_KEPT:
            return Tone.CARE, "alert"
        case Phase.ASKING | Phase.KEEPING:
            return Tone.UNKNOWN, "message"


def _asked(step: DetailsStep, state: SetUpState) -> tuple[QLineEdit, ...]:
    """The fields of a choice, in order."""
    match state.who:
        case Who.GATEWAY:
            return (step.code,)
        case Who.OPENAI:
            return step.model, step.key
        case Who.OWN | Who.NOBODY:
            fields: tuple[QLineEdit, ...] = step.address, step.model, step.number
            return (*fields, step.key) if state.keychain else fields


def _key_help(state: SetUpState) -> str:
    if state.has_key:
        return say("SetUp", "Leave it empty to keep the key you have.")
    if state.who is Who.OPENAI:
        return say("SetUp", "It goes to {keychain} and is never shown again.", keychain=state.keychain)
    return say("SetUp", "Most programs at home need none.")
