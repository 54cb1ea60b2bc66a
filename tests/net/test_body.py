from __future__ import annotations

import gzip
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.net.body import RAW_BYTES, UNPACKED_BYTES, Body, Oversized, Unreadable


def _taken(encoding: str, content: bytes, piece: int = 1000) -> bytes:
    body = Body(encoding)
    for start in range(0, len(content), piece):
        body.take(content[start : start + piece])
    return body.whole()


@given(st.binary(max_size=5000), st.integers(1, 700))
def test_what_was_packed_comes_out(content: bytes, piece: int) -> None:
    assert _taken("gzip", gzip.compress(content), piece) == content
    assert _taken("", content, piece) == content


@given(st.binary(max_size=300), st.sampled_from(["gzip", "identity", ""]))
def test_any_bytes_are_read_or_unreadable(content: bytes, encoding: str) -> None:
    with suppress(Unreadable):
        _taken(encoding, content, 7)


def test_as_much_as_is_taken_and_no_more() -> None:
    assert len(_taken("", b" " * RAW_BYTES)) == RAW_BYTES
    with pytest.raises(Oversized):
        _taken("", b" " * (RAW_BYTES + 1))
    assert len(_taken("gzip", gzip.compress(b" " * UNPACKED_BYTES))) == UNPACKED_BYTES
    with pytest.raises(Oversized):
        _taken("gzip", gzip.compress(b" " * (UNPACKED_BYTES + 1)))


def test_a_bomb_is_not_unpacked_beyond_the_bound() -> None:
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(bytes(1024 * 1024)) for _ in range(900)) + packer.flush()
    assert len(bomb) < RAW_BYTES
    body = Body("gzip")
    with pytest.raises(Oversized):
        body.take(bomb)
    assert len(body._pieces) == UNPACKED_BYTES + 1


@pytest.mark.parametrize("content", [gzip.compress(b"{}")[:-1], gzip.compress(b"{}") + b"more"])
def test_what_does_not_end_where_it_should_is_unreadable(content: bytes) -> None:
    with pytest.raises(Unreadable):
        _taken("gzip", content)


@pytest.mark.parametrize("encoding", ["br", "zstd", "deflate", "gzip, gzip"])
def test_other_packings_are_unreadable(encoding: str) -> None:
    with pytest.raises(Unreadable):
        Body(encoding)
