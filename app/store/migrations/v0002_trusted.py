"""Senders and domains that a profile says are honest."""

from __future__ import annotations

from typing import Final

SQL: Final = """
CREATE TABLE trusted (
    profile TEXT NOT NULL,
    what TEXT NOT NULL,
    value TEXT NOT NULL,
    since INTEGER NOT NULL,    -- milliseconds since 1970, UTC
    PRIMARY KEY (profile, what, value)
) STRICT, WITHOUT ROWID;
"""
