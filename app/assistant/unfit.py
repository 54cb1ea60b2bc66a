"""Lists of what may not be shown of a model: sentences that calm or give orders, and how it refuses."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from app.core.errors import DamagedResources
from app.resources import resource


def unfit() -> tuple[re.Pattern[str], ...]:
    """Sentences that calm or give orders, in lower case without accents.

    Raises:
        DamagedResources: the bundled list is missing or damaged.
    """
    return _lists()[0]


def refusals() -> re.Pattern[str]:
    """How a model begins that will not answer.

    Raises:
        DamagedResources: the bundled list is missing or damaged.
    """
    return _lists()[1]


@cache
def _lists() -> tuple[tuple[re.Pattern[str], ...], re.Pattern[str]]:
    try:
        data = tomllib.loads(resource("assistant", "unfit.toml").read_text("utf-8"))
        lines = (*data["calms"], *data["orders"])
        refused = "|".join(data["refusals"])
        return tuple(map(re.compile, lines)), re.compile(f"(?:{refused})", re.IGNORECASE)
    except (OSError, ValueError, KeyError, TypeError, re.error) as trouble:
        raise DamagedResources(str(trouble)) from trouble
