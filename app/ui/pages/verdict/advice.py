"""What to do now: the steps, the official way to the firm, and help for after a click or a payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.core.habit_words import habit_lines
from app.ui.pages.parts import NumberedSteps, emptied
from app.ui.pages.verdict import words
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, Heading, Look

if TYPE_CHECKING:
    from app.core.verdict import OfficialWay
    from app.ui.pages.verdict.state import VerdictState


class AdviceCard(Card):
    """What to do now."""

    way_wanted = Signal(str)
    """An official address to copy."""
    clicked_already = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=14, parent=parent)
        self._title = Heading(level=2)
        self._steps = NumberedSteps()
        self._ways = QWidget()
        self._ways_column = QVBoxLayout(self._ways)
        self._ways_column.setContentsMargins(0, 8, 0, 0)
        self._ways_column.setSpacing(6)
        self._shown: tuple[OfficialWay, ...] = ()
        self.clicked = Button(say("Verdict", "I already clicked or paid"), Look.DANGER, icon="hand")
        self.clicked.clicked.connect(self.clicked_already)
        for widget in (self._title, self._steps, self.clicked, self._ways):
            self.add(widget)
        self.column.addStretch(1)

    def show_advice(self, state: VerdictState) -> None:
        """Show what to do."""
        self._title.setText(words.to_do(state.answer))
        self._steps.show_steps(state.steps)
        self._ways.setVisible(bool(state.official))
        if state.official != self._shown:
            self._shown = state.official
            emptied(self._ways_column)
            for way in state.official:
                self._add_way(way)

    def _add_way(self, way: OfficialWay) -> None:
        title = say("Verdict", "The official way to {brand}", brand=way.brand)
        day = QLocale().toString(QDate.fromString(way.checked, "yyyy-MM-dd"), "d MMMM yyyy")
        read_in = say("directory", way.source)
        source = say("Verdict", "From our own list, as of {day}. Source: {source}.", day=day, source=read_in)
        website = Body(_address(way.website), bold=True)
        website.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = Button(say("Verdict", "Copy this address"), Look.QUIET, icon="copy")
        copy.setAccessibleDescription(f"{way.brand}, {way.website}")
        copy.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        copy.clicked.connect(lambda: self.way_wanted.emit(way.website))
        habits = [Body(line) for line in habit_lines(way, say)]
        for widget in (Body(title), website, *habits, Body(source, quiet=True), copy):
            self._ways_column.addWidget(widget)


def _address(website: str) -> str:
    """An official address as one types it."""
    return website.removeprefix("https://").removesuffix("/")
