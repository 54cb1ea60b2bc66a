"""The lamp in the boxes of Windows and macOS."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from bundle.icons import SIZES, mac_icon, pictures, windows_icon
from tests.support.sources import ROOT

DRAWING = ROOT / "resources" / "icons" / "porchlight.svg"


@pytest.fixture(scope="module")
def made() -> dict[int, bytes]:
    return pictures(DRAWING)


def test_every_size_is_painted(made: dict[int, bytes]) -> None:
    assert tuple(made) == SIZES
    for size, content in made.items():
        with Image.open(io.BytesIO(content)) as picture:
            assert picture.size == (size, size)
            assert picture.convert("RGBA").getpixel((size // 2, size // 2)) == (242, 177, 52, 255)


def test_the_same_drawing_gives_the_same_bytes(made: dict[int, bytes]) -> None:
    assert pictures(DRAWING) == made


def test_windows_can_read_it(made: dict[int, bytes]) -> None:
    with Image.open(io.BytesIO(windows_icon(made))) as icon:
        assert icon.format == "ICO"
        assert icon.info["sizes"] == {(size, size) for size in (16, 24, 32, 48, 64, 256)}
        assert icon.size == (256, 256)
        icon.load()


def test_macos_can_read_it(made: dict[int, bytes]) -> None:
    with Image.open(io.BytesIO(mac_icon(made))) as icon:
        assert icon.format == "ICNS"
        assert icon.size == (512, 512)
        icon.load()
