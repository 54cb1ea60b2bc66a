"""What a check is: a named pure function from a reading to an outcome, contained when it fails.

Rules: one failing check never stops the others; its failure is *could not look*, never *clear*.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.outcome import CouldNotLook, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.checks.reading import Reading


@dataclass(frozen=True, slots=True)
class Check:
    """One check: the signs it may find, and how it looks."""

    id: str
    signs: tuple[str, ...]
    """Ids of the signs it may find; empty for the wordings, whose signs are data."""
    look: Callable[[Reading], Outcome]


def run(checks: Iterable[Check], reading: Reading) -> dict[str, Outcome]:
    """Run every check.

    Args:
        checks: in the order of the registry.
        reading: the subject with what was found in it.

    Returns:
        The outcome of each check, by its id.
    """
    return {check.id: _contained(check, reading) for check in checks}


def _contained(check: Check, reading: Reading) -> Outcome:
    try:
        return check.look(reading)
    except Exception as trouble:  # noqa: BLE001 - whatever a check meets, the others still answer
        import logging

        _log = logging.getLogger(__name__)
        _log.error("check %s failed: %s", check.id, type(trouble).__name__)
        return CouldNotLook("One of our checks did not finish. The others did.")
