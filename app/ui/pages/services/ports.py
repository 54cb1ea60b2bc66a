"""What the pages need to set services up. Every call is made in a job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.core.call import CallOutcome
    from app.core.cancel import Cancel
    from app.core.place import Misfit
    from app.core.service import Service
    from app.core.unkept import Unkept


@dataclass(frozen=True, slots=True)
class Around:
    """What is set up on this computer, and where keys are kept."""

    services: tuple[Service, ...]
    keychain: str
    """What people call the keychain; empty where there is none."""
    unreadable: str = ""
    """Name of the file of services, where it cannot be read."""


class SetsUp(Protocol):
    """Sets services up."""

    def look(self, *, for_keys: bool = False) -> Around:
        """What is set up, and where keys are kept.

        Args:
            for_keys: look for the keychain even where no service has a key; it takes time and memory to find.
        """

    def misfit(self, service: Service) -> Misfit | None:
        """Why no request may go to a service; None where it may."""

    def try_out(self, service: Service, key: str | None, cancel: Cancel) -> CallOutcome:
        """Ask a service once, with a key that is not kept yet; None for the one in the keychain."""

    def keep(self, service: Service, key: str | None, instead_of: str = "") -> Unkept | None:
        """Keep a service and its key, both or neither; None for the key leaves it as it is."""

    def remove(self, service: Service) -> Unkept | None:
        """Forget a service and its key, both or neither."""
