"""Runs the first start: a step forward, a step back, a way out at any time.

Rules: what is chosen counts at once, so that the whole window grows with the text; leaving the steps keeps
what was chosen; they are not shown again unless asked for, and then begin anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.settings.all import COUNTRY, FIRST_START_DONE, LANGUAGE, TEXT_SIZE
from app.settings.descriptors import Unfit
from app.ui.pages.first_start.state import FirstStartState, Guess, Step, derive, with_who

if TYPE_CHECKING:
    from app.settings.choices import WhoFor
    from app.settings.descriptors import CodeSetting
    from app.ui.pages.settings.state import Places
    from app.ui.settings_model import SettingsModel


class FirstStartPresenter(QObject):
    """The first start without its widgets.

    Args:
        model: the settings.
        places: languages and countries to choose from.
        guess: what the system says of both.
    """

    changed = Signal(object)
    """The new `FirstStartState`."""
    finished = Signal()
    """The steps are done or were skipped."""

    def __init__(
        self, model: SettingsModel, places: Places, guess: Guess, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._places, self._guess = model, places, guess
        self._step = Step.WHO
        self._by_hand: set[str] = set()
        self._state = self._derived()
        model.changed.connect(self._refresh)

    @property
    def state(self) -> FirstStartState:
        """What is shown now."""
        return self._state

    def next(self) -> None:
        """A step forward; behind the last one the steps are done."""
        if self._step is Step.PLACE:
            self.finish()
        else:
            self._go(Step(self._step + 1))

    def back(self) -> None:
        """A step back; before the first one there is nothing."""
        if self._step is not Step.WHO:
            self._go(Step(self._step - 1))

    def finish(self) -> None:
        """Leave the steps, at their end or before."""
        settings = self._model.settings
        if not settings.is_chosen(COUNTRY) and not isinstance(COUNTRY.parse(self._guess.country), Unfit):
            settings = settings.with_(COUNTRY, self._guess.country)
        self._model.put(settings.with_(FIRST_START_DONE, value=True))
        self.finished.emit()
        self._go(Step.WHO)

    def choose_who(self, who: WhoFor) -> None:
        """Say who it is for."""
        self._model.put(with_who(self._model.settings, who, self._by_hand))

    def larger(self) -> None:
        """Make text larger."""
        self._set_size(TEXT_SIZE.larger(self._model.get(TEXT_SIZE)))

    def smaller(self) -> None:
        """Make text smaller."""
        self._set_size(TEXT_SIZE.smaller(self._model.get(TEXT_SIZE)))

    def choose_language(self, code: str) -> None:
        """Say which language to speak; empty for that of the computer."""
        self._choose_code(LANGUAGE, code)

    def choose_country(self, code: str) -> None:
        """Say where the person lives."""
        self._choose_code(COUNTRY, code)

    def _choose_code(self, setting: CodeSetting, code: str) -> None:
        value = setting.parse(code)
        if not isinstance(value, Unfit):
            self._model.set(setting, value)

    def _set_size(self, size: int) -> None:
        self._by_hand.add(TEXT_SIZE.key)
        self._model.set(TEXT_SIZE, size)

    def _go(self, step: Step) -> None:
        self._step = step
        self._refresh()

    def _refresh(self) -> None:
        state = self._derived()
        if state != self._state:
            self._state = state
            self.changed.emit(state)

    def _derived(self) -> FirstStartState:
        return derive(self._step, self._model.settings, self._places, self._guess)
