"""Decides how numbers lie in a file: one JSON header, then flat arrays, little-endian.

Rules: nothing is executed and nothing is copied: of a file only what is asked for comes into memory; a file
that is not whole is `DamagedResources`, never a wrong answer. Layout: four bytes of magic, the header's
length (uint32), the header, then each array in the order of `header["arrays"]` (`[name, type code, count]`),
each starting on a multiple of eight bytes.
"""

from __future__ import annotations

import json
import sys
from array import array
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from app.core.errors import DamagedResources

if TYPE_CHECKING:
    from collections.abc import Mapping

MAGIC: Final = b"PLW1"
ALIGNMENT: Final = 8
_PREFIX: Final = 8
_Code: TypeAlias = Literal["b", "B", "h", "H", "i", "I", "f", "d"]
"""How one number is written, as `array` and `struct` call it."""


def padding(length: int) -> int:
    """How many zero bytes follow `length` bytes."""
    return -length % ALIGNMENT


def mapped(path: Path) -> memoryview:
    """The content of a file, to be read only; it outlives the file's name.

    Raises:
        OSError: it cannot be read.
        ValueError: it is empty.
    """
    with path.open("rb") as file:
        return memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))


@dataclass(frozen=True, slots=True)
class Flat:
    """One file of numbers, read."""

    header: Mapping[str, Any]
    """Everything small, as JSON."""
    arrays: Mapping[str, memoryview[Any]]
    """Flat arrays by name, to be read only."""

    @classmethod
    def load(cls, source: Path | bytes | memoryview) -> Flat:
        """Read a file of numbers.

        Args:
            source: its path or its content.

        Raises:
            DamagedResources: it is missing, cut short or of another kind.
        """
        try:
            return cls._parse(mapped(source) if isinstance(source, Path) else memoryview(source))
        except (OSError, ValueError, KeyError, TypeError) as trouble:
            raise DamagedResources(detail=f"numbers: {trouble}") from trouble

    @classmethod
    def _parse(cls, data: memoryview) -> Flat:
        if bytes(data[:4]) != MAGIC:
            msg = "no numbers in here"
            raise ValueError(msg)
        size = int.from_bytes(bytes(data[4:_PREFIX]), "little")
        header: dict[str, Any] = json.loads(bytes(data[_PREFIX : _PREFIX + size]))
        place = _PREFIX + size + padding(_PREFIX + size)
        arrays: dict[str, memoryview[Any]] = {}
        for name, code, count in header["arrays"]:
            length = count * array(code).itemsize
            if place + length > len(data):
                msg = "cut short"
                raise ValueError(msg)
            arrays[name] = _numbers(data[place : place + length], code)
            place += length + padding(length)
        return cls(header, arrays)


def _numbers(data: memoryview, code: _Code) -> memoryview[Any]:
    """One array, in the order of bytes of this machine."""
    if sys.byteorder == "little":
        return data.cast(code)
    values = array(code, data.tobytes())
    values.byteswap()
    return memoryview(values)
