"""The steps from an empty file to the newest shape, in order. A step that was released is never changed."""

from __future__ import annotations

from typing import Final

from app.store.migrations import v0001_checks, v0002_trusted, v0003_departures

STEPS: Final = (v0001_checks.SQL, v0002_trusted.SQL, v0003_departures.SQL)
"""`STEPS[n]` leads from version n to n + 1; the version stands in the file itself (`user_version`)."""
VERSION: Final = len(STEPS)
"""The newest version."""
