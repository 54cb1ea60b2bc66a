"""Which models a service says that a key may use: plain values.

Rules: a list is shown and never believed over an answer, since a service may know a model by more names than
it lists; where a call failed, a list without the model says why; it is bounded, and so is each name in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from app.core.call import Barred, NotAllowed, NotUnderstood, WrongAddress

if TYPE_CHECKING:
    from app.core.call import CallOutcome

MOST_MODELS: Final = 1_000
"""Names that are taken from one list."""
LONGEST_NAME: Final = 200
_USUAL: Final = ":latest"
"""What Ollama adds to a name without a version."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The models that a key may use."""

    models: tuple[str, ...]
    """Each once, in the order of the service."""

    def holds(self, model: str) -> bool:
        """Whether a model is among them."""
        return model in self.models or f"{model}{_USUAL}" in self.models

    def besides(self, model: str) -> tuple[str, ...]:
        """The others, those that are named most alike first."""
        others = [one for one in self.models if one not in {model, f"{model}{_USUAL}"}]
        return tuple(sorted(others, key=lambda one: -_alike(one, model)))


def _alike(one: str, other: str) -> int:
    """How many letters two names begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def is_taken_away(outcome: CallOutcome | None, model: str, offer: Offer | None) -> bool:
    """Whether a call failed because the model is no longer offered.

    Services say so in many ways, some as if the address or the request were wrong.
    """
    is_odd = isinstance(outcome, NotUnderstood | WrongAddress) or outcome == NotAllowed(Barred.MODEL)
    return is_odd and offer is not None and not offer.holds(model)


def with_offer(outcome: CallOutcome, model: str, offer: Offer | None) -> CallOutcome:
    """How a call ended, as the list of models explains it."""
    return NotAllowed(Barred.MODEL) if is_taken_away(outcome, model, offer) else outcome
