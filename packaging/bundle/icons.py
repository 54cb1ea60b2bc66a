"""Paints the lamp in every size that systems ask for, from the one drawing in `resources/icons`.

Rules: the same drawing gives the same bytes; the files of Windows and macOS are boxes around PNG pictures, so
no other program is needed for them.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS: Final = (16, 24, 32, 48, 64, 256)
_MAC: Final = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def pictures(drawing: Path) -> dict[int, bytes]:
    """PNG pictures of a drawing, by their size in pixels."""
    from PySide6.QtCore import QBuffer, QByteArray, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(drawing))
    made: dict[int, bytes] = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        if not renderer.isValid() or not QImageWriter(buffer, QByteArray(b"png")).write(image):
            trouble = f"cannot paint {drawing.name}"
            raise SystemExit(trouble)
        made[size] = bytes(content.data())
    return made


def windows_icon(made: Mapping[int, bytes]) -> bytes:
    """An `.ico` file: a table of places and sizes, then the pictures."""
    chosen = [(size, made[size]) for size in _WINDOWS]
    place = 6 + 16 * len(chosen)
    table = struct.pack("<HHH", 0, 1, len(chosen))
    for size, content in chosen:
        edge = size % 256  # 256 is written as 0
        table += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(content), place)
        place += len(content)
    return table + b"".join(content for _, content in chosen)


def mac_icon(made: Mapping[int, bytes]) -> bytes:
    """An `.icns` file: each picture after its four letters and its length."""
    blocks = [name + struct.pack(">I", len(made[size]) + 8) + made[size] for size, name in _MAC.items()]
    body = b"".join(blocks)
    return b"icns" + struct.pack(">I", len(body) + 8) + body
