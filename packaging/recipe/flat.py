"""Decides how numbers are written: the file that `app.core.flat` reads, the same bytes each time.

Rules: floats are rounded to what the file's type holds before they get here; the header is sorted JSON.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from app.core.flat import MAGIC, padding

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping
    from pathlib import Path


def packed(header: Mapping[str, object], arrays: Mapping[str, array[float] | array[int]]) -> bytes:
    """One file of numbers.

    Args:
        header: everything small; must be JSON and not hold `arrays`.
        arrays: flat arrays by name, written in this order.
    """
    listed = [[name, values.typecode, len(values)] for name, values in arrays.items()]
    text = json.dumps(
        {**header, "arrays": listed}, sort_keys=True, ensure_ascii=True, separators=(",", ":")
    ).encode()
    out = bytearray(MAGIC + len(text).to_bytes(4, "little") + text)
    out += bytes(padding(len(out)))
    for values in arrays.values():
        data = values[:]
        if sys.byteorder == "big":
            data.byteswap()
        out += data.tobytes()
        out += bytes(padding(len(out)))
    return bytes(out)


def write(path: Path, header: Mapping[str, object], arrays: Mapping[str, array[float] | array[int]]) -> int:
    """Write one file of numbers and say how many bytes it has."""
    data = packed(header, arrays)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return len(data)
