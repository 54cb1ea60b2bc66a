"""Decides what each of the three steps of the set-up shows.

Rules: without a keychain only what needs no key is offered; a step is gone back from at any time, but not
while something is being kept; no key ever stands in a state.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, IntEnum, auto
from typing import TYPE_CHECKING

from app.ui.pages.set_up.plan import Form, Who, beginning

if TYPE_CHECKING:
    from app.core.call import CallOutcome
    from app.core.service import Service
    from app.core.unkept import Unkept
    from app.ui.pages.services.ports import Around
    from app.ui.pages.set_up.plan import FormTrouble


class Step(IntEnum):
    """The steps, in order."""

    WHO = 1
    DETAILS = 2
    TRIAL = 3


class Phase(Enum):
    """How far the first call is."""

    ASKING = auto()
    ENDED = auto()
    """Nothing was kept; the outcome says why."""
    KEEPING = auto()
    NOT_KEPT = auto()
    """It answered, but could not be kept."""
    WORKS = auto()


@dataclass(frozen=True, slots=True)
class Trial:
    """The first call."""

    service: Service
    phase: Phase
    outcome: CallOutcome | None = None
    unkept: Unkept | None = None


@dataclass(frozen=True, slots=True)
class SetUpState:
    """Everything the page shows."""

    step: Step = Step.WHO
    who: Who = Who.NOBODY
    choices: tuple[Who, ...] = ()
    """Empty while it is not known what there is on this computer."""
    keychain: str = ""
    unreadable: str = ""
    """Name of the file of services, where it cannot be read."""
    beginning: Form = field(default_factory=Form)
    """What stands in the form when its step begins."""
    round: int = 0
    """Counts how often the steps began: what was typed before is gone."""
    has_key: bool = False
    """Whether a key is kept that may be left as it is."""
    trouble: FormTrouble | None = None
    is_checking: bool = False
    trial: Trial | None = None

    @property
    def can_go_on(self) -> bool:
        """Whether the first step leads on."""
        return self.who in self.choices

    @property
    def can_go_back(self) -> bool:
        """Whether the step before may be shown."""
        is_kept = self.trial is not None and self.trial.phase in {Phase.KEEPING, Phase.WORKS}
        return self.step is not Step.WHO and not self.is_checking and not is_kept


@dataclass(frozen=True, slots=True)
class Facts:
    """What the page knows."""

    step: Step = Step.WHO
    who: Who = Who.NOBODY
    around: Around | None = None
    editing: Service | None = None
    round: int = 0
    trouble: FormTrouble | None = None
    is_checking: bool = False
    trial: Trial | None = None


def derive(facts: Facts) -> SetUpState:
    """The page, from what it knows."""
    around = facts.around
    return SetUpState(
        step=facts.step,
        who=facts.who,
        choices=_choices(around),
        keychain=around.keychain if around else "",
        unreadable=around.unreadable if around else "",
        beginning=beginning(facts.who, facts.editing),
        round=facts.round,
        has_key=facts.editing is not None and bool(facts.editing.key_name) and facts.who is not Who.GATEWAY,
        trouble=facts.trouble,
        is_checking=facts.is_checking,
        trial=facts.trial,
    )


def _choices(around: Around | None) -> tuple[Who, ...]:
    if around is None or around.unreadable:
        return ()
    return tuple(Who) if around.keychain else (Who.NOBODY, Who.OWN)
