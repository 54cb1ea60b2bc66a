"""How long past checks are kept."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Keep(StrEnum):
    """How long past checks are kept."""

    NOTHING = "nothing"
    MONTH = "30_days"
    YEAR = "1_year"
    FOREVER = "forever"

    def oldest(self, now: datetime) -> datetime | None:
        """The moment before which everything is forgotten; None where nothing is."""
        match self:
            case Keep.NOTHING:
                return now
            case Keep.MONTH:
                return now - timedelta(days=30)
            case Keep.YEAR:
                return now - timedelta(days=365)
            case Keep.FOREVER:
                return None
