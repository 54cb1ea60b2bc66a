"""Decides how numbers lie in a file: one JSON header, then flat arrays, little-endian.

Rules: nothing is executed and nothing is copied twice; a file that is not whole is `DamagedResources`, never
a wrong answer. Layout: four bytes of magic, the header's length (uint32), the header, then each array in the
order of `header["arrays"]` (`[name, type code, count]`), each starting on a multiple of eight bytes.
"""

from __future__ import annotations

import json
import sys
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.core.errors import DamagedResources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MAGIC: Final = b"PLW1"
ALIGNMENT: Final = 8
_PREFIX: Final = 8


def padding(length: int) -> int:
    """How many zero bytes follow `length` bytes."""
    return -length % ALIGNMENT


@dataclass(frozen=True, slots=True)
class Flat:
    """One file of numbers, read."""

    header: Mapping[str, Any]
    """Everything small, as JSON."""
    arrays: Mapping[str, array[Any]]
    """Flat arrays by name."""

    @classmethod
    def load(cls, source: Path | bytes) -> Flat:
        """Read a file of numbers.

        Args:
            source: its path or its bytes.

        Raises:
            DamagedResources: it is missing, cut short or of another kind.
        """
        try:
            data = source if isinstance(source, bytes) else source.read_bytes()
            return cls._parse(data)
        except (OSError, ValueError, KeyError, TypeError) as trouble:
            raise DamagedResources(detail=f"numbers: {trouble}") from trouble

    @classmethod
    def _parse(cls, data: bytes) -> Flat:
        if data[:4] != MAGIC:
            msg = "no numbers in here"
            raise ValueError(msg)
        size = int.from_bytes(data[4:_PREFIX], "little")
        header: dict[str, Any] = json.loads(data[_PREFIX : _PREFIX + size])
        place = _PREFIX + size + padding(_PREFIX + size)
        view = memoryview(data)
        arrays: dict[str, array[Any]] = {}
        for name, code, count in header["arrays"]:
            values: array[Any] = array(code)
            length = count * values.itemsize
            if place + length > len(data):
                msg = "cut short"
                raise ValueError(msg)
            values.frombytes(view[place : place + length])
            if sys.byteorder == "big":
                values.byteswap()
            arrays[name] = values
            place += length + padding(length)
        return cls(header, arrays)
