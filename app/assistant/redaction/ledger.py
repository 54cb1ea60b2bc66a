"""Decides which placeholder stands for a removed value.

Rules: one value has one placeholder, however often and in whichever part it stands; another way of writing it
(`4111 1111…` and `41111111…`) has a number behind a point, so that each comes back as it was; a name that
already stands in what was pasted is given to nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.assistant.redaction.kinds import Private

_TAKEN: Final = re.compile(r"\[([A-Z]{2,8}_[0-9]{1,5})")
_SIGNS: Final = re.compile(r"[\W_]+")


class Ledger:
    """The placeholders given out so far for one subject."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Take every text that is going to be redacted, as it is."""
        self._taken = {name for text in texts if "[" in text for name in _TAKEN.findall(text)}
        self._last: dict[Private, int] = {}
        self._names: dict[tuple[Private, str], str] = {}
        self._writings: dict[str, int] = {}
        self._given: dict[tuple[Private, str], str] = {}
        self.originals: dict[str, str] = {}
        """Each removed value by the name of its placeholder."""

    def placeholder(self, kind: Private, value: str, note: str = "", means: str = "") -> str:
        """The placeholder of a value, in brackets.

        Args:
            kind: what the value is.
            value: exactly as written.
            note: what the judge still needs to know of it; without brackets.
            means: the value in plain writing, where it is encoded.
        """
        name = self._given.get((kind, value))
        if name is None:
            name = self._given[kind, value] = self._new(kind, means or value)
            self.originals[name] = value
        return f"[{name} {note}]" if note else f"[{name}]"

    def _new(self, kind: Private, value: str) -> str:
        same = (kind, _SIGNS.sub("", value).lower() or value)
        base = self._names.get(same)
        if base is not None:
            self._writings[base] = number = self._writings.get(base, 1) + 1
            return f"{base}.{number}"
        number = self._last.get(kind, 0) + 1
        while f"{kind}_{number}" in self._taken:
            number += 1
        self._last[kind] = number
        base = self._names[same] = f"{kind}_{number}"
        return base
