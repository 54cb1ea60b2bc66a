"""The cards of the page of online help: what is left, what was spent, who else is set up.

Rules: a figure that nobody told is not shown; a price is kept when the field is left, and asked for again
where it is none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.core.access import Tier
from app.core.call_words import sentence
from app.settings.all import ONLINE_LIMIT, ONLINE_PRICE_READ, ONLINE_PRICE_WRITTEN
from app.settings.descriptors import CONTEXT, CodeSetting
from app.ui.a11y import buddy, name
from app.ui.pages.access import words
from app.ui.pages.access.meter import MeterLine
from app.ui.pages.parts import announce, emptied, tab_in_reading_order
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, FlowRow, Heading

if TYPE_CHECKING:
    from app.ui.pages.access.state import AccessState, Known

TakePrice = Callable[[CodeSetting, str], bool]
"""Keeps what was typed; False where that is no price."""
_METERS: Final = 3
_LETTERS: Final = 10


class LeftCard(Card):
    """What may be used, what is left of it, and when it begins anew."""

    def __init__(self, place: QLocale) -> None:
        self._place = place
        self.level, self.means = Body(bold=True), Body(quiet=True)
        self.model, self.models, self.unsaid = Body(), Body(quiet=True), Body(quiet=True)
        self.meters = tuple(MeterLine() for _ in range(_METERS))
        title = Heading(say("Access", "What you may use"), level=2)
        super().__init__(title, self.level, self.means, self.model, self.models, *self.meters, self.unsaid)
        self.column.addStretch(1)

    def show_left(self, state: AccessState) -> None:
        """Show what is left."""
        self.level.setText(say("Access", "Access: {level}", level=words.tier(state.tier)))
        _tell(self.means, "" if state.asked is None else words.tier_means(state.tier))
        _tell(self.model, words.models(state))
        _tell(self.models, words.other_models(state))
        for number, line in enumerate(self.meters):
            line.setVisible(number < len(state.meters))
            if number < len(state.meters):
                one = state.meters[number]
                resets = words.resets(one.resets, state.now, self._place)
                line.show_figure(*words.meter(one, self._place), resets)
        _tell(self.unsaid, _unsaid(state))


class SpentCard(Card):
    """The person's own limit, what was asked, and what it cost."""

    limit_chosen = Signal(int)

    def __init__(self, place: QLocale, take_price: TakePrice) -> None:
        self._place, self._limit = place, ONLINE_LIMIT.default
        self.today = MeterLine()
        self.fewer = Button(say("Access", "Fewer a day"))
        self.more = Button(say("Access", "More a day"))
        self.month, self.cost = Body(), Body(bold=True)
        self.prices = tuple(PriceField(one, take_price) for one in (ONLINE_PRICE_READ, ONLINE_PRICE_WRITTEN))
        note = say("Access", "A token is a part of a word. Services count what they read and write in them.")
        super().__init__(
            Heading(say("Access", "Your limit and what you spend"), level=2),
            self.today,
            FlowRow(self.fewer, self.more),
            self.month,
            self.cost,
            *self.prices,
            Body(note, quiet=True),
        )
        self.fewer.clicked.connect(lambda: self.limit_chosen.emit(ONLINE_LIMIT.smaller(self._limit)))
        self.more.clicked.connect(lambda: self.limit_chosen.emit(ONLINE_LIMIT.larger(self._limit)))

    def show_spent(self, state: AccessState) -> None:
        """Show what was spent; nothing where nobody can be asked and nobody was."""
        was_asked = state.month is None or state.month.requests > 0
        self.setVisible(state.asked is not None or (state.is_read and was_asked))
        self._limit = state.limit
        figure, share = words.asked_today(state.today, state.limit, self._place)
        self.today.show_figure(say("Access", "Asked today"), figure, share)
        told = say("Access", "Your limit is {limit} a day.", limit=self._place.toString(state.limit))
        for button in (self.fewer, self.more):
            name(button, button.text(), told)
        self.fewer.setEnabled(state.limit > ONLINE_LIMIT.low)
        self.more.setEnabled(state.limit < ONLINE_LIMIT.high)
        self.month.setText(words.this_month(state.month, self._place))
        self.cost.setText(words.bill(state.bill, self._place))
        for field, price in zip(self.prices, (state.prices.read, state.prices.written), strict=True):
            field.show_price(words.price_text(price, self._place))


class PriceField(QWidget):
    """A label and a field for one price.

    Args:
        setting: where it is kept.
        take: keeps what was typed; False where that is no price.
    """

    def __init__(self, setting: CodeSetting, take: TakePrice) -> None:
        super().__init__()
        self._setting, self._take = setting, take
        self.label, self.field = Body(say(CONTEXT, setting.label)), QLineEdit()
        self.trouble = Body(bold=True)
        self._more = say(CONTEXT, setting.more)
        self.field.setMaxLength(_LETTERS)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        buddy(self.label, self.field)
        name(self.field, self.label.text(), self._more)
        self.field.editingFinished.connect(self._finished)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.label, self.field, self.trouble):
            column.addWidget(widget)
        self._say("")

    def show_price(self, text: str) -> None:
        """Show the price that is kept, unless another one is being typed."""
        if not self.field.hasFocus() and not self.trouble.text():
            self.field.setText(text)

    def _finished(self) -> None:
        was_taken = self._take(self._setting, self.field.text())
        self._say("" if was_taken else say("Access", "Please type a number, such as 2.50."))

    def _say(self, trouble: str) -> None:
        is_new = bool(trouble) and trouble != self.trouble.text()
        _tell(self.trouble, trouble)
        name(self.field, self.label.text(), trouble or self._more)
        if is_new:
            announce(self, trouble)


class OthersCard(Card):
    """Services that are set up too."""

    chosen = Signal(str)
    """The id of the one that shall be asked from now on."""

    def __init__(self) -> None:
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._shown: tuple[Known, ...] = ()
        super().__init__(Heading(say("Access", "Also set up"), level=2), self._rows)

    def show_others(self, others: tuple[Known, ...]) -> None:
        """Show them, each with what came of its last call."""
        self.setVisible(bool(others))
        if others == self._shown:
            return
        self._shown = others
        emptied(self._column)
        for known in others:
            self._column.addWidget(self._row(known))
        tab_in_reading_order(self.window())

    def _row(self, known: Known) -> QWidget:
        who = words.who(known.service)
        use = Button(say("Access", "Ask this one"))
        name(use, use.text(), who)
        use.clicked.connect(lambda _on=False, chosen=known.service.id: self.chosen.emit(chosen))
        told = sentence(known.heard.outcome, say) if known.heard else say("Access", "Not tried yet")
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (Body(who, bold=True), Body(told, quiet=True), FlowRow(use)):
            column.addWidget(widget)
        return row


def _unsaid(state: AccessState) -> str:
    if state.tier is Tier.ON_DEVICE:
        return say("Access", "There is no limit here.")
    return "" if state.meters else say("Access", "The service did not say what is left.")


def _tell(label: Body, text: str) -> None:
    """Say something; nothing to say takes the line away."""
    label.setText(text)
    label.setVisible(bool(text))
