"""Decides what the settings say of who is asked online, and what may be done about it.

Rules: nobody is asked until the person chooses; a service that is chosen but no longer there counts as
nobody; nothing is removed without a question of its own; no key ever stands in a state.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.service import Service
    from app.core.unkept import Unkept
    from app.ui.pages.services.ports import Around


@dataclass(frozen=True, slots=True)
class ServicesState:
    """Everything that is shown of it."""

    is_known: bool = False
    """Whether it was looked at."""
    unreadable: str = ""
    """Name of the file of services, where it cannot be read."""
    keychain: str = ""
    services: tuple[Service, ...] = ()
    chosen: Service | None = None
    """None for nobody."""
    asked: Service | None = None
    """The service whose removal is asked about."""
    is_busy: bool = False
    trouble: Unkept | None = None
    removed: Service | None = None
    """The one that was just removed."""

    @property
    def can_set_up(self) -> bool:
        """Whether another service may be set up now."""
        return self.is_known and not self.unreadable and not self.asked and not self.is_busy

    @property
    def can_change(self) -> bool:
        """Whether the chosen one may be changed or removed now."""
        return self.can_set_up and self.chosen is not None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of it."""

    around: Around | None = None
    chosen: str = ""
    """Id of the service that is asked."""
    asked: Service | None = None
    is_busy: bool = False
    trouble: Unkept | None = None
    removed: Service | None = None


def derive(facts: Facts) -> ServicesState:
    """What is shown, from what is known."""
    if facts.around is None:
        return ServicesState()
    services = facts.around.services
    return ServicesState(
        is_known=True,
        unreadable=facts.around.unreadable,
        keychain=facts.around.keychain,
        services=services,
        chosen=next((one for one in services if one.id == facts.chosen), None),
        asked=facts.asked,
        is_busy=facts.is_busy,
        trouble=facts.trouble,
        removed=facts.removed,
    )
