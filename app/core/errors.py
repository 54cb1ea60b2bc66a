"""The one class that may speak to a person. Its docstring is its message.

AppError
├── UnreadableFile
└── DamagedResources
"""

from __future__ import annotations

from inspect import cleandoc


class AppError(Exception):
    """Something went wrong. Nothing you did. Nothing was lost."""

    def __init__(self, detail: str = "") -> None:
        """Keep a detail for the curious; the sentence stands in the class."""
        super().__init__(detail)
        self.detail = detail

    @property
    def sentence(self) -> str:
        """What a person reads: what happened, what was kept, what to do."""
        return " ".join(cleandoc(type(self).__doc__ or "").split())


class UnreadableFile(AppError):
    """This file could not be read. It is unchanged. Open it yourself, copy the text and paste it here."""


class DamagedResources(AppError):
    """A part of Porchlight is missing or damaged. Your messages are untouched.

    Please install Porchlight again.
    """
