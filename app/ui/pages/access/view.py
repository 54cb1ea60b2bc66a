"""Builds the page of online help and shows its state.

Rules: the way from top to bottom is who is asked, the switch that pauses all, what is left, what goes before
sending, what it costs; a change is told to assistive technology; the page never asks anybody by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.access import Tier
from app.core.service import Service
from app.ui.pages.access import words
from app.ui.pages.access.cards import LeftCard, OthersCard, SpentCard
from app.ui.pages.parts import announce, tab_in_reading_order
from app.ui.pages.verdict.columns import TwoColumns
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, Chip, FlowRow, Heading, Look, PageColumn, Switch, Title

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.core.call import CallOutcome
    from app.ui.pages.access.presenter import AccessPresenter
    from app.ui.pages.access.state import AccessState


FindSetUp = Callable[[], Callable[[Service | None], object] | None]


class AccessView(QWidget):
    """The page of online help.

    Args:
        presenter: what it shows and tells.
        place: how figures, days and hours are written where the person lives.
        find_set_up: gives what opens the set-up of a service, None for a new one; None where there is none.
    """

    departures_wanted = Signal()
    """The person wants to see what left this computer."""

    def __init__(
        self,
        presenter: AccessPresenter,
        place: QLocale,
        find_set_up: FindSetUp = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._place, self._find_set_up = presenter, place, find_set_up
        self.setObjectName("page")
        self.page = PageColumn(gap=18)
        self.page.add(
            Title(
                say("Access", "Online help"),
                say("Access", "A larger model can take a second look. This computer always checks first."),
            )
        )
        self.page.add(self._made_service())
        self.page.add(self._made_pause())
        self.left, self.spent = LeftCard(place), SpentCard(place, presenter.price)
        self.page.add(TwoColumns(self.left, self._made_before()))
        self.page.add(self.spent)
        self.others = OthersCard()
        self.page.add(self.others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._connect()
        self.render_state(presenter.state)
        tab_in_reading_order(self.page.widget())

    def render_state(self, state: AccessState) -> None:
        """Show a state."""
        self._show_service(state)
        self.left.show_left(state)
        self.spent.show_spent(state)
        self.others.show_others(state.others)
        with QSignalBlocker(self.pause):
            self.pause.setChecked(state.paused)
        self.pause.update()

    def show_first(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        can_do = (self.try_now, self.change, self.show_departures)
        next(one for one in can_do if one.isVisibleTo(self) and one.isEnabled()).setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read everything again whenever the page comes to the front."""
        super().showEvent(event)
        self._show_service(self._presenter.state)
        self._presenter.refresh()

    def _made_service(self) -> Card:
        self.name, self.chip = Heading(level=2), Chip()
        self.line, self.when = Body(quiet=True), Body(quiet=True)
        self.told, self.step = Body(), Body(bold=True)
        self.try_now = Button(say("Access", "Try it now"))
        self.change = Button(look=Look.QUIET)
        buttons = FlowRow(self.try_now, self.change)
        self._buttons = buttons
        return Card(
            FlowRow(self.name, self.chip, gap=12),
            self.line,
            self.told,
            self.step,
            self.when,
            buttons,
            gap=8,
        )

    def _made_before(self) -> Card:
        self.show_departures = Button(say("Access", "See what left this computer"), Look.QUIET)
        sample = say("Access", "Dear [NAME_1], your account [IBAN_1] is locked. Call [PHONE_1].")
        note = say("Access", "Names, numbers and accounts are taken out. You see the exact text first.")
        card = Card(
            Heading(say("Access", "Before anything is sent"), level=2),
            Body(note, quiet=True),
            Body(say("Access", "“{text}”", text=sample)),
            FlowRow(self.show_departures),
        )
        card.column.addStretch(1)
        return card

    def _made_pause(self) -> Card:
        title = say("Access", "Pause everything online")
        more = say("Access", "One switch. Checks go on, on this computer.")
        self.pause = Switch(title, more)
        words_beside = QVBoxLayout()
        words_beside.setSpacing(4)
        words_beside.addWidget(Body(title, bold=True))
        words_beside.addWidget(Body(more, quiet=True))
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addLayout(words_beside, 1)
        row.addWidget(self.pause)
        card = Card()
        card.column.addLayout(row)
        return card

    def _connect(self) -> None:
        presenter = self._presenter
        self.try_now.clicked.connect(presenter.try_now)
        self.change.clicked.connect(self._go_set_up)
        self.show_departures.clicked.connect(self.departures_wanted)
        self.pause.toggled.connect(presenter.pause)
        self.spent.limit_chosen.connect(presenter.limit)
        self.others.chosen.connect(presenter.ask_this_one)
        presenter.changed.connect(self.render_state)
        presenter.tried.connect(self._say_tried)

    def _show_service(self, state: AccessState) -> None:
        has_any = state.asked is not None
        self.name.setText(words.tier(state.tier))
        word, tone = words.standing(state)
        self.chip.setText(word)
        self.chip.set_tone(tone)
        self.chip.setVisible(has_any)
        _tell(self.line, words.service_line(state) if has_any else words.tier_means(Tier.ON_DEVICE))
        _tell(self.told, words.told(state) if has_any else "")
        is_free = state.block is None and state.step is not None
        _tell(self.step, words.step(state.step) if is_free and state.step else "")
        _tell(self.when, words.heard_at(state, self._place))
        self.try_now.setVisible(has_any)
        self.try_now.setEnabled(state.trying or not state.paused)
        self.try_now.setText(say("Access", "Stop") if state.trying else say("Access", "Try it now"))
        self.change.setText(say("Access", "Change") if has_any else say("Access", "Set up online help"))
        can_set_up = self._find_set_up() is not None
        self.change.setVisible(can_set_up)
        self._buttons.setVisible(has_any or can_set_up)

    def _go_set_up(self) -> None:
        set_up = self._find_set_up()
        if set_up is not None:
            set_up(self._presenter.state.asked)

    def _say_tried(self, outcome: CallOutcome) -> None:
        announce(self, words.tried(outcome))


def _tell(label: Body, text: str) -> None:
    """Say something; nothing to say takes the line away."""
    label.setText(text)
    label.setVisible(bool(text))
