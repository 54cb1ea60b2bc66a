"""Brings a file to the newest version, step by step; each step is whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.migrations import STEPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.store.sqlcipher import Base

VERSION_OF = "PRAGMA user_version"


def version(base: Base) -> int:
    """The version of an open file; 0 for an empty one.

    Raises:
        Error: it is no database under this key.
    """
    return base.number(VERSION_OF)


def migrate(base: Base, steps: Sequence[str] = STEPS) -> None:
    """Take every step that the file has not taken yet.

    Raises:
        Error: a step could not be written; the file is as it was before that step.
    """
    for number, step in enumerate(steps[version(base) :], version(base) + 1):
        with base.writing() as cursor:
            for statement in _statements(step):
                cursor.execute(statement)
            cursor.execute(f"PRAGMA user_version = {number}")


def _statements(step: str) -> list[str]:
    """The statements of a step; none of them holds a semicolon of its own at the end of a line."""
    return [statement for statement in step.split(";\n") if statement.strip()]
