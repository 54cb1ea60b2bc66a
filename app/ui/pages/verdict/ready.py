"""Makes an answer ready to be shown, in a job.

Rules: whether the sender is trusted is looked up here; where it cannot be, the sender is not trusted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.errors import AppError
from app.ui.pages.verdict.shown import Shown, shown

if TYPE_CHECKING:
    from app.ui.pages.ports import Checked, Remembers


@dataclass(frozen=True, slots=True)
class Ready:
    """An answer made ready to be shown."""

    checked: Checked
    shown: Shown
    is_trusted: bool = False


def ready(checked: Checked, store: Remembers | None) -> Ready:
    """Make an answer ready; called in a job."""
    made = shown(checked.subject, checked.verdict)
    try:
        is_trusted = store is not None and bool(made.sender) and store.trusts(made.sender)
    except AppError:
        is_trusted = False
    return Ready(checked, made, is_trusted)


def as_it_is(checked: Checked) -> Ready:
    """An answer whose message could not be made ready: the answer without the message."""
    return Ready(checked, Shown(places=(-1,) * len(checked.verdict.reasons)))
