"""Takes in the body of an answer, and stops where it grows too large.

Rules: bytes are counted as they come and as they unpack; a bomb is unpacked piece by piece, never further
than the bound; only gzip is unpacked, since nothing else was asked for.
"""

from __future__ import annotations

import zlib
from typing import Final

RAW_BYTES: Final = 1024 * 1024
"""Bytes of an answer as they come."""
UNPACKED_BYTES: Final = 4 * 1024 * 1024
_GZIP: Final = 16 + zlib.MAX_WBITS
_PLAIN: Final = frozenset({"", "identity"})
_GZIPPED: Final = frozenset({"gzip", "x-gzip"})


class Oversized(Exception):
    """More came than we take."""


class Unreadable(Exception):
    """It is packed in a way we did not ask for, or damaged."""


class Body:
    """One answer's body.

    Args:
        encoding: its `Content-Encoding`.

    Raises:
        Unreadable: packed in an unknown way.
    """

    def __init__(self, encoding: str) -> None:
        packed = encoding.strip().lower()
        if packed not in _PLAIN | _GZIPPED:
            raise Unreadable
        self._unpacker = zlib.decompressobj(_GZIP) if packed in _GZIPPED else None
        self._raw = 0
        self._pieces = bytearray()

    def take(self, piece: bytes) -> None:
        """Take the next piece in.

        Raises:
            Oversized: it is too much.
            Unreadable: it does not unpack.
        """
        self._raw += len(piece)
        if self._raw > RAW_BYTES:
            raise Oversized
        self._pieces += self._unpacked(piece)
        if len(self._pieces) > UNPACKED_BYTES:
            raise Oversized

    def whole(self) -> bytes:
        """All of it, once the last piece came.

        Raises:
            Unreadable: it ends before its packing does, or goes on after it.
        """
        if (
            self._unpacker is not None
            and self._raw
            and (not self._unpacker.eof or self._unpacker.unused_data)
        ):
            raise Unreadable
        return bytes(self._pieces)

    def _unpacked(self, piece: bytes) -> bytes:
        if self._unpacker is None:
            return piece
        try:
            return self._unpacker.decompress(piece, UNPACKED_BYTES + 1 - len(self._pieces))
        except zlib.error as error:
            raise Unreadable from error
