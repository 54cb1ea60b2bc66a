"""Adds up the evidence: hand-set weights capped per group, the experts, and what speaks for calm.

Rules:
- local danger has the last word: a composite sets a floor that nothing lowers;
- calm that an attacker can write counts only where nothing dangerous stands beside it;
- calm that an attacker cannot write (the brand's own signed mail) counts always;
- a sign counts once however often it is found, and a group no more than its cap;
- an expert with nothing to look at is unknown, not clean;
- an expert counts once: the sign that names what it said adds nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import TYPE_CHECKING, Final

from app.core.outcome import Group
from app.core.verdict import Answer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from app.core.evidence import Evidence
    from app.core.sign import Sign

CAPS: Final[Mapping[Group, float]] = {
    Group.SENDER: 4.0,
    Group.AUTH: 3.0,
    Group.LINK: 4.0,
    Group.WANT: 4.0,
    Group.PUSH: 1.5,
    Group.STORY: 2.5,
    Group.FILE: 4.0,
    Group.HIDING: 3.0,
    Group.CALM: 2.0,
    Group.OPINION: 0.0,
}
"""Most log-odds that a group may add, either way."""
PROVEN: Final = frozenset({"calm.own_domain"})
"""Calm that the sender cannot write himself; it stands outside the cap of calm."""
DANGEROUS: Final = 1.5
"""Weight from which on a single sign silences the calm an attacker can write."""
WRITABLE: Final = frozenset({"links", "sender"})
"""Experts whose calm an attacker can write: a well-known link beside a bad demand, a false sender."""
TOPICS: Final = frozenset({Group.PUSH, Group.STORY})
"""Groups that never silence calm by themselves: honest notices press and have topics too."""


ECHOES: Final = frozenset({"link.model", "sender.model"})
"""Signs that only put into words what an expert said: it has been added already."""


@dataclass(frozen=True, slots=True)
class Composite:
    """Signs that say more together than their weights: a floor for the answer."""

    id: str
    needs: tuple[frozenset[str], ...]
    """One sign (or `group.*`) of every set must be there."""
    floor: Answer


@dataclass(frozen=True, slots=True)
class Total:
    """The sum and what it rests on."""

    answer: Answer
    logit: float
    """Calibrated log-odds."""
    calm_counts: bool
    """Nothing dangerous stands beside the calm that an attacker can write."""
    composites: tuple[str, ...]

    def counts_calm(self, sign: str) -> bool:
        """Whether a sign of calm was counted."""
        return self.calm_counts or sign in PROVEN

    @property
    def probability(self) -> float:
        """Chance of a scam, 0.01 to 0.99: nobody is surer than that."""
        return min(max(sigmoid(self.logit), 0.01), 0.99)


def sigmoid(logit: float) -> float:
    """Log-odds as a chance, without overflow."""
    return 1 / (1 + exp(-max(min(logit, 30.0), -30.0)))


def rules_logit(signs: Iterable[Sign]) -> float:
    """The hand-set weights of the signs found, each group capped, calm only where it counts.

    Args:
        signs: the signs found; the same sign twice counts once.
    """
    found = {sign.id: sign for sign in signs}
    silences = is_dangerous(found.values())
    sums: dict[Group, float] = {}
    proven = 0.0
    for sign in found.values():
        if sign.id in PROVEN:
            proven += sign.weight
        elif sign.group is not Group.CALM or not silences:
            sums[sign.group] = sums.get(sign.group, 0.0) + sign.weight
    return proven + sum(max(min(total, CAPS[group]), -CAPS[group]) for group, total in sums.items())


def is_dangerous(signs: Iterable[Sign]) -> bool:
    """Whether a sign stands there that no calm wording may outweigh."""
    return any(sign.weight >= DANGEROUS and sign.group not in TOPICS for sign in signs)


def combine(signs: Collection[Sign], evidence: Evidence, composites: Iterable[Composite]) -> Total:
    """Add up everything.

    Args:
        signs: the signs found.
        evidence: the experts and how the channel adds them.
        composites: combinations that set a floor.

    Returns:
        The answer (never *can't tell*; that is decided on what could be read) and its calibrated log-odds.
    """
    mix = evidence.mix
    signs = [sign for sign in signs if sign.id not in ECHOES]
    silences = is_dangerous(signs)
    logit = mix.bias + mix.weights.get("rules", 0.0) * rules_logit(signs)
    for name, weight in mix.weights.items():
        unknown = mix.absent.get(name, 0.0)
        said = weight * evidence.experts[name] if name in evidence.experts else unknown
        logit += max(said, unknown) if silences and name in WRITABLE else said
    present = needs_met_by(signs)
    met = tuple(c for c in composites if is_met(c, present))
    answer = Answer.SCAM if logit >= mix.scam else Answer.CAREFUL if logit >= mix.careful else Answer.NO_SIGNS
    floors = {c.floor for c in met}
    if Answer.SCAM in floors:
        answer = Answer.SCAM
    elif Answer.CAREFUL in floors and answer is Answer.NO_SIGNS:
        answer = Answer.CAREFUL
    return Total(answer, _at_least(answer, logit, evidence), not silences, tuple(c.id for c in met))


def needs_met_by(signs: Iterable[Sign]) -> frozenset[str]:
    """Everything a composite may need that these signs are: their ids, and `group.*` of their groups."""
    return frozenset(name for sign in signs for name in (sign.id, f"{sign.group.value}.*"))


def is_met(composite: Composite, present: Collection[str]) -> bool:
    """Whether every need of a composite is there, by `needs_met_by` the signs found."""
    return not any(need.isdisjoint(present) for need in composite.needs)


def _at_least(answer: Answer, logit: float, evidence: Evidence) -> float:
    """Calibrated log-odds, raised to the answer's threshold where a composite raised the answer."""
    mix = evidence.mix
    floor = {Answer.SCAM: mix.scam, Answer.CAREFUL: mix.careful}.get(answer)
    raised = logit if floor is None else max(logit, floor)
    return mix.slope * raised + mix.offset
