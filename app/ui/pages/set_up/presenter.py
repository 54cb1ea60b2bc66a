"""Runs the set-up of a service: three steps, of which the last is a real call.

Rules: a key goes through to the call and to the keychain, and stays nowhere here; only a service that
answered is kept, and it is chosen as soon as it is; a call that was stopped keeps nothing; what is being kept
is not stopped halfway.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QObject, Signal

from app.core.call import Answered, NotUnderstood
from app.core.call import Cancelled as CallCancelled
from app.core.place import Misfit
from app.core.unkept import Unkept
from app.settings.all import ONLINE_SERVICE
from app.ui.jobs import Cancelled, Done, Failed
from app.ui.pages.presenting import Presenting
from app.ui.pages.set_up.plan import Plan, Who, plan, who_of
from app.ui.pages.set_up.state import Facts, Phase, SetUpState, Step, Trial, derive

if TYPE_CHECKING:
    from app.core.call import CallOutcome
    from app.core.service import Service
    from app.ui.jobs import Jobs, Result
    from app.ui.pages.services.ports import Around, SetsUp
    from app.ui.pages.set_up.plan import Form
    from app.ui.settings_model import SettingsModel

_LOOK: Final = "set_up.look"
_CHECK: Final = "set_up.check"
_TRIAL: Final = "set_up.trial"
_KEEP: Final = "set_up.keep"


class SetUpPresenter(Presenting[Facts, SetUpState]):
    """The set-up without its widgets.

    Args:
        jobs: runs the call, and what reads and writes.
        model: the settings, for who is asked.
        desk: sets services up.
    """

    finished = Signal()
    """The steps are done or were left."""
    kept = Signal()
    """A service was kept."""

    def __init__(self, jobs: Jobs, model: SettingsModel, desk: SetsUp, parent: QObject | None = None) -> None:
        super().__init__(Facts(), derive, parent)
        self._jobs, self._model, self._desk = jobs, model, desk

    def begin(self, editing: Service | None = None) -> None:
        """Begin anew, with nothing typed.

        Args:
            editing: the service to change; None for a new one.
        """
        if self._jobs.is_running(_KEEP):
            return
        self._stop()
        who, step = (who_of(editing), Step.DETAILS) if editing else (Who.NOBODY, Step.WHO)
        around, rounds = self._facts.around, self._facts.round + 1
        self._facts = Facts(step=step, who=who, around=around, editing=editing, round=rounds)
        self._set()
        self._jobs.run(_LOOK, lambda _cancel: self._desk.look(for_keys=True), self._looked)

    def choose(self, who: Who) -> None:
        """Say who may be asked."""
        if self._facts.step is Step.WHO:
            self._set(who=who, trouble=None, editing=None)

    def go_on(self) -> None:
        """Go on from the first step; nobody ends it."""
        if self._facts.step is not Step.WHO or not self._state.can_go_on:
            return
        if self._facts.who is Who.NOBODY:
            self._model.set(ONLINE_SERVICE, "")
            self.finish()
        else:
            self._set(step=Step.DETAILS, trouble=None)

    def back(self) -> None:
        """Go a step back, and stop the call if one is under way."""
        if self._state.can_go_back:
            self._stop()
            self._set(step=Step(self._facts.step - 1), trouble=None, trial=None)

    def finish(self) -> None:
        """Leave the steps."""
        if self._jobs.is_running(_KEEP):
            return
        self._stop()
        around, rounds = self._facts.around, self._facts.round + 1
        self._facts = Facts(around=around, round=rounds)
        self._set()
        self.finished.emit()

    def try_out(self, form: Form) -> None:
        """Look at what was typed, then call the service."""
        facts = self._facts
        busy = facts.is_checking or (facts.trial and facts.trial.phase in {Phase.ASKING, Phase.KEEPING})
        if facts.step is Step.WHO or busy or facts.around is None:
            return
        made = plan(facts.who, form, facts.editing, has_keychain=bool(facts.around.keychain))
        if not isinstance(made, Plan):
            self._set(step=Step.DETAILS, trouble=made, trial=None)
            return
        self._set(is_checking=True, trouble=None)
        service = made.service
        self._jobs.run(
            _CHECK,
            lambda _cancel: self._desk.misfit(service),
            lambda result: self._checked(made, result),
        )

    def stop(self) -> None:
        """Stop the call."""
        self._jobs.cancel(_TRIAL)

    def _checked(self, made: Plan, result: Result[Misfit | None]) -> None:
        match result:
            case Done(value=None):
                self._set(is_checking=False, step=Step.TRIAL, trial=Trial(made.service, Phase.ASKING))
                self._jobs.run(
                    _TRIAL,
                    lambda cancel: self._desk.try_out(made.service, made.key, cancel),
                    lambda result: self._tried(made, result),
                )
            case Done() | Failed():
                misfit = (result.value if isinstance(result, Done) else None) or Misfit.NOT_ONE
                self._set(is_checking=False, step=Step.DETAILS, trouble=misfit, trial=None)
            case Cancelled():
                self._set(is_checking=False)
            case unexpected:
                assert_never(unexpected)

    def _tried(self, made: Plan, result: Result[CallOutcome]) -> None:
        if self._facts.trial is None or self._facts.trial.phase is not Phase.ASKING:
            return
        outcome = _outcome(result)
        if not isinstance(outcome, Answered):
            self._set(trial=Trial(made.service, Phase.ENDED, outcome))
            return
        self._set(trial=Trial(made.service, Phase.KEEPING))
        self._jobs.run(
            _KEEP,
            lambda _cancel: self._desk.keep(made.service, made.key, made.instead_of),
            lambda result: self._was_kept(made.service, result),
        )

    def _was_kept(self, service: Service, result: Result[Unkept | None]) -> None:
        unkept = result.value if isinstance(result, Done) else Unkept.NOT_SAVED
        if unkept is not None:
            self._set(trial=Trial(service, Phase.NOT_KEPT, unkept=unkept))
            return
        self._model.set(ONLINE_SERVICE, service.id)
        self.kept.emit()
        self._set(trial=Trial(service, Phase.WORKS))

    def _looked(self, result: Result[Around]) -> None:
        if isinstance(result, Done):
            self._set(around=result.value)

    def _stop(self) -> None:
        """Void what is under way; its answer counts no more."""
        for channel in (_CHECK, _TRIAL):
            self._jobs.cancel(channel)
        self._facts = replace(self._facts, is_checking=False)


def _outcome(result: Result[CallOutcome]) -> CallOutcome:
    if isinstance(result, Done):
        outcome: CallOutcome = result.value
        return outcome
    return CallCancelled() if isinstance(result, Cancelled) else NotUnderstood()
